using System.Text.Json.Nodes;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Desk.Cases;

/// <summary>The example cases: invented people, whose days are moved so that their time is now.</summary>
public static class Demonstration
{
    private const string Prefix = "examples/";

    private static readonly (string File, CaseStatus Status, int? BoardInDays)[] Board =
    [
        ("unknown-primary-deficit", CaseStatus.Registered, null),
        ("prostate-three-levels", CaseStatus.Ready, 1),
        ("t11-renal-cell", CaseStatus.Ready, 1),
        ("two-lesions", CaseStatus.Registered, 6),
        ("breast-l3-stable", CaseStatus.Discussed, -1),
    ];

    /// <summary>Whether a pseudonym is one of the examples.</summary>
    public static bool IsExample(string pseudonym) => Names.Value.Contains(pseudonym);

    private static readonly Lazy<HashSet<string>> Names = new(() => [.. Board.Select(b => (string)JsonNode.Parse(File(b.File))!["case"]!)]);

    /// <summary>Adds the examples that are not there yet.</summary>
    public static async Task Add(ICaseStore store, OffsetDateTime now, CancellationToken cancel)
    {
        foreach (var (file, status, board) in Board)
        {
            var document = MovedTo(now, File(file));
            var name = (string)JsonNode.Parse(document)!["case"]!;
            await store.Create(new CaseDraft(name, status, board is { } days ? now.Date.PlusDays(days) : null, document), cancel);
        }
    }

    /// <summary>A case file with all its moments moved by the time that has passed since it was written, and judged for the time of asking.</summary>
    public static string MovedTo(OffsetDateTime now, string file)
    {
        var root = JsonNode.Parse(file)!.AsObject();
        var asOf = OffsetDateTimePattern.Rfc3339.Parse((string)root["as_of"]!).GetValueOrThrow();
        var passed = now.ToInstant() - asOf.ToInstant();
        var days = Period.DaysBetween(asOf.Date, now.Date);
        root.Remove("as_of");
        Move(root, passed, days, now.Offset);
        return CaseDocument.Of(root.ToJsonString()).ToString();
    }

    private static string File(string name)
    {
        using var stream = typeof(Demonstration).Assembly.GetManifestResourceStream(Prefix + name + ".json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Move(JsonNode node, Duration passed, int days, Offset offset)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (key, value) in members.ToList())
                {
                    if (Moved(value, passed, days, offset) is { } moved)
                    {
                        members[key] = moved;
                    }
                    else if (value is not null)
                    {
                        Move(value, passed, days, offset);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>())
                {
                    Move(item, passed, days, offset);
                }

                break;
        }
    }

    private static string? Moved(JsonNode? value, Duration passed, int days, Offset offset)
    {
        if (value is not JsonValue leaf || !leaf.TryGetValue<string>(out var text))
        {
            return null;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } date ? LocalDatePattern.Iso.Format(date.Value.PlusDays(days))
            : OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } time
                ? OffsetDateTimePattern.Rfc3339.Format((time.Value.ToInstant() + passed).WithOffset(offset))
            : null;
    }
}
