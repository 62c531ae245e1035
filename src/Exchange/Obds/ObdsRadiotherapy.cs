using System.Globalization;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Core.Forms;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Obds;

/// <summary>
/// Radiotherapy of oBDS. A therapy is reported at its start and at its end under one id: both are one course, in either order, and the
/// report of the end counts.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="person">The patient that is filled.</param>
internal sealed class ObdsRadiotherapy(CodeTables tables, SourcePerson person)
{
    private readonly List<(string Key, bool IsEnd, XmlNode Part, string Source)> _reports = [];

    /// <summary>Keeps a report until all are known.</summary>
    public void Read(XmlNode part, string? tumour, string source) =>
        _reports.Add(($"{tumour} {part.Attributes.GetValueOrDefault("ST_ID") ?? part.Path}", part.Of("Meldeanlass") != "behandlungsbeginn", part, source));

    /// <summary>Makes one course of the reports of each therapy.</summary>
    public void Finish()
    {
        foreach (var course in _reports.GroupBy(r => r.Key, StringComparer.Ordinal))
        {
            // A report of the end without irradiations does not take away those that the start told of.
            var counts = course.LastOrDefault(r => r.IsEnd && Irradiations(r.Part).Count > 0);
            counts = counts.Part is null ? course.LastOrDefault(r => Irradiations(r.Part).Count > 0) : counts;
            counts = counts.Part is null ? course.Last() : counts;
            foreach (var other in course.Where(r => r.Part != counts.Part))
            {
                person.Lines.Add(new ReportLine(other.Source, other.Part.Place, Fate.NoFact, new("weitere Meldung derselben Bestrahlungsserie", "another report of the same course")));
            }

            Course(counts.Part, counts.Source, course.Key, course.Any(r => r.IsEnd));
        }
    }

    private static List<XmlNode> Irradiations(XmlNode part) => part.Child("Menge_Bestrahlung")?.All("Bestrahlung").ToList() ?? [];

    private void Course(XmlNode part, string source, string key, bool isFinished)
    {
        var irradiations = Irradiations(part);
        if (irradiations.Count == 0)
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("Strahlentherapie ohne Bestrahlung", "radiotherapy without an irradiation")));
        }

        for (var i = 0; i < irradiations.Count; i++)
        {
            var name = $"{source} Bestrahlung {(i + 1).ToString(CultureInfo.InvariantCulture)}";
            if (Irradiated(tables, irradiations[i], name, key, person.Lines) is not { } read)
            {
                continue;
            }

            var application = irradiations[i].Child("Applikationsart")!.Children[0];
            person.Irradiations.Add(read with
            {
                Total = Dose(application.Child("Gesamtdosis")),
                Single = Dose(application.Child("Einzeldosis")),
                HasBoost = application.Of("Boost") is { } boost && boost != "N",
                Start = ObdsDates.Of(irradiations[i].Child("Beginn"), out var broken),
                End = ObdsDates.Of(irradiations[i].Child("Ende"), out var brokenEnd),
                Doubt = broken || brokenEnd ? new("ein gültiges Datum", "a valid date")
                    : isFinished ? null : new("die Meldung des Endes", "the report of its end"),
            });
        }
    }

    /// <summary>The target and the technique of an irradiation; null, with a line, where it has none or is no dose to the cord.</summary>
    public static Irradiation? Irradiated(CodeTables tables, XmlNode irradiation, string name, string course, List<ReportLine> lines)
    {
        if (irradiation.Child("Applikationsart")?.Children is not [var application, ..])
        {
            lines.Add(new ReportLine(name, irradiation.Place, Fate.NoFact, new("Bestrahlung ohne Applikationsart und Zielgebiet", "irradiation without application and target")));
            return null;
        }

        if (application.Name == "Metabolisch")
        {
            lines.Add(new ReportLine(name, irradiation.Place, Fate.NoFact, new("Radionuklid: Aktivität ist keine Dosis am Myelon", "radionuclide: activity is no dose to the cord")));
            return null;
        }

        var target = application.Child("Zielgebiet");
        var site = target?.Of("CodeVersion2021") ?? target?.Of("CodeVersion2014");
        return new Irradiation(name, irradiation.Place, course)
        {
            Sites = site is null ? [] : [new Coding(ObdsPatient.Address(tables, "oBDS Zielgebiet"), site)],
            Technique = [new Coding(ObdsPatient.Address(tables, "oBDS Applikationsart"), Applicator(application))],
        };
    }

    /// <summary>The application as the German profiles write it: P, chemotherapy, then a dash with stereotaxy and gating.</summary>
    private static string Applicator(XmlNode application)
    {
        if (application.Name != "Perkutan")
        {
            return application.Name;
        }

        var marks = application.Of("Stereotaktisch") + application.Of("Atemgetriggert");
        return "P" + application.Of("Radiochemo") + (marks.Length > 0 ? "-" + marks : "");
    }

    private StatedDose? Dose(XmlNode? dose)
    {
        if (dose?.Of("Dosis") is not { } written)
        {
            return null;
        }

        // A decimal point only: "8,00" must not become 800.
        return written.All(c => char.IsAsciiDigit(c) || c == '.') && JsonNumbers.TryDecimal(written, out var number) && number is > 0 and < 1_000_000
            ? Values.Dose(number, dose.Of("Einheit") ?? "", tables)
            : new StatedDose(null, new("die Dosis ist keine lesbare Zahl", "the dose is no readable number"));
    }
}
