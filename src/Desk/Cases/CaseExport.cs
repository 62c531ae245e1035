using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Texts;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Csv;

namespace Myelon.Desk.Cases;

/// <summary>What goes out of a case or of several: the file, the answer as text or JSON, a table.</summary>
/// <param name="desk">The desk.</param>
public sealed class CaseExport(CaseDesk desk)
{
    /// <summary>The answer as plain text of 80 columns.</summary>
    public string Text(DeskCase @case, Language language) => EvaluationText.Of(@case.Evaluation!, language, colour: false, desk.Now.ToInstant(), isWhole: true);

    /// <summary>The answer as JSON.</summary>
    public static byte[] Json(DeskCase @case) => JsonOut.Line(json => EvaluationWriter.Write(json, @case.Evaluation!), indented: true);

    /// <summary>The case files that can be read, one a line: what the command line and the import of another place read.</summary>
    public static string Lines(IEnumerable<DeskCase> cases) =>
        string.Concat(cases.Where(c => c.Evaluation is not null).Select(c => JsonNode.Parse(c.Stored.Content.Document)!.ToJsonString(Compact) + "\n"));

    /// <summary>
    /// A table with a row for each lesion, for people: where the case stands, how urgent it is, what is due, and every entry in words.
    /// </summary>
    public string Table(IReadOnlyList<DeskCase> cases, Language language)
    {
        var readable = cases.Where(c => c.Evaluation is not null).ToList();
        var facts = desk.Guideline.Rules.Vocabulary.Facts
            .Where(f => readable.Exists(c => !c.Case.Facts[f].IsMissing || c.Case.Lesions.Any(l => !l.Facts[f].IsMissing))).ToList();
        var csv = new CsvWriter();
        csv.Row([.. Head(language), .. facts.Select(f => f.Label.In(language))]);
        foreach (var one in readable)
        {
            for (var i = 0; i < one.Evaluation!.Lesions.Count; i++)
            {
                csv.Row([.. Stand(one, i, language), .. facts.Select(f => Entry(one.Case, f, i, language))]);
            }
        }

        return csv.ToString();
    }

    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> Head(Language language)
    {
        yield return "Pseudonym";
        yield return language.Say("Läsion", "Lesion");
        yield return "Status";
        yield return language.Say("Konferenztag", "Conference day");
        yield return language.Say("Beurteilt für", "Judged for");
        yield return language.Say("Dringlichkeit", "Urgency");
        yield return language.Say("Weicht ab", "Deviates");
        yield return language.Say("Fällig", "Due");
        yield return language.Say("Offen", "Open");
    }

    private static IEnumerable<string> Stand(DeskCase one, int lesion, Language language)
    {
        var (content, evaluation) = (one.Stored.Content, one.Evaluation!);
        yield return content.Pseudonym;
        yield return evaluation.Lesions[lesion].Name ?? "";
        yield return CaseWords.Of(content.Status).In(language);
        yield return content.BoardDate is { } day ? Words.Date(day, language) : "";
        yield return $"{Words.Date(one.Case.AsOf.Date, language)} "
            + string.Create(CultureInfo.InvariantCulture, $"{one.Case.AsOf.Hour:00}:{one.Case.AsOf.Minute:00}");
        yield return UrgencyWords.Headline(evaluation, language);
        foreach (var verdict in new[] { Verdict.Deviates, Verdict.Due, Verdict.Open })
        {
            yield return string.Join(' ', evaluation.Lesions[lesion].Verdicts.Where(v => v.Verdict == verdict).Select(v => v.Recommendation.ToString()));
        }
    }

    private static string Entry(Case @case, Fact fact, int lesion, Language language)
    {
        var own = lesion < @case.Lesions.Count ? @case.Lesions[lesion].Facts[fact] : Value.Unknown;
        var value = own.IsMissing ? @case.Facts[fact] : own;
        return value.IsMissing ? "" : FactWords.Entered(fact, value, (set, v) => @case.ReasonOf(lesion, set, v), @case.AsOf, language);
    }
}
