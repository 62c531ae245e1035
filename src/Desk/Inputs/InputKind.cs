using System.Text;
using Myelon.Exchange.Fhir;

namespace Myelon.Desk.Inputs;

/// <summary>The kinds of input.</summary>
public enum InputKind
{
    /// <summary>A case file of our own, JSON or NDJSON.</summary>
    CaseFile,

    /// <summary>FHIR in JSON.</summary>
    Fhir,

    /// <summary>FHIR in XML.</summary>
    FhirXml,

    /// <summary>oBDS, or other XML (which is refused with a reason).</summary>
    Obds,

    /// <summary>A table.</summary>
    Csv,

    /// <summary>An archive or compressed file: never opened.</summary>
    Archive,

    /// <summary>A worksheet of the neurological examination, or a list of them.</summary>
    Worksheet,

    /// <summary>A format that is known by name and not read.</summary>
    Foreign,
}

/// <summary>Recognises the kind of an input by its first bytes, and a table by its name as well.</summary>
public static class InputKinds
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadLength = 64 * 1024;

    private static readonly byte[][] Archives = [[0x1F, 0x8B], [(byte)'P', (byte)'K', 3, 4], [0x42, 0x5A, 0x68], [0xFD, (byte)'7', (byte)'z'],
        [(byte)'7', (byte)'z', 0xBC, 0xAF], [0x28, 0xB5, 0x2F, 0xFD], [(byte)'R', (byte)'a', (byte)'r', (byte)'!']];

    /// <summary>The kind, and the encoding of a text that must be transcoded before it is read; XML says its encoding itself.</summary>
    public static (InputKind Kind, Encoding? Encoding) Of(ReadOnlySpan<byte> head, string name)
    {
        if (Utf16(head) is not { } encoding)
        {
            return (OfUtf8(head, name), null);
        }

        var kind = OfUtf8(Encoding.UTF8.GetBytes(encoding.GetString(head[..(head.Length & ~1)])), name);
        return (kind, kind is InputKind.Obds or InputKind.FhirXml ? null : encoding);
    }

    /// <summary>UTF-16 by its mark, or because every other byte of the first signs is nought.</summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static InputKind OfUtf8(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble))
        {
            head = head[Encoding.UTF8.Preamble.Length..];
        }

        // Before the archives: an Office document is one, and is told by its own name.
        if (ForeignFormats.Of(head) is not null)
        {
            return InputKind.Foreign;
        }

        foreach (var magic in Archives)
        {
            if (head.StartsWith(magic))
            {
                return InputKind.Archive;
            }
        }

        var text = head.TrimStart(" \t\r\n"u8);
        if (text.StartsWith("<"u8))
        {
            return FhirXml.IsFhir(text) ? InputKind.FhirXml : InputKind.Obds;
        }

        if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
        {
            return InputKind.Csv;
        }

        if (text.StartsWith("{"u8) || text.StartsWith("["u8))
        {
            return text.IndexOf("\"myelon-case/"u8) >= 0 ? InputKind.CaseFile
                : text.IndexOf("\"resourceType\""u8) >= 0 ? InputKind.Fhir
                : text.IndexOf(WorksheetCases.Mark) >= 0 ? InputKind.Worksheet
                : InputKind.CaseFile;
        }

        // A header of fact codes from standard input: letters, then a separator on the first line.
        var line = text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;
        return text.Length > 0 && (char.IsAsciiLetterLower((char)text[0]) || text[0] == '"') && line.IndexOfAny((byte)';', (byte)',', (byte)'\t') > 0
            ? InputKind.Csv
            : InputKind.CaseFile;
    }
}
