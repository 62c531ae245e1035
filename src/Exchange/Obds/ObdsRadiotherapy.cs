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
    private readonly SiteReader _sites = new(tables);
    private readonly List<ObdsReport> _reports = [];

    /// <summary>Keeps a report until all are known.</summary>
    public void Read(XmlNode part, string key, string source)
    {
        var irradiations = Irradiations(part);
        var starts = irradiations.Select(i => ObdsDates.Of(i.Child("Beginn"), out _)).OfType<PartialDate>().ToList();
        var targets = irradiations.Select(Target).Where(t => t.Count > 0).Select(t => Meant(new SourceSite(t))).ToHashSet(StringComparer.Ordinal);
        var id = part.Attributes.GetValueOrDefault("ST_ID") ?? part.Path;
        _reports.Add(new ObdsReport($"{key} {id}", part, source, part.Of("Meldeanlass") != "behandlungsbeginn", starts, targets));
    }

    /// <summary>Makes one course of the reports of each therapy.</summary>
    public void Finish()
    {
        foreach (var course in ObdsReports.Therapies(_reports))
        {
            // A report of the end without irradiations does not take away those that the start told of.
            var counts = course.LastOrDefault(r => r.IsEnd && Irradiations(r.Part).Count > 0) ?? course.LastOrDefault(r =>
                Irradiations(r.Part).Count > 0) ?? course[^1];
            foreach (var other in course.Where(r => r != counts))
            {
                person.Lines.Add(new ReportLine(
                    other.Source, other.Part.Place, Fate.NoFact,
                    new("weitere Meldung derselben Bestrahlungsserie", "another report of the same course")));
                if (other.IsEnd && counts.IsEnd && Irradiations(other.Part).Count > 0)
                {
                    person.Lines.Add(new ReportLine(other.Source, other.Part.Place, Fate.Warning, new(
                        $"zwei Meldungen des Endes einer Serie ({other.Source} und {counts.Source}) sagen nicht dasselbe; die spätere zählt",
                        $"two reports of the end of one course ({other.Source} and {counts.Source}) do not say the same; the later one counts")));
                }
            }

            Course(counts.Part, counts.Source, $"{counts.Key} {counts.Source}", course.Exists(r => r.IsEnd));
        }
    }

    /// <summary>What a target means, whichever key says it: a place at the spine, elsewhere, or what was not understood.</summary>
    private string Meant(SourceSite site)
    {
        var read = _sites.Read([site], "", "", []);
        return read.Spine?.Name ?? (read.IsElsewhere ? "elsewhere" : string.Join(" ", site.Codings.Select(c => c.Code)));
    }

    private List<Coding> Target(XmlNode irradiation) => Target(tables, irradiation.Child("Applikationsart")?.Children.FirstOrDefault());

    /// <summary>The keys of a target. Both at once break the schema, and registries send them all the same: they are two codes of one site.</summary>
    private static List<Coding> Target(CodeTables tables, XmlNode? application)
    {
        var target = application?.Child("Zielgebiet");
        var keys = new[] { ("oBDS Zielgebiet", target?.Of("CodeVersion2021")), ("oBDS Zielgebiet 2014", target?.Of("CodeVersion2014")) };
        return [.. keys.Where(k => k.Item2 is not null).Select(k => new Coding(CodeAddresses.Of(tables, k.Item1), k.Item2!))];
    }

    private static List<XmlNode> Irradiations(XmlNode part) => part.Child("Menge_Bestrahlung")?.All("Bestrahlung").ToList() ?? [];

    private void Course(XmlNode part, string source, string key, bool isFinished)
    {
        var irradiations = Irradiations(part);
        if (irradiations.Count == 0)
        {
            person.Irradiations.Add(new Irradiation(source, part.Place, key));
        }

        for (var i = 0; i < irradiations.Count; i++)
        {
            var name = $"{source} Bestrahlung {(i + 1).ToString(CultureInfo.InvariantCulture)}";
            if (Irradiated(tables, irradiations[i], name, key, person.Lines) is not { } read)
            {
                continue;
            }

            var application = irradiations[i].Child("Applikationsart")?.Children.FirstOrDefault();
            person.Irradiations.Add(read with
            {
                Total = Dose(application?.Child("Gesamtdosis")),
                Single = Dose(application?.Child("Einzeldosis")),
                HasBoost = application?.Of("Boost") is { } boost && boost != "N",
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
            return new Irradiation(name, irradiation.Place, course);
        }

        if (application.Name == "Metabolisch")
        {
            lines.Add(new ReportLine(
                name, irradiation.Place, Fate.NoFact,
                new("Radionuklid: Aktivität ist keine Dosis am Myelon", "radionuclide: activity is no dose to the cord")));
            return null;
        }

        var codes = Target(tables, application);
        return new Irradiation(name, irradiation.Place, course)
        {
            Sites = codes.Count == 0 ? [] : [new SourceSite(codes)],
            Technique = [new Coding(CodeAddresses.Of(tables, "oBDS Applikationsart"), Applicator(application))],
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
