using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>
/// Reads one patient of the national registry extract (oBDS-RKI, 3.0.0.8a and 3.0.4) into statements. It tells of diseases and treatments
/// by tumour, with dates to the month at best; it has no dose, no performance status and no conference.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="person">The patient that is filled.</param>
internal sealed class RegistryExtractPatient(CodeTables tables, SourcePerson person)
{
    /// <summary>Reads the patient.</summary>
    public void Read(XmlNode patient)
    {
        person.Source = "oBDS-RKI Stammdaten";
        var master = patient.Child("Patienten_Stammdaten");
        person.Birth = ObdsDates.Of(master?.Child("Geburtsdatum"), out var broken);
        person.Lines.Add(broken
            ? new ReportLine("Stammdaten", master!.Place, Fate.Warning, new("Geburtsdatum ist kein Datum", "the date of birth is no date"))
            : new ReportLine("Stammdaten", master?.Place ?? patient.Place, Fate.NoFact, new("Geschlecht und Todesursachen werden nicht gefragt", "sex and causes of death are not asked")));
        if (master?.Child("Vitalstatus") is { } vital && vital.Of("Verstorben") == "J")
        {
            person.Dies(ObdsDates.Of(vital.Child("Datum_Vitalstatus"), out _));
            person.Lines.Add(new ReportLine("Vitalstatus", vital.Place, Fate.NoFact, new("Tod erfasst", "death recorded")));
        }

        var number = 0;
        foreach (var tumour in patient.Child("Menge_Tumor")?.All("Tumor") ?? [])
        {
            Tumour(tumour, $"Tumor {N(++number)}");
        }
    }

    private void Tumour(XmlNode part, string name)
    {
        var key = part.Attributes.GetValueOrDefault("Tumor_ID") is { Length: > 0 } id ? id : part.Path;
        if (part.Child("Primaerdiagnose") is { } diagnosis)
        {
            Diagnosis(diagnosis, key, name + " Primaerdiagnose");
        }

        foreach (var (surgery, source) in Parts(part, "Menge_OP", "OP", name))
        {
            ObdsPatient.Surgery(tables, person, surgery, "Datum_OP", source);
        }

        foreach (var (radiotherapy, source) in Parts(part, "Menge_ST", "ST", name))
        {
            Radiotherapy(radiotherapy, source);
        }

        foreach (var (systemic, source) in Parts(part, "Menge_SYST", "SYST", name))
        {
            Systemic(systemic, source);
        }

        foreach (var (later, source) in Parts(part, "Menge_Folgeereignis", "Folgeereignis", name))
        {
            Metastases(later, ObdsDates.Of(later.Child("Datum_Folgeereignis"), out var broken), broken, key, source);
        }
    }

    private void Diagnosis(XmlNode part, string key, string source)
    {
        var tumour = new SourceTumour(key, source, part.Place) { When = ObdsDates.Of(part.Child("Diagnosedatum"), out var broken) };
        person.Tumours.TryAdd(key, tumour);
        if (part.Child("Primaertumor_ICD")?.Of("Code") is { } icd)
        {
            var coding = new Coding(ObdsPatient.Address(tables, "ICD-10"), icd);
            tumour.Sites.Add(coding);
            person.Statements.Add(new Statement(StatementKind.Diagnosis, source, part.Place) { Codes = [coding], Standing = Standing.Holds, When = tumour.When, Tumour = key });
        }

        if (part.Child("Histologie") is { } histology)
        {
            ObdsPatient.Morphology(histology, tumour);
        }

        Metastases(part, tumour.When, broken, key, source);
    }

    /// <summary>Metastases have no date of their own: they were known when the diagnosis, or the later event, was.</summary>
    private void Metastases(XmlNode part, PartialDate? when, bool isBroken, string key, string source)
    {
        var metastases = part.Child("Menge_FM")?.All("Fernmetastase").ToList() ?? [];
        foreach (var metastasis in metastases)
        {
            person.Statements.Add(ObdsPatient.Metastasis(tables, metastasis, when, isBroken, key, source));
        }

        if (metastases.Count == 0 && part.Name == "Folgeereignis")
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("nichts darin, was das Vokabular fragt", "nothing in it that the vocabulary asks")));
        }
    }

    private void Radiotherapy(XmlNode part, string source)
    {
        var irradiations = part.Child("Menge_Bestrahlung")?.All("Bestrahlung").ToList() ?? [];
        if (irradiations.Count == 0)
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("Strahlentherapie ohne Bestrahlung", "radiotherapy without an irradiation")));
        }

        for (var i = 0; i < irradiations.Count; i++)
        {
            var start = ObdsDates.Of(irradiations[i].Child("Datum_Beginn_Bestrahlung"), out var broken);
            var read = ObdsRadiotherapy.Irradiated(tables, irradiations[i], $"{source} Bestrahlung {N(i + 1)}", source, person.Lines);
            if (read is not null)
            {
                person.Irradiations.Add(read with { Start = start, Doubt = broken ? new("ein gültiges Datum", "a valid date") : null });
            }
        }
    }

    /// <summary>A therapy that was given at some time: whether it still runs, the extract does not say.</summary>
    private void Systemic(XmlNode part, string source)
    {
        var codes = ObdsPatient.Substances(part);
        foreach (var code in codes)
        {
            person.Statements.Add(new Statement(StatementKind.Medicine, source, part.Place)
            {
                Codes = [new Coding(ObdsPatient.Address(tables, "ATC"), code)],
                Standing = Standing.NotUsed,
                Why = part.Of("Anzahl_Tage_SYST_Dauer") is null
                    ? new("ob die Therapie noch läuft, sagt der Auszug nicht", "whether the therapy still runs, the extract does not say")
                    : new("beendet", "ended"),
                When = ObdsDates.Of(part.Child("Datum_Beginn_SYST"), out _),
            });
        }

        if (codes.Count == 0)
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NotMapped, new("systemische Therapie ohne ATC-Code", "systemic therapy without an ATC code")));
        }
    }

    private static IEnumerable<(XmlNode Part, string Source)> Parts(XmlNode tumour, string list, string element, string name) =>
        (tumour.Child(list)?.All(element) ?? []).Select((p, i) => (p, $"{name} {element} {N(i + 1)}"));

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
