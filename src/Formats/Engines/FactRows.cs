using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;

namespace Myelon.Formats.Engines;

/// <summary>
/// The rows that other engines are given: one a lesion, with what is known after everything that follows from the entries was drawn. Every
/// column stands in every row; what is unknown is null.
/// </summary>
public sealed class FactRows
{
    private readonly Evaluator _evaluator;
    private readonly IReadOnlyCollection<FactColumn> _columns;

    /// <summary>The rows for some rules.</summary>
    public FactRows(Evaluator evaluator)
    {
        (_evaluator, _columns) = (evaluator, JsModule.Columns(evaluator.Rules));
    }

    /// <summary>Writes the row of a lesion.</summary>
    public void Write(Utf8JsonWriter json, Case @case, int lesion, Findings findings)
    {
        json.WriteStartObject();
        json.WriteString("case", @case.Name);
        json.WriteString("lesion", @case.Lesions.Count == 0 ? null : @case.Lesions[lesion].Name);
        json.WriteString("rules", _evaluator.Rules.Fingerprint);
        json.WriteStartObject("facts");
        foreach (var column in _columns)
        {
            json.WritePropertyName(column.Name);
            Value(json, column.Value(findings));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The rows of a case, one line each.</summary>
    public IEnumerable<string> Lines(Case @case)
    {
        var findings = _evaluator.FindingsOf(@case);
        for (var i = 0; i < findings.Count; i++)
        {
            using var body = new MemoryStream();
            using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
            {
                Write(json, @case, i, findings[i]);
            }

            yield return System.Text.Encoding.UTF8.GetString(body.ToArray());
        }
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case decimal number:
                json.WriteRawValue(Canonical.Digits(number));
                break;
            case IReadOnlyList<string> codes:
                json.WriteStartArray();
                foreach (var code in codes)
                {
                    json.WriteStringValue(code);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
