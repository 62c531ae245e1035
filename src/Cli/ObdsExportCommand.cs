using System.CommandLine;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Desk.Inputs;
using Myelon.Desk.Outgoing;

namespace Myelon.Cli;

/// <summary><c>export obds</c>: the conference of a case as a message of oBDS, with the person as a message of the house names it.</summary>
internal sealed class ObdsExportCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "ein Fall / one case" };
        var house = new Option<string>("--message")
        {
            Description = "Meldung des Hauses (oBDS 3) über dieselbe Person / message of the house (oBDS 3) about the same person",
            Required = true,
        };
        var type = Chosen("--type", "Konferenz gegen Behandlung / conference against treatment", ObdsDesk.Types);
        var occasion = Chosen("--occasion", "Meldeanlass / occasion of the report", ObdsDesk.Occasions);
        var tumour = new Option<string?>("--tumour") { Description = "Tumor_ID, wenn die Meldung mehrere hat / Tumor_ID where the message has several" };
        var language = CommonOptions.Language();
        var obds = new Command("obds", "Konferenz als Meldung nach oBDS 3 / conference as a message of oBDS 3")
        {
            file, house, type, occasion, tumour, language,
        };
        obds.SetAction(parsed => Write(
            parsed.GetValue(file)!,
            parsed.GetValue(house)!,
            (parsed.GetValue(type), parsed.GetValue(occasion), parsed.GetValue(tumour)),
            CommonOptions.LanguageOf(parsed, language)));
        return obds;
    }

    private int Write(string file, string house, (string? Type, string? Occasion, string? Tumour) said, Language language)
    {
        if (Message(house, language) is not { } message)
        {
            return ExitCode.Refused;
        }

        var cases = desk.Inputs.Cases([Inputs.Open(file)]).Take(2).ToList();
        if (cases is not [{ Reading.Case: { } @case }])
        {
            cases.Where(c => c.Reading.Case is null).ToList().ForEach(c => Inputs.Report(c, language));
            if (cases.TrueForAll(c => c.Reading.Case is not null))
            {
                var several = new Fault("", new("Mehr als ein Fall.", "More than one case."), new("Einen Fall angeben.", "Give one case."));
                Inputs.Report(file, null, [several], language);
            }

            return ExitCode.Refused;
        }

        var written = desk.Obds.Conference(@case, message, said.Type, said.Occasion, said.Tumour);
        if (written.Message is not { } body)
        {
            Inputs.Report(file, null, written.Faults, language);
            return ExitCode.Refused;
        }

        using var output = Console.OpenStandardOutput();
        output.Write(body);
        Console.Error.WriteLine($"myelon: {written.About!.In(language)}");
        foreach (var left in written.NotCarried)
        {
            Console.Error.WriteLine($"myelon: {language.Say("nicht in oBDS", "not in oBDS")}: {left.In(language)}");
        }

        return ExitCode.Done;
    }

    private static byte[]? Message(string house, Language language)
    {
        var opened = Inputs.Open(house);
        if (opened.Content is not { } stream)
        {
            Inputs.Report(house, null, [opened.Fault!], language);
            return null;
        }

        using (stream)
        {
            using var body = new MemoryStream();
            var block = new byte[81920];
            while (body.Length <= ObdsDesk.MostBytes && stream.Read(block) is > 0 and var read)
            {
                body.Write(block, 0, read);
            }

            return body.ToArray();
        }
    }

    private static Option<string?> Chosen(string name, string says, IReadOnlyList<string> codes)
    {
        var option = new Option<string?>(name) { Description = $"{says}: {string.Join(" | ", codes)}" };
        option.AcceptOnlyFromAmong([.. codes]);
        return option;
    }
}
