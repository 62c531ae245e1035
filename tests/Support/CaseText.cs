using System.Globalization;
using Myelon.Formats.CaseFile;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Tests.Support;

/// <summary>
/// A case on one line: <c>spinal_levels=[T6,T7] motor_deficit=yes planned_rt_dose_gy=20 course=10x3@T6/2026-01-15/conventional lesions=2</c>.
/// The time of the case is 25 November 2026, 9:00 (+01:00), unless <c>as_of=</c> says otherwise.
/// </summary>
internal static class CaseText
{
    public static readonly OffsetDateTime AsOf = new(new LocalDateTime(2026, 11, 25, 9, 0), Offset.FromHours(1));

    private static readonly Lazy<Evaluator> Shared = new(() => new Evaluator(Rules.All));

    public static Evaluator Evaluator => Shared.Value;

    public static CaseReader Reader { get; } = new(AllFacts.Vocabulary, Lesion.AffectedLevels, AsOf, Rules.All.WorksheetFields);

    public static Case Parse(string line)
    {
        var (facts, asOf, lesions) = (new Entries(), AsOf, 0);
        List<RadiotherapyCourse>? courses = null;
        foreach (var word in line.Split((char[])[' ', '\t', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = word.Split('=', 2) is [var k, var v] ? (k, v) : throw new FormatException($"'{word}' is not of the form code=value");
            switch (key)
            {
                case "as_of": asOf = OffsetDateTimePattern.Rfc3339.Parse(value).GetValueOrThrow(); break;
                case "lesions": lesions = int.Parse(value, CultureInfo.InvariantCulture); break;
                case "courses" when value == "none": courses = []; break;
                case "course": (courses ??= []).Add(Course(value)); break;
                default:
                    var fact = AllFacts.Vocabulary.Find(key) ?? throw new FormatException($"'{key}' is no fact");
                    facts.Set(fact, Value(fact, value, asOf));
                    break;
            }
        }

        return new Case
        {
            Name = "table",
            AsOf = asOf,
            Facts = facts,
            Courses = courses,
            Lesions = [.. Enumerable.Range(1, lesions).Select(i => new CaseLesion($"lesion {i}", new Entries()))],
        };
    }

    public static Value Value(Fact fact, string text, OffsetDateTime asOf) => fact switch
    {
        BooleanFact => Core.Logic.Value.Of(text switch { "yes" => true, "no" => false, _ => throw new FormatException($"{fact}: yes or no, not '{text}'") }),
        ChoiceFact choice => Core.Logic.Value.OfChoice(Index(choice.Values, fact, text)),
        SetFact set => Core.Logic.Value.OfSet(Set(set, text)),
        NumberFact => Core.Logic.Value.OfNumber(decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)),
        _ when text.Length == 10 => Core.Logic.Value.OfDay(LocalDatePattern.Iso.Parse(text).GetValueOrThrow(), asOf.Offset),
        _ => Core.Logic.Value.OfMoment(OffsetDateTimePattern.Rfc3339.Parse(text).GetValueOrThrow().ToInstant()),
    };

    /// <summary>An entry as it stands on the line of a case.</summary>
    public static string Word(Fact fact, Value value) => $"{fact.Code}=" + fact switch
    {
        BooleanFact => value.Truth.IsYes ? "yes" : "no",
        ChoiceFact choice => choice.Values[value.Choice].Code,
        SetFact set => $"[{string.Join(',', set.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => v.Code))}]",
        NumberFact => value.Number.Low.ToString(CultureInfo.InvariantCulture),
        _ when value.IsWholeDay => LocalDatePattern.Iso.Format(Instant.FromUnixTimeTicks(value.Earliest).WithOffset(AsOf.Offset).Date),
        _ => OffsetDateTimePattern.Rfc3339.Format(Instant.FromUnixTimeTicks(value.Earliest).WithOffset(AsOf.Offset)),
    };

    private static int Index(IReadOnlyList<ChoiceValue> values, Fact fact, string code)
    {
        var index = values.ToList().FindIndex(v => v.Code == code);
        return index >= 0 ? index : throw new FormatException($"'{code}' is no value of {fact}");
    }

    private static ulong Set(SetFact set, string text)
    {
        if (text == "all")
        {
            return set.Full;
        }

        if (text is not ['[', .., ']'])
        {
            throw new FormatException($"{set}: a list in square brackets, not '{text}'");
        }

        return text[1..^1].Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(0UL, (bits, code) => bits | 1UL << Index(set.Values, set, code));
    }

    /// <summary>10x3@T5,T6/2026-01-15/sbrt/24 : fractions x dose per fraction @ levels / end / technique / maximum at the thecal sac / series.</summary>
    private static RadiotherapyCourse Course(string text)
    {
        var parts = text.Split('@', '/');
        var schedule = parts[0].Split('x');
        string? Part(int i) => parts.Length > i && parts[i].Length > 0 ? parts[i] : null;
        return new RadiotherapyCourse(
            Set(Lesion.AffectedLevels, $"[{parts[1]}]"),
            int.Parse(schedule[0], CultureInfo.InvariantCulture),
            decimal.Parse(schedule[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
        {
            EndDate = Part(2) is { } end ? LocalDatePattern.Iso.Parse(end).GetValueOrThrow() : null,
            Technique = Part(3) is { } technique ? Enum.Parse<CourseTechnique>(technique, ignoreCase: true) : null,
            ThecalSacMaximum = Part(4) is { } maximum ? decimal.Parse(maximum, CultureInfo.InvariantCulture) : null,
            Series = Part(5),
        };
    }
}
