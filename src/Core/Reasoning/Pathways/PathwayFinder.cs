using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>Finds where a lesion stands in the pathway, and how urgent it is: the urgency is told by the cells of one table, and nowhere else.</summary>
internal sealed class PathwayFinder
{
    private readonly Pathway _pathway;
    private readonly Layout _layout;
    private readonly ReadyDecision[] _tables;
    private readonly Search _search;

    public PathwayFinder(RuleSet rules, Pathway pathway, Inference inference)
    {
        (_pathway, _layout) = (pathway, inference.Layout);
        _tables = [.. pathway.Tables.Select(t => new ReadyDecision(t.Decision, inference.Layout))];
        _search = new Search(rules, inference, _tables);
    }

    /// <summary>The position in every table that applies or may apply, with its needs and their ranks.</summary>
    public (IReadOnlyList<TablePosition> Positions, IReadOnlyList<IReadOnlyList<Need>> Needs) Of(Findings findings)
    {
        var needs = _search.Of(findings);
        var positions = PositionsOf(findings, i => [.. needs[i].Select(n => n.Fact)]);
        return ([.. positions.Select(p => p.Position)], [.. positions.Select(p => needs[p.Table])]);
    }

    /// <summary>The position in every table that applies or may apply, without its needs.</summary>
    public IReadOnlyList<TablePosition> PositionsOf(Findings findings) => [.. PositionsOf(findings, _ => []).Select(p => p.Position)];

    /// <summary>The urgency of a lesion; without an urgency of its own where the deficit certainly comes from another one.</summary>
    public Urgency Urgency(Findings findings, IReadOnlyList<TablePosition> positions) =>
        IsOutside(findings) ? OutsideOf(findings)
        : positions.FirstOrDefault(p => p.Table == _pathway.Urgency) is { } position ? Of(findings, position)
        : new Urgency { Agreed = true, Notes = [_pathway.OfAnotherLesion, .. NotesOn(findings)], ClassesPossible = Classes(findings) };

    /// <summary>The urgency of the patient: the most urgent of the lesions', whatever their order.</summary>
    public Urgency ForPatient(IReadOnlyList<LesionEvaluation> lesions)
    {
        // A deficit that every lesion is said not to cause is still the patient's, and so is a threat: nothing may make it vanish.
        var urgencies = lesions.All(l => l.Findings[_pathway.Attributed].Truth.IsNo && !IsOutside(l.Findings))
            ? lesions.Select(l => OfNoLesion(l.Findings)).ToList()
            : [.. lesions.Select(l => l.Urgency!)];
        var top = Enumerable.Range(0, urgencies.Count)
            .OrderBy(i => urgencies[i].Possible.Count == 0)
            .ThenBy(i => urgencies[i].Pressing)
            .ThenByDescending(i => urgencies[i].HoursAreCertain)
            .ThenByDescending(i => urgencies[i].MostHours is not null)
            .ThenBy(i => urgencies[i].Hours is null)
            .ThenBy(i => urgencies[i].Cell is null)

            // Among equals the one on which the text leaves something open: an unstable lesion beside a stable one, both elective.
            .ThenBy(i => urgencies[i].Cell is { LeavesOpen: null })
            .ThenBy(i => string.Join(',', urgencies[i].Possible.Select(c => c.Id)), StringComparer.Ordinal)
            .First();
        return urgencies[top] with { Lesion = top };
    }

    private List<(TablePosition Position, int Table)> PositionsOf(Findings findings, Func<int, IReadOnlyList<Fact>> needs)
    {
        var positions = new List<(TablePosition, int)>();
        for (var i = 0; i < _tables.Length; i++)
        {
            var table = _pathway.Tables[i];
            if (!findings.Truth(table.AppliesIf).IsNo && !(table == _pathway.Urgency && IsOutside(findings)))
            {
                positions.Add((new TablePosition(table, [.. Cells(table, _tables[i], findings)], needs(i)), i));
            }
        }

        return positions;
    }

    /// <summary>Main cells first, then overlays: those that hold and those that may.</summary>
    private static IEnumerable<CellPosition> Cells(PathwayTable table, ReadyDecision decision, Findings findings)
    {
        var possible = decision.Possible(findings);
        for (var i = 0; i < table.Cells.Count; i++)
        {
            if ((possible >> i & 1) != 0)
            {
                yield return new CellPosition(table.Cells[i], IsMain: true, IsCertain: possible == 1UL << i);
            }
        }

        var applies = findings.Truth(table.AppliesIf);
        foreach (var overlay in table.Overlays)
        {
            var truth = applies & findings.Truth(overlay.Whole);
            if (!truth.IsNo)
            {
                yield return new CellPosition(overlay, IsMain: false, truth.IsYes);
            }
        }
    }

    /// <summary>Whether a lesion is certainly outside the subject of the guideline: then nothing tells its urgency.</summary>
    public bool IsOutside(Findings findings) => findings.Truth(_pathway.OutsideIf).IsYes;

    private Urgency OutsideOf(Findings findings) => new()
    {
        Agreed = true,
        DeficitOutside = findings.Truth(_pathway.Deficit),
        Notes = findings.Truth(_pathway.Deficit).IsNo ? [_pathway.Outside] : [_pathway.Outside, _pathway.OutsideWithDeficit],
        ClassesPossible = Classes(findings),
    };

    private Urgency OfNoLesion(Findings findings)
    {
        // The table leaves out a lesion that is said not to cause the deficit: asked of the patient, it holds.
        var cells = _pathway.Urgency.Cells.Select(c => (Cell: c, Truth: findings.Truth(c.Whole))).Where(c => !c.Truth.IsNo).ToList();
        var certain = cells.FindAll(c => c.Truth.IsYes);
        var possible = certain.Count > 0 ? certain : cells;
        var position = new TablePosition(_pathway.Urgency, [.. possible.Select(c => new CellPosition(c.Cell, true, possible.Count == 1))], []);
        var urgency = Of(findings, position);
        return findings.Truth(_pathway.Deficit).IsNo ? urgency : urgency with { Notes = [_pathway.OfNoLesion, .. urgency.Notes] };
    }

    private Urgency Of(Findings findings, TablePosition position)
    {
        List<Cell> possible = [.. position.Possible];
        var classes = possible.ConvertAll(c => c.Urgency!);
        var hours = classes.ConvertAll(c => c.Hours);
        var proposed = classes.ConvertAll(c => c.ProposedHours);
        var nothingEntered = position.Main is null && _pathway.Neurology.All(f => findings[f].IsMissing && findings.EnteredFor(f).IsMissing);
        var urgency = new Urgency
        {
            Cell = position.Main,
            Possible = possible,
            PrintedClass = Same(classes.ConvertAll(c => c.PrintedClass)),
            Hours = hours.Distinct().Count() == 1 ? hours[0] : null,
            ProposedHours = nothingEntered ? null : proposed.Min(),
            Agreed = hours.Distinct().Count() == 1 && proposed.Distinct().Count() == 1,
            Status = possible.Select(c => c.Status).Distinct().Count() == 1 ? possible[0].Status : null,
            NothingEntered = nothingEntered,
            Needs = position.Needs,
            Notes = [.. NotesOn(findings)],
            ClassesPossible = Classes(findings),
        };
        return urgency is { HasClock: true, NothingEntered: false } ? WithClock(urgency, findings) : urgency;
    }

    /// <summary>A clock is three-valued like everything else: a start that is known by its day only, or by a duration, is an interval.</summary>
    private Urgency WithClock(Urgency urgency, Findings findings)
    {
        var start = findings[_pathway.ClockStart];
        if (start.IsMissing)
        {
            return urgency with { Needs = [.. urgency.Needs.Append(_pathway.ClockStart).Distinct()], Notes = [.. urgency.Notes, _pathway.StartUnknown] };
        }

        var latest = Math.Min(start.Latest, findings.AsOfTicks);
        var passed = Intervals.Compare(
            findings.AsOfTicks - latest, findings.AsOfTicks - start.Earliest, Comparison.AtLeast, urgency.FewestHours * NodaConstants.TicksPerHour);
        UrgencyNote[] notes = passed.IsYes ? [_pathway.StartAssumed, _pathway.Elapsed]
            : passed.IsNo ? [_pathway.StartAssumed]
            : [_pathway.StartAssumed, _pathway.PossiblyElapsed];
        return urgency with { ClockStart = start, Notes = [.. urgency.Notes, .. notes] };
    }

    private IEnumerable<UrgencyNote> NotesOn(Findings findings) => _pathway.Notes.Where(n => findings.Truth(n.When!).IsYes);

    private List<ChoiceValue> Classes(Findings findings)
    {
        var value = findings[_pathway.DeficitClass];
        var possible = value.IsMissing ? _pathway.DeficitClass.Full : value.Choices;
        return [.. _pathway.DeficitClass.Values.Where((_, i) => (possible >> i & 1) != 0)];
    }

    private static string? Same(List<string?> values) => values.Distinct(StringComparer.Ordinal).Count() == 1 ? values[0] : null;
}
