using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes the urgency and the pathway of an answer.</summary>
internal static class PathwayWriter
{
    public static void Urgency(Utf8JsonWriter json, CaseEvaluation evaluation, Urgency? urgency, bool ofPatient)
    {
        if (urgency is null)
        {
            json.WriteNull("urgency");
            return;
        }

        json.WriteStartObject("urgency");
        if (ofPatient)
        {
            json.WriteString("lesion", urgency.Lesion is { } lesion ? evaluation.Lesions[lesion].Name : null);
        }

        json.WriteString("state", urgency.State.Code());
        json.WriteString("printed_class", urgency.PrintedClass);
        Hours(json, "hours", urgency.Hours);
        Hours(json, "proposed_hours", urgency.ProposedHours);
        json.WriteBoolean("agreed", urgency.Agreed);
        json.WriteString("status", urgency.Status?.Code());
        json.WriteString("cell", urgency.Cell?.Id);
        Strings(json, "cells_possible", urgency.Possible.Select(c => c.Id));
        json.WritePropertyName("clock_start");
        if (!urgency.ClockStart.IsMissing)
        {
            json.WriteStringValue(FactWriter.Moment(urgency.ClockStart, evaluation.Case.AsOf.Offset));
        }
        else
        {
            json.WriteNullValue();
        }

        EvaluationWriter.Codes(json, "needs", evaluation.InOrder(urgency.Needs));
        Strings(json, "notes", urgency.Notes.Select(n => n.Id));
        json.WriteStartArray("note_texts");
        foreach (var note in urgency.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", note.Id);
            json.WriteString("text_de", note.Says.De);
            json.WriteString("text_en", note.Says.En);
            json.WriteString("source", note.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "deficit_classes_possible", urgency.ClassesPossible.Select(c => c.Code));
        json.WriteEndObject();
    }

    /// <summary>The label that goes with every pathway.</summary>
    public static void Label(Utf8JsonWriter json, RuleSet rules)
    {
        if (rules.Pathway is { } pathway)
        {
            json.WriteStartObject("pathway_label");
            json.WriteString("text_de", pathway.Label.De);
            json.WriteString("text_en", pathway.Label.En);
            json.WriteEndObject();
        }
    }

    public static void Pathway(Utf8JsonWriter json, CaseEvaluation evaluation, IReadOnlyList<TablePosition> positions)
    {
        json.WriteStartArray("pathway");
        foreach (var position in positions)
        {
            foreach (var cell in position.Cells)
            {
                Cell(json, position, cell);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("pathway_needs");
        foreach (var position in positions.Where(p => p.Needs.Count > 0))
        {
            json.WriteStartObject();
            json.WriteString("table", position.Table.Code);
            EvaluationWriter.Codes(json, "needs", evaluation.InOrder(position.Needs));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, TablePosition position, CellPosition cell)
    {
        json.WriteStartObject();
        json.WriteString("table", position.Table.Code);
        json.WriteString("cell", cell.Cell.Id);
        json.WriteString("role", cell.IsMain ? "main" : "overlay");
        json.WriteBoolean("certain", cell.IsCertain);
        json.WriteString("status", cell.Cell.Status.Code());
        if (cell.IsCertain)
        {
            Strings(json, "sources", cell.Cell.Sources);
            json.WriteString("situation_de", cell.Cell.Situation.De);
            json.WriteString("situation_en", cell.Cell.Situation.En);
            json.WriteString("proposes_de", cell.Cell.Proposes?.De);
            json.WriteString("proposes_en", cell.Cell.Proposes?.En);
            json.WriteString("leaves_open_de", cell.Cell.LeavesOpen?.De);
            json.WriteString("leaves_open_en", cell.Cell.LeavesOpen?.En);
        }

        json.WriteEndObject();
    }

    private static void Hours(Utf8JsonWriter json, string key, int? hours)
    {
        if (hours is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
