using System.Globalization;
using Myelon.Core;
using Myelon.Core.Evaluation;
using Myelon.Core.Interpreters;
using Myelon.Core.Pathways;

namespace Myelon.Cli.Texts;

/// <summary>How fast, and where the patient stands in the pathway, in words.</summary>
internal static class PathwayText
{
    /// <summary>The urgency of the patient, with heading.</summary>
    public static void Urgency(Page page, CaseEvaluation evaluation, Language language)
    {
        if (evaluation.Urgency is not { } urgency)
        {
            return;
        }

        var lesion = urgency.Lesion is { } i && evaluation.Lesions.Count > 1 ? $" [{Terminal.Plain(evaluation.Lesions[i].Name!)}]" : "";
        page.Heading((language == Language.German ? "Wie schnell" : "How fast") + lesion, alarming: urgency.HasClock);
        Urgency(page, evaluation, urgency, language);
    }

    /// <summary>An urgency: what is printed, what we propose, what is missing, what is said beside it.</summary>
    public static void Urgency(Page page, CaseEvaluation evaluation, Urgency urgency, Language language)
    {
        string T(string german, string english) => language == Language.German ? german : english;
        if (urgency.Possible.Count > 0)
        {
            var printed = urgency.PrintedClass is { } code ? evaluation.Rules.Pathway!.PrintedClasses[code].In(language) : T("keine Klasse gedruckt", "no class printed");
            var open = urgency.Cell is null && urgency.PrintedClass is null ? T("noch offen", "still open") : printed;
            page.Line("  ", T($"Leitlinie ({evaluation.Rules.Pathway!.UrgencySection}): ", $"Guideline ({evaluation.Rules.Pathway.UrgencySection}): ") + open + (urgency.Hours is { } hours ? T($", unter {Number(hours)} Stunden", $", less than {Number(hours)} hours") : ""));
            if (urgency.ProposedHours != urgency.Hours || !urgency.Agreed)
            {
                var proposed = urgency.ProposedHours is { } own
                    ? T($"binnen {Number(own)} Stunden ärztlich entscheiden", $"physician's decision within {Number(own)} hours")
                    : T("keine Uhr", "no clock");
                page.Line("  ", T("Unser Vorschlag, nicht die Leitlinie: ", "Our proposal, not the guideline: ") + proposed
                    + (urgency.Agreed ? "" : T(" (dringlichster der noch möglichen Fälle)", " (the most urgent of the cases still possible)")));
            }

            page.Line("  ", urgency.Cell is { } cell
                ? $"{cell.Id}: {cell.Situation.In(language)} ({cell.Status.Word().In(language)})"
                : T("Noch möglich: ", "Still possible: ") + string.Join(" ", urgency.Possible));
            if (urgency.Cell?.LeavesOpen is { } leavesOpen)
            {
                page.Line("  ", leavesOpen.In(language));
            }
        }

        if (urgency.ClockStart.IsKnown)
        {
            page.Line("  ", T("Uhr ab ", "Clock from ") + Words.Value(evaluation.Rules.Pathway!.ClockStart, urgency.ClockStart, evaluation.Case.AsOf.Offset, language));
        }

        foreach (var note in urgency.Notes)
        {
            page.Line("  – ", note.Says.In(language));
        }

        if (urgency.Needs.Count > 0)
        {
            page.Line("  ", T("Es fehlt: ", "Missing: ") + string.Join("; ", urgency.Needs.Take(6).Select(f => f.Label.In(language))));
        }
    }

    /// <summary>Where the lesions given by position stand, with heading and label.</summary>
    public static void Pathway(Page page, CaseEvaluation evaluation, IReadOnlyList<int> lesions, Language language)
    {
        if (evaluation.Rules.Pathway is not { } pathway)
        {
            return;
        }

        foreach (var lesion in lesions.Select(i => evaluation.Lesions[i]))
        {
            page.Heading((language == Language.German ? "Weg" : "Pathway") + (lesion.Name is { } name ? $" [{Terminal.Plain(name)}]" : ""));
            page.Line("  ", pathway.Label.In(language));
            foreach (var position in lesion.Pathway)
            {
                Table(page, position, pathway.NotStatedMeans, language);
            }
        }
    }

    private static void Table(Page page, TablePosition position, Text notStatedMeans, Language language)
    {
        var possible = position.Possible.ToList();
        page.Line("  ", $"{position.Table.Code}  {position.Table.Title.In(language)}");
        if (position.Main is { } main)
        {
            Cell(page, main, notStatedMeans, language);
        }
        else if (possible.Count > 0)
        {
            page.Line("     ? ", (language == Language.German ? "noch möglich: " : "still possible: ") + string.Join(" ", possible));
            page.Line("       ", (language == Language.German ? "es fehlt: " : "missing: ") + string.Join("; ", position.Needs.Take(5).Select(f => f.Label.In(language))));
        }

        foreach (var overlay in position.Cells.Where(c => c is { IsMain: false, IsCertain: true }))
        {
            Cell(page, overlay.Cell, notStatedMeans, language);
        }
    }

    private static void Cell(Page page, Cell cell, Text notStatedMeans, Language language)
    {
        var sources = cell.Sources.Count > 0 ? $" [{string.Join(", ", cell.Sources)}]" : "";
        page.Line($"     {cell.Id,-4} ", $"{cell.Situation.In(language)}: {cell.Status.Word().In(language)}{sources}");
        if (cell.Proposes is { } proposes)
        {
            page.Line("       → ", proposes.In(language));
        }

        if (cell.LeavesOpen is { } open)
        {
            page.Line("       ? ", open.In(language));
        }

        if (cell.Status == CellStatus.NotStated)
        {
            page.Line("       → ", notStatedMeans.In(language));
        }
    }

    private static string Number(int hours) => hours.ToString(CultureInfo.InvariantCulture);
}
