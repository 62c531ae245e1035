using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>Which text the rules formalise.</summary>
/// <param name="Register">The AWMF register number.</param>
/// <param name="Version">The version.</param>
/// <param name="Year">The year.</param>
/// <param name="Title">The title.</param>
public sealed record Edition(string Register, string Version, int Year, Text Title)
{
    /// <summary>How the edition is named on a command line: year and version.</summary>
    public string Code => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year}-{Version}");
}

/// <summary>Everything that a guideline gives to the evaluator.</summary>
public sealed class RuleSet
{
    private readonly Lazy<Inference> _inference;
    private string? _fingerprint;

    /// <summary>A set of rules.</summary>
    public RuleSet() => _inference = new Lazy<Inference>(() => new Inference(this));

    /// <summary>Which text it is.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The vocabulary.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The levels of a lesion, which earlier courses of radiotherapy must overlap.</summary>
    public SetFact? Levels { get; init; }

    /// <summary>Of which lesions the levels are counted as involved; null where nothing is counted.</summary>
    public Condition? CountsLevelsIf { get; init; }

    /// <summary>The cells that a worksheet of the neurological examination has.</summary>
    public ImmutableArray<WorksheetField> WorksheetFields { get; init; } = [];

    /// <summary>What is wrong with a worksheet, and the facts that follow from one with which nothing is wrong.</summary>
    public Func<WorksheetForm, (IReadOnlyList<Fault> Faults, IReadOnlyDictionary<Fact, Value> Facts)>? ReadWorksheet { get; init; }

    /// <summary>
    /// The moment before which a worksheet shows an earlier state, of which nothing follows; and what is said then, with the moment of
    /// examination and this one in the places {0} and {1}. Null where a worksheet of any time counts.
    /// </summary>
    public (MomentFact Begins, Unusual Says)? EarlierWorksheet { get; init; }

    /// <summary>How facts follow from others; a fact may have several, the first that gives a value counts.</summary>
    public required IReadOnlyList<Derivation> Derivations { get; init; }

    /// <summary>What scales and words mean: what an entry implies and excludes.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    /// <summary>What is said beside every prognosis.</summary>
    public IReadOnlyList<Text> BesideEveryPrognosis { get; init; } = [];

    /// <summary>
    /// Grades that sum up findings, and other ways to say them: nobody is asked for one where the findings themselves can be asked, but by
    /// a rule that names it.
    /// </summary>
    public IReadOnlyList<Fact> Grades { get; init; } = [];

    /// <summary>How much values warn: among entries that contradict each other the graver are used.</summary>
    public IReadOnlyList<Gravity> Gravities { get; init; } = [];

    /// <summary>Combinations that are unusual and excluded by no definition.</summary>
    public IReadOnlyList<Unusual> Unusual { get; init; } = [];

    /// <summary>The scores.</summary>
    public required IReadOnlyList<Score> Scores { get; init; }

    /// <summary>Which scores answer which question about prognosis.</summary>
    public IReadOnlyList<ScoreSituation> Situations { get; init; } = [];

    /// <summary>The dose checks, or null for rules without any.</summary>
    public DoseRules? Dose { get; init; }

    /// <summary>The recommendations in the order of their numbers.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }

    /// <summary>The recommendation of a number, or null where there is none.</summary>
    public Recommendation? Recommendation(int number) => Recommendations.FirstOrDefault(r => r.Number == number);

    /// <summary>The pathway reconstructed from the text, or null.</summary>
    public Pathway? Pathway { get; init; }

    /// <summary>The conflicts and gaps.</summary>
    public required IReadOnlyList<Discrepancy> Discrepancies { get; init; }

    /// <summary>What sections say without a grade, by question.</summary>
    public IReadOnlyList<Adviser> Advisers { get; init; } = [];

    /// <summary>The timing rules and the limits.</summary>
    public Timetable Timetable { get; init; } = Timetable.Empty;

    /// <summary>The facts that can follow from others, by definition or by derivation.</summary>
    public IReadOnlyList<Fact> FactsThatFollow => field ??=
    [
        .. Vocabulary.Facts.Where(Derivations.Select(d => d.Target).Concat(Definitions.SelectMany(d => d.Narrows)).ToHashSet().Contains),
    ];

    /// <summary>What draws the consequences; made once for all evaluators of these rules.</summary>
    internal Inference Inference => _inference.Value;

    /// <summary>
    /// SHA-256 over the canonical text of triggers, slots, derivations, points, grades and sections: the same rules give the
    /// same fingerprint, and a changed threshold another one.
    /// </summary>
    public string Fingerprint => _fingerprint ??= "sha256:" + Convert.ToHexStringLower(Hashed(Canonicals()));

    /// <summary>The text of codes over which the fingerprint is taken.</summary>
    public string CanonicalText() => Canonicals().ToString();

    private static byte[] Hashed(StringBuilder text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(1024)];
        foreach (var chunk in text.GetChunks())
        {
            for (var rest = chunk.Span; !rest.IsEmpty; rest = rest[Math.Min(1024, rest.Length)..])
            {
                hash.AppendData(bytes, 0, encoder.GetBytes(rest[..Math.Min(1024, rest.Length)], bytes, flush: false));
            }
        }

        return hash.GetHashAndReset();
    }

    private StringBuilder Canonicals()
    {
        var text = new StringBuilder();
        foreach (var fact in Vocabulary.Facts)
        {
            text.Append("fact ").Append(fact.Code).Append(' ').Append(fact.TypeName).Append(' ').Append(fact.Policy).Append('\n');
        }

        foreach (var derivation in Derivations)
        {
            text.Append("derived ").Append(derivation.Canonical).Append(' ').Append(derivation.Prevails).Append('\n');
        }

        foreach (var definition in Definitions)
        {
            text.Append("definition ").Append(definition.Canonical).Append('\n');
        }

        foreach (var gravity in Gravities)
        {
            text.Append("gravity ").Append(gravity.Level).Append(' ').Append(Canonical.Instance.Of(gravity.When)).Append('\n');
        }

        text.Append(EarlierWorksheet is { } earlier ? $"no worksheet before {earlier.Begins.Code}\n" : "");
        text.Append(CountsLevelsIf is null ? "" : $"counts levels if {Canonical.Instance.Of(CountsLevelsIf)}\n");

        foreach (var score in Scores)
        {
            text.Append("score ").Append(score.Canonical).Append('\n');
        }

        text.Append(Dose is null ? "" : $"dose {Dose.Canonical}\n");
        foreach (var recommendation in Recommendations)
        {
            Append(text, recommendation);
        }

        foreach (var discrepancy in Discrepancies)
        {
            text.Append("discrepancy ").Append(discrepancy.Id).Append(discrepancy.Contests ? " contests " : " notes ")
                .AppendJoin(',', discrepancy.Members).Append(' ').Append(discrepancy.ShownIf is { } shownIf
                    ? Canonical.Instance.Of(shownIf)
                    : discrepancy.ShownWithClock ? "with-clock" : "-").Append('\n');
        }

        foreach (var adviser in Advisers)
        {
            text.Append("adviser ").Append(adviser.Canonical).Append('\n');
            foreach (var advice in adviser.Advice)
            {
                text.Append("advice ").Append(advice.Canonical).Append('\n');
            }
        }

        foreach (var line in Pathway?.Canonical() ?? [])
        {
            text.Append(line).Append('\n');
        }

        foreach (var rule in Timetable.Rules)
        {
            text.Append("time ").Append(rule.Canonical).Append('\n');
        }

        foreach (var limit in Timetable.Limits)
        {
            text.Append("limit ").Append(limit.Canonical).Append('\n');
        }

        return text;
    }

    private static void Append(StringBuilder text, Recommendation recommendation)
    {
        text.Append("recommendation ").Append(recommendation.Number).Append(' ').Append(recommendation.Slug)
            .Append(" section ").Append(recommendation.Section)
            .Append(" grades ").AppendJoin(',', recommendation.Sentences.Select(s => s.Grade.Code())).Append('\n');
        foreach (var (slot, condition) in Slots(recommendation))
        {
            text.Append("  ").Append(slot).Append(' ').Append(Canonical.Instance.Of(condition)).Append('\n');
        }
    }

    private static IEnumerable<(string Slot, Condition Condition)> Slots(Recommendation recommendation) =>
        new (string Slot, Condition? Condition)[]
        {
            ("concerns", recommendation.Concerns),
            ("excepted", recommendation.Excepted),
            ("judged-if", recommendation.JudgedIf),
            ("deviates", recommendation.Deviates),
            ("fulfilled", recommendation.Fulfilled),
            ("over", recommendation.Over),
        }.Where(s => s.Condition is not null).Select(s => (s.Slot, s.Condition!))
            .Concat(recommendation.Remarks.Select(r => (r.IsAsked ? "remark-asked" : "remark", r.When)));
}
