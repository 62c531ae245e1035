using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>Reads one patient of a message into statements. Names, addresses and numbers of the person are not read.</summary>
/// <param name="tables">The tables.</param>
/// <param name="person">The patient that is filled.</param>
internal sealed class ObdsPatient(CodeTables tables, SourcePerson person)
{
    private readonly ObdsRadiotherapy _radiotherapy = new(tables, person);
    private readonly HashSet<string> _drugs = new(StringComparer.Ordinal);

    /// <summary>The address of a system by its id, so that codes of oBDS and of FHIR meet in the same tables.</summary>
    public static string Address(CodeTables tables, string id) => tables.Systems.First(s => s.Id == id).Addresses[0];

    /// <summary>Reads the patient.</summary>
    public void Read(XmlNode patient)
    {
        person.Source = "oBDS Stammdaten";
        var master = patient.Child("Patienten_Stammdaten");
        person.Birth = ObdsDates.Of(master?.Child("Geburtsdatum"), out var broken);
        person.Lines.Add(new ReportLine("Stammdaten", master?.Place ?? patient.Place, Fate.NoFact, new("Name, Anschrift und Versicherung werden nicht gelesen", "name, address and insurance are not read")));
        if (broken)
        {
            person.Lines.Add(new ReportLine("Stammdaten", master!.Place, Fate.Warning, new("Geburtsdatum ist kein Datum", "the date of birth is no date")));
        }

        var number = 0;
        foreach (var message in patient.Child("Menge_Meldung")?.All("Meldung") ?? [])
        {
            Message(message, $"Meldung {(++number).ToString(CultureInfo.InvariantCulture)}");
        }

        _radiotherapy.Finish();
    }

    private void Message(XmlNode message, string name)
    {
        var assignment = message.Child("Tumorzuordnung");
        var key = assignment?.Attributes.GetValueOrDefault("Tumor_ID") is { Length: > 0 } id ? id : null;
        if (assignment is not null && key is not null)
        {
            Tumour(assignment, key, name);
        }

        var read = 0;
        foreach (var part in message.Children)
        {
            var source = $"{name} {part.Name}";
            switch (part.Name)
            {
                case "Diagnose":
                case "Verlauf":
                case "Pathologie":
                    Disease(part, key, source);
                    break;
                case "OP":
                    Surgery(tables, person, part, "Datum", source);
                    if (part.Child("Histologie") is { } tissue && key is not null && person.Tumours.TryGetValue(key, out var tumour))
                    {
                        Morphology(tissue, tumour);
                    }

                    break;
                case "ST":
                    _radiotherapy.Read(part, key, source);
                    break;
                case "SYST":
                    Systemic(part, key, source);
                    break;
                case "Tumorkonferenz":
                    Conference(part, source);
                    break;
                case "Tod":
                    person.Dies(ObdsDates.Of(part.Child("Sterbedatum"), out _));
                    person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("Tod erfasst", "death recorded")));
                    break;
                default:
                    continue;
            }

            read++;
        }

        if (read == 0)
        {
            person.Lines.Add(new ReportLine(name, message.Place, Fate.NoFact, new("Meldung ohne Teil, der gelesen wird", "message without a part that is read")));
        }
    }

    private void Tumour(XmlNode assignment, string key, string name)
    {
        if (!person.Tumours.TryGetValue(key, out var tumour))
        {
            person.Tumours[key] = tumour = new SourceTumour(key, $"{name} Tumorzuordnung", assignment.Place);
            tumour.When = ObdsDates.Of(assignment.Child("Diagnosedatum"), out _);
            if (assignment.Child("Primaertumor_ICD")?.Of("Code") is { } icd)
            {
                var coding = new Coding(Address(tables, "ICD-10"), icd);
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

    private void Disease(XmlNode part, string? key, string source)
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

        foreach (var earlier in part.Child("Menge_Fruehere_Tumorerkrankung")?.All("Fruehere_Tumorerkrankung") ?? [])
        {
            person.Statements.Add(new Statement(StatementKind.Diagnosis, source + " Fruehere_Tumorerkrankung", earlier.Place)
            {
                Codes = earlier.Child("ICD")?.Of("Code") is { } icd ? [new Coding(Address(tables, "ICD-10"), icd)] : [],
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
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("nichts darin, was das Vokabular fragt", "nothing in it that the vocabulary asks")));
        }
    }

    /// <summary>One field holds either ECOG or Karnofsky; a percent sign tells which.</summary>
    private void Performance(XmlNode performance, string source, PartialDate? when, bool broken)
    {
        var karnofsky = performance.Text.EndsWith('%');
        var question = karnofsky ? "89243-0" : "89262-0";
        person.Statements.Add(new Statement(StatementKind.Finding, source + " Leistungszustand", performance.Place)
        {
            Codes = [new Coding(Address(tables, "LOINC"), question)],
            Answers = [new Coding(Address(tables, karnofsky ? "oBDS Karnofsky" : "oBDS ECOG"), performance.Text)],
            Standing = broken ? Standing.NotUsed : Standing.Holds,
            Why = broken ? Broken : null,
            When = when,
        });
    }

    /// <summary>The statement of a distant metastasis.</summary>
    public static Statement Metastasis(CodeTables tables, XmlNode metastasis, PartialDate? when, bool isBroken, string? tumour, string source) =>
        new(StatementKind.Coded, source + " Fernmetastase", metastasis.Place)
        {
            Answers = metastasis.Of("Lokalisation") is { } site ? [new Coding(Address(tables, "oBDS Fernmetastase"), site)] : [],
            Standing = isBroken ? Standing.NotUsed : Standing.Holds,
            Why = isBroken ? Broken : null,
            When = when,
            Tumour = tumour,
        };

    /// <summary>Reads an operation with its OPS codes.</summary>
    public static void Surgery(CodeTables tables, SourcePerson person, XmlNode part, string date, string source)
    {
        var when = ObdsDates.Of(part.Child(date), out var broken);
        var codes = (part.Child("Menge_OPS")?.All("OPS") ?? []).Select(o => o.Of("Code")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var code in codes)
        {
            person.Statements.Add(new Statement(StatementKind.Procedure, source, part.Place)
            {
                Codes = [new Coding(Address(tables, "OPS"), code)],
                Standing = broken ? Standing.NotUsed : Standing.Holds,
                Why = broken ? Broken : null,
                When = when,
            });
        }

        if (codes.Count == 0)
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("Operation ohne OPS-Code", "surgery without an OPS code")));
        }
    }

    /// <summary>The ATC codes of a systemic therapy.</summary>
    public static List<string> Substances(XmlNode part) =>
        [.. (part.Child("Menge_Substanz")?.All("Substanz") ?? []).Select(s => s.Child("ATC")?.Of("Code")).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>A systemic therapy: start and end are reports of one therapy; after the end, or its report, it is not running.</summary>
    private void Systemic(XmlNode part, string? key, string source)
    {
        var ended = part.Child("Ende") is not null || part.Of("Meldeanlass") == "behandlungsende";
        var id = part.Attributes.GetValueOrDefault("SYST_ID") ?? part.Path;
        var therapy = $"{key} {id}";
        if (ended)
        {
            // The report of the start, wherever it stands, tells of a therapy that has ended.
            person.Statements.RemoveAll(s => s.Kind == StatementKind.Medicine && s.Tumour == therapy);
        }
        else if (_drugs.Contains(therapy))
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("Beginn einer Therapie, deren Ende gemeldet ist", "start of a therapy whose end is reported")));
            return;
        }

        if (ended)
        {
            _drugs.Add(therapy);
        }

        var codes = Substances(part);
        foreach (var code in codes)
        {
            person.Statements.Add(new Statement(StatementKind.Medicine, source, part.Place)
            {
                Codes = [new Coding(Address(tables, "ATC"), code)],
                Standing = ended ? Standing.NotUsed : Standing.Holds,
                Why = ended ? new("beendet", "ended") : null,
                When = ObdsDates.Of(part.Child("Beginn"), out _),
                Tumour = ended ? null : therapy,
            });
        }

        if (codes.Count == 0)
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NotMapped, new("systemische Therapie ohne ATC-Code", "systemic therapy without an ATC code")));
        }
    }

    private void Conference(XmlNode part, string source) => person.Statements.Add(new Statement(StatementKind.Coded, source, part.Place)
    {
        Answers = part.Of("Typ") is { } type ? [new Coding(Address(tables, "oBDS Tumorkonferenz"), type)] : [],
        Standing = Standing.HoldsUnverified,
        When = ObdsDates.Of(part.Child("Datum"), out _),
    });

    private static Text Broken => new("das Datum ist kein gültiges Datum", "the date is no valid date");
}
