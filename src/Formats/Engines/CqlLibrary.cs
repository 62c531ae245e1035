using System.Globalization;
using System.Text;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Formats.Engines;

/// <summary>
/// The recommendations as a library of CQL, for people as text and for engines as ELM: for each one expression a slot, true, false or null,
/// and one that gives its verdict. The columns of the row of facts are its parameters.
/// </summary>
public static class CqlLibrary
{
    private const string Context = "Unfiltered";

    /// <summary>The name of the library of some rules.</summary>
    public static string NameOf(RuleSet rules) => "Guideline_" + rules.Edition.Register.Replace('-', '_');

    /// <summary>The name of the expression that says whether a recommendation concerns a lesion.</summary>
    public static string ConcernsOf(Recommendation recommendation) => $"{RuleProgram.NameOf(recommendation.Slug)}__concerns";

    /// <summary>The library as text.</summary>
    public static string Text(RuleSet rules)
    {
        var conditions = new CqlText();
        var program = conditions.Program(rules);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"// {rules.Edition.Title.En}, {rules.Edition.Code}; rules {rules.Fingerprint}\n");
        text.Append("// Parameters: what is known of a lesion after everything that follows from the entries was drawn. null is unknown, never no.\n");
        text.Append("// No certified medical device: the treating specialists must check and decide.\n");
        text.Append(CultureInfo.InvariantCulture, $"library {NameOf(rules)} version '{rules.Edition.Code}'\n\n");
        text.AppendJoin('\n', conditions.Columns.Select(CqlText.Parameter)).Append("\n\ncontext ").Append(Context).Append('\n');
        foreach (var rule in program)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n// {rule.Recommendation} {rule.Recommendation.Title.En} ({rule.Recommendation.Section})\n");
            foreach (var (name, expression) in Definitions(rule))
            {
                text.Append(CultureInfo.InvariantCulture, $"define {name}:\n  {expression}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The library as ELM (JSON).</summary>
    public static string Elm(RuleSet rules)
    {
        var conditions = new ElmText();
        var program = conditions.Program(rules);
        var statements = program.SelectMany(Definitions)
            .Select(d => $$"""{"name":"{{d.Name}}","context":"{{Context}}","accessLevel":"Public","expression":{{d.Expression}}}""").ToList();
        return $$"""{"library":{"identifier":{"id":"{{NameOf(rules)}}","version":"{{rules.Edition.Code}}"}"""
            + ""","schemaIdentifier":{"id":"urn:hl7-org:elm","version":"r1"}"""
            + ""","usings":{"def":[{"localIdentifier":"System","uri":"urn:hl7-org:elm-types:r1"}]}"""
            + ",\n\"parameters\":{\"def\":[\n" + string.Join(",\n", conditions.Columns.Select(ElmText.Parameter)) + "\n]},"
            + "\n\"statements\":{\"def\":[\n" + string.Join(",\n", statements) + "\n]}}}\n";
    }

    private static IEnumerable<(string Name, string Expression)> Definitions(RuleProgram rule) =>
    [
        .. rule.Slots.Select(s => ($"{rule.Name}__{s.Code}", s.Expression)),
        .. rule.Contested is { } contested ? new[] { ($"{rule.Name}__{RuleProgram.ContestedSlot}", contested) } : [],
        (rule.Name, rule.Verdict),
    ];
}
