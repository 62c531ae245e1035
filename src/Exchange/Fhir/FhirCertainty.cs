using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Whether a diagnosis holds: verification and clinical status in every form in which they come, and the German mark of certainty wherever
/// it stands. A status that is stated and not understood makes the diagnosis unusable; only one that is not stated says nothing.
/// </summary>
internal static partial class FhirCertainty
{
    private const string Verification = "verification";
    private const string Clinical = "clinical";
    private const string German = "Diagnosesicherheit";

    /// <summary>The standing of a Condition.</summary>
    public static (Standing Standing, Text? Why) Of(JsonNode node, CodeTables tables)
    {
        foreach (var name in new[] { "verificationStatus", "clinicalStatus" })
        {
            if (node.Get(name) is not (null or JsonObjectNode))
            {
                return (Standing.NotUsed, new($"{name} hat nicht die Form von R4", $"{name} has not the form of R4"));
            }
        }

        var (verified, verifiedUnknown) = Said(node.Get("verificationStatus"), Verification, tables);
        var (clinical, clinicalUnknown) = Said(node.Get("clinicalStatus"), Clinical, tables);
        var (german, germanUnknown) = Marks(node, tables);
        german.AddRange(InWords(node.Get("code"), tables));
        if (verified.Contains(DiagnosisCertainty.Error) || clinical.Contains(DiagnosisCertainty.Error))
        {
            return (Standing.NotUsed, new("irrtümlich eingetragen", "entered in error"));
        }

        if (verified.Contains(DiagnosisCertainty.Refuted) || clinical.Contains(DiagnosisCertainty.Refuted) || german.Contains(DiagnosisCertainty.Refuted))
        {
            return (Standing.NotUsed, new("ausgeschlossen", "refuted"));
        }

        if (verifiedUnknown is { } status)
        {
            return (Standing.NotUsed, new($"der Status der Sicherung ist unbekannt ({status})", $"the verification status is unknown ({status})"));
        }

        if (clinicalUnknown is { } state)
        {
            return (Standing.NotUsed, new($"der klinische Status ist unbekannt ({state})", $"the clinical status is unknown ({state})"));
        }

        if (germanUnknown is { } mark)
        {
            return (Standing.NotUsed, new($"das Kennzeichen der Diagnosesicherheit ist unbekannt ({mark})", $"the mark of certainty is unknown ({mark})"));
        }

        var abated = node is JsonObjectNode condition
            && condition.Members.Any(m => m.Key.StartsWith("abatement", StringComparison.Ordinal)
                && m.Value is not (JsonNullNode or JsonBooleanNode { Value: false }));
        if (abated || clinical.Contains(DiagnosisCertainty.Past) || german.Contains(DiagnosisCertainty.Past))
        {
            return (Standing.Past, null);
        }

        if (verified.Contains(DiagnosisCertainty.Suspected) || german.Contains(DiagnosisCertainty.Suspected))
        {
            return (Standing.Suspected, null);
        }

        return (verified.Contains(DiagnosisCertainty.Confirmed) || german.Contains(DiagnosisCertainty.Confirmed) ? Standing.Holds
            : Standing.HoldsUnverified, null);
    }

    /// <summary>Codes without the mark of certainty that practice systems print behind them ("C79.5 A", "C50.9 G L").</summary>
    public static IReadOnlyList<Coding> WithoutMarks(IReadOnlyList<Coding> codings) =>
        [.. codings.Select(c => Printed().Match(c.Code) is { Success: true } match && IsIcd(c) ? c with { Code = match.Groups["code"].Value } : c)];

    /// <summary>What a status says; the last value is what was stated and not understood, null where something was.</summary>
    private static (List<DiagnosisCertainty> Said, string? Unknown) Said(JsonNode? status, string system, CodeTables tables)
    {
        if (status is null)
        {
            return ([], null);
        }

        var said = new List<DiagnosisCertainty>();
        var stated = status.Codings().ToList();
        foreach (var coding in stated)
        {
            var known = coding.System.Length == 0 ? tables.Systems.First(s => s.Id == system) : tables.SystemOf(coding.System);
            if (known is not null && tables.Certainties.FirstOrDefault(c => c.Code.Matches(known, coding.Code.ToLowerInvariant())) is { } row)
            {
                said.Add(row.Says);
            }
        }

        var text = status.Text("text");
        if (said.Count == 0 && text is not null && tables.Certainties.FirstOrDefault(c => c.Code.Matches(tables.Systems.First(s => s.Id == system),
            text.Trim().ToLowerInvariant())) is { } word)
        {
            said.Add(word.Says);
        }

        // A code of the list of FHIR itself that the list has not is not understood, whatever stands beside it.
        var broken = stated.FirstOrDefault(c => tables.SystemOf(c.System)?.Id == system
            && !tables.Certainties.Any(r => r.Code.Matches(tables.SystemOf(c.System)!, c.Code.ToLowerInvariant())));
        var unknown = broken?.Code ?? (said.Count > 0 ? null : stated.Count > 0 ? stated[0].Code : text ?? "–");
        return (said, unknown is { Length: > 40 } ? unknown[..40] + "…" : unknown);
    }

    /// <summary>What the words of a diagnosis say of its certainty: how they begin, or a question mark at their end.</summary>
    private static IEnumerable<DiagnosisCertainty> InWords(JsonNode? code, CodeTables tables)
    {
        foreach (var text in code.Codings().Select(c => c.Display).Append(code.Text("text")).OfType<string>())
        {
            var words = string.Join(' ', text.ToLowerInvariant().Split([' ', '.', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            if (words.EndsWith('?'))
            {
                yield return DiagnosisCertainty.Suspected;
            }

            if (tables.CertaintyWords.FirstOrDefault(w => words.StartsWith(w.Begins, StringComparison.Ordinal)) is { Begins: not null } row)
            {
                yield return row.Says;
            }
        }
    }

    /// <summary>German marks at the coding, at the code, at the Condition, behind the code.</summary>
    private static (List<DiagnosisCertainty> Said, string? Unknown) Marks(JsonNode node, CodeTables tables)
    {
        var holders = node.Get("code").Items("coding").Append(node.Get("code")).Append(node).OfType<JsonNode>();
        var letters = holders
            .SelectMany(h => h.Items("extension"))
            .Where(e => e.Text("url") is { } url && url.Contains("diagnosesicherheit", StringComparison.OrdinalIgnoreCase))
                .Select(e => e.Get("valueCoding").Text("code")
                    ?? e.Text("valueCode")
                    ?? e.Text("valueString")
                    ?? e.Get("valueCodeableConcept").Codings().Select(c => c.Code).FirstOrDefault()
                    ?? "–")
                .Concat(node
                    .Get("code")
                    .Codings()
                    .Where(IsIcd)
                    .Select(c => Printed().Match(c.Code))
                    .Where(m => m.Success)
                    .Select(m => m.Groups["mark"].Value)).ToList();
        var system = tables.Systems.First(s => s.Id == German);
        var rows = letters.ConvertAll(l => (Letter: l, Row: tables.Certainties.FirstOrDefault(c => c.Code.Matches(system, l.Trim().ToUpperInvariant()))));
        return ([.. rows.Select(r => r.Row).OfType<CertaintyRow>().Select(r => r.Says)], rows.Find(r => r.Row is null).Letter is { } unknown
            ? unknown.Length > 20 ? unknown[..20] : unknown : null);
    }

    private static bool IsIcd(Coding coding) =>
        coding.System.Contains("icd-10", StringComparison.OrdinalIgnoreCase) || coding.System.EndsWith("1.2.276.0.76.5.311", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<code>\s*[A-Za-z][0-9]{2}(?:\.?[0-9]{1,2})?[.\-]*[+*!†#]?)\s*(?:[RLBrlb]\s*)?(?<mark>[AVZGavzg])(?:\s*[RLBrlb])?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
