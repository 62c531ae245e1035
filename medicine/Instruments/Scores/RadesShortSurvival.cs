using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Short-survival score of the Rades group (2013, doi 10.1002/cncr.27849; not in the guideline): death within 2 months of
/// radiotherapy for MESCC; 6 to 25 points, higher is worse. Points read in a secondary source, the cut of 24 in the paper's abstract.
/// </summary>
public static class RadesShortSurvival
{
    private static readonly Text NoEcogZeroOrOne = new(
        "In der Entwicklungskohorte hatte niemand ECOG 0 oder 1; dafür wird nicht gerechnet.",
        "Nobody in the derivation cohort had ECOG 0 or 1; it is not computed for these.");

    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "x_rades_2013_bsc",
        IsPrognosis = true,
        Title = new("Rades-Score zum kurzen Überleben (2013)", "Rades short-survival score (2013)"),
        Section = "",
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new(
            "Tod innerhalb von 2 Monaten nach Bestrahlung einer MESCC (nicht Teil der Leitlinie)",
            "death within 2 months of radiotherapy for MESCC (not part of the guideline)"),
        Cohort = new("2029 Personen mit MESCC, ECOG 2 bis 4", "2029 people with MESCC, ECOG 2 to 4"),
        Misuse =
        [
            new("Nicht bei ECOG 0 oder 1.", "Not with ECOG 0 or 1."),
            new(
                "19 bis 23 Punkte sind nur ein Suchsignal und kein Grund, eine Behandlung zu lassen.",
                "19 to 23 points are a screening signal only and no reason to withhold treatment."),
        ],
        Fits = SpinalCanal.MesccPresent & GeneralCondition.EcogPerformanceStatus.AtLeast(2),
        Range = new(6, 25),
        Items =
        [
            ScoreItem.Of(
                GeneralCondition.EcogPerformanceStatus,
                ScoreItem.RefusedBand(GeneralCondition.EcogPerformanceStatus, 0, 1, NoEcogZeroOrOne),
                ScoreItem.Band(GeneralCondition.EcogPerformanceStatus, 2, 0),
                ScoreItem.Band(GeneralCondition.EcogPerformanceStatus, 3, 4, 4),
                ScoreItem.RefusedBand(GeneralCondition.EcogPerformanceStatus, 5, 5, PerformanceScales.DeadHasNoPrognosis)),
            new(
                "primary_group",
                new("Primärtumor (Gruppe)", "primary tumour (group)"),
                new("breast", new("Mamma", "breast")) { Points = new(1, 1), When = Tumour.Primary.Is(PrimaryTumour.Breast) },
                new("myeloma_lymphoma", new("Myelom, Lymphom", "myeloma, lymphoma"))
                {
                    Points = new(1, 1),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma),
                },
                new("prostate", new("Prostata", "prostate")) { Points = new(2, 2), When = Tumour.Primary.Is(PrimaryTumour.Prostate) },
                new("lung", new("Lunge", "lung")) { Points = new(3, 3), When = CommonItems.Lung },
                new("other", new("andere", "other"))
                {
                    Points = new(3, 3),
                    When = !(CommonItems.Lung | Tumour.Primary.IsAnyOf(
                        PrimaryTumour.Breast, PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma, PrimaryTumour.Prostate)),
                }),
            ScoreItem.Of(Tumour.OtherBoneMetastases, yes: 3, no: 1),
            ScoreItem.Of(Tumour.VisceralMetastases, yes: 4, no: 1),
            ScoreItem.Of(
                Tumour.MonthsFromDiagnosisToMescc,
                ScoreItem.Band(Tumour.MonthsFromDiagnosisToMescc, 0, 15, 3),
                ScoreItem.BandFrom(Tumour.MonthsFromDiagnosisToMescc, 16, 1)),
            CommonItems.Ambulatory(yes: 1, no: 4),
            ScoreItem.Of(
                Neurology.MotorDeficitDevelopmentInDays,
                ScoreItem.Band(Neurology.MotorDeficitDevelopmentInDays, 0, 7, 4),
                ScoreItem.BandFrom(Neurology.MotorDeficitDevelopmentInDays, 8, 1)),
        ],
        Groups =
        [
            new("no_signal", new("kein Signal", "no signal"), new NumberRange(6, 18)),
            new("screening_signal", new("nur Suchsignal, kein Behandlungsrat", "screening signal only, no treatment advice"), new NumberRange(19, 23)),
            new(
                "death_within_2_months_very_likely",
                new("Tod innerhalb von 2 Monaten sehr wahrscheinlich", "death within 2 months very likely"),
                new NumberRange(24, 25))
            {
                Outcomes =
                [
                    new(new("positiver Vorhersagewert, Tod innerhalb von 2 Monaten", "positive predictive value, death within 2 months"), "%")
                    {
                        HorizonMonths = 2,
                        Source = 96.0m,
                    },
                    new(new("Spezifität der Grenze 24", "specificity of the cut of 24"), "%") { HorizonMonths = 2, Source = 99.8m },
                ],
            },
        ],
        Sources =
        [
            new("Rades 2013, doi 10.1002/cncr.27849 (Zusammenfassung: Spanne, Grenze 24)", "Rades 2013, doi 10.1002/cncr.27849 (abstract: range, cut of 24)"),
            new(
                "medicalalgorithms.com, Score nach Rades et al. zur kurzen Lebenserwartung (Punkte, Grenze 19)",
                "medicalalgorithms.com, score of Rades et al. for short life expectancy (points, cut of 19)"),
        ],
        Remarks = [new(
            "Die Grenze 19 (Sensitivität 81 %, Spezifität 84 %, negativer Vorhersagewert 95 %) stammt aus der Sekundärquelle, 24 aus der Arbeit.",
            "The cut of 19 (sensitivity 81 %, specificity 84 %, negative predictive value 95 %) comes from the secondary source, 24 from the paper.")],
    };
}
