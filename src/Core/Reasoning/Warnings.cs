using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What stands above an answer: entries that contradict each other, and what is unusual.</summary>
internal sealed class Warnings(RuleSet rules, Inference inference)
{
    private readonly Layout _layout = inference.Layout;

    /// <summary>The entries of a case that contradict each other, each told once with the lesions where they do.</summary>
    public IReadOnlyList<Contradiction> Contradictions(IReadOnlyList<Findings> findings, bool named)
    {
        var found = findings.SelectMany((f, lesion) => f.SetAside.Select(a => (Contradiction: Told(a, f), Lesion: lesion)));
        return [.. found
            .GroupBy(f => (f.Contradiction.Fact, f.Contradiction.Entered, f.Contradiction.Possible, f.Contradiction.DerivedIsUsed,
                string.Join(';', f.Contradiction.Because.Select(b => $"{b.Fact.Code}:{b.Value.GetHashCode()}"))))
            .Select(g => g.First().Contradiction with { Lesions = named ? [.. g.Select(x => x.Lesion).Distinct()] : [] })
            .OrderBy(c => _layout.SlotOf(c.Fact))];

        Contradiction Told(SetAside aside, Findings known) => new(
            aside.Fact,
            aside.Entered,
            aside.Possible,
            [.. aside.Because.Select(f => (f, known.EnteredFor(f) is { IsMissing: false } entered ? entered : known[f]))],
            !aside.EntryIsUsed,
            [])
        {
            IsDecidedByGravity = aside.IsByGravity,
            IsEntered = !known.EnteredFor(aside.Fact).IsMissing,
            Definitions = aside.Definition is null ? [] : Definitions(aside, known),
            Derivation = aside.Definition is null ? DerivationOf(aside, known) : null,
        };
    }

    /// <summary>What decides nothing and is to be checked: an earlier worksheet, and unusual combinations.</summary>
    public IReadOnlyList<PleaseCheck> PleaseCheck(Case @case, IReadOnlyList<Findings> findings) =>
        [.. NamedLikeAnotherLevel(@case, findings), .. EarlierWorksheet(@case, findings), .. Unusual(findings, @case.Lesions.Count > 0)];

    /// <summary>A lesion whose name is one level, and that lies at another: the name stands in every headline.</summary>
    private IEnumerable<PleaseCheck> NamedLikeAnotherLevel(Case @case, IReadOnlyList<Findings> findings)
    {
        for (var i = 0; i < @case.Lesions.Count && rules.Levels is not null; i++)
        {
            var stated = findings[i].EnteredFor(rules.Levels);
            if (stated is { IsKnown: true, Set: not 0 } && NamedLevels(rules.Levels, @case.Lesions[i].Name) is { } named && (named & stated.Set) == 0)
            {
                yield return new PleaseCheck(Reasoning.PleaseCheck.NameIsAnotherLevel, [i])
                {
                    Values = [(rules.Levels, Value.OfSet(named)), (rules.Levels, stated)],
                };
            }
        }
    }

    /// <summary>The levels that a name names, whatever else it says.</summary>
    private static ulong? NamedLevels(SetFact levels, string name) => SpinalLevels.Read(name) is { Levels.Count: > 0, Beyond.Count: 0 } read
        && read.BitsIn(levels.Values.Select(v => v.Code)) is not 0 and var bits
            ? bits
            : null;


    /// <summary>A worksheet of which nothing follows, because it was examined before the deficit began.</summary>
    private IEnumerable<PleaseCheck> EarlierWorksheet(Case @case, IReadOnlyList<Findings> findings) => rules.EarlierWorksheet is not { } earlier ? [] :
        Enumerable.Range(0, findings.Count).Where(l => findings[l].WorksheetIsEarlier).GroupBy(l => findings[l][earlier.Begins]).Select(g =>
            new PleaseCheck(earlier.Says, @case.Lesions.Count > 0 ? [.. g] : [])
            {
                Values = [(earlier.Begins, Value.OfMoment(@case.Worksheet!.ExaminedAt!.Value.ToInstant())), (earlier.Begins, g.Key)],
            });

    private IEnumerable<PleaseCheck> Unusual(IReadOnlyList<Findings> findings, bool named) =>
    [
        .. rules.Unusual
            .Select(u => (Unusual: u, Lesions: Enumerable.Range(0, findings.Count).Where(l => IsUnusual(u, findings[l])).ToList()))
            .Where(u => u.Lesions.Count > 0)
            .Select(u => new PleaseCheck(u.Unusual, named ? u.Lesions : [])),
    ];

    private IReadOnlyList<Definition> Definitions(SetAside aside, Findings known) =>
        inference.DefinitionsAgainst(known, aside) is { Count: > 0 } against ? against : [aside.Definition!];

    /// <summary>The derivation from which something else follows than was entered.</summary>
    private Derivation? DerivationOf(SetAside aside, Findings known) => inference.DerivationsOf(aside.Fact)
        .FirstOrDefault(d => d.Ready(_layout)(known) is { IsMissing: false } derived && !d.Fits(aside.Entered, derived));

    /// <summary>Whether a combination holds, and not only because a definition says so of what was entered.</summary>
    private bool IsUnusual(Unusual unusual, Findings findings)
    {
        if (!findings.Truth(unusual.When).IsYes || (unusual.SettledBy is { } settling && !findings.EnteredFor(settling).IsMissing))
        {
            return false;
        }

        var defined = FactsUsed.In(unusual.When).Where(f => findings.EnteredFor(f).IsMissing && rules.Definitions.Any(d => d.Narrows.Contains(f))).ToList();
        if (defined.Count == 0)
        {
            return true;
        }

        var without = new Findings(_layout, findings.AsOf, findings.Courses, findings.Lesions, findings.Worksheet);
        findings.Values.CopyTo(without.Values, 0);
        defined.ForEach(f => without.Values[_layout.SlotOf(f)] = default);
        return without.Truth(unusual.When).IsYes;
    }
}
