using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Api;

/// <summary>
/// What became of cards, a line each, in a file beside the database: which card, accepted or overridden, by which coded reason, when. A free
/// comment could name the patient and is not kept.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class FeedbackFile(string path)
{
    private readonly Lock _lock = new();

    /// <summary>The file beside a database.</summary>
    public static string Beside(string database) => database + ".feedback.ndjson";

    /// <summary>A line for one feedback, or null where it is none.</summary>
    public static JsonObject? Line(JsonNode? feedback, OffsetDateTime now)
    {
        if (feedback is not JsonObject given || !Guid.TryParseExact(HookRoutes.Of(given["card"]), "D", out var card)
            || HookRoutes.Of(given["outcome"]) is not ("accepted" or "overridden") and not null || HookRoutes.Of(given["outcome"]) is not { } outcome)
        {
            return null;
        }

        var reason = given["overrideReason"] is JsonObject overridden && overridden["reason"] is JsonObject coded ? HookRoutes.Of(coded["code"]) : null;
        return new JsonObject
        {
            ["received_at"] = OffsetDateTimePattern.Rfc3339.Format(now),
            ["card"] = card.ToString(),
            ["outcome"] = outcome,
            ["reason"] = reason is { Length: <= 60 } code && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? code : null,
            ["outcome_at"] = OffsetDateTimePattern.Rfc3339.Parse(HookRoutes.Of(given["outcomeTimestamp"]) ?? "") is { Success: true } at
                ? OffsetDateTimePattern.Rfc3339.Format(at.Value)
                : null,
        };
    }

    /// <summary>Adds lines at the end.</summary>
    public void Append(IEnumerable<JsonObject> lines)
    {
        var text = string.Concat(lines.Select(l => l.ToJsonString() + "\n"));
        lock (_lock)
        {
            File.AppendAllText(path, text);
        }
    }
}
