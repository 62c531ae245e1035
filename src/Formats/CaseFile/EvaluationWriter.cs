using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Formats.CaseFile;

/// <summary>
/// Writes answers of the format <c>myelon-evaluation/1</c>. The order of keys and lists is fixed, so equal inputs give equal
/// bytes.
/// </summary>
public static class EvaluationWriter
{
    /// <summary>The format that is written.</summary>
    public const string Format = "myelon-evaluation/1";

    /// <summary>Writes the answer for a case.</summary>
    public static void Write(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("case", evaluation.Case.Name);
        json.WriteString("as_of", OffsetDateTimes.Format(evaluation.Case.AsOf));
        Guideline(json, evaluation.Rules);
        json.WriteString("disclaimer_de", AnswerWords.NoDevice.De);
        json.WriteString("disclaimer_en", AnswerWords.NoDevice.En);
        json.WriteStartArray("recommendations");
        for (var i = 0; i < evaluation.Verdicts.Count; i++)
        {
            Recommendation(json, evaluation, i);
        }

        json.WriteEndArray();
        json.WriteStartArray("lesions");
        foreach (var lesion in evaluation.Lesions)
        {
            Lesion(json, evaluation, lesion);
        }

        json.WriteEndArray();
        PathwayWriter.Urgency(json, evaluation, evaluation.Urgency, ofPatient: true);
        PathwayWriter.Label(json, evaluation.Rules);
        FindingsWriter.Conflicts(json, evaluation);
        FindingsWriter.Notes(json, evaluation);
        AdviceWriter.Write(json, evaluation);
        FindingsWriter.Contradictions(json, evaluation.Case, evaluation.Contradictions);
        FindingsWriter.PleaseCheck(json, evaluation);
        FindingsWriter.Missing(json, evaluation);
        FindingsWriter.Unconfirmed(json, evaluation);
        json.WriteEndObject();
    }

    /// <summary>Writes the answer for a case that was refused.</summary>
    public static void WriteRefusal(Utf8JsonWriter json, CaseReading reading, int? line)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("case", reading.Name);
        if (line is { } number)
        {
            json.WriteNumber("line", number);
        }
        else
        {
            json.WriteNull("line");
        }

        WriteErrors(json, reading.Faults);
        json.WriteEndObject();
    }

    /// <summary>Writes what is wrong with a case, as the member <c>errors</c> of the object that is being written.</summary>
    public static void WriteErrors(Utf8JsonWriter json, IEnumerable<Fault> faults)
    {
        json.WriteStartArray("errors");
        foreach (var fault in faults)
        {
            Fault(json, fault);
        }

        json.WriteEndArray();
    }

    private static void Fault(Utf8JsonWriter json, Fault fault)
    {
        json.WriteStartObject();
        json.WriteString("pointer", fault.Pointer);
        json.WriteString("message_de", fault.Message.De);
        json.WriteString("message_en", fault.Message.En);
        json.WriteString("fix", fault.Fix.En);
        json.WriteString("fix_de", fault.Fix.De);
        json.WriteEndObject();
    }

    private static void Guideline(Utf8JsonWriter json, RuleSet rules)
    {
        json.WriteStartObject("guideline");
        json.WriteString("register", rules.Edition.Register);
        json.WriteString("version", rules.Edition.Version);
        json.WriteNumber("year", rules.Edition.Year);
        json.WriteString("rules", rules.Fingerprint);
        json.WriteEndObject();
    }

    private static void Recommendation(Utf8JsonWriter json, CaseEvaluation evaluation, int i)
    {
        var verdict = evaluation.Verdicts[i];
        var recommendation = verdict.Recommendation;
        json.WriteStartObject();
        json.WriteNumber("number", recommendation.Number);
        json.WriteString("slug", recommendation.Slug);
        json.WriteString("section", recommendation.Section);
        json.WriteStartArray("grades");
        foreach (var sentence in recommendation.Sentences)
        {
            json.WriteStringValue(sentence.Grade.Code());
        }

        json.WriteEndArray();
        json.WriteNumber("consensus_percent", recommendation.Consensus.Percent);
        json.WriteString("verdict", verdict.Verdict.Code());
        Names(json, "lesions", evaluation, evaluation.LesionsOfVerdict[i]);
        VerdictDetails(json, verdict);
        if (Judgeability.IsNotJudgeable(verdict, evaluation.Case))
        {
            json.WriteBoolean("not_judgeable_from_source", true);
        }

        json.WriteString("text_de", recommendation.Says.De);
        json.WriteString("text_en", recommendation.Says.En);
        json.WriteEndObject();
    }

    private static void VerdictDetails(Utf8JsonWriter json, RecommendationVerdict verdict)
    {
        Codes(json, "needs", verdict.Needs.Select(n => n.Fact));
        if (verdict.TooCoarse.Count > 0)
        {
            Codes(json, "too_coarse", verdict.TooCoarse);
        }

        if (verdict.Remarks.Count > 0)
        {
            json.WriteStartArray("remarks");
            foreach (var remark in verdict.Remarks)
            {
                json.WriteStartObject();
                json.WriteString("text_de", remark.Told.De);
                json.WriteString("text_en", remark.Told.En);
                if (remark.Reason is { } reason)
                {
                    json.WriteString("reason", reason);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (verdict.Contested.Count > 0)
        {
            json.WriteStartArray("contested");
            foreach (var id in verdict.Contested)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }
    }

    private static void Lesion(Utf8JsonWriter json, CaseEvaluation evaluation, LesionEvaluation lesion)
    {
        json.WriteStartObject();
        json.WriteString("lesion", lesion.Name);
        json.WriteStartObject("derived");
        foreach (var fact in evaluation.Rules.FactsThatFollow)
        {
            json.WritePropertyName(fact.Code);
            FactWriter.Write(json, fact, lesion.Findings[fact], lesion.Findings.AsOf.Offset);
        }

        json.WriteEndObject();
        json.WriteStartArray("scores");
        foreach (var score in lesion.Scores)
        {
            ScoreWriter.WriteShort(json, score);
        }

        json.WriteEndArray();
        json.WriteStartArray("recommendations");
        foreach (var verdict in lesion.Verdicts)
        {
            json.WriteStartObject();
            json.WriteNumber("number", verdict.Recommendation.Number);
            json.WriteString("verdict", verdict.Verdict.Code());
            VerdictDetails(json, verdict);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        PathwayWriter.Urgency(json, evaluation, lesion.Urgency, ofPatient: false);
        PathwayWriter.Pathway(json, evaluation, lesion.Pathway);
        json.WritePropertyName("dose");
        DoseWriter.Write(json, lesion.Dose ?? new DoseAnswer(), level: null);
        ClockWriter.Write(json, lesion);
        json.WriteEndObject();
    }

    internal static void Names(Utf8JsonWriter json, string key, CaseEvaluation evaluation, IReadOnlyList<int> lesions)
    {
        json.WriteStartArray(key);
        foreach (var lesion in lesions)
        {
            json.WriteStringValue(evaluation.Lesions[lesion].Name);
        }

        json.WriteEndArray();
    }

    internal static void Codes(Utf8JsonWriter json, string key, IEnumerable<Fact> facts)
    {
        json.WriteStartArray(key);
        foreach (var fact in facts)
        {
            json.WriteStringValue(fact.Code);
        }

        json.WriteEndArray();
    }
}
