using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Definitions;

/// <summary>One value of one fact, as it is entered.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Code">The value as the tables write it.</param>
/// <param name="Value">The value.</param>
internal sealed record Entry(Fact Fact, string Code, Value Value)
{
    private static readonly string[] Levels = ["T8", "L1", "L4", "S3"];

    /// <summary>Facts that no definition binds and whose derivations the tables speak of.</summary>
    private static readonly string[] Beside =
    [
        "spinal_levels", "sins_location", "sins_total", "sins_category", "instability_confirmed", "instability_suspected", "known_malignancy",
        "cord_compression_suspected", "extraosseous_component_suspected", "osseous_manifestation_present", "surgery_planned",
    ];

    /// <summary>Every value of every fact that a definition binds; of wide numbers the thresholds, one to either side, and both ends.</summary>
    public static IReadOnlyList<Entry> All { get; } =
        [.. Rules.All.Definitions.SelectMany(d => d.Facts).Concat(Beside.Select(Find)).Distinct().OrderBy(AllFacts.Vocabulary.PlaceOf).SelectMany(Of)];

    /// <inheritdoc/>
    public override string ToString() => $"{Fact.Code}={Code}";

    /// <summary>The entries that a term of a table means: <c>code=a,b</c>, <c>code=0..3</c>, <c>code=*</c>.</summary>
    public static IReadOnlyList<Entry> Matching(string term)
    {
        var (code, values) = term.Trim().Split('=') is [var c, var v] ? (c, v.Split(',')) : throw new FormatException(term);
        var fact = Find(code);
        var found = All.Where(e => e.Fact == fact && values.Any(v => Means(v.Trim(), e))).ToList();
        return found.Count > 0 && values.All(v => v.Contains("..", StringComparison.Ordinal) || found.Any(e => Means(v.Trim(), e))) ? found : throw new FormatException(term);
    }

    /// <summary>A case of these entries of the patient, with one lesion where there are entries of it.</summary>
    public static Case Case(IEnumerable<Entry> patient, IReadOnlyList<Entry>? lesion = null) => new()
    {
        Name = "pair",
        AsOf = CaseText.AsOf,
        Facts = Entries(patient),
        Lesions = lesion is null ? [] : [new CaseLesion("lesion", Entries(lesion))],
    };

    public static Fact Find(string code) => AllFacts.Vocabulary.Find(code) ?? throw new FormatException($"'{code}' is no fact");

    private static Entries Entries(IEnumerable<Entry> all) => all.Aggregate(new Entries(), (entries, e) => entries.Set(e.Fact, e.Value));

    private static bool Means(string code, Entry entry) => code == "*" || entry.Code == code
        || (code.Split("..") is [var low, var high] && entry.Value.Number is var n && n.Low >= Number(low) && n.Low <= Number(high));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<Entry> Of(Fact fact) => fact switch
    {
        BooleanFact => [new(fact, "yes", Value.Of(true)), new(fact, "no", Value.Of(false))],
        ChoiceFact choice => choice.Values.Select((v, i) => new Entry(fact, v.Code, Value.OfChoice(i))),
        NumberFact number => Numbers(number).Select(n => new Entry(fact, n.ToString(CultureInfo.InvariantCulture), Value.OfNumber(n))),
        SetFact set when !set.EmptyIsUnknown => set.Values.Select(v => new Entry(fact, v.Code, CaseText.Value(fact, $"[{v.Code}]", CaseText.AsOf))),
        SetFact => Levels.Select(l => new Entry(fact, l, CaseText.Value(fact, $"[{l}]", CaseText.AsOf))),
        _ =>
        [
            new(fact, "past", Value.OfMoment(CaseText.AsOf.ToInstant() - Duration.FromHours(50))),
            new(fact, "future", Value.OfMoment(CaseText.AsOf.ToInstant() + Duration.FromHours(50))),
            new(fact, "today", Value.OfDay(CaseText.AsOf.Date, CaseText.AsOf.Offset)),
        ],
    };

    private static IEnumerable<decimal> Numbers(NumberFact fact)
    {
        var (low, high, step) = (fact.Plausible.Low, fact.Plausible.High, Math.Max(1, fact.Step));
        if ((high - low) / step <= 20)
        {
            return Enumerable.Range(0, (int)((high - low) / step) + 1).Select(i => low + (i * step));
        }

        var conditions = Rules.All.Definitions.SelectMany(d => new[] { d.When, d.Then }).Concat(Rules.All.Derivations.SelectMany(d => d.Conditions));
        return conditions.SelectMany(Thresholds.Instance.Of).Where(t => t.Fact == fact).SelectMany(t => new[] { t.Number!.Value - step, t.Number!.Value, t.Number!.Value + step })
            .Append(low).Append(high).Where(fact.Plausible.Contains).Distinct().Order();
    }
}
