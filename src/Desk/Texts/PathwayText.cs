using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Texts;

/// <summary>How fast, and where the patient stands in the pathway, in words.</summary>
public static class PathwayText
{
    /// <summary>The urgency of the patient, with heading.</summary>
    public static void Urgency(Page page, CaseEvaluation evaluation, Language language)
    {
        if (evaluation.Urgency is not { } urgency)
        {
            return;
        }

        var lesion = urgency.Lesion is { } i && evaluation.Lesions.Count > 1 ? $" [{PlainText.Of(evaluation.Lesions[i].Name!)}]" : "";
        page.Heading(AnswerWords.HowFast.In(language) + lesion, alarming: UrgencyWords.AlarmOf(evaluation) is Alarm.Grave or Alarm.Middle);

        // When the hours start stands in a note of its own where the case says more about it.
        var startIsNoted = urgency.Notes.Any(n => n == evaluation.Rules.Pathway!.StartAssumed || n == evaluation.Rules.Pathway.StartUnknown);
        var said = new[]
        {
            UrgencyWords.Printed(evaluation, urgency, language),
            UrgencyWords.Proposal(urgency, language),
            UrgencyWords.AtOnce(evaluation, language),
            UrgencyWords.Situation(urgency, language),
            startIsNoted && urgency.Hours is not null ? null : UrgencyWords.LeavesOpen(urgency, language),
            UrgencyWords.ClockFrom(evaluation, urgency, language),
        };
        foreach (var line in said.OfType<string>())
        {
            page.Line("  ", line);
        }

        foreach (var action in AnswerWords.ToDo(evaluation, language))
        {
            page.Line("  → ", action);
        }

        foreach (var note in urgency.Notes)
        {
            page.Line("  – ", note.Says.In(language));
        }

        if (UrgencyWords.Missing(evaluation, urgency, language) is { } missing)
        {
            page.Line("  ", missing);
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
            page.Heading(language.Say("Behandlungspfad", "Pathway") + (lesion.Name is { } name ? $" [{PlainText.Of(name)}]" : ""));
            page.Line("  ", pathway.Label.In(language));
            foreach (var position in lesion.Pathway)
            {
                Table(page, evaluation, position, pathway.NotStatedMeans, language);
            }
        }
    }

    private static void Table(Page page, CaseEvaluation evaluation, TablePosition position, Text notStatedMeans, Language language)
    {
        var possible = position.Possible.ToList();
        page.Line("  ", position.Table.Title.In(language));
        if (position.Main is { } main)
        {
            Cell(page, main, "●", notStatedMeans, language);
        }
        else if (possible.Count > 0)
        {
            page.Line("     ? ", AnswerWords.StillPossible.In(language) + ":");
            foreach (var cell in possible)
            {
                page.Line("       – ", cell.Situation.In(language));
            }

            page.Line(
                "       ",
                language.Say("es fehlt: ", "missing: ")
                    + string.Join("; ", evaluation.InOrder(position.Needs).Take(5).Select(f => f.Label.In(language))));
        }

        foreach (var overlay in position.Cells.Where(c => c is { IsMain: false, IsCertain: true }))
        {
            Cell(page, overlay.Cell, "+", notStatedMeans, language);
        }
    }

    private static void Cell(Page page, Cell cell, string mark, Text notStatedMeans, Language language)
    {
        var sources = cell.Sources.Count > 0 ? $" [{string.Join(", ", cell.Sources)}]" : "";
        page.Line($"     {mark} ", $"{cell.Situation.In(language)}: {cell.Status.Word().In(language)}{sources}");
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
}
