using Myelon.Core;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>One input on its way into the index: it is kept apart until it is known whether it is refused.</summary>
internal sealed class FhirInput(FhirIndex index, int input, Stream stream, FhirScope file)
{
    private static readonly HashSet<string> Helpers =
        new(StringComparer.Ordinal) { "Medication", "BodyStructure", "Practitioner", "PractitionerRole", "Organization", "Location", "Specimen", "Device" };

    private readonly FhirFound _kept = new(index);
    private (string Version, string By)? _other;
    private bool _isOfR4;
    private bool _hasFound;

    /// <summary>Reads the input as one value.</summary>
    public void Whole()
    {
        // A byte order mark is no part of the value.
        var start = Bytes(new(0, Math.Min(3, stream.Length))) is [0xEF, 0xBB, 0xBF] ? 3 : 0;
        var whole = new ByteRange(start, stream.Length - start);
        Read(whole.Length > CaseReader.MaximumSize ? null : Bytes(whole), whole, 0);
    }

    /// <summary>Reads a line; what is wrong with it does not stop the others.</summary>
    public void Line(FhirLine line, string name)
    {
        Read(line.Bytes, line.Place, line.Number);

        if (_kept.Faults.Count > 0)
        {
            index.Refused.Add(new RefusedInput(
                "fhir", input,
                $"{name} line {FhirNode.Index(line.Number)}",
                [.. _kept.Faults.Select(f => f with { Pointer = f.Pointer.Length == 0 ? $"/{FhirNode.Index(line.Number)}" : f.Pointer })]));
            index.Lines.Add(new ReportLine($"line {FhirNode.Index(line.Number)}", _kept.Faults[0].Pointer, Fate.NotUsed, _kept.Faults[0].Message));
            _kept.Clear();
        }
        else
        {
            // A line of another version is told as one; the others stay what they are.
            _kept.Commit();
            _other = _isOfR4 ? _other : null;
        }
    }

    /// <summary>Ends the input: it goes into the index, or is refused.</summary>
    public void End(string name)
    {
        if (_kept.Faults.Count == 0 && _other is { } other && !_isOfR4 && (_hasFound || _kept.Found.Count > 0))
        {
            _kept.Faults.Add(new Fault(
                "",
                new($"Das ist {other.Version} (an {other.By} zu erkennen); gelesen wird R4.", $"This is {other.Version} (shown by {other.By}); R4 is read."),
                new("Vom Server als R4 (4.0.1) ausleiten oder umwandeln.", "Export from the server as R4 (4.0.1), or convert it.")));
        }

        if (_kept.Faults.Count > 0)
        {
            index.Refused.Add(new RefusedInput("fhir", input, name, [.. _kept.Faults]));
            _kept.Clear();
        }

        _kept.Commit();
    }

    private void Read(byte[]? bytes, ByteRange place, int number)
    {
        if (bytes is null)
        {
            Large(place, number);
        }
        else
        {
            Value(bytes, place, number);
        }
    }

    private byte[] Bytes(ByteRange place)
    {
        var bytes = new byte[place.Length];
        stream.Position = place.Start;
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void Value(byte[] bytes, ByteRange place, int number)
    {
        if (JsonTree.Read(bytes, _kept.Faults, number == 0 ? "" : $"/{FhirNode.Index(number)}") is not { } node || _kept.Faults.Count > 0)
        {
            return;
        }

        if (node.Text("resourceType") is null)
        {
            _kept.Faults.Add(NoResource.Of(node));
            return;
        }

        if (node.Text("resourceType") == "Bundle")
        {
            using var held = new MemoryStream(bytes, writable: false);
            Bundle(node, held, place.Start, file);
        }
        else
        {
            Resource(node, new FhirEntry(input, place, number, file, -1), null);
        }
    }

    private static Text WithoutAttachments => new("Anhänge (Bilder, Dokumente) vorher entfernen.", "Remove attachments (images, documents) first.");

    /// <summary>A value that is larger than a resource may be: a Bundle whose entries are read one after the other.</summary>
    private void Large(ByteRange place, int number)
    {
        var pointer = number == 0 ? "" : $"/{FhirNode.Index(number)}";
        var (items, others) = JsonRanges.Of(stream, place, "entry", _kept.Faults);
        using var places = items;
        var head = new List<(string, JsonNode)>();
        foreach (var (name, range) in others.Where(o => o.Key != "entry" && o.Value.Length <= CaseReader.MaximumSize))
        {
            if (JsonTree.Read(Bytes(range), _kept.Faults, $"{pointer}/{name}") is { } value)
            {
                head.Add((name, value));
            }
        }

        var root = new JsonObjectNode(pointer, head);
        if (_kept.Faults.Count == 0 && root.Text("resourceType") != "Bundle")
        {
            _kept.Faults.Add(new Fault(
                pointer,
                new("Eine einzelne Ressource ist größer als 10 MB.", "A single resource is larger than 10 MB."), WithoutAttachments));
        }

        if (_kept.Faults.Count > 0 || Begin(root, file) is not { } scope)
        {
            return;
        }

        // Looked through first, so that nothing is taken of what is refused; then entry by entry, so that nothing is held.
        var lines = _kept.Lines.Count;
        Each(items, pointer, scope, () => _kept.Forget(lines));
        if (_kept.Faults.Count == 0 && (_other is null || _isOfR4 || number > 0))
        {
            Each(items, pointer, scope, _kept.Commit);
        }
    }

    private void Each(Spilled<ByteRange> items, string pointer, FhirScope scope, Action then)
    {
        foreach (var (i, item) in items.All().Index())
        {
            var at = $"{pointer}/entry/{FhirNode.Index(i)}";
            if (item.Length > CaseReader.MaximumSize)
            {
                _kept.Faults.Add(new Fault(at, new("Ein Eintrag ist größer als 10 MB.", "An entry is larger than 10 MB."), WithoutAttachments));
            }
            else if (Bytes(item) is var bytes && JsonTree.Read(bytes, _kept.Faults, at) is { } entry)
            {
                Entry(entry, bytes, item, i, scope);
                _hasFound |= _kept.Found.Count > 0;
            }

            then();
        }
    }

    private void Bundle(JsonNode node, Stream held, long start, FhirScope around)
    {
        if (Begin(node, around) is not { } scope)
        {
            return;
        }

        using var items = JsonRanges.Of(held, new(0, held.Length), "entry", _kept.Faults).Items;
        var entries = node.Items("entry");
        for (var i = 0; i < entries.Count && i < items.Count; i++)
        {
            held.Position = items[i].Start;
            var bytes = new byte[items[i].Length];
            held.ReadExactly(bytes);
            Entry(entries[i], bytes, items[i] with { Start = start + items[i].Start }, i, scope);
        }
    }

    /// <summary>The name space of a Bundle, or null with a fault where it is refused.</summary>
    private FhirScope? Begin(JsonNode node, FhirScope around)
    {
        var type = node.Text("type");
        if (type == "history")
        {
            _kept.Faults.Add(new Fault(
                node.Pointer, new("Ein Bundle mit der Vorgeschichte enthält überholte Fassungen.", "A history bundle holds outdated versions."),
                new("Den jetzigen Stand ausleiten (searchset, collection).", "Export the present state (searchset, collection).")));
            return null;
        }

        if (node.Items("link").Any(l => l.Text("relation") == "next"))
        {
            var total = node.Integer("total") is { } all ? new Text($" von {FhirNode.Index(all)} Treffern", $" of {FhirNode.Index(all)} hits") : new("", "");
            _kept.Lines.Add(new ReportLine("Bundle", node.Pointer, Fate.Warning, new(
                $"nur eine Seite{total.De}: es gibt weitere Seiten, die nicht in der Eingabe stehen", $"one page only{total.En}: there are further "
                    + "pages that are not in the input")));
        }

        return new FhirScope(around, IsBundle: true, node.Pointer) { IsDocument = type == "document" };
    }

    private void Entry(JsonNode entry, byte[] bytes, ByteRange place, int number, FhirScope scope)
    {
        var (resource, request) = (entry.Get("resource"), entry.Get("request"));
        if (request.Text("method") == "DELETE")
        {
            var named = request.Text("url") ?? entry.Text("fullUrl") ?? $"{resource.Text("resourceType")}/{resource.Text("id")}";
            _kept.Deleted.Add((scope, named));
            _kept.Lines.Add(new ReportLine(
                named.Length > 80 ? named[..80] + "…" : named, entry.Pointer, Fate.NotUsed, new("an der Quelle gelöscht", "deleted at the source")));
        }
        else if (resource?.Text("resourceType") is not { } type)
        {
            _kept.Lines.Add(new ReportLine("Bundle.entry", entry.Pointer, Fate.NotUsed, new("Eintrag ohne Ressource", "entry without a resource")));
        }
        else if (entry.Get("search").Text("mode") == "outcome" || type == "OperationOutcome")
        {
            _kept.Lines.Add(new ReportLine(type, entry.Pointer, Fate.NotUsed, new("Meldung des Servers", "a message of the server")));
        }
        else if (type == "Bundle")
        {
            using var outer = new MemoryStream(bytes, writable: false);
            var inner = JsonRanges.Of(outer, new(0, bytes.Length), "", _kept.Faults).Others.GetValueOrDefault("resource");
            using var held = new MemoryStream(bytes, (int)inner.Start, (int)inner.Length, writable: false);
            Bundle(resource, held, place.Start + inner.Start, scope);
        }
        else
        {
            Resource(resource, new FhirEntry(input, place, number, scope, -1), entry.Text("fullUrl"));
        }
    }

    private void Resource(JsonNode node, FhirEntry entry, string? fullUrl)
    {
        var type = index.TypeOf(node.Text("resourceType")!);
        _other ??= FhirVersions.Other(node);
        _isOfR4 |= FhirVersions.IsSurelyOfR4(node);
        var address = new FhirAddress(entry.Scope, type, node.Text("id"), fullUrl is null ? null : FhirAddress.Unversioned(fullUrl));
        if (type == "Patient")
        {
            _kept.Found.Add((entry, address, new FhirPatient(address, node, input, index.Count + _kept.Found.Count), null, false));
            return;
        }

        var (isRead, isHelper) = (FhirResourceReader.Reads(type), Helpers.Contains(type));
        var about = node.Get("subject") ?? node.Get("patient");
        if (about.Text("reference") is { } local && local.StartsWith('#') && Contained(node, local, address) is { } contained)
        {
            _kept.Found.Add((entry, address, null, contained, isHelper));
            return;
        }

        var named = FhirNames.OfSubject(about);
        if (named is null && (isHelper || !isRead))
        {
            var shown = type.Length > 40 ? type[..40] + "…" : type;
            _kept.Lines.Add(new ReportLine(FhirNames.Of(node), node.Pointer, Fate.NoFact, isHelper
                ? new("wird über Verweise gelesen", "is read through references")
                : new($"Ressourcen der Art {shown} werden nicht gelesen", $"resources of type {shown} are not read")));
            if (isHelper)
            {
                _kept.Found.Add((entry with { Subject = -2 }, address, null, null, true));
            }

            return;
        }

        var subject = index.SubjectOf(address, named ?? "", isRead);
        if (type == "Composition" && entry.Scope.IsDocument)
        {
            index.Documents.TryAdd(entry.Scope, subject);
        }

        _kept.Found.Add((entry with { Subject = subject }, address, null, null, isHelper));
    }

    private FhirPatient? Contained(JsonNode node, string local, FhirAddress address)
    {
        var patient = node.Items("contained").FirstOrDefault(c => c.Text("id") == local[1..] && c.Text("resourceType") == "Patient");
        return patient is null ? null
            : new FhirPatient(
                new FhirAddress(new FhirScope(address.Scope, IsBundle: true, node.Pointer), "Patient", null, null), patient, input,
                index.Count + _kept.Found.Count);
    }
}
