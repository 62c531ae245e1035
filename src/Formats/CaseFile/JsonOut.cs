using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Myelon.Formats.CaseFile;

/// <summary>Every JSON that Myelon writes: the same indent, line ends and escapes, whoever writes it.</summary>
public static class JsonOut
{
    /// <summary>How it is written.</summary>
    public static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes to a stream that stays open.</summary>
    public static void To(Stream output, Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var json = new Utf8JsonWriter(output, Options(indented));
        write(json);
    }

    /// <summary>The bytes.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var body = new MemoryStream();
        To(body, write, indented);
        return body.ToArray();
    }

    /// <summary>The bytes with an end of line.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var body = new MemoryStream();
        To(body, write, indented);
        body.WriteByte((byte)'\n');
        return body.ToArray();
    }

    /// <summary>The text, without an end of line.</summary>
    public static string Text(Action<Utf8JsonWriter> write, bool indented = false) => Encoding.UTF8.GetString(Bytes(write, indented));
}
