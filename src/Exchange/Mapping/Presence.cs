using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Mapping;

/// <summary>What an observation whose code is a finding says by its value: only a value that says that it is there makes a fact.</summary>
internal static class Presence
{
    /// <summary>Why an observation of a finding gives no fact, or null where its value says that the finding is there.</summary>
    public static Text? Of(Statement statement, CodeTables tables)
    {
        var said = statement.Answers.Select(a => Said(a, tables)).ToList();
        if (statement.Text is { } text)
        {
            said.Add(tables.PresenceWords.TryGetValue(text.Trim(), out var word) ? (true, word) : (false, null));
        }

        if (said.Count == 0)
        {
            return statement.Number is null
                ? new("ohne Wert: ob der Befund vorliegt, ist nicht gesagt", "without a value: whether the finding is there is not said")
                : new("eine Zahl sagt nicht, ob der Befund vorliegt", "a number does not say whether the finding is there");
        }

        return said.Exists(s => s is { IsKnown: true, IsPresent: false }) ? new("verneint: der Befund liegt nicht vor", "denied: the finding is not there")
            : said.Exists(s => s is { IsKnown: true, IsPresent: null }) ? new("als unbekannt angegeben", "stated as unknown")
            : said.Exists(s => s.IsPresent == true) ? null
            : new("der Wert ist nicht verstanden: ob der Befund vorliegt, ist offen", "the value is not understood: whether the finding is there is open");
    }

    /// <summary>Whether a laboratory test was done: it has a number, or an answer that does not say that it was not.</summary>
    public static bool IsMeasured(Statement statement, CodeTables tables) => statement.Number is not null
        || (statement.Text is { Length: > 0 } text && !(tables.PresenceWords.TryGetValue(text.Trim(), out var word) && word is null))
        || statement.Answers.Any(a => Said(a, tables) is not { IsKnown: true, IsPresent: null });

    private static (bool IsKnown, bool? IsPresent) Said(Coding answer, CodeTables tables)
    {
        var row = tables.SystemOf(answer.System) is { } system ? tables.Presences.FirstOrDefault(p => p.Code.Matches(system, answer.Code)) : null;
        return row is not null ? (true, row.IsPresent) : (false, null);
    }
}
