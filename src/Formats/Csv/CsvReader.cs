using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Formats.Csv;

/// <summary>
/// Reads tables whose header has the codes of facts: one row a case, or one row a lesion where a column "lesion" is filled. Rows of one
/// "case" are one case. An empty cell is unknown; members of a set are parted by "|". A decimal comma is read only where it is declared.
/// </summary>
/// <param name="vocabulary">The facts.</param>
/// <param name="cases">Checks and reads what a row says, by the same rules as a case file.</param>
/// <param name="hasDecimalComma">Whether numbers are written the German way, with a comma.</param>
public sealed partial class CsvReader(Vocabulary vocabulary, CaseReader cases, bool hasDecimalComma)
{
    private const string CaseColumn = "case";
    private const string LesionColumn = "lesion";
    private const string AsOfColumn = "as_of";
    private const string CentreColumn = "centre";

    /// <summary>The most rows of one case: more than it may have lesions, by far.</summary>
    private const int MostRows = 1000;

    /// <summary>
    /// The cases of a table, each as soon as its last row is read; a fault of the table itself is one refused case. The table is read twice: first
    /// for its faults and for where each case ends. What is held are a number for each case, and the rows of those that have not ended.
    /// </summary>
    /// <param name="open">Opens the table at its beginning.</param>
    public IEnumerable<CaseReading> Read(Func<Stream> open)
    {
        var faults = new FaultList();
        var (header, caseAt, rows) = ((IReadOnlyList<string>)[], -1, 0);
        var lastRows = new Dictionary<ulong, int>();
        foreach (var row in Rows(open, faults))
        {
            if (rows++ == 0)
            {
                header = [.. row.Cells.Select(c => c.Trim().ToLowerInvariant())];
                caseAt = header.IndexOf(CaseColumn);
                faults.AddRange(HeaderFaults(header));
                if (faults.Count > 0)
                {
                    break;
                }
            }
            else if (NameOf(row, caseAt) is { } name)
            {
                lastRows[CaseNames.Short(name)] = row.Line;
            }
        }

        if (faults.Count > 0)
        {
            yield return new CaseReading(null, null, faults);
            yield break;
        }

        if (rows < 2)
        {
            yield return Refused(new Fault(
                "",
                new("Die Tabelle hat keine Zeilen mit Werten.", "The table has no rows with values."),
                new("Eine Kopfzeile mit Codes und mindestens eine Zeile angeben.", "Give a header with codes and one row at least.")));
            yield break;
        }

        var begun = new Dictionary<string, List<CsvRow>>(StringComparer.Ordinal);
        foreach (var row in Rows(open, faults).Skip(1))
        {
            rows--;
            if (NameOf(row, caseAt) is not { } name)
            {
                yield return Case("row " + LineOf(row), header, [row]);
                continue;
            }

            var its = begun.TryGetValue(name, out var already) ? already : begun[name] = [];
            if (its.Count <= MostRows)
            {
                its.Add(row);
            }

            if (lastRows.GetValueOrDefault(CaseNames.Short(name)) <= row.Line)
            {
                begun.Remove(name);
                yield return Case(name, header, its);
            }
        }

        // What is left has the short name of another case, or the table was changed meanwhile: then no case is given in half.
        foreach (var (name, its) in begun)
        {
            yield return rows == 1 ? Case(name, header, its) : new CaseReading(null, name, [CsvTable.At(
                its[0].Line,
                new("Die Tabelle wurde geändert, während sie gelesen wurde.", "The table was changed while it was read."),
                new("Die Tabelle noch einmal einlesen.", "Read the table again."))]);
        }
    }

    private static IEnumerable<CsvRow> Rows(Func<Stream> open, FaultList faults)
    {
        using var stream = open();
        foreach (var row in CsvTable.Rows(stream, faults))
        {
            yield return row;
        }
    }

    /// <summary>The name of the case that a row belongs to, or null where it is one of its own.</summary>
    private static string? NameOf(CsvRow row, int caseAt) => caseAt >= 0 && caseAt < row.Cells.Count && row.Cells[caseAt].Length > 0 ? row.Cells[caseAt] : null;

    private static CaseReading TooLong(string name, CsvRow last) => new(null, name, [CsvTable.At(
        last.Line,
        new($"Der Fall hat mehr als {MostRows} Zeilen.", $"The case has more than {MostRows} rows."),
        new("Prüfen, ob die Spalte „case“ die Fälle unterscheidet.", "Check whether the column \"case\" tells the cases apart."))]);

    private static CaseReading Refused(Fault fault) => new(null, null, [fault]);

    private IEnumerable<Fault> HeaderFaults(IReadOnlyList<string> header)
    {
        var told = 0;
        foreach (var column in header.Where(c => c is not (CaseColumn or LesionColumn or AsOfColumn or CentreColumn)))
        {
            if (vocabulary.Find(column) is null)
            {
                var near = ++told > FaultList.Most ? null : Nearest.Of(column, vocabulary.Facts.Select(f => f.Code));
                var shown = column.Length > 60 ? column[..60] + "…" : column;
                yield return CsvTable.At(1, new(
                    $"Die Spalte „{shown}“ ist kein Merkmal." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                    $"The column \"{shown}\" is no fact." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                    new("Codes des Vokabulars als Kopfzeile angeben (myelon facts).", "Give codes of the vocabulary as header (myelon facts)."));
            }
        }

        foreach (var twice in header.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return CsvTable.At(
                1,
                new($"Die Spalte „{twice}“ steht zweimal.", $"The column \"{twice}\" stands twice."),
                new("Jede Spalte einmal angeben.", "Give each column once."));
        }
    }

    private CaseReading Case(string name, IReadOnlyList<string> header, List<CsvRow> rows)
    {
        if (rows.Count > MostRows)
        {
            return TooLong(name, rows[^1]);
        }

        var faults = new FaultList();
        var patient = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        var (lesions, provenance) = (new List<JsonNode>(), new List<JsonNode>());
        var ofCase = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Cells.Count > header.Count)
            {
                faults.Add(CsvTable.At(
                    row.Line,
                    new("Die Zeile hat mehr Spalten als die Kopfzeile.", "The row has more columns than the header."),
                    new("Trennzeichen und Dezimalkomma prüfen.", "Check separator and decimal comma.")));
                continue;
            }

            var lesion = Cell(header, row, LesionColumn);
            var own = new List<(string, JsonNode)>();
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i].Length == 0 || header[i] is CaseColumn or LesionColumn)
                {
                    continue;
                }

                var place = $"/{LineOf(row)}/{header[i]}";
                if (header[i] is AsOfColumn or CentreColumn)
                {
                    ofCase[header[i]] = Merged(ofCase.GetValueOrDefault(header[i]), new JsonTextNode(place, row.Cells[i]), faults);
                    continue;
                }

                var fact = vocabulary.Find(header[i])!;
                if (fact is NumberFact && !hasDecimalComma && row.Cells[i].Contains(',', StringComparison.Ordinal) && WithComma().IsMatch(row.Cells[i]))
                {
                    faults.Add(new Fault(
                        place,
                        new("Die Zahl hat ein Komma.", "The number has a comma."),
                        new(
                            "Als Tabelle mit Komma einlesen (--decimal-comma), oder Punkte schreiben.",
                            "Import it as a table with commas (--decimal-comma), or write points.")));
                    continue;
                }

                var node = Node(fact, place, row.Cells[i]);
                var isOwn = lesion.Length > 0 && fact.Scope == FactScope.Lesion;
                if (isOwn)
                {
                    own.Add((fact.Code, node));
                }
                else
                {
                    var before = patient.GetValueOrDefault(fact.Code);
                    patient[fact.Code] = Merged(before, node, faults);
                    if (before is not null)
                    {
                        continue;
                    }
                }

                provenance.Add(Origin(fact, isOwn ? lesion : "", row, place));
            }

            if (lesion.Length > 0)
            {
                var at = $"/{LineOf(row)}";
                lesions.Add(new JsonObjectNode(at, [("lesion", new JsonTextNode(at, lesion)), ("facts", new JsonObjectNode(at, own))]));
            }
        }

        var members = new List<(string, JsonNode)>
        {
            ("format", new JsonTextNode("", CaseReader.Format)),
            ("case", new JsonTextNode("", name)),
            ("facts", new JsonObjectNode("", [.. patient.Select(p => (p.Key, p.Value))])),
            ("lesions", new JsonArrayNode("", lesions)),
            ("provenance", new JsonArrayNode("", provenance)),
        };
        members.AddRange(ofCase.Select(o => (o.Key, o.Value)));
        return cases.Read(new JsonObjectNode("", members), faults);
    }

    private static JsonNode Merged(JsonNode? before, JsonNode now, FaultList faults)
    {
        if (before is not null && Written(before) != Written(now))
        {
            faults.Add(new Fault(
                now.Pointer,
                new("Zeilen desselben Falls widersprechen sich.", "Rows of one case contradict each other."),
                new("Merkmale der Person in allen Zeilen gleich angeben, oder nur einmal.", "Give facts of the patient alike in all rows, or only once.")));
        }

        return before ?? now;
    }

    private static string Written(JsonNode node) => node switch
    {
        JsonTextNode text => text.Value,
        JsonNumberNode number => number.Written,
        JsonBooleanNode boolean => boolean.Value ? "true" : "false",
        JsonArrayNode array => string.Join('|', array.Items.Select(Written)),
        _ => "",
    };

    private static JsonObjectNode Origin(Fact fact, string lesion, CsvRow row, string place)
    {
        var members = new List<(string, JsonNode)>
        {
            ("fact", new JsonTextNode(place, fact.Code)),
            ("source", new JsonTextNode(place, "CSV " + LineOf(row))),
            ("confirmed", new JsonBooleanNode(place, false)),
        };
        if (lesion.Length > 0)
        {
            members.Add(("lesion", new JsonTextNode(place, lesion)));
        }

        return new JsonObjectNode(place, members);
    }

    /// <summary>The cell as the case file would have it; what does not fit stays text, so that the case reader says what is wrong.</summary>
    private JsonNode Node(Fact fact, string place, string cell) => fact switch
    {
        BooleanFact when cell is "true" or "false" => new JsonBooleanNode(place, cell == "true"),
        NumberFact when !hasDecimalComma && WithPoint().IsMatch(cell) => new JsonNumberNode(place, cell),
        NumberFact when hasDecimalComma && WithComma().IsMatch(cell) => new JsonNumberNode(place, cell.Replace(',', '.')),
        SetFact when cell == "-" => new JsonArrayNode(place, []),
        SetFact => new JsonArrayNode(place, [.. cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v =>
            new JsonTextNode(place, v))]),
        _ => new JsonTextNode(place, cell),
    };

    private static string Cell(IReadOnlyList<string> header, CsvRow row, string column)
    {
        var at = header.IndexOf(column);
        return at >= 0 && at < row.Cells.Count ? row.Cells[at] : "";
    }

    private static string LineOf(CsvRow row) => row.Line.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithPoint();

    [GeneratedRegex("^-?[0-9]+(?:,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithComma();
}
