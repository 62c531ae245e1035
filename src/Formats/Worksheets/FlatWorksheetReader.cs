using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;

namespace Myelon.Formats.Worksheets;

/// <summary>
/// Reads the flat format of the Praxis reference cases: one key per cell (<c>c5RightTouch</c>), texts as values, a
/// single asterisk for "considered not normal", a double one for "considered normal".
/// Source: ISNCSCI Algorithm. (V. 1.0.3, 2015). http://www.isncscialgorithm.com Praxis Spinal Cord Institute, Vancouver.
/// </summary>
internal sealed class FlatWorksheetReader(string pointer, ImmutableArray<WorksheetField> fields)
{
    /// <summary>Keys that such files hold beside the examination; results of another program are not taken over.</summary>
    internal static readonly ImmutableHashSet<string> Beside =
    [
        "id", "group", "comments", "examDate", "note", "check", "totals",
        "rightSensory", "leftSensory", "rightMotor", "leftMotor", "neurologicalLevelOfInjury", "injuryComplete",
        "asiaImpairmentScale", "rightSensoryZpp", "leftSensoryZpp", "rightMotorZpp", "leftMotorZpp",
    ];

    private readonly WorksheetJson _json = new();
    private readonly ImmutableArray<WorksheetCell>.Builder _cells = ImmutableArray.CreateBuilder<WorksheetCell>();

    /// <summary>Reads one worksheet.</summary>
    internal WorksheetReading Read(JsonElement element)
    {
        var byKey = fields.ToDictionary(static field => field.FlatKey, StringComparer.Ordinal);
        var (name, comments) = ("", (string?)null);
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _json.Members(element, pointer))
        {
            if (byKey.TryGetValue(member.Name, out var field))
            {
                present.Add(member.Name);
                ReadCell(member, field);
            }
            else if (!Beside.Contains(member.Name))
            {
                _json.RefuseUnknownKey(pointer, member.Name, byKey.Keys);
            }
            else if (member.Name == "comments")
            {
                comments = _json.TextOf(member, pointer);
            }
            else if (member.Name == "id")
            {
                name = member.Value.ValueKind == JsonValueKind.Number ? member.Value.GetRawText() : _json.TextOf(member, pointer) ?? "";
            }
        }

        foreach (var missing in fields.Where(field => field.Required && !present.Contains(field.FlatKey)))
        {
            _json.RefuseMissing(pointer, missing.FlatKey);
        }

        return new(new(name, null, comments, pointer, _cells.ToImmutable()), _json.Faults);
    }

    private void ReadCell(JsonProperty member, WorksheetField field)
    {
        if (_json.TextOf(member, pointer) is not { } text || (text.Length == 0 && !field.Required))
        {
            return;
        }

        var (entered, note) =
            text.EndsWith("**", StringComparison.Ordinal) ? (text[..^2], WorksheetNotes.ConsideredNormal)
            : text.EndsWith('*') ? (text[..^1], WorksheetNotes.ConsideredNotNormal)
            : (text, null);
        entered = entered switch { "Yes" => "yes", "No" => "no", _ => entered };
        _cells.Add(new(field.Code, JsonPointer.To(pointer, member.Name), entered, note));
    }
}
