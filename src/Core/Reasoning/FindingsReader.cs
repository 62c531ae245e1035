using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>Reads from a case what is known about each of its lesions: entries, worksheet and courses, and what follows from them.</summary>
internal sealed class FindingsReader(RuleSet rules, Inference inference)
{
    private readonly Layout _layout = inference.Layout;

    /// <summary>What is known about each lesion of a case; one element without lesions.</summary>
    public Findings[] Of(Case @case)
    {
        var worksheet = Worksheet(@case);
        Findings[] findings = @case.Lesions.Count == 0 ? [Start(@case, null, worksheet)] : [.. @case.Lesions.Select(l => Start(@case, l, worksheet))];
        Array.ForEach(OfThePatient(@case), told => Tell(told, findings));
        var levels = rules.Levels is { } fact && rules.CountsLevelsIf is { } counts ? CountedLevels(findings, fact, counts) : 0;
        foreach (var known in findings)
        {
            known.ConfirmedLevels = levels;
            inference.Fill(known);
            if (known.Worksheet is not null && IsEarlier(@case.Worksheet!, known))
            {
                known.LeaveOutWorksheet();
                inference.Fill(known);
            }
        }

        return findings;
    }

    /// <summary>
    /// Whether a worksheet was examined before the earliest moment at which what is judged can have begun; one without a time counts as of now.
    /// </summary>
    private bool IsEarlier(WorksheetForm worksheet, Findings findings) =>
        worksheet.ExaminedAt is { } examined
        && rules.EarlierWorksheet is { } earlier
        && findings[earlier.Begins] is { IsMissing: false } begins
        && examined.ToInstant().ToUnixTimeTicks() < begins.Earliest;

    /// <summary>What is said of the patient at a lesion, each with every value of it in the case: a lesion has no patient of its own.</summary>
    private static (Fact Fact, Value[] Values)[] OfThePatient(Case @case) =>
    [
        .. @case.Lesions.SelectMany(l => l.Facts.All).Where(e => e.Fact.Scope == FactScope.Patient).Select(e => e.Fact).Distinct().Select(fact =>
            (fact, @case.Lesions.Select(l => l.Facts[fact]).Prepend(@case.Facts[fact]).Where(v => !v.IsMissing).Distinct().ToArray())),
    ];

    /// <summary>One value holds for every lesion: of several the graver, of moments the earlier; the others are told as contradictions.</summary>
    private void Tell((Fact Fact, Value[] Values) told, Findings[] findings)
    {
        var slot = _layout.SlotOf(told.Fact);
        var used = told.Fact is MomentFact
            ? told.Values.MinBy(v => (v.Earliest, v.Latest))
            : told.Values.MaxBy(v => inference.LevelOf(slot, v) ?? -1);
        List<SetAside> others =
        [
            .. told.Values.Where(v => v != used).Select(v => new SetAside(
                told.Fact, v, used, [told.Fact], EntryIsUsed: false, inference.LevelOf(slot, v) < inference.LevelOf(slot, used), null)),
        ];
        foreach (var known in findings)
        {
            known.Entered[slot] = known.Values[slot] = used;
            known.EnteredElsewhere = [.. known.EnteredElsewhere, .. others];
        }
    }

    private Findings Start(Case @case, CaseLesion? lesion, IReadOnlyDictionary<Fact, Value>? worksheet)
    {
        var findings = new Findings(_layout, @case.AsOf, @case.Courses, @case.Lesions.Count, worksheet);
        Enter(@case.Facts);
        if (lesion is not null)
        {
            Enter(lesion.Facts);
        }

        findings.Entered.CopyTo(findings.Values, 0);
        return findings;

        void Enter(Entries entries)
        {
            foreach (var (entered, value) in entries.All)
            {
                findings.Entered[_layout.SlotOf(entered)] = value;
            }
        }
    }

    /// <summary>How many levels the lesions of a case affect that count, each level once.</summary>
    private int CountedLevels(Findings[] findings, SetFact levels, Condition counts)
    {
        var (slot, counted, when) = (_layout.SlotOf(levels), 0UL, _layout.Of(counts));
        foreach (var known in findings)
        {
            ref readonly var entered = ref known.Entered[slot];
            counted |= entered.IsKnown && when(known).IsYes ? entered.Set : 0;
        }

        return System.Numerics.BitOperations.PopCount(counted);
    }

    private IReadOnlyDictionary<Fact, Value>? Worksheet(Case @case) => @case.Worksheet is { } form ? rules.ReadWorksheet?.Invoke(form).Facts : null;
}
