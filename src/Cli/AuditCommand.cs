using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Store;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Cli;

/// <summary><c>audit verify</c> and <c>audit list</c>: whether the store still holds what was saved, and who saved what when.</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", "die Datenbank der Fälle prüfen / audit the database of cases") { Verify(), List() };

    private static Command Verify()
    {
        var database = DatabaseChoice.Option();
        var end = new Option<string?>("--end")
        {
            Description = "früher notierte Summe; sie muss im Prüfprotokoll noch vorkommen / a sum noted earlier; it must still occur in the audit trail",
        };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command =
            new Command("verify", "jede Fassung gegen ihre Prüfsumme halten / hold every version against its checksum") { database, end, format, language };
        command.SetAction(parsed =>
        {
            var (file, say) = (parsed.GetValue(database) ?? DatabaseChoice.Default(demo: false), CommonOptions.LanguageOf(parsed, language));
            return DatabaseChoice.Guarded(file, say, () =>
            {
                var report = StoreAudit.Of(file);
                var findings = report.Findings.ToList();
                if (parsed.GetValue(end) is { } noted && !report.Entries.Any(e => e.Sum == noted))
                {
                    findings.Add(new(new(
                        $"Die notierte Summe {noted} kommt im Prüfprotokoll nicht vor: es wurde gekürzt oder neu geschrieben.",
                        $"The noted sum {noted} does not occur in the audit trail: it was cut or written anew.")));
                }

                if (CommonOptions.FormatOf(parsed, format) == OutputFormat.Json)
                {
                    JsonOutput.Write([json => WriteReport(json, report, findings)]);
                }
                else
                {
                    WriteReport(report, findings, say);
                }

                return findings.Count == 0 ? ExitCode.Done : ExitCode.Refused;
            });
        });
        return command;
    }

    private static Command List()
    {
        var database = DatabaseChoice.Option();
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("list", "wer wann was gespeichert hat / who saved what when") { database, format, language };
        command.SetAction(parsed =>
        {
            var (file, say) = (parsed.GetValue(database) ?? DatabaseChoice.Default(demo: false), CommonOptions.LanguageOf(parsed, language));
            return DatabaseChoice.Guarded(file, say, () =>
            {
                var entries = Marked(StoreAudit.Of(file).Entries);
                if (CommonOptions.FormatOf(parsed, format) == OutputFormat.Json)
                {
                    JsonOutput.Write([.. entries.Select(e => (Action<Utf8JsonWriter>)(json => WriteEntry(json, e.Entry, e.WentBack)))], isList: true);
                    return ExitCode.Done;
                }

                foreach (var (entry, wentBack) in entries)
                {
                    var account = entry.Account.Length > 0 ? entry.Account : new Text("(Konto unbekannt)", "(account unknown)").In(say);
                    var line = $"{N(entry.Position),6}  {entry.RecordedAt,-30}  {account,-16}  {What(entry, say)}"
                        + (wentBack ? new Text("  Systemzeit ging zurück", "  clock went back").In(say) : "");
                    Console.Out.WriteLine(Terminal.Plain(line));
                }

                return ExitCode.Done;
            });
        });
        return command;
    }

    /// <summary>The entries, and whether the clock showed less than it had shown before.</summary>
    private static List<(AuditEntry Entry, bool WentBack)> Marked(IReadOnlyList<AuditEntry> entries)
    {
        var marked = new List<(AuditEntry, bool)>();
        Instant? latest = null;
        foreach (var entry in entries)
        {
            var moment = InstantPattern.ExtendedIso.Parse(entry.RecordedAt) is { Success: true } parsed ? parsed.Value : (Instant?)null;
            marked.Add((entry, moment < latest));
            latest = moment > latest || latest is null ? moment ?? latest : latest;
        }

        return marked;
    }

    private static string What(AuditEntry entry, Language language) => (entry.Kind switch
    {
        AuditKinds.Opened => new Text($"Datenbank angelegt ({entry.Content})", $"database made ({entry.Content})"),
        AuditKinds.Version => new Text(
            $"Fall {entry.CaseId}, Fassung {N(entry.Version)} gespeichert",
            $"case {entry.CaseId}, version {N(entry.Version)} saved"),
        AuditKinds.Erased => new Text($"Fall {entry.CaseId} gelöscht", $"case {entry.CaseId} erased"),
        _ => new Text($"unbekannt: {entry.Kind}", $"unknown: {entry.Kind}"),
    }).In(language);

    private static void WriteReport(AuditReport report, List<AuditFinding> findings, Language language)
    {
        foreach (var finding in findings)
        {
            Console.Out.WriteLine(Terminal.Plain(finding.Says.In(language)));
        }

        Console.Out.WriteLine((findings.Count == 0
            ? new Text($"{N(report.Entries.Count)} Einträge geprüft: alles stimmt.", $"{N(report.Entries.Count)} entries audited: everything fits.")
            : new Text(
                $"{N(report.Entries.Count)} Einträge geprüft: {N(findings.Count)} Fehler. Eine Sicherung einspielen (myelon restore).",
                $"{N(report.Entries.Count)} entries audited: {N(findings.Count)} faults. Restore a backup (myelon restore).")).In(language));
        Console.Out.WriteLine(new Text($"Ende des Prüfprotokolls: {report.End}", $"End of the audit trail: {report.End}").In(language));
    }

    private static void WriteReport(Utf8JsonWriter json, AuditReport report, List<AuditFinding> findings)
    {
        json.WriteStartObject();
        json.WriteNumber("entries", report.Entries.Count);
        json.WriteString("end", report.End);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("case", finding.CaseId);
            json.WriteString("text_de", finding.Says.De);
            json.WriteString("text_en", finding.Says.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, AuditEntry entry, bool wentBack)
    {
        json.WriteStartObject();
        json.WriteNumber("position", entry.Position);
        json.WriteString("kind", entry.Kind);
        json.WriteString("case", entry.CaseId.Length > 0 ? entry.CaseId : null);
        json.WriteNumber("version", entry.Version);
        json.WriteString("recorded_at", entry.RecordedAt);
        json.WriteString("account", entry.Account.Length > 0 ? entry.Account : null);
        json.WriteBoolean("clock_went_back", wentBack);
        json.WriteString("content", entry.Content);
        json.WriteString("previous", entry.Previous);
        json.WriteString("sum", entry.Sum);
        json.WriteEndObject();
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}
