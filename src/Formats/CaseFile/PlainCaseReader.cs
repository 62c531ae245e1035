using System.Text.Json;
using System.Text.Unicode;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Formats.Json;
using NodaTime;

namespace Myelon.Formats.CaseFile;

/// <summary>
/// Reads what nearly every case of a cohort is, facts, lesions and courses without a fault, straight from the bytes. At the first thing that is
/// unusual or wrong it gives up, and the case is read with its places: so it takes nothing that the other reader would refuse.
/// </summary>
/// <param name="vocabulary">The facts that exist.</param>
/// <param name="levels">The fact whose values are the levels that a course of radiotherapy names.</param>
/// <param name="now">The time of the run, for a case that states none.</param>
internal sealed class PlainCaseReader(Vocabulary vocabulary, SetFact levels, OffsetDateTime now)
{
    private const int Largest = 100_000;

    private const int MostLettersOfCode = 128;

    private static readonly JsonPlace Nowhere = "";

    [ThreadStatic]
    private static List<(int Place, Value Value, bool IsAskedInVain)>? _read;

    /// <summary>The case, or null where the other reader must read it.</summary>
    public Case? Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Largest || !Utf8.IsValid(utf8))
        {
            return null;
        }

        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonTree.MaximumDepth });
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && Root(ref json, utf8) is { } @case && !json.Read() ? @case : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a lone surrogate: the other reader says where.
            return null;
        }
    }

    private Case? Root(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        var (name, centre, asOf, facts, lesions) = (default(string), default(string), default(OffsetDateTime?), default(Entries), default(List<CaseLesion>));
        var (isFormat, courses, faults) = (false, default(List<RadiotherapyCourse>), new FaultList());
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("format"u8) && !isFormat)
            {
                isFormat = json.Read() && json.TokenType == JsonTokenType.String && json.ValueTextEquals(CaseReader.Format);
                if (!isFormat)
                {
                    return null;
                }
            }
            else if (json.ValueTextEquals("case"u8) && name is null && Name(ref json) is { } stated)
            {
                name = stated;
            }
            else if (json.ValueTextEquals("centre"u8) && centre is null && Name(ref json) is { } of)
            {
                centre = of;
            }
            else if (json.ValueTextEquals("as_of"u8) && asOf is null && facts is null && lesions is null && courses is null
                && json.Read() && json.TokenType == JsonTokenType.String && OffsetDateTimes.TryParse(json.GetString()!, out var time))
            {
                asOf = time;
            }
            else if (json.ValueTextEquals("facts"u8) && facts is null && Facts(ref json, new FactReader(asOf ??= now, faults)) is { } entries)
            {
                facts = entries;
            }
            else if (json.ValueTextEquals("lesions"u8) && lesions is null && Lesions(ref json, new FactReader(asOf ??= now, faults)) is { } all)
            {
                lesions = all;
            }
            else if (json.ValueTextEquals("radiotherapy_courses"u8) && courses is null
                && json.Read() && json.TokenType == JsonTokenType.StartArray && Courses(ref json, utf8, asOf ??= now, faults) is { } given)
            {
                courses = given;
            }
            else
            {
                return null;
            }

            if (faults.Count > 0)
            {
                return null;
            }
        }

        return isFormat && name is not null
            ? new Case { Name = name, Centre = centre, AsOf = asOf ?? now, Facts = facts ?? new(), Lesions = lesions ?? [], Courses = courses }
            : null;
    }

    /// <summary>The courses: few cases have any, so that they are read with their places.</summary>
    private List<RadiotherapyCourse>? Courses(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, OffsetDateTime asOf, FaultList faults)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        var written = utf8[start..(int)json.BytesConsumed];
        return JsonTree.Read(written, faults, Nowhere) is { } tree && faults.Count == 0
            ? new CourseReader(levels, new FactReader(asOf, faults), asOf, faults).Read(tree)
            : null;
    }

    private List<CaseLesion>? Lesions(ref Utf8JsonReader json, FactReader reader)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        var lesions = new List<CaseLesion>();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var (name, facts) = (default(string), default(Entries));
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("lesion"u8) && name is null && Name(ref json) is { } stated)
                {
                    name = stated;
                }
                else if (json.ValueTextEquals("facts"u8) && facts is null && Facts(ref json, reader) is { } entries)
                {
                    facts = entries;
                }
                else
                {
                    return null;
                }
            }

            if (name is null || lesions.Exists(l => l.Name == name) || lesions.Count == CaseLimits.Lesions)
            {
                return null;
            }

            lesions.Add(new CaseLesion(name, facts ?? new()));
        }

        return json.TokenType == JsonTokenType.EndArray ? lesions : null;
    }

    private Entries? Facts(ref Utf8JsonReader json, FactReader reader)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var read = _read ??= [];
        read.Clear();
        var last = -1;
        var isOrdered = true;
        Span<char> code = stackalloc char[MostLettersOfCode];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueIsEscaped || json.ValueSpan.Length > code.Length
                || vocabulary.Find(code[..json.CopyString(code)]) is not { } fact || !json.Read() || Value(ref json, fact, reader) is not { } value)
            {
                return null;
            }

            var place = vocabulary.PlaceOf(fact);
            isOrdered &= place > last;
            last = place;
            read.Add((place, value, json.TokenType == JsonTokenType.Null));
        }

        if (!isOrdered)
        {
            read.Sort(static (left, right) => left.Place.CompareTo(right.Place));
        }

        var entries = new Entries();
        entries.Reserve(read.Count);
        last = -1;
        foreach (var (place, value, isAskedInVain) in read)
        {
            if (place == last)
            {
                return null;
            }

            last = place;
            _ = isAskedInVain ? entries.SetAskedInVain(vocabulary.Facts[place]) : entries.Set(vocabulary.Facts[place], value);
        }

        return json.TokenType == JsonTokenType.EndObject ? entries : null;
    }

    private static Value? Value(ref Utf8JsonReader json, Fact fact, FactReader reader)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return Core.Logic.Value.Unknown;
            case JsonTokenType.True or JsonTokenType.False when fact is BooleanFact:
                return Core.Logic.Value.Of(json.TokenType == JsonTokenType.True);
            case JsonTokenType.String when fact is ChoiceFact choice:
                return Choice(ref json, choice.Values) is >= 0 and var index ? Core.Logic.Value.OfChoice(index) : null;
            case JsonTokenType.StartArray when fact is SetFact set:
                return Set(ref json, set);
            case JsonTokenType.Number when fact is NumberFact:
                return reader.Read(fact, new JsonNumberNode(Nowhere, System.Text.Encoding.UTF8.GetString(json.ValueSpan)));
            case JsonTokenType.String when fact is MomentFact:
                return reader.Read(fact, new JsonTextNode(Nowhere, json.GetString()!));
            default:
                return null;
        }
    }

    private static Value? Set(ref Utf8JsonReader json, SetFact fact)
    {
        var set = 0UL;
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            if (Choice(ref json, fact.Values) is not (>= 0 and var index))
            {
                return null;
            }

            set |= 1UL << index;
        }

        return json.TokenType != JsonTokenType.EndArray ? null
            : set == 0 && fact.EmptyIsUnknown ? Core.Logic.Value.Unknown
            : Core.Logic.Value.OfSet(set);
    }

    private static int Choice(ref Utf8JsonReader json, IReadOnlyList<ChoiceValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (json.ValueTextEquals(values[i].Code))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? Name(ref Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.String && json.GetString() is { Length: > 0 and <= CaseLimits.Name } name
            && !name.Contains('\0', StringComparison.Ordinal) ? name : null;
}
