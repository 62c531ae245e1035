using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Forms;

/// <summary>What is said of earlier radiotherapy.</summary>
public enum CourseStatement
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>That there was none.</summary>
    None,

    /// <summary>The courses.</summary>
    Listed,
}

/// <summary>One course as it is written.</summary>
public sealed record CourseRow
{
    /// <summary>The codes of the levels.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>The number of fractions.</summary>
    public string Fractions { get; init; } = "";

    /// <summary>The dose of a fraction in Gy.</summary>
    public string Dose { get; init; } = "";

    /// <summary>The day on which it ended.</summary>
    public string End { get; init; } = "";

    /// <summary>The technique by code, or empty.</summary>
    public string Technique { get; init; } = "";

    /// <summary>The maximum at the thecal sac in Gy.</summary>
    public string Maximum { get; init; } = "";

    /// <summary>The name of the series, or empty.</summary>
    public string Series { get; init; } = "";

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Text> Wrong { get; init; } = [];

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => Levels.Count == 0 && (Fractions + Dose + End + Technique + Maximum + Series).Trim().Length == 0;
}

/// <summary>The form of the earlier courses of radiotherapy.</summary>
public sealed record CourseForm(CourseStatement Statement, IReadOnlyList<CourseRow> Rows)
{
    private const int MostRows = 40;

    private static readonly NumberFact Fractions = new("fractions")
    {
        Label = new("Fraktionen", "fractions"),
        Subject = new("die Zahl der Fraktionen", "the number of fractions"),
        Plausible = RadiotherapyCourse.PlausibleFractions,
        IsInteger = true,
    };

    private static readonly NumberFact Dose = new("dose_per_fraction_gy")
    {
        Label = new("Einzeldosis", "dose per fraction"),
        Subject = new("die Einzeldosis", "the dose per fraction"),
        Plausible = RadiotherapyCourse.PlausibleDosePerFraction,
        Unit = "Gy",
    };

    private static readonly NumberFact Maximum = new("thecal_sac_dmax_gy")
    {
        Label = new("Maximum am Duralsack", "maximum at the thecal sac"),
        Subject = new("das Maximum am Duralsack", "the maximum at the thecal sac"),
        Plausible = RadiotherapyCourse.PlausibleThecalSacMaximum,
        Unit = "Gy",
    };

    /// <summary>The courses; null where nothing is said.</summary>
    public IReadOnlyList<RadiotherapyCourse>? Courses { get; init; }

    /// <summary>Whether something cannot be read.</summary>
    public bool HasWrong => Rows.Any(r => r.Wrong.Count > 0);

    /// <summary>The form for a case.</summary>
    public static CourseForm Of(Case @case, SetFact levels, Language language) => @case.Courses switch
    {
        null => new(CourseStatement.Unknown, []),
        { Count: 0 } => new(CourseStatement.None, []),
        var courses => new(CourseStatement.Listed, [.. courses.Select(c => Row(c, levels, language))]) { Courses = courses },
    };

    /// <summary>The form as it came back.</summary>
    public static CourseForm Of(IFormCollection form, Case @case, SetFact levels, Language language)
    {
        var rows = new List<CourseRow>();
        var courses = new List<RadiotherapyCourse>();
        for (var i = 0; i < MostRows && form.ContainsKey($"fractions-{N(i)}"); i++)
        {
            var row = new CourseRow
            {
                Levels = [.. form[$"levels-{N(i)}"].OfType<string>().Distinct(StringComparer.Ordinal)],
                Fractions = form[$"fractions-{N(i)}"].ToString(),
                Dose = form[$"dose-{N(i)}"].ToString(),
                End = form[$"end-{N(i)}"].ToString(),
                Technique = form[$"technique-{N(i)}"].ToString(),
                Maximum = form[$"maximum-{N(i)}"].ToString(),
                Series = form[$"series-{N(i)}"].ToString(),
            };
            if (row.IsEmpty || form[$"remove-{N(i)}"] == "yes")
            {
                continue;
            }

            var (course, wrong) = Read(row, @case, levels, language);
            rows.Add(row with { Wrong = wrong });
            courses.Add(course);
        }

        return (form["statement"].ToString(), rows.Count) switch
        {
            (_, > 0) => new(CourseStatement.Listed, rows) { Courses = courses },
            ("none", _) => new(CourseStatement.None, []) { Courses = [] },
            ("listed", _) => new(CourseStatement.Listed, []),
            _ => new(CourseStatement.Unknown, []),
        };
    }

    private static (RadiotherapyCourse Course, IReadOnlyList<Text> Wrong) Read(CourseRow row, Case @case, SetFact levelFact, Language language)
    {
        var wrong = new List<Text>();
        var (levels, noLevels) = new Written(row.Levels).Read(levelFact, language, @case.AsOf, DateTimeZone.Utc);
        if (noLevels is not null || !levels.IsKnown)
        {
            wrong.Add(noLevels ?? new("Die Höhen fehlen.", "The levels are missing."));
        }

        var fractions = Decimal(Fractions, row.Fractions, isRequired: true);
        var dose = Decimal(Dose, row.Dose, isRequired: true);
        var maximum = Decimal(Maximum, row.Maximum, isRequired: false);
        LocalDate? end = null;
        if (row.End.Trim().Length > 0)
        {
            end = LocalDatePattern.Iso.Parse(row.End.Trim()) is { Success: true } parsed ? parsed.Value : null;
            if (end is null)
            {
                wrong.Add(new("Das Ende ist kein Datum.", "The end is no date."));
            }
        }

        var technique = CourseTechniques.Of(row.Technique);
        if (technique is null && row.Technique.Length > 0)
        {
            wrong.Add(new("Diese Technik bietet das Formular nicht an.", "The form does not offer this technique."));
        }

        return (new RadiotherapyCourse(levels.IsKnown ? levels.Set : 0, (int)(fractions ?? 1), dose ?? 1)
        {
            EndDate = end,
            Technique = technique,
            ThecalSacMaximum = maximum,
            Series = row.Series.Trim().Length > 0 ? row.Series.Trim() : null,
        }, wrong);

        decimal? Decimal(NumberFact fact, string text, bool isRequired)
        {
            var (value, problem) = new Written(text.Trim().Length > 0 ? [text] : []).Read(fact, language, @case.AsOf, DateTimeZone.Utc);
            if (problem is not null || (isRequired && !value.IsKnown))
            {
                var missing = problem ?? new("fehlt.", "is missing.");
                wrong.Add(new($"{fact.Label.De}: {missing.De}", $"{fact.Label.En}: {missing.En}"));
            }

            return value.IsKnown ? value.Number.Low : null;
        }
    }

    private static CourseRow Row(RadiotherapyCourse course, SetFact levels, Language language) => new()
    {
        Levels = [.. levels.Values.Where((_, i) => (course.Levels >> i & 1) != 0).Select(v => v.Code)],
        Fractions = N(course.Fractions),
        Dose = Written.Of(Dose, Value.OfNumber(course.DosePerFraction), language, DateTimeZone.Utc).First,
        End = course.EndDate is { } end ? LocalDatePattern.Iso.Format(end) : "",
        Technique = course.Technique?.Code() ?? "",
        Maximum = course.ThecalSacMaximum is { } maximum ? Written.Of(Maximum, Value.OfNumber(maximum), language, DateTimeZone.Utc).First : "",
        Series = course.Series ?? "",
    };

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
