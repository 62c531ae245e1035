using System.Globalization;
using System.Text;

namespace Myelon.Core;

/// <summary>What one piece of a written level is.</summary>
internal enum LevelPiece
{
    /// <summary>A part of the spine whose vertebrae are counted: cervical, thoracic, lumbar, sacral, coccygeal.</summary>
    Region,

    /// <summary>A number, in digits, in words or in Latin numerals.</summary>
    Number,

    /// <summary>A vertebra with a name of its own.</summary>
    Vertebra,

    /// <summary>"to", or a dash between two levels.</summary>
    To,

    /// <summary>"and", a comma, a slash.</summary>
    And,

    /// <summary>A full stop, a bracket.</summary>
    Mark,

    /// <summary>"Vertebra", "body", "number": may stand between a region and its number.</summary>
    Bone,

    /// <summary>A word that says nothing of the level: left, level, of.</summary>
    Filler,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A piece of a written level.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it was written.</param>
/// <param name="At">Its place in the text.</param>
/// <param name="Region">The letter of its region, or none.</param>
/// <param name="Number">Its number, or 0.</param>
/// <param name="IsBare">Whether a region is a single letter or abbreviation that needs its number behind it (T, Th, L).</param>
/// <param name="IsOrdinal">Whether a number is an ordinal: "twelfth", "12th".</param>
internal sealed record LevelToken(LevelPiece Kind, string Text, int At, char Region = ' ', int Number = 0, bool IsBare = false, bool IsOrdinal = false);

/// <summary>The words of levels, in German, English and Latin.</summary>
internal static class SpinalLevelWords
{
    private static readonly string[] Roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"];

    private static readonly string[] English =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"];

    private static readonly string[] German =
        ["", "erst", "zweit", "dritt", "viert", "fuenft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwoelft", "dreizehnt"];

    /// <summary>Names of regions behind which a number stands: they never stand behind an ordinal.</summary>
    private static readonly Dictionary<string, char> Bare = Letters("c=C t=T th=T d=T l=L s=S co=X hws=C bws=T lws=L");

    private static readonly Dictionary<string, char> Regions = Letters(
        "hwk=C hwks=C hw=C cervical=C cervicalis=C cervicales=C zervikal=C zervikale=C zervikaler=C zervikalen=C cervicale=C cervicaler=C "
        + "bwk=T bwks=T bw=T thoracic=T thoracica=T thoracicae=T thoracalis=T thorakal=T thorakale=T thorakaler=T thorakalen=T dorsalwirbel=T "
        + "lwk=L lwks=L lw=L lumbar=L lumbalis=L lumbales=L lumbal=L lumbale=L lumbaler=L lumbalen=L "
        + "swk=S swks=S sw=S sacral=S sacralis=S sacrales=S sakral=S sakrale=S sakraler=S sakralen=S "
        + "coccygeal=X kokzygeal=X");

    private static readonly (string Stem, char Region)[] Stems =
    [
        ("halswirbel", 'C'), ("zervikalwirbel", 'C'), ("cervicalwirbel", 'C'), ("brustwirbel", 'T'), ("thorakalwirbel", 'T'), ("thoracalwirbel", 'T'),
        ("lendenwirbel", 'L'), ("lumbalwirbel", 'L'), ("kreuzbeinwirbel", 'S'), ("kreuzwirbel", 'S'), ("sakralwirbel", 'S'), ("sacralwirbel", 'S'),
        ("steissbeinwirbel", 'X'),
    ];

    private static readonly Dictionary<string, (char Region, int Number)> Vertebrae = new(StringComparer.Ordinal)
    {
        ["atlas"] = ('C', 1), ["axis"] = ('C', 2), ["dens"] = ('C', 2), ["densaxis"] = ('C', 2), ["prominens"] = ('C', 7),
        ["occiput"] = ('C', 0), ["okziput"] = ('C', 0), ["hinterhaupt"] = ('C', 0), ["occipital"] = ('C', 0),
    };

    private static readonly HashSet<string> To = ["bis", "to", "through", "thru"];

    private static readonly HashSet<string> And = ["und", "and", "sowie", "u"];

    private static readonly HashSet<string> Bones =
        [
            .. ("wirbel wirbels wirbelkoerper wirbelkoerpers wk vertebra vertebrae vertebral vertebrarum vertebras body bodies "
                + "corpus corpora koerper nr no number nummer level").Split(' '),
        ];

    private static readonly HashSet<string> Filler =
    [
        .. ("wirbelsaeule of the der die des den von from between zwischen structure entire bone spine spinal levels segment segmente segments hoehe "
            + "hoehen in at on auf "
            + "links rechts li re lks left right bds beidseits bilateral beidseitig linke linker linkes rechte rechter rechtes mittig midline "
            + "anterior posterior ventral dorsal lateral part region sakralisiert sakralisierter lumbalisiert lumbalisierter sacralized sacralised "
            + "lumbarized lumbarised "
            + "metastase metastasis lesion laesion").Split(' '),
    ];

    /// <summary>The pieces of a text.</summary>
    public static List<LevelToken> Of(string text)
    {
        var tokens = new List<LevelToken>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                tokens.Add(Digits(text[start..i], start));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }

                Word(text[start..i], start, start > 0 && char.IsAsciiDigit(text[start - 1]), i < text.Length && char.IsAsciiDigit(text[i]), tokens);
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(text[start]))
                {
                    tokens.Add(Sign(text[start], start));
                }
            }
        }

        return tokens;
    }

    private static LevelToken Digits(string digits, int at) => digits.Length <= 2
        ? new(LevelPiece.Number, digits, at, Number: int.Parse(digits, CultureInfo.InvariantCulture))
        : new(LevelPiece.Other, digits, at);

    private static LevelToken Sign(char sign, int at) => sign switch
    {
        '-' or '–' or '—' or '‐' or '‑' or '−' => new(LevelPiece.To, "-", at),
        '/' or ',' or ';' or '+' or '&' => new(LevelPiece.And, sign.ToString(), at),
        '.' or '(' or ')' or '[' or ']' or ':' => new(LevelPiece.Mark, sign.ToString(), at),
        _ => new(LevelPiece.Other, sign.ToString(), at),
    };

    private static void Word(string written, int at, bool followsDigit, bool beforeDigit, List<LevelToken> tokens)
    {
        var word = Plain(written);
        if (followsDigit && !beforeDigit && word is "th" or "st" or "nd" or "rd" && tokens[^1].Kind == LevelPiece.Number)
        {
            tokens[^1] = tokens[^1] with { IsOrdinal = true };
        }
        else if (Vertebrae.TryGetValue(word, out var vertebra))
        {
            tokens.Add(new(LevelPiece.Vertebra, written, at, vertebra.Region, vertebra.Number));
        }
        else if (Regions.TryGetValue(word, out var region)
            || (!word.Contains("saeule", StringComparison.Ordinal) && Stem(word) is { } stem && (region = stem) != ' '))
        {
            tokens.Add(new(LevelPiece.Region, written, at, region));
        }
        else if (Bare.TryGetValue(word, out region) && !(followsDigit && beforeDigit && word.Length == 1 && word[0] is 'c' or 's'))
        {
            tokens.Add(new(LevelPiece.Region, written, at, region, IsBare: true));
        }
        else if (To.Contains(word))
        {
            tokens.Add(new(LevelPiece.To, written, at));
        }
        else if (And.Contains(word))
        {
            tokens.Add(new(LevelPiece.And, written, at));
        }
        else if (Ordinal(word) is > 0 and var number)
        {
            tokens.Add(new(LevelPiece.Number, written, at, Number: number, IsOrdinal: true));
        }
        else if (written.All(char.IsAsciiLetterUpper) && Array.IndexOf(Roman, word) is > 0 and var latin)
        {
            tokens.Add(new(LevelPiece.Number, written, at, Number: latin));
        }
        else if (Joined(written, at) is { } joined)
        {
            tokens.AddRange(joined);
        }
        else
        {
            tokens.Add(new(Bones.Contains(word) ? LevelPiece.Bone : Filler.Contains(word) ? LevelPiece.Filler : LevelPiece.Other, written, at));
        }
    }

    /// <summary>A region and a Latin numeral in one word: BWKXII, ThXII, LIV. A single letter before a single I is no level (SI, LI).</summary>
    private static LevelToken[]? Joined(string written, int at)
    {
        var named = Bare.Concat(Regions).Where(r => r.Key.Length <= 3 && written.StartsWith(r.Key, StringComparison.OrdinalIgnoreCase));
        foreach (var (name, region) in named.Where(r => r.Key is not "co" && r.Key.Length < written.Length).OrderByDescending(r => r.Key.Length))
        {
            var tail = written[name.Length..];
            if (char.IsAsciiLetterUpper(written[0]) && tail.All(char.IsAsciiLetterUpper)
                && Array.IndexOf(Roman, tail.ToLowerInvariant()) is > 0 and var number && (number > 1 || name.Length > 1))
            {
                return
                [
                    new(LevelPiece.Region, written[..name.Length], at, region, IsBare: true),
                    new(LevelPiece.Number, tail, at + name.Length, Number: number),
                ];
            }
        }

        return null;
    }

    private static char? Stem(string word)
    {
        foreach (var (stem, region) in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return region;
            }
        }

        return null;
    }

    private static int Ordinal(string word)
    {
        if (Array.IndexOf(English, word) is > 0 and var english)
        {
            return english;
        }

        foreach (var ending in (string[])["er", "en", "em", "es", "e"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                return Math.Max(0, Array.IndexOf(German, stem == "siebent" ? "siebt" : stem));
            }
        }

        return 0;
    }

    /// <summary>Small letters, with umlauts written out.</summary>
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length + 2);
        foreach (var letter in word.ToLowerInvariant())
        {
            _ = letter switch
            {
                'ä' => plain.Append("ae"),
                'ö' => plain.Append("oe"),
                'ü' => plain.Append("ue"),
                'ß' => plain.Append("ss"),
                _ => plain.Append(letter),
            };
        }

        return plain.ToString();
    }

    private static Dictionary<string, char> Letters(string pairs) =>
        pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(p => p[..^2], p => p[^1], StringComparer.Ordinal);
}
