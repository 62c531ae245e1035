using System.Text.Json;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli;

/// <summary>Writes JSON answers to standard output: one object, or an array of several.</summary>
internal static class JsonOutput
{
    /// <summary>One value as a text that ends with a line.</summary>
    public static string Text(Action<Utf8JsonWriter> value) => JsonOut.Text(value, indented: true) + "\n";

    /// <summary>One value or a list of several, as a text that ends with a line.</summary>
    public static string Text(IReadOnlyList<Action<Utf8JsonWriter>> values, bool isList) => Text(json => All(json, values, isList));

    /// <summary>Writes the values.</summary>
    public static void Write(IReadOnlyList<Action<Utf8JsonWriter>> values, bool isList = false)
    {
        using var output = Console.OpenStandardOutput();
        JsonOut.To(output, json => All(json, values, isList || values.Count != 1), indented: true);
        output.WriteByte((byte)'\n');
    }

    private static void All(Utf8JsonWriter json, IReadOnlyList<Action<Utf8JsonWriter>> values, bool isList)
    {
        if (isList)
        {
            json.WriteStartArray();
        }

        foreach (var value in values)
        {
            value(json);
        }

        if (isList)
        {
            json.WriteEndArray();
        }
    }
}
