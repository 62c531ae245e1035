using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Worksheets;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>
/// What a tool has found, as what it changes of a case that is there: facts at their place, earlier courses, items of scores, the worksheet.
/// What the case says already is no change.
/// </summary>
public sealed class TakenChanges : IFormChanges
{
    /// <summary>What the controls begin with that choose, before anything is written, what of it is taken.</summary>
    public const string Take = "take:";

    private const string LesionKey = "lesion";
    private const string WorksheetKey = "worksheet";

    private readonly Case _case;
    private readonly Case _taken;
    private readonly TakenPlace _place;
    private readonly Guideline _guideline;
    private readonly Func<string, bool> _isWanted;
    private readonly List<(Field Field, Value Value)> _facts;

    /// <summary>What is taken into a case.</summary>
    /// <param name="case">The case from which the page was made.</param>
    /// <param name="taken">What the tool has found.</param>
    /// <param name="place">Where the facts of a lesion go.</param>
    /// <param name="guideline">The guideline.</param>
    /// <param name="isWanted">Whether a person wants a change, by its key; null for all.</param>
    public TakenChanges(Case @case, Case taken, TakenPlace place, Guideline guideline, Func<string, bool>? isWanted = null)
    {
        (_case, _taken, _place, _guideline, _isWanted) = (@case, taken, place, guideline, isWanted ?? (_ => true));
        _facts =
        [
            .. taken.Facts.All.Concat(taken.Lesions.SelectMany(l => l.Facts.All))
                .Where(f => f.Fact != guideline.Key.Levels || place.IsNew || !new Field(f.Fact, place.Lesion).In(@case).IsKnown)
                .Select(f => (new Field(f.Fact, f.Fact.Scope == FactScope.Patient ? null : place.Lesion), f.Value)),
        ];
    }

    /// <inheritdoc/>
    public bool IsEmpty => !Facts.Any() && NewFacts.Count == 0 && !Items.Any() && !ChangesWorksheet && Courses?.IsEmpty != false;

    /// <summary>Each thing that it would change, as it is asked before anything is written; where the case says something else, a person chooses.</summary>
    public IReadOnlyList<FieldChange> Asked(DeskCase @case, Screen screen) =>
    [
        .. Beside(@case, screen).Select(c => c.Key.StartsWith("course-", StringComparison.Ordinal) && @case.Case.Courses is { Count: 0 }
            ? c with { Theirs = screen.T(CourseMatch.Statement([])), IsBoth = true }
            : c with { IsBoth = Says(c.Key) || c.GoesWith.Count > 0 }),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen)
    {
        var changes = new List<FieldChange>();
        if (NewFacts.Count > 0)
        {
            var mine = string.Join("; ", NewFacts.Select(f => $"{screen.T(f.Field.Fact.Label)}: {Said(f.Field.Fact, f.Value)}"));
            changes.Add(new(LesionKey, screen.T("Läsion hinzufügen", "Add a lesion"), "–", "–", $"{_place.Lesion}: {mine}")
            {
                CannotTake = IsThere(current.Case)
                    ? new("eine Läsion dieses Namens gibt es inzwischen", "a lesion of this name has been added in the meantime")
                    : null,
            });
        }

        changes.AddRange(Facts.Select(f =>
        {
            var (before, theirs) = (f.Field.In(_case), f.Field.In(current.Case));
            var isGone = !f.Field.Exists(current.Case);
            return new FieldChange(
                Key(f.Field),
                screen.T(f.Field.Fact.Label) + (f.Field.Lesion is { } lesion ? $" ({lesion})" : ""),
                Said(f.Field.Fact, before),
                isGone ? screen.T("die Läsion gibt es nicht mehr", "the lesion is gone") : Said(f.Field.Fact, theirs),
                Said(f.Field.Fact, f.Value))
            {
                IsBoth = theirs != before && theirs != f.Value,
                CannotTake = isGone ? new("kann nicht übernommen werden", "cannot be taken") : null,
            };
        }));
        changes.AddRange(Courses?.Beside(current, screen) ?? []);
        changes.AddRange(Items.Select(i =>
        {
            var (before, theirs) = (ItemOf(_case, i.Score, i.Item), ItemOf(current.Case, i.Score, i.Item));
            return new FieldChange(
                Key(i.Score, i.Item), $"{screen.T(i.Score.Name)}: {screen.T(ScoreItemWords.Label(i.Score, i.Item))}",
                Said(before), Said(theirs), Said(i.Value))
            {
                IsBoth = theirs != before && theirs != i.Value,
            };

            string Said(string? value) => ScoreItemWords.Value(i.Score, i.Item, value, screen.Language);
        }));
        if (ChangesWorksheet)
        {
            changes.Add(new(
                WorksheetKey, screen.T("Neurologische Untersuchung (ISNCSCI)", "Neurological examination (ISNCSCI)"),
                SaidSheet(_case, screen), SaidSheet(current.Case, screen), SaidSheet(_taken, screen))
            {
                IsBoth = Written(current.Case) != Written(_case) && Written(current.Case) != Written(_taken),
            });
        }

        return changes;

        string Said(Fact fact, Value value) => Words.Value(fact, value, current.Case.AsOf, screen.Language);
    }

    /// <summary>Writes what is wanted, and beside a newer version chosen, into a case file.</summary>
    public void WriteInto(CaseDocument document, WriteRequest write)
    {
        var target = write.Target.Case;
        if (NewFacts.Count > 0 && write.Takes(LesionKey) && !IsThere(target))
        {
            document.AddLesion(_place.Lesion!);
            foreach (var (field, value) in NewFacts)
            {
                document.Set(field.Lesion, field.Fact, value, target.AsOf.Offset);
            }
        }

        foreach (var (field, value) in Facts.Where(f => f.Field.Exists(target) && write.Takes(Key(f.Field)) && f.Field.In(target) != f.Value))
        {
            document.Set(field.Lesion, field.Fact, value, target.AsOf.Offset).EndImport(field.Lesion, field.Fact, confirmedOnly: false);
        }

        if (Courses is { IsEmpty: false } courses)
        {
            document.SetCourses(courses.On(write), _guideline.Key.Levels);
        }

        foreach (var (score, item, value) in Items.Where(i => write.Takes(Key(i.Score, i.Item))))
        {
            document.SetScoreItem(score.Code, item, value);
        }

        if (ChangesWorksheet && write.Takes(WorksheetKey))
        {
            document.SetWorksheet(_taken.Worksheet!);
        }
    }

    /// <summary>The facts that go to a place that is there and change something.</summary>
    private IEnumerable<(Field Field, Value Value)> Facts =>
        _facts.Where(f => !(_place.IsNew && f.Field.Lesion is not null) && f.Field.In(_case) != f.Value && _isWanted(Key(f.Field)));

    /// <summary>The facts of a lesion that is added.</summary>
    private IReadOnlyList<(Field Field, Value Value)> NewFacts =>
        _place.IsNew && _isWanted(LesionKey) ? [.. _facts.Where(f => f.Field.Lesion is not null)] : [];

    private IEnumerable<(Score Score, string Item, string Value)> Items =>
        from score in _guideline.Rules.Scores
        where _taken.ScoreItems.ContainsKey(score.Code)
        from item in _taken.ScoreItems[score.Code]
        where ItemOf(_case, score, item.Key) != item.Value && _isWanted(Key(score, item.Key))
        select (score, item.Key, item.Value);

    private bool ChangesWorksheet => _taken.Worksheet is not null && Written(_taken) != Written(_case) && _isWanted(WorksheetKey);

    /// <summary>The courses as their own form would bring them: those that are there, then what is added; null where nothing is said.</summary>
    private CourseChanges? Courses
    {
        get
        {
            if (_taken.Courses is not { } courses)
            {
                return null;
            }

            var there = _case.Courses ?? [];
            var kept = there.Select((c, i) => new CourseRow { Was = i, Course = c });
            var added = Own(courses).Where(c => !there.Contains(c)).Select(c => new CourseRow { Course = c });
            var rows = kept.Concat(added).ToList();
            var wanted = rows.Where((r, i) => r.Was is not null || _isWanted(CourseChanges.RowKey(i))).ToList();
            var none = courses.Count == 0 && _isWanted(CourseChanges.StatementKey);
            return new CourseChanges(_case, new CourseForm(none ? CourseStatement.None : CourseStatement.Listed, wanted), _guideline.Key);
        }
    }

    /// <summary>The courses with names of series that the case does not use for others.</summary>
    private IEnumerable<RadiotherapyCourse> Own(IReadOnlyList<RadiotherapyCourse> courses)
    {
        var used = (_case.Courses ?? []).Select(c => c.Series).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var course in courses)
        {
            if (course.Series is { } series && !names.ContainsKey(series))
            {
                names[series] = Enumerable.Range(1, 1000).Select(n => Screen.N(n)).First(used.Add);
            }

            yield return course.Series is { } old ? course with { Series = names[old] } : course;
        }
    }

    private bool IsThere(Case @case) => @case.Lesions.Any(l => CaseNames.Key(l.Name) == CaseNames.Key(_place.Lesion!));

    /// <summary>Whether the case says something of its own where a change would write.</summary>
    private bool Says(string key) =>
        _facts.Any(f => Key(f.Field) == key && f.Field.In(_case).IsKnown)
        || Items.Any(i => Key(i.Score, i.Item) == key && ItemOf(_case, i.Score, i.Item) is not null)
        || (key == WorksheetKey && _case.Worksheet is not null);

    private static string Key(Field field) => "fact:" + field.Key;

    private static string Key(Score score, string item) => $"item:{score.Code}/{item}";

    private static string? ItemOf(Case @case, Score score, string item) => @case.ScoreItems.GetValueOrDefault(score.Code)?.GetValueOrDefault(item);

    private static string? Written(Case @case) => @case.Worksheet is { } sheet ? WorksheetWriter.Of(sheet).ToJsonString() : null;

    private string SaidSheet(Case @case, Screen screen) =>
        @case.Worksheet is { } form && _guideline.Worksheets?.Classify(new(form, [])).Sheet?.Sheet is { } sheet
            ? string.Join("; ", sheet.Lines.Take(5).Select(l => $"{screen.T(l.Name)}: {screen.T(l.Value)}"))
            : "–";
}
