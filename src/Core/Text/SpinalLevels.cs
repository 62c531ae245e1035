namespace Myelon.Core;

/// <summary>What a text says of levels of the spine.</summary>
/// <param name="Levels">The levels from the head down, each once, as the vocabulary names them: C0 to C7, T1 to T12, L1 to L5, S1 to S5.</param>
/// <param name="Beyond">Vertebrae that are none of these: T13 and L6 (transitional vertebrae), C8, coccygeal ones; as they would be called.</param>
/// <param name="Rest">What says neither a level nor anything beside it (body, vertebra, left); empty where the whole text is a level.</param>
public sealed record LevelReading(IReadOnlyList<string> Levels, IReadOnlyList<string> Beyond, IReadOnlyList<string> Rest)
{
    /// <summary>Whether the text names levels and nothing else.</summary>
    public bool IsOnlyLevels => Levels.Count > 0 && Beyond.Count == 0 && Rest.Count == 0;

    /// <summary>The levels as bits in the order of a list of their names.</summary>
    public ulong BitsIn(IEnumerable<string> names) => names.Select((name, i) => Levels.Contains(name) ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
}

/// <summary>
/// Reads levels of the spine as people write them, in German, English and Latin: "T12", "Th 12", "D12", "12. BWK", "BWK XII", "zwölfter
/// Brustwirbelkörper", "12th thoracic vertebra", "Vertebra thoracica XII", "Th10 bis L1", "T10-12", "L5/S1", "BWK 11, 12 und LWK 1".
/// The one place where levels are read; forms, files, search and imports use it. What is ambiguous (T12-1) is no level.
/// </summary>
public static class SpinalLevels
{
    /// <summary>The longest text that is read; longer ones name no level.</summary>
    public const int LongestText = 500;

    private static readonly (char Region, int First, int Last)[] Counts = [('C', 0, 7), ('T', 1, 12), ('L', 1, 5), ('S', 1, 5)];

    /// <summary>The names from the head down.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Counts.SelectMany(c => Enumerable.Range(c.First, c.Last - c.First + 1).Select(n => FormattableString.Invariant($"{c.Region}{n}")))];

    /// <summary>The levels that a text names.</summary>
    public static LevelReading Read(string text) => text.Length > LongestText ? new([], [], [text]) : new TextWalk(text).Read();

    /// <summary>A walk along the pieces of a text: a region with its numbers behind it, or numbers with their region behind them.</summary>
    private sealed class TextWalk(string text)
    {
        private readonly List<LevelToken> _tokens = SpinalLevelWords.Of(text);
        private readonly SortedSet<int> _levels = [];
        private readonly List<string> _beyond = [];
        private readonly List<string> _rest = [];

        public LevelReading Read()
        {
            for (var i = 0; i < _tokens.Count;)
            {
                i = Behind(i) ?? Before(i) ?? Skip(i);
            }

            return new([.. _levels.Select(l => Names[l])], _beyond, _rest);
        }

        private int Skip(int i)
        {
            if (_tokens[i].Kind is LevelPiece.Region or LevelPiece.Number or LevelPiece.Other)
            {
                _rest.Add(_tokens[i].Text);
            }

            return i + 1;
        }

        /// <summary>"T12", "BWK 11, 12 und LWK 1", "Th10-L1": levels, each with its region before it or said before; null if none starts here.</summary>
        private int? Behind(int start)
        {
            if (Level(start, null) is not { } first)
            {
                return null;
            }

            var (from, at) = first;
            Add(from, from);
            while (Next(at, from) is { } next)
            {
                Add(next.IsRange ? from : next.Level, next.Level);
                (from, at) = (next.Level, next.At);
            }

            return at;
        }

        /// <summary>The level that follows another with "to" or "and"; null where something else follows.</summary>
        private ((char Region, int Number) Level, int At, bool IsRange)? Next(int at, (char Region, int Number) from)
        {
            var i = SkipFiller(at);
            if (Kind(i) is not (LevelPiece.To or LevelPiece.And))
            {
                return null;
            }

            var isRange = _tokens[i].Kind == LevelPiece.To;
            var isComma = _tokens[i].Text is "," or ";";
            i = SkipFiller(i + 1);
            if (Kind(i) is LevelPiece.To or LevelPiece.And)
            {
                i = SkipFiller(i + 1);
            }

            if (Level(i, from.Region) is not { } next)
            {
                return null;
            }

            // "T12-1" means T12 to L1, or T1: a bare number that goes down is not read.
            var isBare = Kind(i) == LevelPiece.Number;
            return isBare && !isComma && next.Level.Number <= from.Number ? null : (next.Level, next.At, isRange);
        }

        /// <summary>A vertebra by name, a region with a number, or a bare number of a region that was said.</summary>
        private ((char Region, int Number) Level, int At)? Level(int i, char? region)
        {
            switch (Kind(i))
            {
                case LevelPiece.Vertebra:
                    return ((_tokens[i].Region, _tokens[i].Number), i + 1);
                case LevelPiece.Number when region is { } said && !BelongsToNext(i) && IsNumber(i, said):
                    return ((said, _tokens[i].Number), i + 1);
                case LevelPiece.Region when NumberOf(i) is { } number && !BelongsToNext(number) && IsNumber(number, _tokens[i].Region):
                    return ((_tokens[i].Region, _tokens[number].Number), number + 1);
                default:
                    return null;
            }
        }

        /// <summary>The place of the number behind a region, past "vertebra", a dash or a full stop.</summary>
        private int? NumberOf(int region)
        {
            var i = region + 1;
            while (Kind(i) is LevelPiece.Mark or LevelPiece.Bone || (Kind(i) == LevelPiece.To && _tokens[i].Text == "-" && i == region + 1))
            {
                i++;
            }

            return Kind(i) == LevelPiece.Number ? i : null;
        }

        /// <summary>Whether an ordinal number belongs to the region behind it: "12. BWK", "third lumbar".</summary>
        private bool BelongsToNext(int number)
        {
            var i = number + 1;
            var isOrdinal = _tokens[number].IsOrdinal;
            while (Kind(i) == LevelPiece.Mark)
            {
                isOrdinal |= _tokens[i++].Text == ".";
            }

            return isOrdinal && Kind(i) == LevelPiece.Region && !_tokens[i].IsBare && (NumberOf(i) is not { } own || BelongsToNext(own));
        }

        /// <summary>Whether a number counts the vertebrae of a region: no decimals (C79.5), no letters that go on (T2a).</summary>
        private bool IsNumber(int i, char region)
        {
            var (number, behind) = (_tokens[i], _tokens[i].At + _tokens[i].Text.Length);
            var isDecimal = behind + 1 < text.Length && text[behind] == '.' && char.IsAsciiDigit(text[behind + 1]);
            var goesOn = behind < text.Length && char.IsLetter(text[behind]) && !number.IsOrdinal && Kind(i + 1) is LevelPiece.Other or LevelPiece.Number;
            return !isDecimal && !goesOn && IsVertebra(region, number.Number);
        }

        /// <summary>Whether there is such a vertebra, be it a transitional one.</summary>
        private static bool IsVertebra(char region, int number) => Index((region, number)) is not null
            || (region, number) is ('C', 8) or ('T', 13) or ('L', 6) or ('S', 6) or ('X', >= 1 and <= 4);

        /// <summary>"12. BWK", "10. bis 12. Brustwirbel", "eleventh and twelfth thoracic vertebra": numbers with their region behind the last.</summary>
        private int? Before(int start)
        {
            if (Kind(start) != LevelPiece.Number)
            {
                return null;
            }

            var numbers = new List<(int Number, bool IsRange)> { (_tokens[start].Number, false) };
            var i = start + 1;
            while (true)
            {
                while (Kind(i) == LevelPiece.Mark || (Kind(i) is LevelPiece.Filler or LevelPiece.Bone && Kind(i + 1) == LevelPiece.Region))
                {
                    i++;
                }

                if (Kind(i) == LevelPiece.Region)
                {
                    break;
                }

                if (Kind(i) is not (LevelPiece.To or LevelPiece.And) || Kind(i + 1) != LevelPiece.Number)
                {
                    return null;
                }

                numbers.Add((_tokens[i + 1].Number, _tokens[i].Kind == LevelPiece.To));
                i += 2;
            }

            var region = _tokens[i].Region;
            if (_tokens[i].IsBare || (NumberOf(i) is { } own && !BelongsToNext(own)) || numbers.Exists(n => !IsVertebra(region, n.Number)))
            {
                return null;
            }

            for (var n = 0; n < numbers.Count; n++)
            {
                var level = (region, numbers[n].Number);
                Add(numbers[n].IsRange ? (region, numbers[n - 1].Number) : level, level);
            }

            return i + 1;
        }

        private int SkipFiller(int i)
        {
            while (Kind(i) is LevelPiece.Filler or LevelPiece.Bone or LevelPiece.Mark)
            {
                i++;
            }

            return i;
        }

        private LevelPiece? Kind(int i) => i >= 0 && i < _tokens.Count ? _tokens[i].Kind : null;

        /// <summary>Adds all levels from one to another; a vertebra outside the count stands beside them.</summary>
        private void Add((char Region, int Number) from, (char Region, int Number) to)
        {
            foreach (var (region, number) in from == to ? [to] : new[] { from, to })
            {
                if (Index((region, number)) is null)
                {
                    var name = region == 'X' ? FormattableString.Invariant($"Co{number}") : FormattableString.Invariant($"{region}{number}");
                    if (!_beyond.Contains(name))
                    {
                        _beyond.Add(name);
                    }
                }
            }

            if (Index(from) is { } first && Index(to) is { } last)
            {
                _levels.UnionWith(Enumerable.Range(Math.Min(first, last), Math.Abs(last - first) + 1));
            }
            else if ((Index(from) ?? Index(to)) is { } only)
            {
                _levels.Add(only);
            }
        }

        private static int? Index((char Region, int Number) level)
        {
            var place = 0;
            foreach (var (region, first, last) in Counts)
            {
                if (level.Region == region)
                {
                    return level.Number >= first && level.Number <= last ? place + level.Number - first : null;
                }

                place += last - first + 1;
            }

            return null;
        }
    }
}
