using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli;

/// <summary>Writes JSON answers to standard output: one object, or an array of several.</summary>
internal static class JsonOutput
{
    /// <summary>One value as a text that ends with a line.</summary>
    public static string Text(Action<Utf8JsonWriter> value)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, EvaluationWriter.Options(indented: true)))
        {
            value(json);
        }

        return Encoding.UTF8.GetString(body.ToArray()) + "\n";
    }

    /// <summary>Writes the values.</summary>
    public static void Write(IReadOnlyList<Action<Utf8JsonWriter>> values, bool isList = false)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, EvaluationWriter.Options(indented: true)))
        {
            if (isList || values.Count != 1)
            {
                json.WriteStartArray();
            }

            foreach (var value in values)
            {
                value(json);
            }

            if (isList || values.Count != 1)
            {
                json.WriteEndArray();
            }
        }

        output.WriteByte((byte)'\n');
    }
}
