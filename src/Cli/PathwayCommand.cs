using System.CommandLine;
using Myelon.Core;
using Myelon.Formats.Drawings;
using Myelon.Cli.Texts;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>pathway FILE</c> and <c>spine FILE</c>: drawn as SVG, or in words.</summary>
internal sealed class PathwayCommand(GuidelineDesk desk)
{
    /// <summary>The verb that shows the way through the reconstructed pathway.</summary>
    public Command Create()
    {
        var lesion = LesionChoice.Option();
        var command = Verb(
            "pathway",
            "Der Behandlungspfad dieses Falls, rekonstruiert aus dem Text / this case's pathway, reconstructed from the text",
            lesion);
        return command.Set((evaluation, svg, name, language) =>
        {
            if (LesionChoice.Of(evaluation.Case, name, language) is not { } lesions)
            {
                return null;
            }

            if (svg)
            {
                return PathwayDrawing.Of(evaluation, lesions, language);
            }

            var page = new Page(Terminal.HasColour);
            page.Raw(Terminal.Plain(evaluation.Case.Name));
            if (AnswerWords.LiesBack(evaluation.Case, desk.Now.ToInstant(), language) is { } back)
            {
                page.Line("", back);
            }

            ContradictionText.Write(page, evaluation.Case, evaluation.Contradictions, language);
            PathwayText.Urgency(page, evaluation, language);
            PathwayText.Pathway(page, evaluation, lesions, language);
            return page.ToString();
        });
    }

    /// <summary>The verb that shows the spine.</summary>
    public Command CreateSpine() =>
        Verb("spine", "Die Wirbelsäule dieses Falls / the spine of this case", null).Set((evaluation, svg, _, language) =>
        {
            var picture = desk.Guideline.SpinePicture(evaluation);
            if (svg)
            {
                return SpineDrawing.Of(picture, language);
            }

            var page = new Page(Terminal.HasColour);
            page.Raw(Terminal.Plain(evaluation.Case.Name));
            ContradictionText.Above(page, null, evaluation.Case, evaluation.Contradictions, language);
            foreach (var line in SpineDrawing.Words(picture, language))
            {
                page.Line("  ", Terminal.Plain(line));
            }

            return page.ToString();
        });

    private DrawnVerb Verb(string name, string description, Option<string>? lesion) => new(desk, name, description, lesion);

    /// <summary>A verb that reads one file and writes one drawing or text for each case in it.</summary>
    private sealed class DrawnVerb
    {
        private readonly Argument<string> _file = new("FILE") { Description = "Falldatei, - für die Standardeingabe / case file, - for standard input" };
        private readonly Option<bool> _svg = new("--svg") { Description = "als Bild (SVG) / as a drawing (SVG)" };
        private readonly GuidelineDesk _desk;
        private readonly Option<string>? _lesion;
        private readonly Option<string> _language = CommonOptions.Language();
        private readonly Command _command;

        public DrawnVerb(GuidelineDesk desk, string name, string description, Option<string>? lesion)
        {
            _desk = desk;
            _lesion = lesion;
            _command = new Command(name, description) { _file, _svg, _language };
            if (lesion is not null)
            {
                _command.Options.Add(lesion);
            }
        }

        /// <summary>Sets what is written; null where the wish cannot be met and the reason was said.</summary>
        public Command Set(Func<CaseEvaluation, bool, string?, Core.Language, string?> render)
        {
            _command.SetAction(parsed => Run(
                parsed.InvocationConfiguration.Output,
                parsed.GetValue(_file)!,
                parsed.GetValue(_svg),
                _lesion is null ? null : parsed.GetValue(_lesion),
                CommonOptions.LanguageOf(parsed, _language),
                render));
            return _command;
        }

        private int Run(
            TextWriter output,
            string file,
            bool svg,
            string? lesion,
            Core.Language language,
            Func<CaseEvaluation, bool, string?, Core.Language, string?> render)
        {
            var (drawn, refused) = (0, 0);
            foreach (var input in _desk.Inputs.Cases(Inputs.OpenAll([file])))
            {
                if (input.Reading.Case is not { } @case)
                {
                    refused++;
                    Inputs.Report(input, language);
                    continue;
                }

                if (svg && drawn > 0)
                {
                    Console.Error.WriteLine(language.Say(
                        "myelon: Ein Bild zeigt einen Fall; gezeichnet ist der erste. Die anderen einzeln angeben.",
                        "myelon: A drawing shows one case; the first is drawn. Give the others one by one."));
                    return ExitCode.SomeRefused;
                }

                if (render(_desk.Evaluator.Evaluate(@case), svg, lesion, language) is not { } text)
                {
                    return ExitCode.Usage;
                }

                output.Write(drawn++ > 0 ? "\n" + text : text);
            }

            return refused == 0 ? ExitCode.Done : drawn == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
        }
    }
}
