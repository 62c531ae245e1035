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

    /// <summary>Which course of the version it was made from it is, by position; null for one that is added.</summary>
    public int? Was { get; init; }

    /// <summary>Whether it is to be taken out.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The course that is written; null where it cannot be read, or is taken out.</summary>
    public RadiotherapyCourse? Course { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Text> Wrong { get; init; } = [];

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => Levels.Count == 0 && (Fractions + Dose + End + Technique + Maximum + Series).Trim().Length == 0;
}

/// <summary>The form of the earlier courses of radiotherapy.</summary>
public sealed record CourseForm(CourseStatement Statement, IReadOnlyList<CourseRow> Rows)
{
    /// <summary>The most courses of a case.</summary>
    public const int MostRows = 60;

    private const string RowKey = "fractions-";

    private static readonly MomentFact End = new("end_date")
    {
        Label = new("Ende", "end"),
        Subject = new("das Ende", "the end"),
        IsDate = true,
        LiesInThePast = true,
    };

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

    /// <summary>What is wrong with the form as a whole.</summary>
    public IReadOnlyList<Text> Wrong { get; init; } = [];

    /// <summary>Whether something cannot be read.</summary>
    public bool HasWrong => Wrong.Count > 0 || Rows.Any(r => r.Wrong.Count > 0);

    /// <summary>What is stated of earlier courses.</summary>
    public static CourseStatement StatementOf(Case @case) =>
        @case.Courses switch { null => CourseStatement.Unknown, [] => CourseStatement.None, _ => CourseStatement.Listed };

    /// <summary>The form for a case.</summary>
    public static CourseForm Of(Case @case, SetFact levels, Language language) =>
        new(StatementOf(@case), [.. (@case.Courses ?? []).Select((c, i) => Row(c, levels, language) with { Was = i })]);

    /// <summary>The form as it came back, made from a case.</summary>
    public static CourseForm Of(IFormCollection form, Case @case, SetFact levels, Language language)
    {
        var rows = new List<CourseRow>();
        foreach (var i in form.Keys.Where(k => k.StartsWith(RowKey, StringComparison.Ordinal)).Select(k => Index(k[RowKey.Length..])).OfType<int>().Order())
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
                Was = Index(form[$"was-{N(i)}"].ToString()) is { } was && was < (@case.Courses?.Count ?? 0) ? was : null,
                IsRemoved = form[$"remove-{N(i)}"] == "yes",
            };
            if (row.Was is null && (row.IsEmpty || row.IsRemoved))
            {
                continue;
            }

            rows.Add(row.IsRemoved ? row : Read(row, @case, levels, language));
        }

        var statement =
            form["statement"].ToString() switch { "none" => CourseStatement.None, "listed" => CourseStatement.Listed, _ => CourseStatement.Unknown };
        var hasRows = rows.Any(r => !r.IsRemoved);
        return new(hasRows && statement == CourseStatement.Unknown && StatementOf(@case) != CourseStatement.Listed ? CourseStatement.Listed : statement, rows)
        {
            Wrong = [.. WrongAsAWhole(statement, hasRows, @case, rows.Count)],
        };
    }

    private static IEnumerable<Text> WrongAsAWhole(CourseStatement statement, bool hasRows, Case @case, int count)
    {
        if (hasRows && (statement == CourseStatement.None || (statement == CourseStatement.Unknown && StatementOf(@case) == CourseStatement.Listed)))
        {
            yield return new(
                "Unten stehen Serien, oben steht „nein“ oder „unbekannt“. Die Serien mit „entfernen“ ankreuzen oder oben „ja“ wählen.",
                "Courses stand below, and above stands \"no\" or \"unknown\". Tick \"remove\" at the courses, or choose \"yes\" above.");
        }

        if (!hasRows && statement == CourseStatement.Listed)
        {
            yield return new("Oben steht „ja“, aber keine Serie ist eingetragen.", "\"yes\" stands above, but no course is entered.");
        }

        if (count > MostRows)
        {
            yield return new($"Höchstens {MostRows} Serien.", $"{MostRows} courses at most.");
        }
    }

    private static CourseRow Read(CourseRow row, Case @case, SetFact levelFact, Language language)
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
        var (end, noEnd) = new Written(row.End.Trim().Length > 0 ? [row.End] : []).Read(End, language, @case.AsOf, DateTimeZone.Utc);
        if (noEnd is not null)
        {
            wrong.Add(new($"Ende: {noEnd.De}", $"End: {noEnd.En}"));
        }

        var technique = CourseTechniques.Of(row.Technique);
        if (technique is null && row.Technique.Length > 0)
        {
            wrong.Add(new("Diese Technik bietet das Formular nicht an.", "The form does not offer this technique."));
        }

        return row with
        {
            Wrong = wrong,
            Course = wrong.Count > 0 ? null : new RadiotherapyCourse(levels.Set, (int)fractions!.Value, dose!.Value)
            {
                EndDate = end.IsKnown ? Instant.FromUnixTimeTicks(end.Earliest).WithOffset(@case.AsOf.Offset).Date : null,
                Technique = technique,
                ThecalSacMaximum = maximum,
                Series = row.Series.Trim().Length > 0 ? row.Series.Trim() : null,
            },
        };

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

    private static int? Index(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < 1000 ? index : null;
}
