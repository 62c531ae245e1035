using System.Globalization;
using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What was entered for one score beside the facts of the vocabulary: rows of items, and a total.</summary>
public sealed class ScoreEntry
{
    private readonly Dictionary<ScoreItem, ItemOption> _options = [];

    /// <summary>Nothing entered.</summary>
    public static ScoreEntry None { get; } = new();

    /// <summary>The total that was computed elsewhere, or null.</summary>
    public decimal? Total { get; private set; }

    /// <summary>The group that was found elsewhere, for an instrument whose groups have no limits; or null.</summary>
    public ScoreGroup? Group { get; private set; }

    /// <summary>Whether nothing was entered.</summary>
    public bool IsEmpty => Total is null && Group is null && _options.Count == 0;

    /// <summary>The row that was entered for an item, or null.</summary>
    public ItemOption? OptionOf(ScoreItem item) => _options.GetValueOrDefault(item);

    /// <summary>What a case entered for a score, with everything that is wrong with it.</summary>
    public static ScoreEntry Of(Score score, IReadOnlyDictionary<string, string> written, string pointer, ICollection<Fault> faults)
    {
        var entry = new ScoreEntry();
        foreach (var (key, value) in written)
        {
            var at = $"{pointer}/{key}";
            if (key == "total")
            {
                entry.Total = TotalOf(score, value, at, faults);
            }
            else if (key == "group" && score.TakesGroup)
            {
                entry.Group = GroupOf(score, value, at, faults);
            }
            else if (score.Items.FirstOrDefault(i => i.Code == key && i.Options.Count > 0) is { } item)
            {
                entry.Add(item, value, at, faults);
            }
            else
            {
                var known = score.Items.Where(i => i.Options.Count > 0).Select(i => i.Code).Append(score.TakesGroup ? "group" : "total").ToList();
                var near = Nearest.Of(key, known);
                faults.Add(new Fault(
                    at,
                    new(
                        $"„{key}“ ist kein Teil von {score.Code}." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                        $"\"{key}\" is no item of {score.Code}." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                    new($"Einen Teil angeben: {string.Join(", ", known)}.", $"Give an item: {string.Join(", ", known)}.")));
            }
        }

        return entry;
    }

    private void Add(ScoreItem item, string value, string pointer, ICollection<Fault> faults)
    {
        var code = value switch { "true" or "ja" => "yes", "false" or "nein" => "no", _ => value };
        if (item.Options.FirstOrDefault(o => o.Code == code || o.Code == value) is { } option)
        {
            _options[item] = option;
            return;
        }

        var codes = item.Options.Select(o => o.Code).ToList();
        var near = Nearest.Of(value, codes);
        faults.Add(new Fault(
            pointer,
            new(
                $"„{value}“ gibt es bei {item.Code} nicht." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                $"{item.Code} has no \"{value}\"." + (near is null ? "" : $" Did you mean \"{near}\"?")),
            new($"Einen dieser Codes angeben: {string.Join(", ", codes)}.", $"Give one of these codes: {string.Join(", ", codes)}.")));
    }

    private static ScoreGroup? GroupOf(Score score, string value, string pointer, ICollection<Fault> faults)
    {
        if (score.Groups.FirstOrDefault(g => string.Equals(g.Code, value, StringComparison.OrdinalIgnoreCase)) is { } group)
        {
            return group;
        }

        var codes = string.Join(", ", score.Groups.Select(g => g.Code));
        faults.Add(new Fault(
            pointer,
            new($"„{value}“ ist keine Gruppe von {score.Code}.", $"\"{value}\" is no group of {score.Code}."),
            new($"Eine dieser Gruppen angeben: {codes}.", $"Give one of these groups: {codes}.")));
        return null;
    }

    private static decimal? TotalOf(Score score, string value, string pointer, ICollection<Fault> faults)
    {
        if (score.Range is not { } range)
        {
            faults.Add(new Fault(pointer, new($"{score.Code} hat keine Summe.", $"{score.Code} has no total."), new("Die Angabe weglassen.", "Leave it out.")));
            return null;
        }

        var (low, high) = (Logic.Canonical.Digits(range.Low), Logic.Canonical.Digits(range.High));
        if (decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var total)
            && range.Contains(total)
            && total == decimal.Truncate(total))
        {
            return total;
        }

        faults.Add(new Fault(
            pointer,
            new($"„{value}“ ist keine Summe von {score.Code}.", $"\"{value}\" is no total of {score.Code}."),
            new($"Eine ganze Zahl von {low} bis {high} angeben.", $"Give a whole number from {low} to {high}.")));
        return null;
    }
}

/// <summary>What a case entered for all scores.</summary>
public sealed class ScoreEntries
{
    private readonly Dictionary<string, ScoreEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>What was entered for a score.</summary>
    public ScoreEntry this[Score score] => _entries.GetValueOrDefault(score.Code) ?? ScoreEntry.None;

    /// <summary>What a case entered, by score and item, with everything that is wrong with it.</summary>
    public static ScoreEntries Of(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> items, IReadOnlyList<Score> scores, ICollection<Fault> faults)
    {
        var entries = new ScoreEntries();
        foreach (var (name, written) in items)
        {
            var pointer = $"/score_items/{name}";
            if (Find(scores, name) is { } score)
            {
                entries._entries[score.Code] = ScoreEntry.Of(score, written, pointer, faults);
                continue;
            }

            var near = Nearest.Of(name, scores.Select(s => s.Code));
            faults.Add(new Fault(
                pointer,
                new(
                    $"Den Score „{name}“ gibt es nicht." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                    $"There is no score \"{name}\"." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new("Einen Namen der Liste angeben (myelon score --list).", "Give a name of the list (myelon score --list).")));
        }

        return entries;
    }

    /// <summary>The score with a name: its code, also without a leading "x_".</summary>
    public static Score? Find(IReadOnlyList<Score> scores, string name) =>
        scores.FirstOrDefault(s => s.Code == name) ?? scores.FirstOrDefault(s => s.Code == "x_" + name);
}
