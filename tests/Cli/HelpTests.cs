using System.CommandLine;
using System.Text.RegularExpressions;
using Myelon.Cli;
using Myelon.Core;

namespace Myelon.Tests.Cli;

/// <summary>Help, and what is wrong with a command line, in the language that is asked for and in no other.</summary>
public sealed partial class HelpTests
{
    private static readonly Desk.Editions.EditionShelf Editions = Composition.Guidelines.Shelf();

    [Fact]
    public void Everything_that_help_says_is_said_in_both_languages()
    {
        var wrong = new List<string>();
        foreach (var command in Commands(Language.German))
        {
            var parts = command.Options.Select(o => (o.Name, o.Description)).Concat(command.Arguments.Select(a => (a.Name, a.Description))).Append((command.Name, command.Description));
            foreach (var (name, description) in parts.Where(p => p.Name != "--format" && p.Name != "--dialect" && p.Name != "--modality"))
            {
                var (german, english) = (CommonOptions.HalfOf(description ?? "", Language.German), CommonOptions.HalfOf(description ?? "", Language.English));
                if (german == english || german.Length == 0 || GermanWords().IsMatch(english) || EnglishWords().IsMatch(german))
                {
                    wrong.Add($"{command.Name} {name}: {german} | {english}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("de", "Aufruf:", "Usage:")]
    [InlineData("en", "Usage:", "Aufruf:")]
    public void Help_keeps_to_the_language_and_to_the_page(string code, string said, string unsaid)
    {
        var language = code == "de" ? Language.German : Language.English;
        foreach (var command in Commands(language))
        {
            var help = new HelpText(language).Of(command);
            Assert.Contains(said, help, StringComparison.Ordinal);
            Assert.DoesNotContain(unsaid, help, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001F', help);
            Assert.All(help.Split('\n'), l => Assert.True(l.Length <= 80, l));
            Assert.All(command.Options.Where(o => !o.Hidden), o => Assert.Contains(o.Name, help, StringComparison.Ordinal));
        }
    }

    /// <summary>The sentence of each mistake was written before it was seen.</summary>
    [Theory]
    [InlineData("evaluate x --format pdf", "--format: „pdf“ gibt es hier nicht. Möglich: text, json, ndjson", "--format: there is no \"pdf\" here. Possible: text, json, ndjson")]
    [InlineData("evaluate x --format ndjso", "--format: „ndjso“ gibt es hier nicht; gemeint ist vielleicht „ndjson“. Möglich: text, json, ndjson", "--format: there is no \"ndjso\" here; did you mean \"ndjson\"? Possible: text, json, ndjson")]
    [InlineData("evaluate", "FILE fehlt (myelon evaluate --help)", "FILE is missing (myelon evaluate --help)")]
    [InlineData("evaluate x --format", "--format: ein Wert fehlt (myelon evaluate --help)", "--format: a value is missing (myelon evaluate --help)")]
    [InlineData("explain x -r zwei", "--recommendation: „zwei“ ist keine ganze Zahl (myelon explain --help)", "--recommendation: \"zwei\" is no whole number (myelon explain --help)")]
    [InlineData("explain x -r 87", "--recommendation: 87 gibt es nicht; 1 bis 86", "--recommendation: there is no 87; 1 to 86")]
    [InlineData("schema x", "FORMAT: „x“ gibt es hier nicht. Möglich: case, evaluation", "FORMAT: there is no \"x\" here. Possible: case, evaluation")]
    [InlineData("cohort x --by age", "--by: „age“ gibt es hier nicht. Möglich: year, centre, primary, region", "--by: there is no \"age\" here. Possible: year, centre, primary, region")]
    [InlineData("robust a b", "„b“ ist hier eine Angabe zu viel (myelon robust --help)", "\"b\" is one argument too many here (myelon robust --help)")]
    [InlineData("serve --port 70000", "--port: 0 bis 65535", "--port: 0 to 65535")]
    [InlineData("dose", "Ein Verb fehlt (myelon dose --help)", "A verb is missing (myelon dose --help)")]
    public void A_mistake_is_told_in_the_language_that_is_asked_for(string arguments, string german, string english)
    {
        Assert.Contains(german, Mistakes($"{arguments} --lang de"));
        Assert.Contains(english, Mistakes($"{arguments} --lang en"));
        Assert.DoesNotContain(Mistakes($"{arguments} --lang de"), m => EnglishWords().IsMatch(m));
    }

    [Fact]
    public void The_language_stands_behind_the_verb_or_is_refused() =>
        Assert.Contains("write --lang behind the verb", Mistakes("--lang en evaluate x"));

    private static IReadOnlyList<string> Mistakes(string arguments) => CommandLine.Read(arguments.Split(' '), Editions, Verbs.Of).Mistakes;

    private static List<Command> Commands(Language language) => [.. CommandLine.All(CommandLine.Create(Editions, Verbs.Of, language))];

    [GeneratedRegex(@"[äöüßÄÖÜ„]|\b(?:der|die|das|und|oder|für|mit|eine|nicht|auch)\b")]
    private static partial Regex GermanWords();

    [GeneratedRegex(@"\b(?:the|of|and|for|with|not|is|are|must|required|provided|Cannot|argument)\b")]
    private static partial Regex EnglishWords();
}
