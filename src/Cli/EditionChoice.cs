using System.CommandLine;
using Myelon.Core;
using Myelon.Desk.Editions;

namespace Myelon.Cli;

/// <summary>Names an edition on a command line.</summary>
internal static class EditionChoice
{
    /// <summary>The option that names an edition other than the current one.</summary>
    public static Option<string?> Option(EditionShelf editions, string name = "--edition")
    {
        var option = new Option<string?>(name)
        {
            Description = CommonOptions.Both($"Ausgabe der Leitlinie: {Known(editions)}", $"edition of the guideline: {Known(editions)}"),
            HelpName = editions.Codes[^1],
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Mistake(editions, result.Tokens[0].Value, $"{name}: ") is { } mistake)
            {
                result.AddError(mistake);
            }
        });
        return option;
    }

    /// <summary>An argument that names an edition.</summary>
    public static Argument<string> Argument(EditionShelf editions, string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Mistake(editions, result.Tokens[0].Value, "") is { } mistake)
            {
                result.AddError(mistake);
            }
        });
        return argument;
    }

    /// <summary>The codes of the editions that there are.</summary>
    public static string Known(EditionShelf editions) => string.Join(", ", editions.Codes);

    private static string? Mistake(EditionShelf editions, string code, string option)
    {
        if (editions.Find(code) is not null)
        {
            return null;
        }

        var near = Nearest.Of(code, editions.Codes);
        var meant = (near is null ? "" : $"; {near}?") + $" ({Known(editions)})";
        return CommonOptions.Both($"{option}„{code}“ ist keine Ausgabe{meant}", $"{option}\"{code}\" is no edition{meant}");
    }
}
