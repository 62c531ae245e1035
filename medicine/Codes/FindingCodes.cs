using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Questions that observations answer: performance status, pain, laboratory values, and classifications with a name.</summary>
public static class FindingCodes
{
    private const string Performance = "mCODE 4.0.0; MII Onkologie, Allgemeiner Leistungszustand";
    private const string Loinc = "LOINC, common tests of serum and blood";

    private static readonly UnitRow[] Plain = [new("", 1), new("1", 1), new("{score}", 1)];

    private static readonly AnswerRow[] EcogAnswers =
    [
        new(Systems.Ecog, "0", 0), new(Systems.Ecog, "1", 1), new(Systems.Ecog, "2", 2), new(Systems.Ecog, "3", 3), new(Systems.Ecog, "4", 4), new(
            Systems.Ecog, "U", null),
        new(Systems.Snomed, "425389002", 0), new(Systems.Snomed, "422512005", 1), new(Systems.Snomed, "422894000", 2), new(Systems.Snomed, "423053003", 3),
        new(Systems.Snomed, "423237006", 4), new(Systems.Snomed, "261665006", null),
        new(Systems.Loinc, "LA9622-7", 0), new(Systems.Loinc, "LA9623-5", 1), new(Systems.Loinc, "LA9624-3", 2), new(Systems.Loinc, "LA9625-0", 3), new(
            Systems.Loinc, "LA9626-8", 4),
    ];

    private static readonly AnswerRow[] KarnofskyAnswers =
    [
        new(Systems.Karnofsky, "10%", 10), new(Systems.Karnofsky, "20%", 20), new(Systems.Karnofsky, "30%", 30), new(Systems.Karnofsky, "40%", 40), new(
            Systems.Karnofsky, "50%", 50),
        new(Systems.Karnofsky, "60%", 60), new(Systems.Karnofsky, "70%", 70), new(Systems.Karnofsky, "80%", 80), new(Systems.Karnofsky, "90%", 90), new(
            Systems.Karnofsky, "100%", 100),
        new(Systems.Loinc, "LA29175-9", 100), new(Systems.Loinc, "LA29176-7", 90), new(Systems.Loinc, "LA29177-5", 80),
        new(Systems.Loinc, "LA29178-3", 70), new(Systems.Loinc, "LA29179-1", 60),
        new(Systems.Loinc, "LA29180-9", 50), new(Systems.Loinc, "LA29181-7", 40), new(Systems.Loinc, "LA29182-5", 30),
        new(Systems.Loinc, "LA29183-3", 20), new(Systems.Loinc, "LA29184-1", 10),
    ];

    /// <summary>The questions.</summary>
    public static IReadOnlyList<QuestionRow> Questions { get; } =
    [
        Ecog(Systems.Loinc, "89247-1"), Ecog(Systems.Loinc, "89262-0"), Ecog(Systems.Snomed, "423740007"),
        Karnofsky(Systems.Loinc, "89243-0"), Karnofsky(Systems.Snomed, "761869008"),
        new(new(Systems.Loinc, "72514-3"), new("Schmerzstärke 0 bis 10 (NRS)", "pain severity 0 to 10 (NRS)"), "hl7-be patient-monitoring; LOINC")
        {
            Answers = Pain.IntensityOnNumericRatingScale,
            Units = [.. Plain, new("{points}", 1)],
            AnswerCodes =
            [
                new(Systems.Loinc, "LA6111-4", 0, "0"),
                new(Systems.Loinc, "LA13942-0", 10, "10"),
            ],
            Words = ["pain", "schmerz"],
        },
        new(new(Systems.Loinc, "2000-8"), new("Kalzium im Serum oder Plasma, Stoffmenge", "calcium in serum or plasma, amount of substance"), Loinc)
        {
            Answers = Laboratory.SerumCalciumInMillimolesPerLitre,
            Available = Laboratory.CalciumAvailable,
            Units = [new("mmol/L", 1), new("mmol/l", 1)],
            Words = ["calc", "kalz"],
        },
        Done("17861-6", new("Kalzium im Serum oder Plasma, Masse", "calcium in serum or plasma, mass"), Laboratory.CalciumAvailable, "calc", "kalz"),
        Done("58410-2", new("Blutbild", "complete blood count"), Laboratory.BloodCountAvailable, "blood", "cbc", "blutbild", "hemogram"),
        Done("1988-5", new("C-reaktives Protein", "C-reactive protein"), Laboratory.CReactiveProteinAvailable, "reacti", "reakti", "crp"),
        Done("6301-6", new("INR", "INR"), Laboratory.InternationalNormalisedRatioAvailable, "inr"),
        Done("14979-9", new("aPTT", "aPTT"), Laboratory.PartialThromboplastinTimeAvailable, "aptt", "ptt", "thromboplast"),
        Done("3173-2", new("aPTT", "aPTT"), Laboratory.PartialThromboplastinTimeAvailable, "aptt", "ptt", "thromboplast"),
        Done("6768-6", new("alkalische Phosphatase", "alkaline phosphatase"), Laboratory.AlkalinePhosphataseAvailable, "phosphatas", "alp"),
        Done("1989-3", new("25-Hydroxyvitamin D3", "25-hydroxyvitamin D3"), Laboratory.VitaminDAvailable, "vitamin", "calcidiol"),
        Done("62292-8", new("25-Hydroxyvitamin D", "25-hydroxyvitamin D"), Laboratory.VitaminDAvailable, "vitamin", "calcidiol"),
        Done("2731-8", new("Parathormon, intakt", "parathyrin, intact"), Laboratory.ParathyroidHormoneAvailable, "parath", "pth"),
        Done(
            "24351-9",
            new("Eiweißelektrophorese", "protein electrophoresis"),
            Laboratory.PlasmaElectrophoresisAvailable, "electroph", "elektroph", "fraction"),
    ];

    /// <summary>Classifications that messages carry as free text with a name (the slot of the German data set for further classifications).</summary>
    public static IReadOnlyDictionary<string, QuestionRow> Named { get; } = new Dictionary<string, QuestionRow>(StringComparer.OrdinalIgnoreCase)
    {
        ["SINS"] = Name(Stability.SinsTotal),
        ["Spinal Instability Neoplastic Score"] = Name(Stability.SinsTotal),
        ["SINS-Score"] = Name(Stability.SinsTotal),
        ["Spinal Instability Neoplastic Score (SINS)"] = Name(Stability.SinsTotal),
        ["ESCC"] = Name(SpinalCanal.BilskyGrade),
        ["ESCCS"] = Name(SpinalCanal.BilskyGrade),
        ["Bilsky-Grad"] = Name(SpinalCanal.BilskyGrade),
        ["ASIA"] = Name(Neurology.AsiaImpairmentScale),
        ["Frankel-Grad"] = Name(Neurology.FrankelGrade),
        ["Bilsky"] = Name(SpinalCanal.BilskyGrade),
        ["AIS"] = Name(Neurology.AsiaImpairmentScale),
        ["ASIA Impairment Scale"] = Name(Neurology.AsiaImpairmentScale),
        ["Frankel"] = Name(Neurology.FrankelGrade),
    };

    /// <summary>
    /// How long a finding that changes counts, in days. No figure of the guideline: a choice of this import, stated on every report;
    /// an older value is shown with its age and asked again.
    /// </summary>
    public static IReadOnlyDictionary<Fact, int> Windows { get; } = new Fact[]
    {
        GeneralCondition.EcogPerformanceStatus, GeneralCondition.KarnofskyIndex, Pain.IntensityOnNumericRatingScale,
        Laboratory.SerumCalciumInMillimolesPerLitre,
        Laboratory.CalciumAvailable, Laboratory.BloodCountAvailable, Laboratory.CReactiveProteinAvailable, Laboratory.InternationalNormalisedRatioAvailable,
        Laboratory.PartialThromboplastinTimeAvailable, Laboratory.AlkalinePhosphataseAvailable, Laboratory.VitaminDAvailable,
        Laboratory.ParathyroidHormoneAvailable,
        Laboratory.PlasmaElectrophoresisAvailable, Stability.SinsTotal, SpinalCanal.BilskyGrade, Neurology.AsiaImpairmentScale, Neurology.FrankelGrade,
        Neurology.Paraplegia,
    }.ToDictionary(f => f, _ => DefaultWindowInDays);

    /// <summary>The window that holds where none is given on the command line.</summary>
    public const int DefaultWindowInDays = 30;

    private static QuestionRow Ecog(CodeSystem system, string code) =>
        new(new(system, code), new("ECOG-Leistungszustand", "ECOG performance status"), Performance)
        {
            Answers = GeneralCondition.EcogPerformanceStatus,
            Units = Plain,
            AnswerCodes = EcogAnswers,
            Words = ["ecog", "eastern cooperative"],
        };

    private static QuestionRow Karnofsky(CodeSystem system, string code) =>
        new(new(system, code), new("Karnofsky-Index", "Karnofsky performance status"), Performance)
        {
            Answers = GeneralCondition.KarnofskyIndex,
            Units = [.. Plain, new("%", 1)],
            AnswerCodes = KarnofskyAnswers,
            Words = ["karnofsky"],
        };

    private static QuestionRow Done(string code, Text means, BooleanFact available, params string[] words) =>
        new(new(Systems.Loinc, code), means, Loinc) { Available = available, Words = words };

    private static QuestionRow Name(Fact fact) =>
        new(new(Systems.Loinc, fact.Code), fact.Label, "MII Onkologie, weitere Klassifikationen") { Answers = fact, Units = Plain };
}
