using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Mapping;

/// <summary>What sites say: at the spine, surely elsewhere, or not known. Not known is an answer of its own and never elsewhere.</summary>
/// <param name="Spine">Where at the spine, or null.</param>
/// <param name="IsElsewhere">Whether a site elsewhere is named.</param>
/// <param name="IsBeside">Whether a field there can reach the cord.</param>
/// <param name="Unknown">What was not understood.</param>
internal sealed record SiteReading(SpinalSite? Spine, bool IsElsewhere, bool IsBeside, IReadOnlyList<Text> Unknown)
{
    /// <summary>Whether no site is stated at all.</summary>
    public bool IsEmpty => Spine is null && !IsElsewhere && Unknown.Count == 0;
}

/// <summary>Reads sites by codes, displays and words. A display or a text that names another level than the code makes the level unknown.</summary>
/// <param name="tables">The tables.</param>
internal sealed class SiteReader(CodeTables tables)
{
    private static readonly string[][] Regions = [
        ["cervic", "zervik", "halswirb", "hws"],
        ["thora", "brustwirb", "bws"],
        ["lumb", "lendenwirb", "lws"],
        ["sacr", "sakr", "kreuzbein"],
    ];

    private static readonly string[] Bony = [
        "vertebra", "wirbel", "wk", "spin", "level", "höhe", "bone", "knochen", "ossär", "osse", "atlas", "axis", "dens",
        "column",
    ];

    private readonly IReadOnlyList<string> _levels = [.. tables.Facts.Levels.Values.Select(v => v.Code)];

    /// <summary>What the sites say; contradictions are told.</summary>
    public SiteReading Read(IReadOnlyList<SourceSite> sites, string source, string pointer, List<ReportLine> lines)
    {
        var (levels, names, unknown, elsewhere, beside) = (0UL, new List<string>(), new List<Text>(), false, false);
        foreach (var site in sites)
        {
            var read = One(site, out var conflict);
            if (conflict is not null)
            {
                lines.Add(new ReportLine(source, pointer, Fate.Conflict, conflict));
                unknown.Add(new("die Höhe (Code und Anzeigetext widersprechen sich)", "the level (code and display disagree)"));
            }

            unknown.AddRange(read.Unknown);
            (elsewhere, beside) = (elsewhere || read.IsElsewhere, beside || read.IsBeside);
            if (read.Spine is { } spine)
            {
                levels |= spine.Levels;
                names.AddRange(spine.Name.Split(", ").Where(n => !names.Contains(n)));
            }
        }

        // A region beside a level adds nothing to the name.
        var named = names.Where(n => levels == 0 || _levels.Contains(n)).ToList();
        return new(names.Count == 0 ? null : new SpinalSite(levels, string.Join(", ", named)), elsewhere, beside, unknown);
    }

    private SiteReading One(SourceSite site, out Text? conflict)
    {
        conflict = null;
        var rows = new List<SiteRow>();
        foreach (var coding in site.Codings)
        {
            var row = tables.SystemOf(coding.System) is { } system
                ? tables.Sites.Where(s => s.Code.Matches(system, coding.Code)).MaxBy(s => s.Code.Exactness) : null;
            if (row is null)
            {
                continue;
            }

            if (row.Kind == SiteKind.Spine && !Agrees(row, coding.Display))
            {
                conflict = Disagree(coding.Code, row);
                return new(new(0, row.Region), false, false, []);
            }

            // Elsewhere by its code, at the spine by its words: neither is believed.
            if (row.Kind != SiteKind.Spine && (SaysSpine(coding.Display) || SaysSpine(site.Text)))
            {
                conflict = Disagree(coding.Code, row);
                return new(null, false, false, []);
            }

            rows.Add(row);
        }

        if (rows.Count == 0)
        {
            return Words(site);
        }

        if (site.Text is { Length: > 0 } text && rows.Find(r => r is { Kind: SiteKind.Spine, Levels: not 0 }) is { } level
            && SpinalLevels.Read(text) is { Levels.Count: > 0 } said
            && said.BitsIn(_levels) != level.Levels)
        {
            conflict = Disagree(level.Code.Written, level);
            return new(new(0, level.Region), false, false, []);
        }

        var spine = rows.Where(r => r.Kind == SiteKind.Spine).ToList();
        if (spine.Select(r => r.Levels).Where(l => l != 0).Distinct().Count() > 1 || (spine.Count > 0 && spine.Count < rows.Count))
        {
            conflict = new(
                $"zwei Codes eines Ortes widersprechen sich: {string.Join(" / ", rows.Select(r => r.Means.De))}",
                $"two codes of one site disagree: {string.Join(" / ", rows.Select(r => r.Means.En))}");
            return new(spine.Count > 0 ? new(0, spine[0].Region) : null, false, false, []);
        }

        if (spine.Count > 0)
        {
            var finest = spine.MaxBy(r => r.Levels)!;
            return new(new(finest.Levels, finest.Region), false, false, []);
        }

        var open = rows.Find(r => r.Kind == SiteKind.Open);
        return open is not null ? new(null, false, false, [open.Means]) : new(null, true, rows.Exists(r => r.Kind == SiteKind.Beside), []);
    }

    /// <summary>A site that no table knows by its code: its words may name it.</summary>
    private SiteReading Words(SourceSite site)
    {
        var texts = site.Codings.Select(c => c.Display).Append(site.Text).OfType<string>().Where(t => t.Trim().Length > 0).ToList();
        foreach (var text in texts)
        {
            var reading = SpinalLevels.Read(text);
            if (reading.IsOnlyLevels)
            {
                return new(new(reading.BitsIn(_levels), string.Join(", ", reading.Levels)), false, false, []);
            }

            if (reading.Beyond.Count > 0)
            {
                return new(
                    new(0, string.Join(", ", reading.Beyond)),
                    false, false,
                    [new($"der Übergangswirbel „{Short(text)}“", $"the transitional vertebra \"{Short(text)}\"")]);
            }

            if (reading.Levels.Count > 0)
            {
                return new(new(0, string.Join(", ", reading.Levels)), false, false, [new($"die Höhe („{Short(text)}“)", $"the level (\"{Short(text)}\")")]);
            }
        }

        foreach (var text in texts)
        {
            foreach (var (word, region) in tables.RegionWords)
            {
                if (HasWord(text, word))
                {
                    return new(new(0, region), false, false, []);
                }
            }
        }

        var shown = texts.Count > 0 ? $"„{Short(texts[0])}“" : "";
        var code = site.Codings.Count > 0 ? site.Codings[0].ToString() : "";
        var both = string.Join(" ", new[] { code, shown }.Where(x => x.Length > 0));
        return both.Length == 0 ? new(null, false, false, []) : new(null, false, false, [new($"der Ort {both}", $"the site {both}")]);
    }

    /// <summary>Whether a display can mean what the code means: its level, else its region, else the bones of the spine at all.</summary>
    private bool Agrees(SiteRow row, string? display)
    {
        if (string.IsNullOrWhiteSpace(display))
        {
            return true;
        }

        if (row.Levels == 0)
        {
            return row.Words.Count == 0 || row.Words.Any(w => display.Contains(w, StringComparison.OrdinalIgnoreCase)) || IsWithin(row, display);
        }

        var reading = SpinalLevels.Read(display);
        if (reading.Levels.Count > 0)
        {
            return reading.BitsIn(_levels) == row.Levels;
        }

        if (reading.Beyond.Count > 0 || reading.Rest.Any(r => r.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var own = "CTLS".IndexOf(row.Region[0]);
        var said = Enumerable.Range(0, Regions.Length).Where(r => Array.Exists(Regions[r], w => display.Contains(w,
            StringComparison.OrdinalIgnoreCase))).ToList();
        return said.Count > 0 ? said.Contains(own) : Array.Exists(Bony, w => display.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether words name a vertebra or a part of the spine.</summary>
    private bool SaysSpine(string? text) => !string.IsNullOrWhiteSpace(text)
        && (SpinalLevels.Read(text).IsOnlyLevels || tables.RegionWords.Any(w => w.Word != "spine" && HasWord(text, w.Word)));

    /// <summary>Whether a display names levels of the region that a code means.</summary>
    private static bool IsWithin(SiteRow row, string display)
    {
        var region = Array.FindIndex(Regions, r => Array.Exists(r, w => row.Region.Contains(w, StringComparison.OrdinalIgnoreCase)));
        return region >= 0 && SpinalLevels.Read(display).Levels is { Count: > 0 } levels && levels.All(l => l[0] == "CTLS"[region]);
    }

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (word.Length > 5 || ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length
            || !char.IsLetter(text[at + word.Length]))));
    }

    private static Text Disagree(string code, SiteRow row) => new(
        $"Code und Anzeigetext widersprechen sich: {code} heißt „{row.Means.De}“; nicht verwendet",
        $"code and display disagree: {code} means \"{row.Means.En}\"; not used");

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
