using System.CommandLine;
using System.Globalization;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Evidence;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>accuracy PRIMARY</c>: sensitivity and specificity as printed, and predictive values for a probability that the user gives.</summary>
internal sealed class AccuracyCommand(GuidelineDesk desk)
{
    private const string Various = "various";

    private ChoiceFact Primary => desk.Guideline.Key.Primary;

    private EvidenceBook Evidence => desk.Guideline.Evidence;

    public Command Create()
    {
        var primaries = string.Join(", ", Evidence.Accuracy.Select(r => r.Primary?.Code).OfType<string>().Distinct().Append(Various));
        var primary = new Argument<string?>("PRIMÄRTUMOR")
        {
            Description = CommonOptions.Both($"Primärtumor: {primaries}", $"primary tumour: {primaries}"),
            HelpName = "CODE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        // A code finds its variants too: they need not be listed.
        var modalities = Codes().Where(c => !Codes().Any(o => c.StartsWith(o + "_", StringComparison.Ordinal)));
        var modality = new Option<string>("--modality") { Description = string.Join(", ", modalities.Append("pet")) };
        var pretest = new Option<string>("--pretest")
        {
            Description = "Wahrscheinlichkeit vor dem Test, 0.3 oder 30% / probability before the test, 0.3 or 30%",
        };
        var sensitivity = new Option<string>("--sensitivity") { Description = "eigene Sensitivität, 0.9 oder 90% / a sensitivity of your own, 0.9 or 90%" };
        var specificity = new Option<string>("--specificity") { Description = "eigene Spezifität, 0.95 oder 95% / a specificity of your own, 0.95 or 95%" };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("accuracy", "Treffsicherheit der Bildgebung und Vorhersagewerte / accuracy of imaging and predictive values")
        {
            primary, modality, pretest, sensitivity, specificity, format, language,
        };
        command.SetAction(parsed => Run(
            new AskedTest(
                parsed.GetValue(primary),
                parsed.GetValue(modality),
                parsed.GetValue(pretest),
                parsed.GetValue(sensitivity),
                parsed.GetValue(specificity)),
            CommonOptions.FormatOf(parsed, format),
            CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(AskedTest question, OutputFormat format, Language language)
    {
        decimal? pretest = null;
        if (question.Pretest is { } given)
        {
            pretest = Share(given);
            if (pretest is null or <= 0 or >= 1)
            {
                return Answer.WrongUse(language, new(
                    $"--pretest {given}: eine Wahrscheinlichkeit zwischen 0 und 1 angeben, zum Beispiel 0.3 oder 30%.",
                    $"--pretest {given}: give a probability between 0 and 1, for example 0.3 or 30%."));
            }
        }

        return question.Sensitivity is not null || question.Specificity is not null
            ? Own(question, pretest, format, language)
            : Printed(question, pretest, format, language);
    }

    private static int Own(AskedTest question, decimal? pretest, OutputFormat format, Language language)
    {
        if (question.Primary is not null || question.Modality is not null
            || Share(question.Sensitivity) is not { } sensitivity || Share(question.Specificity) is not { } specificity)
        {
            return Answer.WrongUse(language, new(
                "Für eigene Werte beide angeben, ohne Primärtumor und Methode: --sensitivity 0.9 --specificity 0.95 (0 bis 1, oder Prozent mit %).",
                "For figures of your own give both, without primary and modality: --sensitivity 0.9 --specificity 0.95 (0 to 1, or per cent with %)."));
        }

        var values = PredictiveValues.Of(NumberRange.Point(sensitivity), NumberRange.Point(specificity), pretest);
        if (format == OutputFormat.Json)
        {
            return Answer.Json(json =>
            {
                json.WritePropertyName("sensitivity");
                FactWriter.Number(json, sensitivity);
                json.WritePropertyName("specificity");
                FactWriter.Number(json, specificity);
                EvidenceWriter.Write(json, values, pretest);
            });
        }

        var heading = language.Say(
            $"Eigene Angaben: Sensitivität {AccuracyTexts.Percent(sensitivity, language)}, Spezifität {AccuracyTexts.Percent(specificity, language)}",
            $"Figures of your own: sensitivity {AccuracyTexts.Percent(sensitivity, language)}, specificity {AccuracyTexts.Percent(specificity, language)}");
        return Answer.Text(string.Concat(AccuracyText.Lines(values, pretest, language).Prepend(heading).Select(l => l + "\n")), isPage: true);
    }

    private int Printed(AskedTest question, decimal? pretest, OutputFormat format, Language language)
    {
        var tumours = question.Primary is { } named ? Tumours(named) : null;
        if (tumours is { Count: 0 } && !IsVarious(question.Primary))
        {
            return Answer.WrongUse(language, new(
                $"{question.Primary} ist kein Primärtumor des Vokabulars: {string.Join(", ", Primary.Values.Select(v => v.Code))}, {Various}.",
                $"{question.Primary} is no primary of the vocabulary: {string.Join(", ", Primary.Values.Select(v => v.Code))}, {Various}."));
        }

        var modalities = question.Modality is { } method ? Modalities(method) : null;
        if (modalities is { Count: 0 })
        {
            var known = string.Join(", ", Codes().Append("pet"));
            return Answer.WrongUse(language, new($"{question.Modality} ist keine Methode: {known}.", $"{question.Modality} is no modality: {known}."));
        }

        var candidates = Evidence.Accuracy.Where(r => modalities is null || modalities.Contains(r.Modality)).ToList();
        var own = candidates.Where(r => tumours is null || (r.Primary is null ? IsVarious(question.Primary) : tumours.Contains(r.Primary))).ToList();
        // Without figures of its own, what is printed for various primaries stands in, and says so.
        var rows = own.Count > 0 ? own : [.. candidates.Where(r => r.Primary is null)];
        var rules = Evidence.ModalityRules.Where(r => r.Primary is null || tumours is null || tumours.Contains(r.Primary)).ToList();
        if (format == OutputFormat.Json)
        {
            return Answer.Json(json =>
            {
                json.WriteBoolean("own_figures", own.Count > 0);
                json.WriteStartArray("accuracy");
                rows.ForEach(r => EvidenceWriter.Write(json, r, pretest));
                json.WriteEndArray();
                json.WriteStartArray("modality_rules");
                rules.ForEach(r => EvidenceWriter.Write(json, r));
                json.WriteEndArray();
            });
        }

        return Answer.Text(string.Concat(Text(rows, rules, own.Count > 0, pretest, language).Select(l => l + "\n")), isPage: true);
    }

    private static IEnumerable<string> Text(List<AccuracyRow> rows, List<ModalityRule> rules, bool own, decimal? pretest, Language language)
    {
        if (!own)
        {
            foreach (var line in Paragraph.Lines(language.Say(
                "Dafür sind keine eigenen Werte angegeben" + (rows.Count > 0 ? "; gezeigt sind die für verschiedene Primärtumoren." : "."),
                "No figures of its own are printed for this" + (rows.Count > 0 ? "; shown are those for various primaries." : "."))))
            {
                yield return line;
            }

            yield return "";
        }

        foreach (var line in rows.SelectMany(r => AccuracyText.Lines(r, pretest, language).Append("")))
        {
            yield return line;
        }

        yield return language.Say("Wahl der Methode (Text, ohne Grad)", "Choice of method (text, no grade)");
        foreach (var line in rules.SelectMany(r => AccuracyText.Lines(r, language, indent: 2)))
        {
            yield return line;
        }

        yield return "";
        foreach (var line in Paragraph.Lines(AccuracyTexts.ToBeShown.In(language)))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Codes() => Evidence.Accuracy.Select(r => r.Modality.Code).Distinct();

    private List<ChoiceValue> Tumours(string word) =>
        [.. Primary.Values.Where(v => Fits(v.Code, word)) is var exact && exact.Any() ? exact : Primary.Values.Where(v =>
            v.Label.De.Contains(word, StringComparison.OrdinalIgnoreCase) || v.Label.En.Contains(word, StringComparison.OrdinalIgnoreCase))];

    private List<Modality> Modalities(string word)
    {
        var all = Evidence.Accuracy.Select(r => r.Modality).Distinct().ToList();
        var byCode = all.FindAll(m => Fits(m.Code, word));
        return byCode.Count > 0
            ? byCode
            : all.FindAll(m => m.Label.De.Contains(word, StringComparison.OrdinalIgnoreCase) || m.Label.En.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A code fits a word that is the code, or a run of its parts from a part's beginning: "nsclc", "pet", "bone-scan".</summary>
    private static bool Fits(string code, string word)
    {
        var wanted = "_" + word.Replace('-', '_').Replace('/', '_').ToLowerInvariant() + "_";
        return ("_" + code + "_").Contains(wanted, StringComparison.Ordinal);
    }

    private static bool IsVarious(string? word) => string.Equals(word, Various, StringComparison.OrdinalIgnoreCase);

    private static decimal? Share(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var percent = text.EndsWith('%');
        return decimal.TryParse(percent ? text[..^1].TrimEnd() : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && (percent ? value / 100 : value) is var share and >= 0 and <= 1 ? share : null;
    }

    /// <summary>What was asked.</summary>
    private sealed record AskedTest(string? Primary, string? Modality, string? Pretest, string? Sensitivity, string? Specificity);
}
