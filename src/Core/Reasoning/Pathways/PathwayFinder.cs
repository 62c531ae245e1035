using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>Finds where a lesion stands in the pathway, and how urgent it is.</summary>
internal sealed class PathwayFinder
{
    private readonly Pathway _pathway;
    private readonly TableQuestion[] _tables;
    private readonly int _urgency;
    private readonly TableNeeds _needs;
    private readonly Predicate _deficit;
    private readonly (UrgencyNote Note, Predicate When)[] _notes;
    private readonly ChoiceDerivation? _class;

    public PathwayFinder(RuleSet rules, Pathway pathway, Inference inference)
    {
        _pathway = pathway;
        _tables = [.. pathway.Tables.Select(t => new TableQuestion(t))];
        _urgency = pathway.Tables.ToList().IndexOf(pathway.Urgency);
        _needs = new TableNeeds(rules, inference, _tables, new Candidates(rules, pathway.Conditions));
        _deficit = Logic.Evaluate.Instance.Of(pathway.Deficit);
        _notes = [.. pathway.Notes.Select(n => (n, Logic.Evaluate.Instance.Of(n.When!)))];
        _class = rules.Derivations.OfType<ChoiceDerivation>().FirstOrDefault(d => d.Target == pathway.DeficitClass);
    }

    /// <summary>The tables and the needs of each, for what-if searches.</summary>
    public IReadOnlyList<TableQuestion> Tables => _tables;

    /// <summary>The position in every table that applies or may apply, with its needs and their ranks.</summary>
    public (IReadOnlyList<TablePosition> Positions, IReadOnlyList<IReadOnlyList<Need>> Needs) Of(Findings findings)
    {
        var needs = _needs.Of(findings);
        var positions = new List<TablePosition>();
        var kept = new List<IReadOnlyList<Need>>();
        for (var i = 0; i < _tables.Length; i++)
        {
            var cells = _tables[i].Positions(findings);
            if (cells.Count > 0)
            {
                positions.Add(new TablePosition(_tables[i].Table, cells, [.. needs[i].Select(n => n.Fact)]));
                kept.Add(needs[i]);
            }
        }

        return (positions, kept);
    }

    /// <summary>The position in every table that applies or may apply, without its needs.</summary>
    public IReadOnlyList<TablePosition> PositionsOf(Findings findings) =>
        [.. _tables.Select(t => new TablePosition(t.Table, t.Positions(findings), [])).Where(p => p.Cells.Count > 0)];

    /// <summary>The urgency of a lesion; without an urgency of its own where the deficit certainly comes from another one.</summary>
    public Urgency Urgency(Findings findings, IReadOnlyList<TablePosition> positions)
    {
        if (findings[_pathway.Attributed].Truth.IsNo)
        {
            return new Urgency { Agreed = true, Notes = [_pathway.OfAnotherLesion, .. NotesOn(findings)], ClassesPossible = Classes(findings) };
        }

        return Of(findings, positions);
    }

    /// <summary>The urgency of the patient: the most urgent of the lesions', whatever their order.</summary>
    public Urgency ForPatient(IReadOnlyList<LesionEvaluation> lesions)
    {
        // A deficit that every lesion is said not to cause is still the patient's, and so is a threat: nothing may make it vanish.
        var ofNoLesion = lesions.All(l => l.Findings[_pathway.Attributed].Truth.IsNo);
        var urgencies = ofNoLesion
            ? lesions.Select(l => Of(l.Findings, l.Pathway) is var u && !_deficit(l.Findings).IsNo ? u with { Notes = [_pathway.OfNoLesion, .. u.Notes] } : u).ToList()
            : [.. lesions.Select(l => l.Urgency!)];
        var top = Enumerable.Range(0, urgencies.Count)
            .OrderBy(i => urgencies[i].Possible.Count == 0)
            .ThenBy(i => urgencies[i].Pressing)
            .ThenBy(i => urgencies[i].Hours is null)
            .ThenBy(i => urgencies[i].Cell is null)

            // Among equals the one on which the text leaves something open: an unstable lesion beside a stable one, both elective.
            .ThenBy(i => urgencies[i].Cell is { LeavesOpen: null })
            .ThenBy(i => string.Join(',', urgencies[i].Possible.Select(c => c.Id)), StringComparer.Ordinal)
            .First();
        return urgencies[top] with { Lesion = top };
    }

    private Urgency Of(Findings findings, IReadOnlyList<TablePosition> positions)
    {
        var position = positions.First(p => p.Table == _pathway.Urgency);
        List<Cell> possible = position.Main is { } main ? [main] : [.. position.Possible];
        var classes = possible.ConvertAll(c => c.Urgency!);
        var hours = classes.ConvertAll(c => c.Hours);
        var proposed = classes.ConvertAll(c => c.ProposedHours);
        var urgency = new Urgency
        {
            Cell = possible.Count == 1 ? possible[0] : null,
            Possible = possible,
            PrintedClass = Same(classes.ConvertAll(c => c.PrintedClass)),
            Hours = hours.Distinct().Count() == 1 ? hours[0] : null,
            ProposedHours = proposed.Min(),
            Agreed = hours.Distinct().Count() == 1 && proposed.Distinct().Count() == 1,
            Status = possible.Select(c => c.Status).Distinct().Count() == 1 ? possible[0].Status : null,
            Needs = position.Needs,
            Notes = [.. NotesOn(findings)],
            ClassesPossible = Classes(findings),
        };
        return urgency.HasClock ? WithClock(urgency, findings) : urgency;
    }

    private Urgency WithClock(Urgency urgency, Findings findings)
    {
        var start = findings[_pathway.ClockStart];
        if (!start.IsKnown)
        {
            return urgency with { Needs = [.. urgency.Needs, _pathway.ClockStart], Notes = [.. urgency.Notes, _pathway.StartUnknown] };
        }

        var elapsed = findings.AsOfTicks - start.Earliest > urgency.Pressing * NodaConstants.TicksPerHour;
        return urgency with
        {
            ClockStart = start,
            Notes = elapsed ? [.. urgency.Notes, _pathway.StartAssumed, _pathway.Elapsed] : [.. urgency.Notes, _pathway.StartAssumed],
        };
    }

    private IEnumerable<UrgencyNote> NotesOn(Findings findings) => _notes.Where(n => n.When(findings).IsYes).Select(n => n.Note);

    private List<ChoiceValue> Classes(Findings findings)
    {
        var value = findings[_pathway.DeficitClass];
        var possible = value.IsKnown ? [value.Choice] : _class?.Possible(findings) ?? [.. Enumerable.Range(0, _pathway.DeficitClass.Values.Count)];
        return [.. possible.Order().Select(i => _pathway.DeficitClass.Values[i])];
    }

    private static string? Same(List<string?> values) => values.Distinct(StringComparer.Ordinal).Count() == 1 ? values[0] : null;
}
