using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using static Myelon.Formats.CaseFile.EvaluationWriter;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes what an answer says beside the verdicts: conflicts, notes, contradictions, what is missing.</summary>
public static class FindingsWriter
{
    internal static void Conflicts(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in evaluation.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("id", conflict.Discrepancy.Id);
            json.WriteStartArray("recommendations");
            foreach (var member in conflict.Members)
            {
                json.WriteNumberValue(member.Number);
            }

            json.WriteEndArray();
            Names(json, "lesions", evaluation, conflict.Lesions);
            json.WriteString("text_de", conflict.Discrepancy.Says.De);
            json.WriteString("text_en", conflict.Discrepancy.Says.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Notes(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        json.WriteStartArray("notes");
        foreach (var note in evaluation.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", note.Discrepancy.Id);
            json.WriteString("kind", note.Discrepancy.Kind.Code());
            Names(json, "lesions", evaluation, note.Lesions);
            json.WriteString("text_de", note.Discrepancy.Says.De);
            json.WriteString("text_en", note.Discrepancy.Says.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the entries that contradict each other, as every answer about a case has them.</summary>
    public static void Contradictions(Utf8JsonWriter json, Case @case, IReadOnlyList<Contradiction> contradictions)
    {
        var offset = @case.AsOf.Offset;
        json.WriteStartArray("contradictions");
        foreach (var contradiction in contradictions)
        {
            json.WriteStartObject();
            json.WriteString("fact", contradiction.Fact.Code);
            json.WritePropertyName("entered");
            FactWriter.Write(json, contradiction.Fact, contradiction.Entered, offset);
            json.WritePropertyName("derived");
            FactWriter.Write(json, contradiction.Fact, contradiction.Derived, offset);
            json.WriteStartObject("because");
            foreach (var (fact, value) in contradiction.Because)
            {
                json.WritePropertyName(fact.Code);
                FactWriter.Write(json, fact, value, offset);
            }

            json.WriteEndObject();
            json.WriteBoolean("used", contradiction.DerivedIsUsed);
            json.WriteStartArray("lesions");
            foreach (var lesion in contradiction.Lesions)
            {
                json.WriteStringValue(@case.Lesions[lesion].Name);
            }

            json.WriteEndArray();
            json.WriteStartArray("possible");
            FactWriter.WritePossible(json, contradiction.Fact, contradiction.Possible, offset);
            json.WriteEndArray();
            json.WriteBoolean("decided_by_graver", contradiction.IsDecidedByGravity);
            json.WriteString("definition", contradiction.Definition?.Code);
            json.WriteString("definition_de", contradiction.Definition?.Says.De);
            json.WriteString("definition_en", contradiction.Definition?.Says.En);
            json.WriteString("definition_source", contradiction.Definition?.Source);
            json.WriteStartArray("definitions");
            foreach (var definition in contradiction.Definitions)
            {
                json.WriteStringValue(definition.Code);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Combinations of entries that are unusual and decide nothing.</summary>
    internal static void PleaseCheck(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        json.WriteStartArray("please_check");
        foreach (var check in evaluation.PleaseCheck)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Unusual.Code);
            Names(json, "lesions", evaluation, check.Lesions);
            json.WriteString("text_de", AnswerWords.Check(check, evaluation.Case, Language.German));
            json.WriteString("text_en", AnswerWords.Check(check, evaluation.Case, Language.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Missing(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        json.WriteStartArray("missing");
        foreach (var missing in evaluation.Missing)
        {
            json.WriteStartObject();
            json.WriteString("fact", missing.Fact.Code);
            json.WriteString("scope", missing.Fact.Scope.Code());
            json.WriteString("known_by", missing.Fact.KnownBy.Code());
            json.WriteStartArray("settles");
            foreach (var recommendation in missing.Settles)
            {
                json.WriteNumberValue(recommendation.Number);
            }

            json.WriteEndArray();
            Names(json, "lesions", evaluation, missing.Lesions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the facts that were imported and that nobody confirmed; nothing where there is none.</summary>
    internal static void Unconfirmed(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        var open = evaluation.Case.Provenance.Where(p => !p.Confirmed).ToList();
        if (open.Count == 0)
        {
            return;
        }

        json.WriteStartArray("unconfirmed");
        foreach (var provenance in open)
        {
            json.WriteStartObject();
            json.WriteString("fact", provenance.Fact.Code);
            json.WriteString("lesion", provenance.Lesion);
            json.WriteString("source", provenance.Source);
            json.WriteString("date", provenance.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
