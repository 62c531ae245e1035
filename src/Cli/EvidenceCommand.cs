using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Myelon.Formats.Evidence;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>evidence</c>: what studies and the text print, by schedule, section, recommendation or word.</summary>
internal sealed class EvidenceCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var numbers = RecommendationNumbers.Of(desk.Rules);
        var words = new Argument<string[]>("WORT")
        {
            Description = CommonOptions.Both(
                $"Wort, Kennung oder Thema (mescc, pain_flare, Z5, L1, ID1, ICD, 5x4, R{numbers.Last}, 10.4.3)",
                $"word, id or subject (mescc, pain_flare, Z5, L1, ID1, ICD, 5x4, R{numbers.Last}, 10.4.3)"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var schedule = new Option<string>("--schedule") { Description = "Schema, zum Beispiel 5x4 / schedule, for example 5x4" };
        var section = new Option<string>("--section") { Description = "Abschnitt mit Unterabschnitten, zum Beispiel 10.4.3 / section with subsections" };
        var recommendation = new Option<string>("--recommendation") { Description = numbers.Help };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("evidence", "Studienergebnisse, Fristen, Grenzen und Häufigkeiten / results of studies, times, limits and frequencies")
        {
            words, schedule, section, recommendation, format, language,
        };
        command.SetAction(parsed => Run(
            string.Join(' ', parsed.GetValue(words) ?? []),
            parsed.GetValue(schedule),
            parsed.GetValue(section),
            parsed.GetValue(recommendation),
            CommonOptions.FormatOf(parsed, format),
            CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(string word, string? schedule, string? section, string? recommendation, OutputFormat format, Language language)
    {
        // A bare schedule, section or recommendation means the same as with its option.
        var all = word.Length == 0 && schedule is null && section is null && recommendation is null;
        if (word.Length > 1 && word[0] is 'R' or 'r' && word[1..].All(char.IsAsciiDigit))
        {
            (recommendation, word) = (recommendation ?? word, "");
        }
        else if (schedule is null && Regimen.Parse(word) is not null)
        {
            (schedule, word) = (word, "");
        }
        else if (section is null && word.Contains('.') && word.All(c => char.IsAsciiDigit(c) || c is '.' or '§'))
        {
            (section, word) = (word, "");
        }

        var selection = EvidenceSelection.All(desk.Guideline);
        if (recommendation is not null)
        {
            if (!int.TryParse(recommendation.TrimStart('R', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || desk.Rules.Recommendation(number) is not { } named)
            {
                var (first, last) = RecommendationNumbers.Of(desk.Rules);
                return Answer.WrongUse(language, new(
                    $"{recommendation} ist keine Nummer einer Empfehlung: {first} bis {last} angeben.",
                    $"{recommendation} is no number of a recommendation: give {first} to {last}."));
            }

            selection = selection.Of(named, desk.Guideline.Evidence);
        }

        if (section is not null)
        {
            var name = section.TrimStart('§').Trim();
            if (name.Length == 0 || !name.Split('.').All(p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit)))
            {
                return Answer.WrongUse(language, new(
                    $"{section} ist kein Abschnitt: zum Beispiel 10.4.3 angeben.", $"{section} is no section: give for example 10.4.3."));
            }

            selection = selection.InSection(name);
        }

        if (schedule is not null)
        {
            if (Regimen.Parse(schedule) is not { } regimen)
            {
                return Answer.WrongUse(language, new(
                    $"{schedule} ist kein Schema: zum Beispiel 5x4 angeben.", $"{schedule} is no schedule: give for example 5x4."));
            }

            selection = selection.WithSchedule(regimen);
        }

        if (word.Length > 0)
        {
            selection = selection.Named(word);
        }

        if (selection.IsEmpty)
        {
            Console.Error.WriteLine(language.Say(
                "myelon: dazu nennt die Leitlinie keine Zahlen. Alle Zahlen der Leitlinie zeigt: myelon evidence.",
                "myelon: the guideline prints no figures on this. All that is printed: myelon evidence."));
            return ExitCode.Refused;
        }

        return format == OutputFormat.Json
            ? Answer.Json(json => Write(json, selection))
            : Answer.Text(string.Concat(Text(selection, all, language).Select(l => l + "\n")), isPage: true);
    }

    private IEnumerable<string> Text(EvidenceSelection selection, bool all, Language language)
    {
        if (all)
        {
            return Index(language);
        }

        var blocks = new List<IEnumerable<string>>();
        foreach (var group in desk.Guideline.Evidence.Groups)
        {
            Add(group.Title, selection.Rows.Where(r => r.Row.Group == group && r.Link != "reference").Select(r => EvidenceText.Lines(r.Row, language)));
        }

        Add(EvidenceTexts.Times, selection.Times.Select(t => EvidenceText.Lines(t, language)));
        Add(EvidenceTexts.Limits, selection.Limits.Select(l => EvidenceText.Lines(l, language)));
        Add(EvidenceTexts.Accuracy, selection.Accuracy.Select(a => AccuracyText.Lines(a, null, language)));
        Add(EvidenceTexts.ChoiceOfMethod, selection.ModalityRules.Select(m => AccuracyText.Lines(m, language)));
        Add(EvidenceTexts.Checklist, selection.Checklists.Select(c => EvidenceText.Lines(c, language)));
        Add(new("ICD-10", "ICD-10"), selection.Codes.Select(c => EvidenceText.Lines(c, language)));
        Add(
            EvidenceTexts.FromWorksCited,
            selection.Rows.Where(r => r.Link == "reference").Select(r => EvidenceText.Lines(r.Row, language)));
        blocks.Add(Paragraph.Lines(EvidenceTexts.NoPromise.In(language)));
        return blocks.SelectMany((b, i) => i == 0 ? b : b.Prepend(""));

        void Add(Text title, IEnumerable<IEnumerable<string>> parts)
        {
            var list = parts.ToList();
            if (list.Count > 0)
            {
                blocks.Add([title.In(language).ToUpper(CultureInfo.InvariantCulture)]);
                blocks.AddRange(list);
            }
        }
    }

    private IEnumerable<string> Index(Language language)
    {
        foreach (var group in desk.Guideline.Evidence.Groups)
        {
            yield return $"{group.Code}  {group.Title.In(language)}";
            foreach (var row in desk.Guideline.Evidence.Rows.Where(r => r.Group == group))
            {
                foreach (var line in Paragraph.Lines($"{row.Title.In(language)} (§{string.Join(", ", row.Sections)})", 2, hanging: 4))
                {
                    yield return line;
                }
            }

            yield return "";
        }

        var times = desk.Rules.Timetable.Rules.Select(r => r.Id).ToList();
        var limits = desk.Rules.Timetable.Limits.Select(l => l.Id).ToList();
        foreach (var line in Paragraph.Lines(language.Say(
            "Zahlen: myelon evidence WORT, --schedule 5x4, --section 10.4.3, --recommendation 46. "
                + $"Fristen: {Span(times, "bis")}, Grenzen: {Span(limits, "bis")}. Treffsicherheit: myelon accuracy.",
            "Figures: myelon evidence WORD, --schedule 5x4, --section 10.4.3, --recommendation 46. "
                + $"Times: {Span(times, "to")}, limits: {Span(limits, "to")}. Accuracy: myelon accuracy.")))
        {
            yield return line;
        }
    }

    /// <summary>The first and the last of what is numbered.</summary>
    private static string Span(List<string> ids, string to) => ids is [var first, .., var last] ? $"{first} {to} {last}" : "–";

    private static void Write(Utf8JsonWriter json, EvidenceSelection selection)
    {
        Array("evidence", selection.Rows, r => EvidenceWriter.Write(json, r.Row, r.Link));
        Array("times", selection.Times, t => EvidenceWriter.Write(json, t));
        Array("limits", selection.Limits, l => EvidenceWriter.Write(json, l));
        Array("accuracy", selection.Accuracy, a => EvidenceWriter.Write(json, a, null));
        Array("modality_rules", selection.ModalityRules, m => EvidenceWriter.Write(json, m));
        Array("checklists", selection.Checklists, c => EvidenceWriter.Write(json, c));
        Array("icd_10", selection.Codes, c => EvidenceWriter.Write(json, c));

        void Array<T>(string key, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(key);
            foreach (var item in items)
            {
                write(item);
            }

            json.WriteEndArray();
        }
    }
}
