using System.Globalization;
using System.Text.Json.Nodes;
using Myelon.Core.Cases;
using NodaTime.Text;

namespace Myelon.Formats.Worksheets;

/// <summary>Writes a worksheet as our own format has it.</summary>
public static class WorksheetWriter
{
    /// <summary>The worksheet as an object that <see cref="WorksheetFile"/> reads.</summary>
    public static JsonObject Of(WorksheetForm worksheet)
    {
        var root = new JsonObject();
        if (worksheet.Name.Length > 0)
        {
            root["worksheet"] = worksheet.Name;
        }

        if (worksheet.ExaminedAt is { } examined)
        {
            root["examined_at"] = OffsetDateTimePattern.ExtendedIso.Format(examined);
        }

        if (worksheet.Comments is { } comments)
        {
            root["comments"] = comments;
        }

        foreach (var cell in worksheet.Cells)
        {
            var path = cell.Code.Split('.');
            var owner = root;
            foreach (var key in path[..^1])
            {
                if (owner[key] is not JsonObject inner)
                {
                    owner[key] = inner = [];
                }

                owner = inner;
            }

            owner[path[^1]] = cell.Note is null ? Entry(cell.Entered) : Noted(cell);
        }

        return root;
    }

    private static JsonObject Noted(WorksheetCell cell)
    {
        var noted = new JsonObject { ["grade"] = Entry(cell.Entered), ["non_sci"] = cell.Note };
        if (cell.Reason is { } reason)
        {
            noted["reason"] = reason;
        }

        return noted;
    }

    private static JsonValue Entry(string entered) => entered switch
    {
        "yes" => JsonValue.Create(true),
        "no" => JsonValue.Create(false),
        _ when int.TryParse(entered, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) => JsonValue.Create(grade),
        _ => JsonValue.Create(entered),
    };
}
