using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Worksheets;

namespace Myelon.Desk.Inputs;

/// <summary>Worksheets of the neurological examination as case files that hold nothing else.</summary>
internal static class WorksheetCases
{
    /// <summary>What tells a file to be a worksheet.</summary>
    public static ReadOnlySpan<byte> Mark => "\"myelon-isncsci/"u8;

    /// <summary>The case files, one for each worksheet; the input itself where it cannot be taken apart.</summary>
    /// <param name="worksheets">The bytes of one worksheet or of a list.</param>
    /// <param name="name">The name of the case; with a number where there are several.</param>
    public static IReadOnlyList<byte[]> Of(byte[] worksheets, string name)
    {
        try
        {
            var root = JsonNode.Parse(
                worksheets.AsSpan().StartsWith("\uFEFF"u8) ? worksheets.AsSpan(3) : worksheets,
                null,
                new JsonDocumentOptions { MaxDepth = WorksheetFile.MaximumDepth });
            return root is JsonArray list
                ? [.. list.Select((sheet, i) => Case(sheet, list.Count > 1 ? FormattableString.Invariant($"{name}-{i + 1}") : name))]
                : [Case(root, name)];
        }
        catch (JsonException)
        {
            // Not well-formed: the reader of case files says where.
            return [worksheets];
        }
    }

    private static byte[] Case(JsonNode? sheet, string name) => Encoding.UTF8.GetBytes(
        new JsonObject { ["format"] = CaseReader.Format, ["case"] = name, ["isncsci"] = sheet?.DeepClone() }.ToJsonString());
}
