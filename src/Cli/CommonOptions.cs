using System.CommandLine;
using System.Globalization;
using Myelon.Core;

namespace Myelon.Cli;

/// <summary>How an answer is written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
}

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") 
        {
            Description = Both("de | en (Voreinstellung: Umgebung, sonst Deutsch)", "de | en (default: environment, else German)"),
        };
        OneOf(option, "de", "en");
        return option;
    }

    /// <summary>Between the two languages of a message: what is wrong with a command line is found before its language is known.</summary>
    private const char LanguageSeparator = '\u001F';

    /// <summary>A message of the command line in both languages.</summary>
    public static string Both(string german, string english) => german + LanguageSeparator + english;

    /// <summary>Whether a message is one in both languages.</summary>
    public static bool IsInBoth(string message) => message.Contains(LanguageSeparator, StringComparison.Ordinal);

    /// <summary>A description in one language: written in both, or with both beside a slash, or the same in both.</summary>
    public static string HalfOf(string description, Language language) =>
        description.Split(LanguageSeparator) is [var german, var english] ? language.Say(german, english)
        : description.Split(" / ") is [var de, var en] ? language.Say(de, en)
        : description;

    /// <summary>Takes only one of the words; whatever else is written is told with all of them.</summary>
    public static void OneOf(Option option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value, StringComparer.Ordinal)))
            {
                result.AddError(NoneOf(option.Name, token.Value, words));
            }
        });
    }

    /// <summary>Takes only one of the words.</summary>
    public static void OneOf(Argument argument, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value, StringComparer.Ordinal)))
            {
                result.AddError(NoneOf(argument.Name, token.Value, words));
            }
        });
    }

    private static string NoneOf(string name, string written, string[] words)
    {
        var near = Nearest.Of(written, words);
        var possible = string.Join(", ", words);
        return Both(
            $"{name}: „{written}“ gibt es hier nicht" + (near is null ? "." : $"; gemeint ist vielleicht „{near}“.") + $" Möglich: {possible}",
            $"{name}: there is no \"{written}\" here" + (near is null ? "." : $"; did you mean \"{near}\"?") + $" Possible: {possible}");
    }

    /// <summary>The message in the language that the command line asks for, in both where it asks for none.</summary>
    public static string Said(string message, string? asked) => message.Split(LanguageSeparator) is [var german, var english]
        ? asked switch { "de" => german, "en" => english, _ => $"{german} / {english}" }
        : message;

    /// <summary>Takes only whole numbers of a range; whatever else is written is told with the range.</summary>
    public static void Between(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0
            && !(int.TryParse(result.Tokens[^1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= most))
        {
            result.AddError(Both(
                string.Create(CultureInfo.InvariantCulture, $"{option.Name}: {least} bis {most}"),
                string.Create(CultureInfo.InvariantCulture, $"{option.Name}: {least} to {most}")));
        }
    });

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = string.Join(" | ", formats), DefaultValueFactory = _ => formats[0] };
        OneOf(option, formats);
        return option;
    }

    public static Language LanguageOf(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        "de" => Core.Language.German,
        "en" => Core.Language.English,
        _ => OfEnvironment(),
    };

    public static OutputFormat FormatOf(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        "json" => OutputFormat.Json,
        "ndjson" => OutputFormat.Ndjson,
        _ => OutputFormat.Text,
    };

    /// <summary>The language of the environment: English where it says so, German where it says nothing.</summary>
    public static Language OfEnvironment()
    {
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                return value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Core.Language.English : Core.Language.German;
            }
        }

        return Core.Language.German;
    }
}
