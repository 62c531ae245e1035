using System.Globalization;
using System.Text;
using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Desk.Imports;

/// <summary>
/// The report of an import for people: first the totals, then what a documentarist can act on, by kind and patient, then (for one patient,
/// or where all is asked for) every patient. A thousand patients fit a page; what is kept does not grow with them.
/// </summary>
/// <param name="evaluator">Tells what cannot be judged from a source.</param>
/// <param name="language">The language.</param>
/// <param name="hasDetails">Whether every resource is named.</param>
/// <param name="isPage">Whether a page shows it, which folds the patients out itself and knows no options of a command line.</param>
public sealed class ImportSummary(Evaluator evaluator, Language language, bool hasDetails, bool isPage = false)
{
    private const int MostKinds = 10_000;
    private const int MostShown = 10;
    private const int MostNames = 3;

    /// <summary>What a documentarist can act on, in the order of its urgency.</summary>
    private static readonly (Fate Fate, Text Title)[] ToDo =
    [
        (Fate.Conflict, new("WIDERSPRÜCHE, zu klären", "CONFLICTS, to be settled")),
        (Fate.Proposed, new("VORSCHLÄGE, zu bestätigen", "PROPOSALS, to be confirmed")),
        (Fate.NotMapped, new("NICHT ZUGEORDNET, von Hand einzutragen", "NOT MAPPED, to be entered by hand")),
        (Fate.Warning, new("HINWEISE", "WARNINGS")),
    ];

    private readonly Dictionary<Fate, long> _counts = [];
    private readonly Dictionary<(Fate Fate, string What), (long Count, long Patients, List<string> Names)> _kinds = [];
    private readonly Dictionary<string, (long Count, List<string> Names)> _refusals = [];
    private readonly Dictionary<string, long> _facts = [];
    private readonly StringBuilder _patients = new();
    private long _all;
    private long _taken;
    private ImportedCase? _first;

    /// <summary>Adds a patient, or an input that is refused.</summary>
    public void Add(ImportedCase one)
    {
        _all++;
        _first ??= one;
        var name = one.Person.Length > 0 ? $"{one.Name} ({one.Person})" : one.Name;
        if (one.Case is null)
        {
            foreach (var fault in one.Faults)
            {
                Note(_refusals, isPage ? Undated(FaultWords.Says(fault).In(language)) : Undated(fault.Says.In(language)), name);
            }
        }
        else
        {
            _taken++;
        }

        foreach (var fact in one.Lines.Where(l => l is { Fate: Fate.Fact, Fact: not null }).Select(l => l.Fact!).Distinct())
        {
            _facts[fact] = _facts.GetValueOrDefault(fact) + 1;
        }

        foreach (var group in one.Lines.GroupBy(l => (l.Fate, Kind(l))))
        {
            _counts[group.Key.Fate] = _counts.GetValueOrDefault(group.Key.Fate) + group.Count();
            if (!Array.Exists(ToDo, t => t.Fate == group.Key.Fate))
            {
                continue;
            }

            var key = _kinds.ContainsKey(group.Key) || _kinds.Count < MostKinds ? group.Key : (group.Key.Fate, "…");
            var (count, patients, names) = _kinds.TryGetValue(key, out var known) ? known : (0, 0, []);
            if (names.Count < MostNames)
            {
                names.Add($"{one.Name} {group.First().Source}");
            }

            _kinds[key] = (count + group.Count(), patients + 1, names);
        }

        if (hasDetails)
        {
            _patients.Append('\n').Append(ImportText.Of(one, evaluator, language, hasDetails));
        }
    }

    /// <summary>The report.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        if (!isPage && _all == 1 && _first is { } only)
        {
            Totals(text);
            return text.Append('\n').Append(ImportText.Of(only, evaluator, language, hasDetails)).ToString();
        }

        Totals(text);
        Refused(text);
        foreach (var (fate, title) in ToDo)
        {
            var kinds = _kinds.Where(k => k.Key.Fate == fate).OrderByDescending(k => k.Value.Patients).ThenByDescending(k => k.Value.Count).ToList();
            if (kinds.Count == 0)
            {
                continue;
            }

            text.Append('\n').Append(title.In(language)).Append(" (").Append(N(kinds.Sum(k => k.Value.Count))).Append(")\n");
            foreach (var ((_, what), (count, patients, names)) in kinds.Take(MostShown))
            {
                var number = count == 1
                    ? ""
                    : language.Say($"{N(count)} × bei {N(patients)} Personen: ", $"{N(count)} × in {N(patients)} patients: ");
                ImportText.Wrapped(text, "  ", $"{number}{what} ({string.Join(", ", names)}{(patients > names.Count ? ", …" : "")})");
            }

            More(text, kinds.Count - MostShown);
        }

        if (!hasDetails && !isPage)
        {
            text.Append('\n');
            ImportText.Wrapped(
                text, "",
                language.Say(
                    "Jede Ressource nennt --details, oder --format json.",
                    "Every resource is named by --details, or --format json."));
        }

        return text.Append(_patients).ToString();
    }

    private void Totals(StringBuilder text)
    {
        ImportText.Wrapped(text, "", language.Say(
            $"Insgesamt {N(_all)}: {N(_taken)} übernommen, {N(_all - _taken)} abgelehnt",
            $"Total {N(_all)}: {N(_taken)} taken, {N(_all - _taken)} refused"));
        var counts = Enum.GetValues<Fate>().Where(f => _counts.GetValueOrDefault(f) > 0).Select(f => $"{f.Word().In(language)} {N(_counts[f])}");
        ImportText.Wrapped(text, "  ", string.Join(", ", counts));
        if (_all > 1 && _facts.Count > 0)
        {
            var facts = _facts.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(MostShown).Select(f => $"{f.Key} {N(f.Value)}");
            ImportText.Wrapped(text, "  ", language.Say("Personen mit ", "patients with ") + string.Join(", ", facts));
        }
    }

    private void Refused(StringBuilder text)
    {
        if (_refusals.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(language.Say("ABGELEHNT", "REFUSED")).Append(" (").Append(N(_all - _taken)).Append(")\n");
        foreach (var (why, (count, names)) in _refusals.OrderByDescending(r => r.Value.Count).Take(MostShown))
        {
            ImportText.Wrapped(text, "  ", $"{N(count)} × {why} ({string.Join(", ", names)}{(count > names.Count ? ", …" : "")})");
        }

        More(text, _refusals.Count - MostShown);
    }

    private void More(StringBuilder text, int rest)
    {
        if (rest > 0)
        {
            ImportText.Wrapped(
                text, "  ",
                language.Say($"… und {N(rest)} weitere Arten", $"… and {N(rest)} more kinds") + (isPage ? "" : " (--details)"));
        }
    }

    /// <summary>What lines of one kind have in common: their words without dates and numbers of resources.</summary>
    private string Kind(ReportLine line) =>
        Undated(ImportText.About(line, evaluator.Rules.Vocabulary, language) + line.What.In(language));

    private static string Undated(string words) => System.Text.RegularExpressions.Regex.Replace(
        words, @"[0-9]{4}-[0-9]{2}(-[0-9]{2})?|\b[A-Z][A-Za-z]+/[^\s)]+", "…");

    private static void Note(Dictionary<string, (long Count, List<string> Names)> into, string key, string name)
    {
        var (count, names) = into.TryGetValue(key, out var known) ? known : (0, []);
        if (names.Count < MostNames)
        {
            names.Add(name);
        }

        into[key] = (count + 1, names);
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}
