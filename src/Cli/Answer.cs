using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Desk.Texts;

namespace Myelon.Cli;

/// <summary>What a verb says: text or one JSON object on standard output, always UTF-8; a wrong use on standard error.</summary>
internal static class Answer
{
    public static int Text(string text, bool isPage = false) =>
        Write(Encoding.UTF8.GetBytes(isPage ? string.Join('\n', text.Split('\n').SelectMany(Page.Fitted)) : text));

    public static int Json(Action<Utf8JsonWriter> write) => Write(JsonOut.Line(
        json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        },
        indented: true));

    public static int WrongUse(Language language, Text message)
    {
        Console.Error.WriteLine("myelon: " + Terminal.Plain(message.In(language)));
        return ExitCode.Usage;
    }

    private static int Write(byte[] answer)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(answer);
        return ExitCode.Done;
    }
}
