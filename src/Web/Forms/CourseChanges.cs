using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>What the form of earlier courses changes: courses that are added, corrected part by part, or taken out, and the statement.</summary>
/// <param name="case">The case from which the form was made.</param>
/// <param name="form">The form, in which nothing is wrong.</param>
/// <param name="key">The facts whose values a course names.</param>
public sealed class CourseChanges(Case @case, CourseForm form, KeyFacts key) : IFormChanges
{
    /// <summary>The key of the statement.</summary>
    public const string StatementKey = "statement";

    /// <summary>The parts of a course.</summary>
    private static readonly CoursePart[] Parts =
    [
        new("levels", new("Höhen", "levels"), c => c.Levels, (c, m) => c with { Levels = m.Levels }),
        new("fractions", new("Fraktionen", "fractions"), c => c.Fractions, (c, m) => c with { Fractions = m.Fractions }),
        new("dose", new("Einzeldosis", "dose per fraction"), c => c.DosePerFraction, (c, m) => c with { DosePerFraction = m.DosePerFraction }),
        new("end", new("Ende", "end"), c => c.EndDate, (c, m) => c with { EndDate = m.EndDate }),
        new("technique", new("Technik", "technique"), c => c.Technique, (c, m) => c with { Technique = m.Technique }),
        new(
            "maximum",
            new("Maximum am Duralsack", "maximum at the thecal sac"),
            c => c.ThecalSacMaximum,
            (c, m) => c with { ThecalSacMaximum = m.ThecalSacMaximum }),
        new("series", new("Serie", "series"), c => c.Series, (c, m) => c with { Series = m.Series }),
    ];

    private IReadOnlyList<RadiotherapyCourse> Base => @case.Courses ?? [];

    /// <summary>The rows that change something, each with its place in the form and the course that it was.</summary>
    private IReadOnlyList<(int Row, RadiotherapyCourse? Was, RadiotherapyCourse? Mine)> Edits =>
    [
        .. form.Rows
            .Select((r, i) => (Row: i, Was: r.Was is { } was ? Base[was] : null, Mine: r.Course))
            .Where(e => e.Was != e.Mine),
    ];

    private bool ChangesStatement => form.Statement != CourseStatement.Listed && form.Statement != CourseForm.StatementOf(@case);

    /// <inheritdoc/>
    public bool IsEmpty => Edits.Count == 0 && !ChangesStatement;

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen)
    {
        var theirs = Theirs(current.Case);
        var changes = Edits.SelectMany(e => e switch
        {
            (_, null, { } added) => Added(e.Row, added, current.Case, screen),
            (_, { } was, null) => theirs[was] is { } isNow ? [Removed(e.Row, was, isNow, screen)] : [],
            (_, { } was, { } mine) => theirs[was] is { } isNow ? Corrected(e.Row, was, isNow, mine, screen) : [Gone(e.Row, was, mine, screen)],
            _ => [],
        }).ToList();
        if (ChangesStatement && CourseForm.StatementOf(current.Case) != form.Statement)
        {
            changes.Add(new(
                StatementKey,
                screen.T("Wurde die Wirbelsäule schon bestrahlt?", "Was the spine irradiated before?"),
                screen.T(CourseMatch.Statement(@case.Courses)),
                screen.T(CourseMatch.Statement(current.Case.Courses)),
                screen.T(CourseMatch.Statement(form.Statement == CourseStatement.None ? [] : null)))
            {
                IsBoth = (current.Case.Courses ?? []).Except(Base).Any() || CourseForm.StatementOf(current.Case) != CourseForm.StatementOf(@case),
                GoesWith = [.. (current.Case.Courses ?? []).Select(c => Said(c, screen))],
            });
        }

        return changes;
    }

    /// <summary>The courses of the version on which the form is written, with what of the form is taken; null where nothing is said then.</summary>
    public IReadOnlyList<RadiotherapyCourse>? On(WriteRequest write)
    {
        var target = write.Target.Case;
        var theirs = Theirs(target);
        var courses = (target.Courses ?? []).ToList();
        foreach (var (row, was, mine) in Edits)
        {
            var isNow = was is null ? null : theirs[was];
            if (isNow is null && mine is not null && write.Takes(RowKey(row)))
            {
                courses.Add(mine);
            }
            else if (isNow is not null && mine is null && write.Takes(RowKey(row)))
            {
                courses.Remove(isNow);
            }
            else if (isNow is not null && mine is not null)
            {
                courses[courses.IndexOf(isNow)] = Parts
                    .Where(p => !Equals(p.Get(was!), p.Get(mine)) && write.Takes(PartKey(row, p)))
                    .Aggregate(isNow, (course, part) => part.Set(course, mine));
            }
        }

        return ChangesStatement && write.Takes(StatementKey) ? form.Statement == CourseStatement.None ? [] : null
            : courses.Count > 0 ? courses
            : target.Courses is null ? null
            : [];
    }

    /// <summary>The key of a row of the form.</summary>
    public static string RowKey(int row) => $"course-{Screen.N(row)}";

    private static string PartKey(int row, CoursePart part) => $"{RowKey(row)}-{part.Code}";

    /// <summary>What became of each course in another version; null where it was taken out there.</summary>
    private Dictionary<RadiotherapyCourse, RadiotherapyCourse?> Theirs(Case current) =>
        CourseMatch.Of(Base, current.Courses ?? []).Where(m => m.Before is not null).GroupBy(m => m.Before!).ToDictionary(g => g.Key, g => g.First().After);

    private IEnumerable<FieldChange> Added(int row, RadiotherapyCourse added, Case current, Screen screen)
    {
        if (current.Courses?.Contains(added) == true)
        {
            yield break;
        }

        var denied = current.Courses is { Count: 0 } && @case.Courses is not { Count: 0 };
        yield return new(
            RowKey(row),
            screen.T("Serie hinzufügen", "Add a course"),
            "–",
            denied ? screen.T(CourseMatch.Statement([])) : "–",
            Said(added, screen)) { IsBoth = denied };
    }

    private FieldChange Removed(int row, RadiotherapyCourse was, RadiotherapyCourse isNow, Screen screen) => new(
        RowKey(row), screen.T("Serie entfernen", "Remove a course"), Said(was, screen), Said(isNow, screen), screen.T("entfernen", "remove"))
    {
        IsBoth = was != isNow,
        GoesWith = [Said(isNow, screen)],
    };

    private FieldChange Gone(int row, RadiotherapyCourse was, RadiotherapyCourse mine, Screen screen) => new(
        RowKey(row), screen.T("Serie ändern", "Correct a course"), Said(was, screen), screen.T("entfernt", "removed"), Said(mine, screen)) { IsBoth = true };

    private IEnumerable<FieldChange> Corrected(int row, RadiotherapyCourse was, RadiotherapyCourse isNow, RadiotherapyCourse mine, Screen screen) => Parts
        .Where(p => !Equals(p.Get(was), p.Get(mine)) && !Equals(p.Get(isNow), p.Get(mine)))
        .Select(p => new FieldChange(
            PartKey(row, p),
            $"{Said(was, screen)}: {screen.T(p.Label)}",
            SaidPart(p, was, screen), SaidPart(p, isNow, screen), SaidPart(p, mine, screen))
        {
            IsBoth = !Equals(p.Get(was), p.Get(isNow)),
        });

    private string Said(RadiotherapyCourse course, Screen screen) => CaseWords.Course(course, key, screen.Language);

    private string SaidPart(CoursePart part, RadiotherapyCourse course, Screen screen) => part.Get(course) switch
    {
        null => "–",
        ulong levels => Words.Value(key.Levels, Value.OfSet(levels), default, screen.Language),
        CourseTechnique technique => screen.T(key.Technique.Values.First(v => v.Code == technique.Code()).Label),
        LocalDate date => screen.Date(date),
        int count => Screen.N(count),
        decimal dose => Words.Number(dose, screen.Language) + "\u00A0Gy",
        var text => (string)text,
    };

    private sealed record CoursePart(
        string Code, Text Label, Func<RadiotherapyCourse, object?> Get, Func<RadiotherapyCourse, RadiotherapyCourse, RadiotherapyCourse> Set);
}
