using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Exchange.Mapping;
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
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<(string? Tumour, PartialDate When, string Source)> _free = [];
    private int _number;

    /// <summary>Reads a Patient element; several of one person may come.</summary>
    public void Read(XmlNode patient)
    {
        var master = patient.Child("Patienten_Stammdaten");
        var birth = ObdsDates.Of(master?.Child("Geburtsdatum"), out var broken);
        person.Birth ??= birth;
        person.Lines.Add(broken
            ? new ReportLine("Stammdaten", master!.Place, Fate.Warning, new("Geburtsdatum ist kein Datum", "the date of birth is no date"))
            : new ReportLine(
                "Stammdaten",
                master?.Place ?? patient.Place,
                Fate.NoFact,
                new("Geschlecht und Todesursachen werden nicht gefragt", "sex and causes of death are not asked")));
        if (master?.Child("Vitalstatus") is { } vital && vital.Of("Verstorben") == "J")
        {
            person.Dies(ObdsDates.Of(vital.Child("Datum_Vitalstatus"), out _), "Vitalstatus", vital.Place);
        }

        foreach (var tumour in patient.Child("Menge_Tumor")?.All("Tumor") ?? [])
        {
            var name = $"Tumor {N(++_number)}";
            if (!_seen.Add(tumour.Content()))
            {
                person.Lines.Add(new ReportLine(name, tumour.Place, Fate.NoFact, new("derselbe Tumor noch einmal", "the same tumour once more")));
                continue;
            }

            Tumour(tumour, name);
            ObdsUnread.Tell(tumour, name, person.Lines);
        }

        ObdsDisease.Gone(person, _free);
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
            var when = ObdsDates.Of(later.Child("Datum_Folgeereignis"), out var broken);
            Metastases(later, when, broken, key, source);
            if (later.Of("Verlauf_Tumorstatus_Fernmetastasen") is { } state && ObdsDisease.SaysNone(state) && when is not null)
            {
                _free.Add((key, when, source));
            }
        }
    }

    private void Diagnosis(XmlNode part, string key, string source)
    {
        var tumour = new SourceTumour(key, source, part.Place) { When = ObdsDates.Of(part.Child("Diagnosedatum"), out var broken) };
        person.Tumours.TryAdd(key, tumour);
        if (part.Child("Primaertumor_ICD")?.Of("Code") is { } icd)
        {
            var coding = new Coding(CodeAddresses.Of(tables, "ICD-10"), icd);
            tumour.Sites.Add(coding);
            person.Statements.Add(new Statement(StatementKind.Diagnosis, source, part.Place) { Codes = [coding], Standing = Standing.Holds,
                When = tumour.When, Tumour = key });
        }

        if (part.Child("Histologie") is { } histology)
        {
            ObdsDisease.Morphology(histology, tumour);
        }

        Metastases(part, tumour.When, broken, key, source);
    }

    /// <summary>Metastases have no date of their own: they were known when the diagnosis, or the later event, was.</summary>
    private void Metastases(XmlNode part, PartialDate? when, bool isBroken, string key, string source)
    {
        var metastases = part.Child("Menge_FM")?.All("Fernmetastase").ToList() ?? [];
        foreach (var metastasis in metastases)
        {
            person.Statements.Add(ObdsDisease.Metastasis(tables, metastasis, when, isBroken, key, source));
        }

        var classifications = part.Child("Menge_Weitere_Klassifikation")?.All("Weitere_Klassifikation").ToList() ?? [];
        person.Statements.AddRange(classifications.Select(c => ObdsDisease.Classification(c, when, source)));
        if (metastases.Count + classifications.Count == 0 && part.Name == "Folgeereignis")
        {
            person.Lines.Add(new ReportLine(
                source, part.Place, Fate.NoFact,
                new("nichts darin, was das Vokabular fragt", "nothing in it that the vocabulary asks")));
        }
    }

    private void Radiotherapy(XmlNode part, string source)
    {
        var irradiations = part.Child("Menge_Bestrahlung")?.All("Bestrahlung").ToList() ?? [];
        if (irradiations.Count == 0)
        {
            person.Irradiations.Add(new Irradiation(source, part.Place, source));
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
        ObdsSystemic.Told(
            tables, person, part, source,
            part.Of("Anzahl_Tage_SYST_Dauer") is null
                ? new("ob die Therapie noch läuft, sagt der Auszug nicht", "whether the therapy still runs, the extract does not say")
                : new("beendet", "ended"),
            ObdsDates.Of(part.Child("Datum_Beginn_SYST"), out _));
    }

    private static IEnumerable<(XmlNode Part, string Source)> Parts(XmlNode tumour, string list, string element, string name) =>
        (tumour.Child(list)?.All(element) ?? []).Select((p, i) => (p, $"{name} {element} {N(i + 1)}"));

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
