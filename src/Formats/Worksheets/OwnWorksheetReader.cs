using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Formats.Worksheets;

/// <summary>Reads our own format <c>myelon-isncsci/1</c>; <c>docs/isncsci-worksheet.md</c> describes it.</summary>
internal sealed class OwnWorksheetReader(string pointer, ImmutableArray<WorksheetField> fields, bool formatIsNamed)
{
    private const string FormatKey = "format";
    private const string NameKey = "worksheet";
    private const string ExaminedAtKey = "examined_at";
    private const string CommentsKey = "comments";
    private const string GradeKey = "grade";
    private const string NoteKey = "non_sci";
    private const string ReasonKey = "reason";

    private static readonly ImmutableArray<string> TopKeys = [FormatKey, NameKey, ExaminedAtKey, CommentsKey];
    private static readonly ImmutableArray<string> CellKeys = [GradeKey, NoteKey, ReasonKey];

    private readonly WorksheetJson _json = new();
    private readonly ImmutableArray<WorksheetCell>.Builder _cells = ImmutableArray.CreateBuilder<WorksheetCell>();
    private string _name = "";
    private string? _comments;
    private OffsetDateTime? _examinedAt;

    /// <summary>Reads one worksheet.</summary>
    internal WorksheetReading Read(JsonElement element)
    {
        if (formatIsNamed && !element.TryGetProperty(FormatKey, out _))
        {
            _json.RefuseMissing(pointer, FormatKey, new($"\"{FormatKey}\": \"{WorksheetFile.Format}\"", $"\"{FormatKey}\": \"{WorksheetFile.Format}\""));
        }

        ReadBlock(element, pointer, [.. fields.Select(static field => (field, field.Path))], atTop: true);
        return new(new(_name, _examinedAt, _comments, pointer, _cells.ToImmutable()), _json.Faults);
    }

    /// <summary>Reads one object; <paramref name="inside"/> are its cells with the rest of their paths.</summary>
    private void ReadBlock(
        JsonElement element, string at, ImmutableArray<(WorksheetField Field, ImmutableArray<string> Path)> inside, bool atTop)
    {
        var byKey = inside.GroupBy(static cell => cell.Path[0], StringComparer.Ordinal).ToDictionary(
            static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _json.Members(element, at))
        {
            present.Add(member.Name);
            if (byKey.TryGetValue(member.Name, out var cells))
            {
                ReadMember(member, JsonPointer.To(at, member.Name), cells);
            }
            else if (!atTop || !ReadTop(member))
            {
                _json.RefuseUnknownKey(at, member.Name, atTop ? byKey.Keys.Concat(TopKeys) : byKey.Keys);
            }
        }

        foreach (var (key, cells) in byKey.Where(entry => !present.Contains(entry.Key)))
        {
            if (cells.Any(static cell => cell.Field.Required))
            {
                _json.RefuseMissing(at, key);
            }
        }
    }

    private void ReadMember(
        JsonProperty member, string at, ImmutableArray<(WorksheetField Field, ImmutableArray<string> Path)> cells)
    {
        if (cells[0].Path.Length == 1)
        {
            ReadCell(member.Value, at, cells[0].Field);
        }
        else if (member.Value.ValueKind == JsonValueKind.Object)
        {
            ReadBlock(member.Value, at, [.. cells.Select(static cell => (cell.Field, cell.Path[1..]))], atTop: false);
        }
        else
        {
            _json.Refuse(
                at,
                new($"„{member.Name}“ ist kein Objekt", $"“{member.Name}” is no object"),
                new($"ein Objekt mit „{cells[0].Path[1]}“ …", $"an object with “{cells[0].Path[1]}” …"));
        }
    }

    private bool ReadTop(JsonProperty member)
    {
        switch (member.Name)
        {
            case FormatKey:
                ReadFormat(member);
                return true;
            case NameKey:
                _name = _json.TextOf(member, pointer) ?? "";
                return true;
            case CommentsKey:
                _comments = _json.TextOf(member, pointer);
                return true;
            case ExaminedAtKey:
                ReadExaminedAt(member);
                return true;
            default:
                return false;
        }
    }

    private void ReadFormat(JsonProperty member)
    {
        if (_json.TextOf(member, pointer) is { } format && format != WorksheetFile.Format)
        {
            _json.Refuse(
                JsonPointer.To(pointer, FormatKey),
                new($"unbekanntes Format „{format}“", $"unknown format “{format}”"),
                new($"\"{WorksheetFile.Format}\"", $"\"{WorksheetFile.Format}\""));
        }
    }

    private void ReadExaminedAt(JsonProperty member)
    {
        if (_json.TextOf(member, pointer) is not { } text)
        {
            return;
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var examinedAt))
        {
            _examinedAt = examinedAt;
            return;
        }

        _json.Refuse(
            JsonPointer.To(pointer, ExaminedAtKey),
            new($"„{text}“ ist kein Zeitpunkt mit Zeitzonenabstand", $"“{text}” is no point in time with an offset"),
            new("ISO 8601, etwa 2026-11-25T08:10:00+01:00", "ISO 8601, such as 2026-11-25T08:10:00+01:00"));
    }

    private void ReadCell(JsonElement value, string at, WorksheetField field)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            ReadNotedCell(value, at, field);
        }
        else if (Entry(value, at) is { } entered)
        {
            _cells.Add(new(field.Code, at, entered));
        }
    }

    private void ReadNotedCell(JsonElement value, string at, WorksheetField field)
    {
        var (entered, note, reason) = ((string?)null, (string?)null, (string?)null);
        var members = _json.Members(value, at);
        foreach (var member in members)
        {
            switch (member.Name)
            {
                case GradeKey:
                    entered = Entry(member.Value, JsonPointer.To(at, GradeKey));
                    break;
                case NoteKey:
                    note = _json.TextOf(member, at);
                    break;
                case ReasonKey:
                    reason = _json.TextOf(member, at);
                    break;
                default:
                    _json.RefuseUnknownKey(at, member.Name, CellKeys);
                    break;
            }
        }

        if (!members.Any(static member => member.Name == GradeKey))
        {
            _json.RefuseMissing(at, GradeKey);
        }

        if (!members.Any(static member => member.Name == NoteKey))
        {
            const string Notes = $"\"{WorksheetNotes.ConsideredNormal}\" / \"{WorksheetNotes.ConsideredNotNormal}\"";
            _json.RefuseMissing(at, NoteKey, new(Notes, Notes));
        }

        if (entered is not null && note is not null)
        {
            _cells.Add(new(field.Code, at, entered, note, reason));
        }
    }

    private string? Entry(JsonElement value, string at)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.True:
                return "yes";
            case JsonValueKind.False:
                return "no";
            default:
                _json.Refuse(
                    at,
                    new("kein Wert", "no value"),
                    new("eine Zahl, true, false oder \"NT\" (nicht testbar)", "a number, true, false or \"NT\" (not testable)"));
                return null;
        }
    }
}
