using System.Text.Json;
using Myelon.Core;

namespace Myelon.Exchange.Fhir;

/// <summary>A piece of a file.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct ByteRange(long Start, long Length);

/// <summary>Where the members of a JSON object and the items of its lists stand, found without keeping them: a file may be larger than memory.</summary>
internal static class JsonRanges
{
    private const int Block = 1024 * 1024;
    private const int Deepest = 64;

    /// <summary>
    /// The places of the items of a list of the object at a place of a stream, and the place of every other member. A fault tells what is
    /// no JSON, and a member that stands twice.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="place">Where the object stands.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="faults">What is wrong.</param>
    public static (Spilled<ByteRange> Items, Dictionary<string, ByteRange> Others) Of(Stream stream, ByteRange place, string list, FaultList faults)
    {
        var walk = new RangeWalk(list);
        var (buffer, held, at, end) = (new byte[(int)Math.Min(Block, Math.Max(place.Length, 16))], 0, place.Start, place.Start + place.Length);
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = Deepest });
        stream.Position = place.Start;
        try
        {
            while (true)
            {
                var read = stream.Read(buffer, held, (int)Math.Min(buffer.Length - held, end - at - held));
                held += read;
                var isLast = at + held >= end || read == 0;
                var reader = new Utf8JsonReader(buffer.AsSpan(0, held), isLast, state);
                while (reader.Read())
                {
                    walk.Token(ref reader, at);
                }

                var used = (int)reader.BytesConsumed;
                state = reader.CurrentState;
                if (isLast)
                {
                    break;
                }

                buffer.AsSpan(used, held - used).CopyTo(buffer);
                (held, at) = (held - used, at + used);
                if (used == 0 && held == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }
            }
        }
        catch (JsonException exception)
        {
            var line = ((exception.LineNumber ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            faults.Add(new Fault(
                "",
                new($"Kein gültiges JSON (Zeile {line}).", $"Not valid JSON (line {line})."),
                new("Das JSON an dieser Stelle berichtigen.", "Correct the JSON at this place.")));
        }

        if (walk.Doubled is { } twice)
        {
            faults.Add(new Fault(
                "/" + twice,
                new($"Der Schlüssel „{twice}“ steht zweimal.", $"The key \"{twice}\" stands twice."),
                new("Einen der beiden Einträge entfernen.", "Remove one of the two entries.")));
        }

        return (walk.Items, walk.Others);
    }

    /// <summary>Remembers where values begin and end: members of the root at depth one, items of the list at depth two.</summary>
    private sealed class RangeWalk(string list)
    {
        private string _member = "";
        private bool _isList;
        private long _began;

        public Spilled<ByteRange> Items { get; } = new();

        public Dictionary<string, ByteRange> Others { get; } = new(StringComparer.Ordinal);

        public string? Doubled { get; private set; }

        public void Token(ref Utf8JsonReader reader, long at)
        {
            var (depth, start, end) = (reader.CurrentDepth, at + reader.TokenStartIndex, at + reader.BytesConsumed);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when depth == 1:
                    _member = reader.GetString() ?? "";
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray when depth == 1:
                    _isList = _member == list && reader.TokenType == JsonTokenType.StartArray;
                    _began = start;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray when depth == 2 && _isList:
                    _began = start;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray when depth == 2 && _isList:
                    Items.Add(new(_began, end - _began));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray when depth == 1:
                    Member(_began, end);
                    _isList = false;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName:
                    break;
                default:
                    if (depth == 1)
                    {
                        Member(start, end);
                    }
                    else if (depth == 2 && _isList)
                    {
                        Items.Add(new(start, end - start));
                    }

                    break;
            }
        }

        private void Member(long start, long end)
        {
            if (!Others.TryAdd(_member, new(start, end - start)))
            {
                Doubled ??= _member;
            }

            if (_member == list && !_isList)
            {
                // A single object where a list is meant.
                Items.Add(new(start, end - start));
            }
        }
    }
}
