using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Tests.Logic;

/// <summary>What walks a condition: its truth, its explanation, what decided it, what blocks it, and its text; by exhaustion.</summary>
public sealed class InterpreterTests
{
    private static readonly Toy Sick = new();

    private static readonly Fact[] Booleans = [Sick.Fever, Sick.Rash, Sick.Ill];

    private static readonly Layout Facts = new(new Vocabulary([Sick.Fever, Sick.Rash, Sick.Ill, Sick.Bed, Sick.Severity, Sick.Pulse, Sick.Sites, Sick.Onset]));

    /// <summary>Trees over three facts, each with its truth as a formula.</summary>
    private static readonly (Condition Condition, Func<Truth, Truth, Truth, Truth> Means)[] Trees =
    [
        (Sick.Fever, (f, _, _) => f),
        (!Sick.Fever, (f, _, _) => !f),
        (Sick.Fever & Sick.Rash & Sick.Ill, (f, r, i) => Least(f, r, i)),
        (Sick.Fever | Sick.Rash | Sick.Ill, (f, r, i) => Most(f, r, i)),
        (Sick.Fever & (!Sick.Rash | Sick.Ill), (f, r, i) => Least(f, Most(!r, i))),
        (!(Sick.Fever & (Sick.Rash | !Sick.Ill)), (f, r, i) => !Least(f, Most(r, !i))),
        (((Condition)Sick.Fever).IsCertain & Sick.Rash, (f, r, _) => Least(Truth.Of(f.IsYes), r)),
        (!(!(Condition)Sick.Fever).IsCertain | Sick.Ill, (f, _, i) => Most(!Truth.Of(f.IsNo), i)),
        (Condition.Always, (_, _, _) => Truth.Yes),
        (new Any([]), (_, _, _) => Truth.No),
        (Sick.Fever.HasValue & Sick.Rash, (f, r, _) => Least(Truth.Of(!f.IsUnknown), r)),
    ];

    [Fact]
    public void And_or_and_not_are_least_most_and_mirror() => Everywhere((condition, means, findings, f, r, i) => Assert.Equal(means(f, r, i), findings.Truth(condition)));

    [Fact]
    public void An_explanation_is_the_tree_with_the_truth_of_every_node() => Everywhere((condition, _, findings, _, _, _) => Same(condition, new Explain(findings).Of(condition), findings));

    [Fact]
    public void The_facts_that_decided_decide_alone() => Everywhere((condition, _, findings, _, _, _) =>
    {
        var truth = findings.Truth(condition);
        var because = Because.Facts(condition, findings);
        Assert.All(because, f => Assert.False(findings[f].IsMissing));
        if (!truth.IsUnknown && FactsUsed.In(condition).Count > 0 && !Speaks(condition))
        {
            var alone = Known([.. Booleans.Select(f => because.Contains(f) ? findings[f] : Value.Unknown)]);
            Assert.Equal(truth, alone.Truth(condition));
        }
    });

    [Fact]
    public void What_blocks_a_truth_are_statements_that_have_not_the_wanted_one() => Everywhere((condition, _, findings, _, _, _) =>
    {
        foreach (var wanted in (Truth[])[Truth.Yes, Truth.No])
        {
            if (findings.Truth(condition) != wanted)
            {
                Assert.All(new Blocking(findings, wanted).Of(condition).Where(o => o.Leaf is Is), o => Assert.NotEqual(o.Wanted, findings.Truth(o.Leaf)));
            }
        }
    });

    [Fact]
    public void Of_a_choice_that_is_narrowed_a_group_is_told_by_all_that_is_left()
    {
        for (var left = 1UL; left < 8; left++)
        {
            for (var group = 1UL; group < 8; group++)
            {
                var findings = Known();
                findings.Values[Facts.SlotOf(Sick.Severity)] = Value.OfChoices(left);
                var expected = (left & ~group) == 0 ? Truth.Yes : (left & group) == 0 ? Truth.No : Truth.Unknown;
                Assert.Equal(expected, findings.Truth(new OneOf(Sick.Severity, group)));
            }
        }

        Assert.Equal(Truth.Unknown, Known().Truth(Sick.Severity.Is(Degree.Mild)));
    }

    [Fact]
    public void An_interval_compares_as_all_its_numbers_do()
    {
        foreach (var comparison in Enum.GetValues<Comparison>())
        {
            foreach (var (low, high, threshold) in from l in Enumerable.Range(0, 6) from h in Enumerable.Range(l, 6 - l) from t in Enumerable.Range(0, 6) select (l, h, t))
            {
                var findings = Known();
                findings.Values[Facts.SlotOf(Sick.Pulse)] = Value.OfRange(new NumberRange(low, high));
                var truths = Enumerable.Range(low, high - low + 1).Select(n => Holds(n, comparison, threshold)).Distinct().ToList();
                Assert.Equal(truths.Count > 1 ? Truth.Unknown : Truth.Of(truths[0]), findings.Truth(new Compare(Sick.Pulse, comparison, threshold)));
            }
        }

        static bool Holds(int number, Comparison comparison, int threshold) => comparison switch
        {
            Comparison.Below => number < threshold,
            Comparison.AtMost => number <= threshold,
            Comparison.Equal => number == threshold,
            Comparison.AtLeast => number >= threshold,
            _ => number > threshold,
        };
    }

    [Fact]
    public void A_set_holds_one_or_all()
    {
        for (var set = 1UL; set < 8; set++)
        {
            var findings = Known();
            findings.Values[Facts.SlotOf(Sick.Sites)] = Value.OfSet(set);
            for (var group = 1UL; group < 8; group++)
            {
                Assert.Equal(Truth.Of((set & group) != 0), findings.Truth(new Holds(Sick.Sites, group, Quantifier.Any)));
                Assert.Equal(Truth.Of((set & group) == group), findings.Truth(new Holds(Sick.Sites, group, Quantifier.All)));
            }

            Assert.Equal(Truth.Of((set & 4) == 0), findings.Truth(Sick.Sites.HoldsOnly(Place.Head, Place.Trunk)));
        }

        Assert.Equal(Truth.Unknown, Known().Truth(Sick.Sites.IsComplete));
    }

    [Fact]
    public void What_counts_as_no_until_entered_is_no_and_as_recorded_unknown()
    {
        var findings = Toy.Findings(Toy.Rules([Sick.Bed]));
        Assert.Equal((Truth.No, Truth.Unknown, Truth.No), (findings.Truth(Sick.Bed), findings.Truth(Sick.Bed.WhereRecorded), findings.Truth(Sick.Bed.HasValue)));
        findings = Toy.Findings(Toy.Rules([Sick.Bed]), (Sick.Bed, Value.Of(false)));
        Assert.Equal((Truth.No, Truth.No, Truth.Yes), (findings.Truth(Sick.Bed), findings.Truth(Sick.Bed.WhereRecorded), findings.Truth(Sick.Bed.HasValue)));
    }

    [Fact]
    public void A_day_is_an_interval()
    {
        var findings = Known();
        findings.Values[Facts.SlotOf(Sick.Onset)] = Value.OfDay(Toy.AsOf.Date, Toy.AsOf.Offset);
        Assert.Equal(Truth.Unknown, findings.Truth(Sick.Onset.HasPassed));
        Assert.Equal(Truth.Unknown, findings.Truth(Sick.Onset.LongerAgoThan(Duration.FromHours(8))));
        Assert.Equal(Truth.No, findings.Truth(Sick.Onset.LongerAgoThan(Duration.FromHours(9))));
        findings.Values[Facts.SlotOf(Sick.Onset)] = Value.OfDay(Toy.AsOf.Date.PlusDays(-1), Toy.AsOf.Offset);
        Assert.Equal(Truth.Yes, findings.Truth(Sick.Onset.LongerAgoThan(Duration.FromHours(8))));
        Assert.Equal(Truth.No, findings.Truth(Sick.Onset.IsInTheFuture));
    }

    [Fact]
    public void The_canonical_text_has_codes_and_no_words()
    {
        Said("(all fever (not (any rash ill)))", Sick.Fever & !(Sick.Rash | Sick.Ill));
        Said("(all fever rash ill)", (Sick.Fever & Sick.Rash) & Sick.Ill);
        Said("(all)", Condition.Always);
        Said("(any)", new Any([]));
        Said("(certain (not fever))", (!(Condition)Sick.Fever).IsCertain);
        Said("(recorded bed)", Sick.Bed.WhereRecorded);
        Said("(in severity none severe)", Sick.Severity.IsAnyOf(Degree.Severe, Degree.None));
        Said("(<= pulse 3)", Sick.Pulse.AtMost(3));
        Said("(> weight 2.5)", Sick.Weight.Above(2.50m));
        Said("(holds-any sites head leg)", Sick.Sites.HoldsAnyOf(Place.Leg, Place.Head));
        Said("(not (holds-any sites leg))", Sick.Sites.HoldsOnly(Place.Head, Place.Trunk));
        Said("(holds-all sites head trunk leg)", Sick.Sites.IsComplete);
        Said("(> (from onset to as_of) 21600s)", Sick.Onset.LongerAgoThan(Duration.FromHours(6)));
        Said("(entered onset)", Sick.Onset.HasValue);
        Said("(single-lesion)", new SingleLesion());
        Said("(earlier-course sites ended)", new EarlierCourse(Sick.Sites, Ended: true));
        Said("(stands toy-9)", new Stands(Toy.Asks(9, Sick.Fever)));
        Assert.Equal("means fever means ill", Toy.Means(Sick.Fever, Sick.Ill).Canonical);
        Assert.Equal("means fever only-with ill", (Toy.Means(Sick.Fever, Sick.Ill) with { OnlyExcludes = true }).Canonical);
        Assert.Equal("means fever implies ill", (Toy.Means(Sick.Fever, Sick.Ill) with { NeedNotBeGraded = true }).Canonical);

        static void Said(string expected, Condition condition) => Assert.Equal(expected, Canonical.Instance.Of(condition));
    }

    [Fact]
    public void A_verdict_reads_its_slots_in_their_order_and_agrees_with_its_decision()
    {
        BooleanFact[] slots = [.. "concerns excepted judged deviates fulfilled".Split(' ').Select(c => new BooleanFact(c) { Label = Sick.Ill.Label, WhenYes = Sick.Ill.WhenYes, WhenNo = Sick.Ill.WhenNo })];
        var recommendation = new Recommendation(1, "toy")
        {
            Section = "1",
            Title = Sick.Ill.Label,
            Sentences = [new Sentence(Grade.Soll)],
            Consensus = new Consensus(100, ConsensusLabel.StarkerKonsens),
            LabelledNew = 2026,
            Says = Sick.Ill.Label,
            Concerns = slots[0],
            Excepted = slots[1],
            JudgedIf = slots[2],
            Deviates = slots[3],
            Fulfilled = slots[4],
        };
        var layout = new Layout(new Vocabulary(slots));
        var ready = new ReadyRecommendation(recommendation, layout);
        foreach (var known in DefinitionTests.Assignments(slots, withUnknown: true))
        {
            var findings = new Findings(layout, Toy.AsOf, null, 0, null);
            known.CopyTo(findings.Values, 0);
            var truths = ready.Decision.Ask(findings);
            var expected = known.Select(v => v.Truth).ToArray() switch
            {
                [{ IsNo: true }, ..] => Verdict.NotApplicable,
                [{ IsUnknown: true }, ..] => Verdict.Open,
                [_, { IsYes: true }, ..] => Verdict.Excepted,
                [_, _, { IsYes: false }, ..] => Verdict.Applies,
                [_, _, _, { IsYes: true }, _] => Verdict.Deviates,
                [_, _, _, { IsNo: true }, { IsYes: true }] => Verdict.Met,
                [_, _, _, _, { IsNo: true }] => Verdict.Due,
                _ => Verdict.Applies,
            };
            Assert.Equal(expected, ready.Verdict(truths));
            var possible = ready.Decision.Possible(truths);
            if (ReadyDecision.IsSettled(possible) && expected != Verdict.Open)
            {
                Assert.Equal(expected.Code(), ready.Decision.Codes[System.Numerics.BitOperations.TrailingZeroCount(possible)]);
            }
        }
    }

    private static Truth Least(params Truth[] truths) => truths.Min();

    private static Truth Most(params Truth[] truths) => truths.Max();

    private static Findings Known(params Value[] booleans)
    {
        var findings = new Findings(Facts, Toy.AsOf, null, 0, null);
        booleans.CopyTo(findings.Values, 0);
        return findings;
    }

    private static void Everywhere(Action<Condition, Func<Truth, Truth, Truth, Truth>, Findings, Truth, Truth, Truth> test)
    {
        foreach (var (condition, means) in Trees)
        {
            foreach (var known in DefinitionTests.Assignments(Booleans, withUnknown: true))
            {
                test(condition, means, Known(known), known[0].Truth, known[1].Truth, known[2].Truth);
            }
        }
    }

    private static void Same(Condition condition, Explanation explanation, Findings findings)
    {
        Assert.Equal(condition, explanation.Condition);
        Assert.Equal(findings.Truth(condition), explanation.Truth);
        IReadOnlyList<Condition> terms = condition switch { Core.Logic.All all => all.Terms, Any any => any.Terms, Not not => [not.Term], Certain certain => [certain.Term], _ => [] };
        Assert.Equal(terms.Count, explanation.Children.Count);
        Assert.All(terms.Zip(explanation.Children), x => Same(x.First, x.Second, findings));
    }

    /// <summary>Whether a condition speaks of what is known: then a fact decides by being unknown.</summary>
    private static bool Speaks(Condition condition) => condition switch
    {
        Certain or HasValue => true,
        Core.Logic.All all => all.Terms.Any(Speaks),
        Any any => any.Terms.Any(Speaks),
        Not not => Speaks(not.Term),
        _ => false,
    };
}
