using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases.Pathways;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>All scores and classifications in their fixed order, and which of them answers which question about prognosis.</summary>
public static class AllScores
{
    /// <summary>The scores.</summary>
    public static IReadOnlyList<Score> Scores { get; } =
    [
        Sins.Score,
        EpiduralCompressionScale.Score,
        ReferencedInstruments.Scst,
        PrintedUrgency.Score,
        Tokuhashi.Score,
        Bauer.Modified,
        Bauer.Original,
        TomitaPrognostic.Score,
        VanDerLinden.Score,
        SurvivalAfterRadiotherapyForPain.Bollen,
        SurvivalAfterRadiotherapyForPain.Westhoff,
        SurvivalAfterRadiotherapyForPain.Rades2019,
        RadesMesccSurvival2022.VersionA,
        RadesMesccSurvival2022.VersionB,
        RadesMesccSurvival2008.FiveGroups,
        RadesMesccSurvival2008.ThreeGroups,
        RadesTumourSpecific.Myeloma,
        RadesTumourSpecific.Prostate,
        RadesTumourSpecific.UnknownPrimary,
        RadesTumourSpecific.NonSmallCellLung,
        RadesTumourSpecific.Breast,
        RadesAmbulatory.Score2022,
        RadesAmbulatory.Score2008,
        RadesAmbulatory.Score2011,
        Katagiri.Score,
        RadesShortSurvival.Score,
        Mizumoto.Score,
        ReferencedInstruments.Nesms,
        PerformanceScales.Ecog,
        PerformanceScales.Karnofsky,
        Asa.Score,
        NeurologicalScales.FrankelGrade,
        NeurologicalScales.Asia,
        NeurologicalScales.MuscleStrength,
        Ctcae.Score,
        PainCourse.Flare,
        PainCourse.Response,
        FatFraction.Score,
        .. ReferencedInstruments.Others,
    ];

    /// <summary>The questions about prognosis (R21 to R24) and the scores for each, the guideline's preference first.</summary>
    public static IReadOnlyList<ScoreSituation> Situations { get; } =
    [
        new(
            Recommendations.Number(Cited.SurvivalAfterSurgery),
            [
                Tokuhashi.Score, Bauer.Modified, Bauer.Original, TomitaPrognostic.Score, Katagiri.Score,
                ReferencedInstruments.Nesms, ReferencedInstruments.PathFx,
            ],
            new(
                "Die Leitlinie nennt Tokuhashi, ECOG, PATHFx und Bauer und zieht keinen vor; an aktuellen Kohorten geprüfte Fassungen sagen besser voraus.",
                "The guideline names Tokuhashi, ECOG, PATHFx and Bauer and prefers none; versions checked in current cohorts predict better.")),
        new(
            Recommendations.Number(Cited.SurvivalAfterRadiotherapy),
            [
                VanDerLinden.Score,
                SurvivalAfterRadiotherapyForPain.Westhoff,
                SurvivalAfterRadiotherapyForPain.Rades2019,
                SurvivalAfterRadiotherapyForPain.Bollen,
                Katagiri.Score,
                Mizumoto.Score,
            ],
            new(
                "Die Leitlinie beschreibt vier Scores ohne Vorzug: Westhoff (einfach) ist an bestrahlten Wirbelsäulenmetastasen geprüft, Rades 2019 "
                    + "noch nicht, Bollen wenig praktikabel.",
                "The guideline describes four scores without preference: Westhoff (simple) is checked in irradiated spinal metastases, Rades 2019 not "
                    + "yet, Bollen of limited use in practice.")),
        new(
            Recommendations.Number(Cited.SurvivalAfterRadiotherapyForMescc),
            [
                RadesMesccSurvival2022.VersionA,
                RadesMesccSurvival2022.VersionB,
                RadesMesccSurvival2008.FiveGroups,
                RadesMesccSurvival2008.ThreeGroups,
                RadesTumourSpecific.Myeloma,
                RadesTumourSpecific.Prostate,
                RadesTumourSpecific.UnknownPrimary,
                RadesTumourSpecific.NonSmallCellLung,
                RadesTumourSpecific.Breast,
                RadesShortSurvival.Score,
            ],
            new("Die Leitlinie zieht den Score von 2022 dem von 2008 vor.", "The guideline prefers the score of 2022 to that of 2008.")),
        new(
            Recommendations.Number(Cited.WalkingAfterRadiotherapyForMescc),
            [RadesAmbulatory.Score2022, RadesAmbulatory.Score2008, RadesAmbulatory.Score2011],
            new(
                "Die Leitlinie zieht den Score von 2022 vor: er erkennt genauer, wer nicht wird gehen können.",
                "The guideline prefers the score of 2022: it recognises more precisely who will not be able to walk.")),
    ];

    /// <summary>What stands beside every prognosis, whatever the scores say (§7.1, R21 to R23).</summary>
    public static IReadOnlyList<Text> BesideEveryPrognosis { get; } =
    [
        new(
            "Ärztliche Schätzungen des Überlebens fallen meist zu lang aus [136]; ein Score gilt für Gruppen, nicht für eine einzelne Person.",
            "Clinicians mostly estimate survival too long [136]; a score speaks of groups, not of one person."),
        new(
            "Die geplante Systemtherapie gehört in die Prognose: neuere Mittel verlängern das Überleben mancher Gruppen erheblich, was ältere Scores "
                + "nicht enthalten.",
            "The planned systemic therapy belongs into the prognosis: newer drugs prolong survival of some groups considerably, which older scores do "
                + "not contain."),
    ];
}
