using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Definitions;

/// <summary>Every pair of values of every two facts that a definition binds: what is excluded is found, and nothing else.</summary>
public sealed class PairTests
{
    private static readonly HashSet<(Entry, Entry)> Everywhere = Read(Exclusions.Everywhere);

    private static readonly HashSet<(Entry, Entry)> AtT8 = [.. Everywhere, .. Read(Exclusions.AtT8)];

    private static readonly HashSet<(Entry, Entry)> WhereConfirmed = [.. Everywhere, .. Read(Exclusions.WhereConfirmed)];

    private static readonly List<(Entry Left, Entry Right, string Code)> CheckInstead = [.. Joined(Exclusions.CheckInstead).SelectMany(Check)];

    private static Evaluator Evaluator => CaseText.Evaluator;

    private static IEnumerable<(Entry Left, Entry Right)> Pairs => PairsOf(Entry.All);

    /// <summary>The pairs of neurological entries, which a level can bind.</summary>
    private static IEnumerable<(Entry Left, Entry Right)> NeurologicalPairs =>
        PairsOf([.. Entry.All.Where(e => Rules.All.Pathway!.Neurology.Contains(e.Fact) || e.Fact.Code is "neuro_deficit_class" or "radicular_pain" or "metastasis_symptomatic")]);

    [Fact]
    public void Exactly_the_excluded_pairs_contradict_each_other() => Same(Pairs, Everywhere);

    [Fact]
    public void At_T8_the_power_of_the_legs_is_bound_too() => Same(NeurologicalPairs, AtT8, Entry.Matching("spinal_levels=T8").Single());

    [Fact]
    public void At_L4_no_more_is_bound_than_without_a_level() => Same(NeurologicalPairs, Everywhere, Entry.Matching("spinal_levels=L4").Single());

    [Fact]
    public void Where_the_metastasis_is_confirmed_the_complaints_are_its_symptoms() =>
        Same(NeurologicalPairs, WhereConfirmed, Entry.Matching("spinal_metastasis_status=confirmed").Single());

    [Fact]
    public void One_entry_alone_contradicts_nothing() =>
        Assert.All(Entry.All, e => Assert.Empty(Evaluator.ContradictionsIn(Entry.Case([e]))));

    [Fact]
    public void What_is_only_unusual_is_shown_for_checking_and_excludes_nothing() => Assert.All(CheckInstead, c =>
    {
        Assert.DoesNotContain((c.Left, c.Right), Everywhere);
        var evaluation = Evaluator.Evaluate(Entry.Case([c.Left, c.Right]));
        Assert.True(evaluation.Contradictions.Count == 0 && (c.Code == "-" || evaluation.PleaseCheck.Any(p => p.Unusual.Code == c.Code)), $"{c.Left} {c.Right}: {c.Code}");
    });

    [Fact]
    public void Neither_the_order_of_entries_nor_their_place_changes_a_contradiction() => Assert.All(Pairs, pair =>
    {
        var expected = Told(Entry.Case([pair.Left, pair.Right]));
        Assert.Equal(expected, Told(Entry.Case([pair.Right, pair.Left])));
        Assert.Equal(expected, Told(Entry.Case([], [pair.Left, pair.Right])));
        Assert.Equal(expected, Told(Entry.Case([pair.Left], [pair.Right])));
        Assert.Equal(expected, Told(Entry.Case([pair.Right], [pair.Left])));
    });

    /// <summary>The same for facts that no definition binds.</summary>
    [Theory]
    [InlineData("neuro_deficit_present=no neuro_onset=acute", "onset_without_a_deficit")]
    [InlineData("neuro_deficit_present=no neuro_deficit_duration_h=1", "onset_without_a_deficit")]
    [InlineData("neuro_deficit_present=no motor_deficit_development_days=5", "onset_without_a_deficit")]
    [InlineData("neuro_deficit_present=no neuro_progression=rapidly_progressive", "onset_without_a_deficit")]
    [InlineData("neuro_deficit_present=no neuro_progression=stable", null)]
    [InlineData("neuro_deficit_present=yes neuro_onset=acute", null)]
    [InlineData("neuro_onset=acute neuro_new_or_worse=no", "acute_yet_not_new")]
    [InlineData("neuro_onset=acute neuro_new_or_worse=no neuro_onset_datetime=2026-11-10T09:00:00+01:00", null)]
    [InlineData("mescc_symptomatic=yes mescc_present=no", "symptoms_of_no_compression")]
    [InlineData("mescc_symptomatic=yes mescc_present=yes", null)]
    public void Is_shown_for_checking(string facts, string? code) =>
        Assert.Equal(code is null ? [] : [code], CaseText.Evaluator.Evaluate(CaseText.Parse(facts)).PleaseCheck.Select(u => u.Unusual.Code));

    [Fact]
    public void A_contradiction_names_both_sides_as_they_were_entered() => Assert.All(Contradicting(), pair =>
    {
        var told = Evaluator.ContradictionsIn(Entry.Case([pair.Left, pair.Right]));
        Assert.True(told.Any(c => Names(c, pair.Left, pair.Right) || Names(c, pair.Right, pair.Left)), $"{pair.Left} {pair.Right}: {string.Join("; ", told.Select(Words))}");
    });

    [Fact]
    public void What_is_left_after_setting_aside_is_no_mixture() => Assert.All(Contradicting(), pair =>
    {
        var findings = Evaluator.FindingsOf(Entry.Case([pair.Left, pair.Right]))[0];
        if (findings.Waived is null)
        {
            Entry[] kept = [.. new[] { pair.Left, pair.Right }.Where(e => !findings.Used[findings.Layout.SlotOf(e.Fact)].IsMissing)];
            Assert.True(kept.Length < 2, $"{pair.Left} {pair.Right}");
            Assert.Equal(Evaluator.FindingsOf(Entry.Case(kept))[0].Values, findings.Values);
        }
    });

    [Fact]
    public void The_graver_side_decides() => Assert.All(Contradicting(), pair =>
    {
        var (left, right) = (Level(pair.Left), Level(pair.Right));
        if (left is null || right is null)
        {
            return;
        }

        var findings = Evaluator.FindingsOf(Entry.Case([pair.Left, pair.Right]))[0];
        Entry[] gravest = left > right ? [pair.Left] : right > left ? [pair.Right] : [pair.Left, pair.Right];
        Assert.All(gravest, e => Assert.True(gravest.Length == 2 || findings[e.Fact] == e.Value, $"{e} is the graver of {pair}"));
        Assert.All(gravest, e => Assert.True(Evaluator.UrgencyOf(findings)!.FewestHours <= Evaluator.UrgencyOf(Evaluator.FindingsOf(Entry.Case([e]))[0])!.FewestHours, $"{pair}"));
    });

    private static void Same(IEnumerable<(Entry Left, Entry Right)> pairs, HashSet<(Entry, Entry)> excluded, params Entry[] beside)
    {
        var (missed, invented) = (new List<string>(), new List<string>());
        foreach (var (left, right) in pairs)
        {
            var contradicts = Evaluator.ContradictionsIn(Entry.Case([left, right, .. beside])).Count > 0;
            if (contradicts != excluded.Contains((left, right)))
            {
                (contradicts ? invented : missed).Add($"{left} {right}");
            }
        }

        Assert.True(missed.Count + invented.Count == 0, $"passes in silence: {string.Join("; ", missed)}\ncontradicts without a definition: {string.Join("; ", invented)}");
    }

    private static IEnumerable<(Entry Left, Entry Right)> PairsOf(IReadOnlyList<Entry> entries) =>
        from i in Enumerable.Range(0, entries.Count)
        from j in Enumerable.Range(i + 1, entries.Count - i - 1)
        where entries[i].Fact != entries[j].Fact
        select (entries[i], entries[j]);

    private static IEnumerable<(Entry Left, Entry Right)> Contradicting() => Pairs.Where(Everywhere.Contains);

    private static string Told(Core.Cases.Case @case) =>
        string.Join("; ", Evaluator.ContradictionsIn(@case).Select(c => $"{c.Fact} {c.Entered.GetHashCode()} {c.Possible.GetHashCode()} {c.DerivedIsUsed}: {string.Join(' ', c.Because.Select(b => b.Fact.Code).Order())}"));

    private static string Words(Contradiction c) => $"{c.Fact} because of {string.Join(' ', c.Because.Select(b => b.Fact))}";

    private static bool Names(Contradiction c, Entry left, Entry right) => c.Fact == left.Fact && c.Entered == left.Value && c.Because.Any(b => b.Fact == right.Fact && b.Value == right.Value);

    private static int? Level(Entry entry)
    {
        var findings = Evaluator.FindingsOf(Entry.Case([entry]))[0];
        return Rules.All.Gravities.Where(g => FactsUsed.In(g.When).Single() == entry.Fact && findings.Truth(g.When).IsYes).Max(g => (int?)g.Level);
    }

    /// <summary>The lines of a table; an indented line goes on with the one before.</summary>
    private static string[] Joined(string table) =>
        table.ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<(Entry, Entry)> Read(string table) => [.. Joined(table).SelectMany(Line)];

    private static IEnumerable<(Entry Left, Entry Right)> Line(string line)
    {
        var (left, right) = line.Split(':') is [var l, var r] ? (l, r.Split(';')) : throw new FormatException(line);
        return from a in Entry.Matching(left)
               from b in right.SelectMany(Entry.Matching)
               select AllEntries.PlaceOf(a) < AllEntries.PlaceOf(b) ? (a, b) : (b, a);
    }

    private static IEnumerable<(Entry Left, Entry Right, string Code)> Check(string line)
    {
        var parts = line.Split('|');
        return Line(parts[0]).Select(p => (p.Left, p.Right, parts[1].Trim()));
    }

    private static class AllEntries
    {
        private static readonly Dictionary<Entry, int> Places = Entry.All.Select((e, i) => (e, i)).ToDictionary(x => x.e, x => x.i);

        public static int PlaceOf(Entry entry) => Places[entry];
    }
}
