using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Tests.Pathways;

/// <summary>Cases from one line: <c>code=value code=value</c>, sets joined by commas.</summary>
internal static class Row
{
    public static OffsetDateTime AsOf { get; } = new(new LocalDateTime(2026, 11, 25, 9, 0), Offset.FromHours(1));

    public static Evaluator Evaluator { get; } = new(Rules.All);

    public static Fact Fact(string code) => AllFacts.Vocabulary.Find(code) ?? throw new ArgumentException($"no fact {code}");

    public static Entries Entries(string row)
    {
        var entries = new Entries();
        foreach (var entry in row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (code, value) = (entry[..entry.IndexOf('=', StringComparison.Ordinal)], entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            var fact = Fact(code);
            entries.Set(fact, Value(fact, value));
        }

        return entries;
    }

    public static Value Value(Fact fact, string value) => fact switch
    {
        _ when value == "?" => Core.Logic.Value.Unknown,
        BooleanFact => Core.Logic.Value.Of(value == "yes"),
        ChoiceFact choice => Core.Logic.Value.OfChoice(Position(choice.Values, value)),
        SetFact set => Core.Logic.Value.OfSet(value.Split(',').Aggregate(0UL, (bits, v) => bits | (1UL << Position(set.Values, v)))),
        NumberFact => Core.Logic.Value.OfNumber(decimal.Parse(value, CultureInfo.InvariantCulture)),
        _ => Core.Logic.Value.OfMoment(OffsetDateTimePattern.Rfc3339.Parse(value).Value.ToInstant()),
    };

    public static Case Case(string row, params (string Name, string Row)[] lesions) => new()
    {
        Name = "row",
        AsOf = AsOf,
        Facts = Entries(row),
        Lesions = [.. lesions.Select(l => new CaseLesion(l.Name, Entries(l.Row)))],
    };

    public static CaseEvaluation Evaluate(string row, params (string Name, string Row)[] lesions) => Evaluator.Evaluate(Case(row, lesions));

    private static int Position(IReadOnlyList<ChoiceValue> values, string code)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Code == code)
            {
                return i;
            }
        }

        throw new ArgumentException($"no value {code}");
    }
}
