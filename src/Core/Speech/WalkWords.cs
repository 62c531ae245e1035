using System.Collections.Immutable;
using Myelon.Core.Logic;
using Myelon.Core.Logic.Walks;

namespace Myelon.Core.Speech;

/// <summary>Tells a recorded walk in words. It decides nothing: every line is a decision that the rule took.</summary>
public static class WalkWords
{
    /// <summary>
    /// The lines of a result: every decision that found a value, ended the walk, read an asterisk or matters later;
    /// decisions that only let the walk go on are counted.
    /// </summary>
    public static ImmutableArray<Text> Of<T>(WalkResult<T> result, Func<T, Text> name)
        where T : struct, IComparable
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(name);
        var lines = ImmutableArray.CreateBuilder<Text>();
        var passed = 0;
        foreach (var decision in result.Walk.Decisions)
        {
            if (decision.IsPassing)
            {
                passed++;
                continue;
            }

            if (passed > 0)
            {
                lines.Add(Passed(passed));
                passed = 0;
            }

            lines.Add(Line(decision, name));
        }

        if (result.AnyRestsOnNote)
        {
            lines.Add(NoteLine(result, name));
        }

        return lines.ToImmutable();
    }

    /// <summary>An answer to a question of a walk.</summary>
    public static Text Of(Truth answer) => answer.IsYes ? new("ja", "yes")
        : answer.IsNo ? new("nein", "no")
        : new("offen", "open");

    private static Text Passed(int count) => count == 1
        ? new("(1 Schritt ohne Folge)", "(1 step without consequence)")
        : new($"({count} Schritte ohne Folge)", $"({count} steps without consequence)");

    private static Text Line<T>(WalkStep<T> decision, Func<T, Text> name)
        where T : struct, IComparable
    {
        var question = decision.Question is { } asked
            ? Join(asked.Words, Of(decision.Answer), ": ")
            : new Text("alles durchlaufen", "came through");
        return decision.Found is { } value ? Join(question, Consequence(decision, name(value)), " → ") : question;
    }

    private static Text Consequence<T>(WalkStep<T> decision, Text value)
        where T : struct, IComparable => decision switch
        {
            { Answer.IsUnknown: true, Ends: false } => new($"{value.De} möglich", $"{value.En} possible"),
            _ => value,
        };

    private static Text NoteLine<T>(WalkResult<T> result, Func<T, Text> name)
        where T : struct, IComparable
    {
        var alone = result.FindingsAlone.Values;
        return new(
            "* beruht auf einem Vermerk; der Befund allein ergäbe " + string.Join(", ", alone.Select(value => name(value).De)),
            "* rests on a note; the findings alone would give " + string.Join(", ", alone.Select(value => name(value).En)));
    }

    private static Text Join(Text left, Text right, string between) =>
        new(left.De + between + right.De, left.En + between + right.En);
}
