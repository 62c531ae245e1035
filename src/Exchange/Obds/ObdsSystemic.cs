using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>Systemic therapies of oBDS: start and end are reports of one therapy; after the end, or its report, it is not running.</summary>
/// <param name="tables">The tables.</param>
/// <param name="person">The patient that is filled.</param>
internal sealed class ObdsSystemic(CodeTables tables, SourcePerson person)
{
    private readonly List<ObdsReport> _reports = [];

    /// <summary>Keeps a report until all are known.</summary>
    public void Read(XmlNode part, string key, string source)
    {
        var ended = part.Child("Ende") is not null || part.Of("Meldeanlass") == "behandlungsende";
        var start = ObdsDates.Of(part.Child("Beginn"), out _);
        var id = part.Attributes.GetValueOrDefault("SYST_ID") ?? part.Path;
        _reports.Add(new ObdsReport($"{key} {id}", part, source, ended, start is null ? [] : [start], new HashSet<string>()));
        Substances(tables, part);
    }

    /// <summary>Makes the medicines of each therapy.</summary>
    public void Finish()
    {
        foreach (var therapy in ObdsReports.Therapies(_reports))
        {
            var ended = therapy.Exists(r => r.IsEnd);
            foreach (var report in therapy)
            {
                if (ended && !report.IsEnd)
                {
                    person.Lines.Add(new ReportLine(
                        report.Source, report.Part.Place, Fate.NoFact,
                        new("Beginn einer Therapie, deren Ende gemeldet ist", "start of a therapy whose end is reported")));
                    continue;
                }

                Told(tables, person, report.Part, report.Source, ended ? new("beendet", "ended") : null, ObdsDates.Of(report.Part.Child("Beginn"), out _));
            }
        }
    }

    /// <summary>The statements of the substances of a therapy, and a line for each that is named without a code that is known.</summary>
    public static void Told(CodeTables tables, SourcePerson person, XmlNode part, string source, Text? why, PartialDate? when)
    {
        var substances = Substances(tables, part);
        foreach (var code in substances.Select(s => s.Code).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            person.Statements.Add(new Statement(StatementKind.Medicine, source, part.Place)
            {
                Codes = [new Coding(CodeAddresses.Of(tables, "ATC"), code)],
                Standing = why is null ? Standing.Holds : Standing.NotUsed,
                Why = why,
                When = when,
            });
        }

        foreach (var (code, name) in substances.Where(s => s.IsNamed).Select(s => (s.Code, s.Name)).Distinct())
        {
            person.Lines.Add(new ReportLine(
                source, part.Place, Fate.NoFact,
                new($"Substanz „{name}“ ohne ATC-Code, dem Namen nach {code}", $"substance \"{name}\" without an ATC code, by its name {code}"))
                {
                    When = when,
                });
        }

        foreach (var name in substances.Where(s => s.Code is null).Select(s => s.Name).Distinct(StringComparer.Ordinal))
        {
            person.Lines.Add(new ReportLine(
                source, part.Place, Fate.NotMapped,
                new($"Substanz „{name}“ ohne ATC-Code; von Hand einzutragen", $"substance \"{name}\" without an ATC code; to be entered by hand"))
                {
                    When = when,
                });
        }

        if (substances.Count == 0)
        {
            person.Lines.Add(new ReportLine(
                source, part.Place, Fate.NotMapped,
                new("systemische Therapie ohne ATC-Code", "systemic therapy without an ATC code")) { When = when });
        }
    }

    /// <summary>The substances: coded, or named; a name that is known has its code.</summary>
    private static List<(string? Code, string Name, bool IsNamed)> Substances(CodeTables tables, XmlNode part) =>
    [
        .. (part.Child("Menge_Substanz")?.All("Substanz") ?? []).Select(s =>
        {
            var name = (s.Of("Bezeichnung") ?? "–").Trim();
            var stated = s.Child("ATC")?.Of("Code");
            var code = stated ?? tables.Substances.GetValueOrDefault(name);
            return (code, name.Length > 60 ? name[..60] + "…" : name, stated is null && code is not null);
        }),
    ];
}
