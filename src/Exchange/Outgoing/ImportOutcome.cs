using System.Text;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Outgoing;

/// <summary>What was sent and did not become a fact, as an OperationOutcome: nothing that was sent is passed over without a word.</summary>
internal static class ImportOutcome
{
    /// <summary>The resource; null where everything became a fact.</summary>
    public static JsonObject? Of(IEnumerable<ReportLine> lines, Language language)
    {
        var issues = lines.Where(l => l.Fate is not (Fate.Fact or Fate.Older)).Select(l => (JsonNode)Issue(l, language)).ToArray();
        return issues.Length == 0 ? null : new JsonObject { ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray(issues) };
    }

    private static JsonObject Issue(ReportLine line, Language language)
    {
        var (severity, code) = line.Fate switch
        {
            Fate.Conflict => ("warning", "conflict"),
            Fate.NotMapped => ("warning", "code-invalid"),
            Fate.Warning => ("warning", "structure"),
            Fate.NotUsed => ("warning", "processing"),
            _ => ("information", "informational"),
        };
        var issue = new JsonObject
        {
            ["severity"] = severity,
            ["code"] = code,
            ["details"] = new JsonObject { ["text"] = $"{line.Source}: {line.What.In(language)}" },
        };
        if (line.Pointer.Length > 0)
        {
            issue["expression"] = new JsonArray(Path(line.Pointer));
        }

        return issue;
    }

    /// <summary>A JSON pointer into a Bundle as FHIRPath.</summary>
    private static string Path(string pointer)
    {
        var path = new StringBuilder("Bundle");
        foreach (var part in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            path.Append(part.All(char.IsAsciiDigit) ? $"[{part}]" : $".{part}");
        }

        return path.ToString();
    }
}
