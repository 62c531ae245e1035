using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Pain after radiotherapy against pain before: flare (§10.1.3.4; Chow 2005 [247], Hird 2009 [250]) and response (§10.1.3.7; Chow
/// 2002 [246]). The rule is the guideline's; the side conditions of the source stand beside it. The analgesic dose is the daily
/// oral morphine equivalent, which is our choice (IB33).
/// </summary>
public static class PainCourse
{
    private static readonly IReadOnlyList<Fact> Compared =
    [
        Pain.IntensityBeforeRadiotherapy,
        Pain.IntensityOnNumericRatingScale,
        Pain.DailyMorphineEquivalentBeforeRadiotherapyInMilligrams,
        Pain.DailyMorphineEquivalentInMilligrams,
    ];

    private static readonly Condition FirstTwoWeeks = Radiotherapy.DaysSinceStart.AtMost(14);

    private static readonly IReadOnlyList<Citation> Papers =
        [new(
            "Chow 2002 [246]; Chow 2005 [247] (PubMed 15878102, Zusammenfassung); Hird 2009 [250] (PubMed 19167840, Zusammenfassung)",
            "Chow 2002 [246]; Chow 2005 [247] (PubMed 15878102, abstract); Hird 2009 [250] (PubMed 19167840, abstract)")];

    /// <summary>Pain flare: worse by at least 2 points, or at least a quarter more analgesics, for a time.</summary>
    public static Score Flare { get; } = new()
    {
        Code = "pain_flare_chow",
        Title = new("Pain Flare nach Bestrahlung", "Pain flare after radiotherapy"),
        Section = "10.1.3.4",
        Kind = ScoreKind.Criteria,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSource,
        Purpose = new("vorübergehende Schmerzzunahme nach Bestrahlung erkennen", "recognise a temporary increase of pain after radiotherapy"),
        Misuse = [new("Ohne Rückkehr zum Ausgangswert ist es ein Progress, kein Flare.", "Without a return to baseline it is progression, not a flare.")],
        Items = [],
        Compared = [.. Compared, Radiotherapy.DaysSinceStart],
        Groups =
        [
            new("flare", new("Pain Flare nach der Regel der Leitlinie", "pain flare by the rule of the guideline"), null)
            {
                Compares = f => Worse(f) & InTheFirstTwoWeeks(f),
            },
            new(
                "late_rise",
                new(
                    "stärkerer Schmerz nach Tag 14: kein Pain Flare; bis zum Beweis des Gegenteils Progress oder Fraktur",
                    "more pain after day 14: no pain flare; progression or fracture until shown otherwise"),
                null)
            {
                Compares = f => Worse(f) & !InTheFirstTwoWeeks(f),
            },
            new("no_flare", new("kein Pain Flare nach der Regel der Leitlinie", "no pain flare by the rule of the guideline"), null)
            {
                Compares = f => !Worse(f),
            },
        ],
        SideConditions =
        [
            new(new("Quelle: Schmerz 2 Punkte höher, Analgetika nicht vermindert", "source: pain 2 points higher, analgesics not reduced"))
            {
                Compares = f => PainRoseBy2(f) & !AnalgesicsFell(f),
            },
            new(new("Quelle: Analgetika ein Viertel mehr, Schmerz nicht geringer", "source: a quarter more analgesics, pain not reduced"))
            {
                Compares = f => AnalgesicsRoseByQuarter(f) & !PainFell(f),
            },
            new(new("Quelle: Rückkehr zum Ausgangswert bis Tag 10 (nicht erfasst)", "source: return to baseline by day 10 (not recorded)")),
            new(new("früh: Tag 0 bis 5 nach Beginn der Bestrahlung", "early: day 0 to 5 after the start of radiotherapy"))
            {
                When = Radiotherapy.DaysSinceStart.AtMost(5),
            },
            new(new("spät: Tag 6 bis 14 nach Beginn der Bestrahlung", "late: day 6 to 14 after the start of radiotherapy"))
            {
                When = Radiotherapy.DaysSinceStart.AtLeast(6) & Radiotherapy.DaysSinceStart.AtMost(14),
            },
        ],
        Sources = ["§10.1.3.4", .. Papers],
        Notes = ["IB33", "ID37"],
        Remarks =
        [
            new(
                "Zwei Punkte werden als 2 oder mehr gelesen; Ausgangswert ist der vor der Bestrahlung.",
                "Two points are read as 2 or more; the baseline is the value before radiotherapy."),
            new(
                "Von welchem Tag an gezählt wird, sagt die Leitlinie nicht; hier ab dem ersten Tag der Bestrahlung.",
                "From which day to count is not in the guideline; here from the first day of radiotherapy."),
        ],
    };

    /// <summary>Pain response: at least 2 points better without more analgesics, or a quarter less analgesics without more pain.</summary>
    public static Score Response { get; } = new()
    {
        Code = "pain_response",
        Title = new("Schmerzansprechen nach Bestrahlung", "Pain response after radiotherapy"),
        Section = "10.1.3.7",
        Kind = ScoreKind.Criteria,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSource,
        Purpose = new("Wirkung der Bestrahlung auf den Schmerz beurteilen", "judge the effect of radiotherapy on pain"),
        Items = [],
        Compared = Compared,
        Groups =
        [
            new("response", new("Ansprechen", "response"), null) { Compares = Responded },
            new("no_response", new("kein Ansprechen nach dieser Regel", "no response by this rule"), null) { Compares = f => !Responded(f) },
        ],
        Sources = ["§10.1.3.7", .. Papers],
        Notes = ["IB33"],
    };

    private static Truth Responded(Findings findings) =>
        (PainFellBy2(findings) & !AnalgesicsRose(findings)) | (AnalgesicsFellByQuarter(findings) & !PainRose(findings));

    private static Truth Worse(Findings f) => PainRoseBy2(f) | AnalgesicsRoseByQuarter(f);

    private static Truth InTheFirstTwoWeeks(Findings f) => f.Truth(FirstTwoWeeks);

    private static Truth PainRoseBy2(Findings f) => PainOf(f, (before, now) => now - before >= 2);

    private static Truth PainFellBy2(Findings f) => PainOf(f, (before, now) => before - now >= 2);

    private static Truth PainRose(Findings f) => PainOf(f, (before, now) => now > before);

    private static Truth PainFell(Findings f) => PainOf(f, (before, now) => now < before);

    /// <summary>At least 25 % more; any dose at all where there was none.</summary>
    private static Truth AnalgesicsRoseByQuarter(Findings f) => DoseOf(f, (before, now) => now > before && now >= 1.25m * before);

    private static Truth AnalgesicsFellByQuarter(Findings f) => DoseOf(f, (before, now) => now < before && now <= 0.75m * before);

    private static Truth AnalgesicsRose(Findings f) => DoseOf(f, (before, now) => now > before);

    private static Truth AnalgesicsFell(Findings f) => DoseOf(f, (before, now) => now < before);

    private static Truth PainOf(Findings f, Func<decimal, decimal, bool> compare) =>
        Compare(f.Number(Pain.IntensityBeforeRadiotherapy), f.Number(Pain.IntensityOnNumericRatingScale), compare);

    private static Truth DoseOf(Findings f, Func<decimal, decimal, bool> compare) => Compare(
        f.Number(Pain.DailyMorphineEquivalentBeforeRadiotherapyInMilligrams), f.Number(Pain.DailyMorphineEquivalentInMilligrams), compare);

    private static Truth Compare(decimal? before, decimal? now, Func<decimal, decimal, bool> compare) =>
        before is { } was && now is { } isNow ? Truth.Of(compare(was, isNow)) : Truth.Unknown;
}
