using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Performance status: ECOG (Oken 1982 [137], §7.1.1) and Karnofsky (Karnofsky and Burchenal 1949, §7.1.2.1, §10.5.7). Wording read
/// in secondary sources. The one is never converted into the other: crosswalks in use disagree, and are shown as a suggestion.
/// </summary>
public static class PerformanceScales
{
    private static readonly Text NoConversion = new(
        "Karnofsky und ECOG werden nicht ineinander umgerechnet; die verbreiteten Tabellen weichen voneinander ab.",
        "Karnofsky and ECOG are not converted into each other; the tables in use differ.");

    /// <summary>Why no prognosis is given for the grade of a person who has died.</summary>
    public static Text DeadHasNoPrognosis { get; } = new(
        "ECOG 5 heißt verstorben; dafür gibt es keine Prognose.",
        "ECOG 5 means dead; there is no prognosis for it.");

    /// <summary>ECOG performance status, 0 to 5.</summary>
    public static Score Ecog { get; } = new()
    {
        Code = "ecog",
        Title = new("ECOG-Performance-Status", "ECOG performance status"),
        Section = "7.1.1",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Leistungsfähigkeit angeben; Teil vieler Prognosescores", "state performance; part of many prognostic scores"),
        Range = new(0, 5),
        Items =
        [
            Steps(
                GeneralCondition.EcogPerformanceStatus,
                (0, "voll aktiv", "fully active"),
                (1, "bei Anstrengung eingeschränkt, gehfähig, leichte Arbeit möglich", "restricted in strenuous activity, ambulatory, light work possible"),
                (
                    2,
                    "gehfähig, versorgt sich selbst, nicht arbeitsfähig, über die Hälfte der Wachzeit auf",
                    "ambulatory, self-caring, cannot work, up more than half of waking hours"),
                (
                    3,
                    "versorgt sich begrenzt selbst, über die Hälfte der Wachzeit in Bett oder Stuhl",
                    "limited self-care, in bed or chair more than half of waking hours"),
                (4, "völlig pflegebedürftig", "completely disabled"),
                (5, "verstorben", "dead")),
        ],
        Groups = [],
        Sources = [
            "Oken 1982 [137]",
            new("sophiewell.com docs/audits/v11/ecog-karnofsky.md (Wortlaut)", "sophiewell.com docs/audits/v11/ecog-karnofsky.md (wording)"),
        ],
        Remarks = [
            new(
                "7.1.1 verweist für ECOG auf [140], eine Metaanalyse zum Lungenkarzinom; die Skala steht in [137].",
                "7.1.1 refers for ECOG to [140], a meta-analysis on lung cancer; the scale is [137]."),
            NoConversion,
        ],
    };

    /// <summary>Karnofsky performance status, 0 to 100 in steps of 10.</summary>
    public static Score Karnofsky { get; } = new()
    {
        Code = "kps",
        Title = new("Karnofsky-Index", "Karnofsky performance status"),
        Section = "7.1.2.1",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Leistungsfähigkeit angeben; Teil vieler Prognosescores", "state performance; part of many prognostic scores"),
        Range = new(0, 100),
        Items =
        [
            Steps(
                GeneralCondition.KarnofskyIndex,
                (100, "beschwerdefrei", "no complaints"),
                (90, "normale Aktivität, geringe Zeichen", "normal activity, minor signs"),
                (80, "normale Aktivität mit Anstrengung", "normal activity with effort"),
                (70, "versorgt sich selbst, keine normale Aktivität oder Arbeit", "cares for self, no normal activity or work"),
                (60, "braucht gelegentlich Hilfe", "needs occasional help"),
                (50, "braucht viel Hilfe und häufig Pflege", "needs considerable help and frequent care"),
                (40, "behindert, braucht besondere Pflege", "disabled, special care"),
                (30, "schwer behindert, Krankenhauspflege", "severely disabled, hospital care"),
                (20, "schwer krank, aktive Unterstützung", "very sick, active support"),
                (10, "moribund", "moribund"),
                (0, "verstorben", "dead")),
        ],
        Groups = [],
        Sources = [new("Karnofsky und Burchenal 1949", "Karnofsky and Burchenal 1949"), new("sophiewell.com (Wortlaut)", "sophiewell.com (wording)")],
        Remarks = [NoConversion],
    };

    /// <summary>
    /// The crosswalks from Karnofsky to ECOG that were read: A the most common (Korean J Hosp Palliat Care 2019;22:67 and others), B and
    /// C further ones. Each row: ECOG grade, lowest and highest Karnofsky. In C two values belong to two grades.
    /// </summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<(int Ecog, int Low, int High)> Rows)> Crosswalks { get; } =
    [
        ("A", [(0, 90, 100), (1, 70, 80), (2, 50, 60), (3, 30, 40), (4, 10, 20), (5, 0, 0)]),
        ("B", [(0, 100, 100), (1, 80, 90), (2, 60, 70), (3, 40, 50), (4, 10, 30), (5, 0, 0)]),
        ("C", [(0, 90, 100), (1, 70, 80), (2, 50, 70), (3, 40, 50), (4, 10, 30)]),
    ];

    /// <summary>What the crosswalks say of the scale that is missing, as a suggestion to be checked; null where there is nothing to suggest.</summary>
    public static Text? Suggestion(ScoreResult result, Findings findings)
    {
        var needs = result.Needs.Select(n => n.Fact).ToList();
        if (needs.Contains(GeneralCondition.EcogPerformanceStatus) && findings.Number(GeneralCondition.KarnofskyIndex) is { } karnofsky)
        {
            var grades = string.Join(
                "; ",
                Crosswalks.Select(c => (c.Name, Grades: c.Rows.Where(r => r.Low <= karnofsky && karnofsky <= r.High).Select(r => r.Ecog)))
                    .Where(c => c.Grades.Any()).Select(c => $"{c.Name}: {string.Join("/", c.Grades)}"));
            return new(
                $"ECOG fehlt. Vorschlag aus Karnofsky {karnofsky:0} nach drei Tabellen: {grades}. Bitte selbst erheben; es wird nichts übernommen.",
                $"ECOG is missing. Suggestion from Karnofsky {karnofsky:0} by three tables: {grades}. Please assess it; nothing is taken over.");
        }

        if (needs.Contains(GeneralCondition.KarnofskyIndex) && findings.Number(GeneralCondition.EcogPerformanceStatus) is { } ecog)
        {
            var ranges = string.Join("; ", Crosswalks.SelectMany(c => c.Rows.Where(r => r.Ecog == ecog)
                .Select(r => r.Low == r.High ? $"{c.Name}: {r.Low}" : $"{c.Name}: {r.Low}-{r.High}")));
            return new(
                $"Karnofsky fehlt. Vorschlag aus ECOG {ecog:0} nach drei Tabellen: {ranges}. Bitte selbst erheben; es wird nichts übernommen.",
                $"Karnofsky is missing. Suggestion from ECOG {ecog:0} by three tables: {ranges}. Please assess it; nothing is taken over.");
        }

        return null;
    }

    /// <summary>The steps of a scale, each with its number.</summary>
    internal static ScoreItem Steps(NumberFact fact, params (int Step, string De, string En)[] steps) => new(
        fact.Code,
        fact.Label,
        [
            .. steps.Select(
                s => new ItemOption($"{s.Step}", new($"{s.Step}: {s.De}", $"{s.Step}: {s.En}")) { Points = new(s.Step, s.Step), When = fact.Is(s.Step) }),
        ])
    {
        Fact = fact,
    };
}
