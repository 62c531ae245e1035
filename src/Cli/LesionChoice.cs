using System.CommandLine;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;

namespace Myelon.Cli;

/// <summary>The option that chooses a lesion by its name.</summary>
internal static class LesionChoice
{
    public static Option<string> Option() =>
        new("--lesion")
        {
            Description = "Name der Läsion (Voreinstellung: alle, im Bild die erste) / name of the lesion (default: all, in a drawing the first)",
        };

    /// <summary>The chosen lesions by position, or null with a message if there is none of that name.</summary>
    public static IReadOnlyList<int>? Of(Case @case, string? name, Language language)
    {
        var count = Math.Max(1, @case.Lesions.Count);
        if (name is null)
        {
            return [.. Enumerable.Range(0, count)];
        }

        var chosen = Enumerable.Range(0, @case.Lesions.Count).Where(i => @case.Lesions[i].Name == name).ToList();
        if (chosen.Count > 0)
        {
            return chosen;
        }

        var names = string.Join(", ", @case.Lesions.Select(l => Terminal.Plain(l.Name)));
        Console.Error.WriteLine(language.Say(
            $"myelon: Der Fall hat keine Läsion „{Terminal.Plain(name)}“. Es gibt: {names}",
            $"myelon: The case has no lesion \"{Terminal.Plain(name)}\". There are: {names}"));
        return null;
    }
}
