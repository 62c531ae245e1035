using System.Text;
using System.Text.RegularExpressions;
using Myelon.Core;

namespace Myelon.Desk.Inputs;

/// <summary>Formats that are known by their first bytes and not read: each with its name and the way out.</summary>
internal static partial class ForeignFormats
{
    private static readonly Text FromTheSource = new(
        "Aus dem Quellsystem FHIR R4 (JSON, NDJSON, XML), oBDS 3 oder eine Tabelle (CSV) ausgeben.",
        "Export FHIR R4 (JSON, NDJSON, XML), oBDS 3 or a table (CSV) from the source system.");

    private static readonly (string Begins, Text Name, Text Fix)[] Known =
    [
        (
            "MSH|",
            new("Das ist eine Nachricht nach HL7 Version 2 (etwa ADT oder ORU).", "This is an HL7 version 2 message (such as ADT or ORU)."),
            FromTheSource),
        ("BHS|", new("Das ist ein Stapel von Nachrichten nach HL7 Version 2.", "This is a batch of HL7 version 2 messages."), FromTheSource),
        ("FHS|", new("Das ist ein Stapel von Nachrichten nach HL7 Version 2.", "This is a batch of HL7 version 2 messages."), FromTheSource),
        ("%PDF", new("Das ist ein PDF.", "This is a PDF."), FromTheSource),
        ("\u00D0\u00CF\u0011\u00E0", new("Das ist eine ältere Office-Datei.", "This is an older Office file."), AsTable),
        ("\u0089PNG", Picture, FromTheSource),
        ("\u00FF\u00D8\u00FF", Picture, FromTheSource),
        ("GIF8", Picture, FromTheSource),
        ("II*\0", Picture, FromTheSource),
        ("MM\0*", Picture, FromTheSource),
        ("{\\rtf", new("Das ist ein Textdokument (RTF).", "This is a text document (RTF)."), FromTheSource),
    ];

    private static Text Picture => new("Das ist ein Bild.", "This is a picture.");

    private static Text AsTable => new("In der Tabellenkalkulation als CSV (UTF-8) speichern.", "Save it as CSV (UTF-8) in the spreadsheet program.");

    /// <summary>What the first bytes tell, or null for anything else.</summary>
    public static (Text Name, Text Fix)? Of(ReadOnlySpan<byte> head)
    {
        if (head.Length > 132 && head[128..].StartsWith("DICM"u8))
        {
            return (new("Das ist ein Bild oder Plan in DICOM.", "This is a DICOM image or plan."), FromTheSource);
        }

        if (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8))
        {
            return (Picture, FromTheSource);
        }

        if (WebPage().IsMatch(Encoding.Latin1.GetString(head)))
        {
            return (new("Das ist eine Webseite (HTML).", "This is a web page (HTML)."), FromTheSource);
        }

        if (head.StartsWith("PK"u8) && (head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("application/vnd.oasis.opendocument"u8) >= 0))
        {
            return (new("Das ist ein Office-Dokument (etwa Excel oder Word).", "This is an Office document (such as Excel or Word)."), AsTable);
        }

        if (FifthRelease().IsMatch(Encoding.Latin1.GetString(head)))
        {
            return (
                new("Das ist FHIR R5; gelesen wird FHIR R4.", "This is FHIR R5; FHIR R4 is read."),
                new("Aus dem Quellsystem als FHIR R4 (4.0.1) ausgeben.", "Export it as FHIR R4 (4.0.1) from the source system."));
        }

        foreach (var (begins, name, fix) in Known)
        {
            if (head.StartsWith(Encoding.Latin1.GetBytes(begins)))
            {
                return (name, fix);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\A(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+)?html[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex WebPage();

    /// <summary>Where a resource names the release: its profile with a version, or the statement of a server.</summary>
    [GeneratedRegex("""hl7\.org/fhir/5\.0|hl7\.org/fhir/StructureDefinition/[A-Za-z]+\|5\.0|"fhirVersion"\s*:\s*"5\.|<fhirVersion\s+value="5\.""")]
    private static partial Regex FifthRelease();
}
