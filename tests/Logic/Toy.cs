using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Tests.Logic;

/// <summary>How bad the invented illness is.</summary>
internal enum Degree
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A little.</summary>
    Mild,

    /// <summary>Much.</summary>
    Severe,
}

/// <summary>Where the invented illness sits.</summary>
internal enum Place
{
    /// <summary>Head.</summary>
    Head,

    /// <summary>Trunk.</summary>
    Trunk,

    /// <summary>Leg.</summary>
    Leg,
}

/// <summary>An invented illness of a few facts, so that the reasoning is tested without a guideline.</summary>
internal sealed class Toy
{
    public static readonly OffsetDateTime AsOf = new(new LocalDateTime(2026, 11, 25, 9, 0), Offset.FromHours(1));

    public BooleanFact Fever { get; } = Yes("fever");

    public BooleanFact Rash { get; } = Yes("rash");

    public BooleanFact Ill { get; } = Yes("ill");

    public BooleanFact Bed { get; } = new("bed")
    {
        Label = Word("bed"),
        WhenYes = Word("is in bed"),
        WhenNo = Word("is up"),
        Policy = UnknownPolicy.FalseUntilEntered,
        KnownBy = KnownBy.Plan,
    };

    public ChoiceFact<Degree> Severity { get; } =
        new("severity", (Degree.None, "none", "none", "none"), (Degree.Mild, "mild", "mild", "mild"), (Degree.Severe, "severe", "severe", "severe"))
        {
            Label = Word("severity"),
            Subject = Word("severity"),
        };

    public NumberFact Pulse { get; } = new("pulse") { Label = Word("pulse"), Subject = Word("pulse"), Scope = FactScope.Lesion, IsInteger = true, Plausible = new(0, 9) };

    public NumberFact Score { get; } = new("score") { Label = Word("score"), Subject = Word("score"), IsInteger = true, Step = 10, Plausible = new(0, 100) };

    public NumberFact Weight { get; } = new("weight") { Label = Word("weight"), Subject = Word("weight"), Plausible = new(1, 5) };

    public SetFact<Place> Sites { get; } =
        new("sites", (Place.Head, "head", "head", "head"), (Place.Trunk, "trunk", "trunk", "trunk"), (Place.Leg, "leg", "leg", "leg"))
        {
            Label = Word("sites"),
            Subject = Word("sites"),
            EmptyIsUnknown = true,
        };

    public MomentFact Onset { get; } = new("onset") { Label = Word("onset"), Subject = Word("onset"), LiesInThePast = true };

    public static RuleSet Rules(
        IReadOnlyList<Fact> facts,
        IReadOnlyList<Definition>? definitions = null,
        IReadOnlyList<Derivation>? derivations = null,
        IReadOnlyList<Gravity>? gravities = null,
        IReadOnlyList<Recommendation>? recommendations = null) => new()
    {
        Edition = new("0", "1", 2026, Word("toy")),
        Vocabulary = new Vocabulary(facts),
        Definitions = definitions ?? [],
        Derivations = derivations ?? [],
        Gravities = gravities ?? [],
        Recommendations = recommendations ?? [],
        Scores = [],
        Discrepancies = [],
    };

    public static Definition Means(Condition when, Condition then) => new("means", when, then, Word("means"), "toy");

    public static Recommendation Asks(int number, Condition concerns, Condition? fulfilled = null, Condition? excepted = null) => new(number, $"toy-{number}")
    {
        Section = "1",
        Title = Word("title"),
        Sentences = [new Sentence(Grade.Soll)],
        Consensus = new Consensus(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2026,
        Says = Word("says"),
        Concerns = concerns,
        Fulfilled = fulfilled,
        Excepted = excepted,
    };

    public static Case Case(params (Fact Fact, Value Value)[] entries) => new()
    {
        Name = "toy",
        AsOf = AsOf,
        Facts = entries.Aggregate(new Entries(), (all, e) => all.Set(e.Fact, e.Value)),
    };

    public static Findings Findings(RuleSet rules, params (Fact Fact, Value Value)[] entries) => new Evaluator(rules).FindingsOf(Case(entries))[0];

    public static Value Number(decimal number) => Value.OfNumber(number);

    public static Value Choice(Degree degree) => Value.OfChoice((int)degree);

    public static Value Set(params Place[] places) => Value.OfSet(places.Aggregate(0UL, (bits, p) => bits | 1UL << (int)p));

    private static BooleanFact Yes(string code) => new(code) { Label = Word(code), WhenYes = Word($"{code} is there"), WhenNo = Word($"no {code}") };

    private static Core.Text Word(string word) => new(word, word);
}
