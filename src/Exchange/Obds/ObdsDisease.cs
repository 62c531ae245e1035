using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>The disease in oBDS: tumours with their diagnoses, metastases, performance status and further classifications.</summary>
/// <param name="tables">The tables.</param>
/// <param name="person">The patient that is filled.</param>
internal sealed class ObdsDisease(CodeTables tables, SourcePerson person)
{
    private const string NoMetastases = "K";

    private readonly List<(string? Tumour, PartialDate When, string Source)> _free = [];

    /// <summary>Reads the assignment of a message to a tumour; a later diagnosis of the same tumour is told beside the first.</summary>
    public void Tumour(XmlNode assignment, string key, string name)
    {
        if (!person.Tumours.TryGetValue(key, out var tumour))
        {
            person.Tumours[key] = tumour = new SourceTumour(key, $"{name} Tumorzuordnung", assignment.Place);
            tumour.When = ObdsDates.Of(assignment.Child("Diagnosedatum"), out _);
        }

        if (assignment.Child("Primaertumor_ICD")?.Of("Code") is { } icd)
        {
            var coding = new Coding(CodeAddresses.Of(tables, "ICD-10"), icd);
            if (!tumour.Sites.Contains(coding))
            {
                tumour.Sites.Add(coding);
                person.Statements.Add(new Statement(StatementKind.Diagnosis, $"{name} Tumorzuordnung", assignment.Place)
                {
                    Codes = [coding],
                    Standing = Standing.Holds,
                    When = tumour.When,
                    Tumour = key,
                });
            }
        }

        Morphology(assignment, tumour);
    }

    /// <summary>Adds the morphologies of malignant tumours.</summary>
    public static void Morphology(XmlNode holder, SourceTumour tumour)
    {
        foreach (var code in holder.All("Morphologie_ICD_O").Select(m => m.Of("Code")).OfType<string>())
        {
            if (code.Length >= 6 && code[..4].All(char.IsAsciiDigit) && code[4..] is "/3" or "/6")
            {
                tumour.Morphologies.Add(code[..4]);
            }
        }
    }

    /// <summary>Reads a diagnosis, a course or a pathology.</summary>
    public void Read(XmlNode part, string? key, string source)
    {
        var when = ObdsDates.Of(part.Child("Untersuchungsdatum_Verlauf"), out var broken)
            ?? (key is not null && part.Name == "Diagnose" && person.Tumours.TryGetValue(key, out var assigned) ? assigned.When : null);
        var before = person.Statements.Count;
        if (part.Child("Allgemeiner_Leistungszustand") is { Text.Length: > 0 } performance)
        {
            Performance(performance, source, when, broken);
        }

        foreach (var metastasis in part.Child("Menge_FM")?.All("Fernmetastase") ?? [])
        {
            var seen = ObdsDates.Of(metastasis.Child("Diagnosedatum"), out var wrong);
            person.Statements.Add(Metastasis(tables, metastasis, seen, wrong, key, source));
        }

        if (part.Of("Verlauf_Tumorstatus_Fernmetastasen") is { } state)
        {
            Metastases(state, part, key, when, source);
        }

        foreach (var further in part.Child("Menge_Weitere_Klassifikation")?.All("Weitere_Klassifikation") ?? [])
        {
            person.Statements.Add(Classification(further, when, source));
        }

        foreach (var earlier in part.Child("Menge_Fruehere_Tumorerkrankung")?.All("Fruehere_Tumorerkrankung") ?? [])
        {
            person.Statements.Add(new Statement(StatementKind.Diagnosis, source + " Fruehere_Tumorerkrankung", earlier.Place)
            {
                Codes = earlier.Child("ICD")?.Of("Code") is { } icd ? [new Coding(CodeAddresses.Of(tables, "ICD-10"), icd)] : [],
                Words = earlier.Of("Freitext"),
                Standing = Standing.Past,
                When = ObdsDates.Of(earlier.Child("Diagnosedatum"), out _),
            });
        }

        var histology = part.Child("Histologie");
        if (histology is not null && key is not null && person.Tumours.TryGetValue(key, out var tumour))
        {
            Morphology(histology, tumour);
        }

        if (person.Statements.Count == before)
        {
            person.Lines.Add(new ReportLine(
                source, part.Place, Fate.NoFact,
                new("nichts darin, was das Vokabular fragt", "nothing in it that the vocabulary asks")));
        }
    }

    /// <summary>Metastases of a tumour that a later course found gone do not hold now.</summary>
    public void Finish() => Gone(person, _free);

    /// <summary>Sets aside metastases that were told before a course that says that there are none.</summary>
    public static void Gone(SourcePerson person, IReadOnlyList<(string? Tumour, PartialDate When, string Source)> free)
    {
        var site = "Fernmetastase";
        for (var i = 0; i < person.Statements.Count; i++)
        {
            var statement = person.Statements[i];
            if (statement.Kind != StatementKind.Coded || !statement.Source.EndsWith(site, StringComparison.Ordinal) || statement.Standing == Standing.NotUsed)
            {
                continue;
            }

            foreach (var later in free.Where(f => f.Tumour == statement.Tumour && (statement.When is null
                || statement.When.Latest < f.When.Earliest)).OrderByDescending(f => f.When.Latest).Take(1))
            {
                person.Statements[i] = statement with { Standing = Standing.Past };
                person.Lines.Add(new ReportLine(statement.Source, statement.Pointer, Fate.Older, new(
                    $"Fernmetastase; {later.Source} meldet am {later.When}: keine Fernmetastasen", $"distant metastasis; {later.Source} reports "
                        + $"on {later.When}: no distant metastases")) { When = statement.When });
            }
        }
    }

    /// <summary>What a course says of distant metastases as a whole.</summary>
    public static bool SaysNone(string state) => state == NoMetastases;

    private void Metastases(string state, XmlNode part, string? key, PartialDate? when, string source)
    {
        var none = SaysNone(state);
        person.Lines.Add(new ReportLine($"{source} Tumorstatus_Fernmetastasen", part.Place, Fate.NoFact, none
            ? new($"keine Fernmetastasen nachweisbar (Schlüssel {state})", $"no distant metastases found (key {state})")
            : new(
                $"Stand der Fernmetastasen: Schlüssel {state}; einzelne Orte nennt er nicht",
                $"state of distant metastases: key {state}; it names no sites")) { When = when });
        if (none && when is not null)
        {
            _free.Add((key, when, source));
        }
    }

    /// <summary>A further classification: its name is looked for among those that messages carry by name (SINS, ESCC, Frankel).</summary>
    public static Statement Classification(XmlNode further, PartialDate? otherwise, string source)
    {
        var own = ObdsDates.Of(further.Child("Datum"), out var wrong);
        return new Statement(StatementKind.Finding, source + " Weitere_Klassifikation", further.Place)
        {
            Name = further.Of("Name") ?? "–",
            Text = further.Of("Stadium"),
            Standing = wrong ? Standing.NotUsed : Standing.Holds,
            Why = wrong ? ObdsPatient.Broken : null,
            When = own ?? otherwise,
        };
    }

    /// <summary>One field holds either ECOG or Karnofsky; a percent sign tells which.</summary>
    private void Performance(XmlNode performance, string source, PartialDate? when, bool broken)
    {
        var text = performance.Text.Replace(" ", "", StringComparison.Ordinal);
        var karnofsky = text.EndsWith('%');
        var question = karnofsky ? "89243-0" : "89262-0";
        person.Statements.Add(new Statement(StatementKind.Finding, source + " Leistungszustand", performance.Place)
        {
            Codes = [new Coding(CodeAddresses.Of(tables, "LOINC"), question)],
            Answers = [new Coding(CodeAddresses.Of(tables, karnofsky ? "oBDS Karnofsky" : "oBDS ECOG"), text)],
            Standing = broken ? Standing.NotUsed : Standing.Holds,
            Why = broken ? ObdsPatient.Broken : null,
            When = when,
        });
    }

    /// <summary>The statement of a distant metastasis.</summary>
    public static Statement Metastasis(CodeTables tables, XmlNode metastasis, PartialDate? when, bool isBroken, string? tumour, string source) =>
        new(StatementKind.Coded, source + " Fernmetastase", metastasis.Place)
        {
            Answers = metastasis.Of("Lokalisation") is { } site ? [new Coding(CodeAddresses.Of(tables, "oBDS Fernmetastase"), site)] : [],
            Standing = isBroken ? Standing.NotUsed : Standing.Holds,
            Why = isBroken ? ObdsPatient.Broken : null,
            When = when,
            Tumour = tumour,
        };
}
