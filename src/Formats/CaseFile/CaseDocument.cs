using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Formats.Worksheets;
using NodaTime;

namespace Myelon.Formats.CaseFile;

/// <summary>
/// A case file that is being changed: facts, lesions and courses are written into it, everything else in it stays as it is. Only for
/// files that <see cref="CaseReader"/> has read without fault.
/// </summary>
public sealed class CaseDocument
{
    private readonly JsonObject _root;

    private CaseDocument(JsonObject root) => _root = root;

    /// <summary>A case of which nothing is known.</summary>
    /// <param name="name">Its name, a pseudonym.</param>
    public static CaseDocument Empty(string name) => new(new JsonObject { ["format"] = CaseReader.Format, ["case"] = name });

    /// <summary>A case file that was read without fault.</summary>
    public static CaseDocument Of(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        return new CaseDocument(JsonNode.Parse(file.StartsWith(byteOrderMark) ? file[3..] : file)!.AsObject());
    }

    /// <summary>A case file that was read without fault.</summary>
    public static CaseDocument Of(string file) => Of(Encoding.UTF8.GetBytes(file));

    /// <summary>The time for which the case is judged as the file states it, or null.</summary>
    public bool StatesTime => _root["as_of"] is not null;

    /// <summary>States for which time the case is judged; null takes the statement out, so that the time of asking counts.</summary>
    public CaseDocument SetTime(OffsetDateTime? asOf)
    {
        _root.Remove("as_of");
        if (asOf is { } time)
        {
            _root.Insert(Math.Min(2, _root.Count), "as_of", OffsetDateTimes.Format(time));
        }

        return this;
    }

    /// <summary>Gives the case another name.</summary>
    public CaseDocument Rename(string name)
    {
        _root["case"] = name;
        return this;
    }

    /// <summary>Enters a fact; an unknown value takes it out.</summary>
    /// <param name="lesion">The lesion by name; null for the patient.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value.</param>
    /// <param name="offset">The offset in which moments are written.</param>
    public CaseDocument Set(string? lesion, Fact fact, Value value, Offset offset)
    {
        var facts = Object(lesion is null ? _root : Lesion(lesion), "facts");
        facts.Remove(fact.Code);
        if (!value.IsMissing)
        {
            facts[fact.Code] = Node(json => CaseWriter.WriteFact(json, fact, value, offset));
        }

        return fact is SetFact { TakesReasons: true } set ? SetReasons(lesion, set, ReasonsOf(lesion, set, value)) : this;
    }

    /// <summary>Says why the values of a set were entered; the reason of what is not said is taken out.</summary>
    /// <param name="lesion">The lesion by name; null for the patient.</param>
    /// <param name="fact">The set.</param>
    /// <param name="reasons">The reasons by the code of the value.</param>
    public CaseDocument SetReasons(string? lesion, SetFact fact, IReadOnlyDictionary<string, string> reasons)
    {
        var owner = lesion is null ? _root : Lesion(lesion);
        if (owner["reasons"] is not JsonObject all)
        {
            if (reasons.Count == 0)
            {
                return this;
            }

            all = Object(owner, "reasons");
        }

        all.Remove(fact.Code);
        if (reasons.Count > 0)
        {
            all[fact.Code] = new JsonObject(reasons.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => KeyValuePair.Create(r.Key, (JsonNode?)r.Value)));
        }
        else if (all.Count == 0)
        {
            owner.Remove("reasons");
        }

        return this;
    }

    /// <summary>
    /// Takes out where a fact came from: it was entered anew. A value that a person only confirms keeps its origin and is marked.
    /// </summary>
    public CaseDocument EndImport(string? lesion, Fact fact, bool confirmedOnly)
    {
        if (_root["provenance"] is not JsonArray origins)
        {
            return this;
        }

        foreach (var origin in origins.OfType<JsonObject>().Where(o => (string?)o["fact"] == fact.Code && (string?)o["lesion"] == lesion).ToList())
        {
            if (confirmedOnly)
            {
                origin["confirmed"] = true;
            }
            else
            {
                origins.Remove(origin);
            }
        }

        return this;
    }

    /// <summary>Adds a lesion at the end.</summary>
    public CaseDocument AddLesion(string name)
    {
        if (_root["lesions"] is not JsonArray lesions)
        {
            _root["lesions"] = lesions = [];
        }

        lesions.Add(new JsonObject { ["lesion"] = name, ["facts"] = new JsonObject() });
        return this;
    }

    /// <summary>Gives a lesion another name, also where it is named as the place of an imported fact.</summary>
    public CaseDocument RenameLesion(string name, string newName)
    {
        Lesion(name)["lesion"] = newName;
        foreach (var origin in Origins(name))
        {
            origin["lesion"] = newName;
        }

        return this;
    }

    /// <summary>Takes a lesion out, with everything that was entered for it.</summary>
    public CaseDocument RemoveLesion(string name)
    {
        _root["lesions"]!.AsArray().Remove(Lesion(name));
        foreach (var origin in Origins(name))
        {
            _root["provenance"]!.AsArray().Remove(origin);
        }

        return this;
    }

    /// <summary>States the earlier courses of radiotherapy; null takes the statement out, an empty list says that there was none.</summary>
    /// <param name="courses">The courses.</param>
    /// <param name="levels">The fact whose values are the levels.</param>
    public CaseDocument SetCourses(IReadOnlyList<RadiotherapyCourse>? courses, SetFact levels)
    {
        _root.Remove("radiotherapy_courses");
        if (courses is not null)
        {
            _root["radiotherapy_courses"] = Node(json => CaseWriter.WriteCourses(json, courses, levels));
        }

        return this;
    }

    /// <summary>Enters an item of a score that is no fact.</summary>
    /// <param name="score">The code of the score.</param>
    /// <param name="item">The code of the item, or of its total or group.</param>
    /// <param name="value">The code of its value.</param>
    public CaseDocument SetScoreItem(string score, string item, string value)
    {
        var scores = Object(_root, "score_items");
        Object(scores, score)[item] = value;
        return this;
    }

    /// <summary>States the worksheet of the neurological examination, in the place of one that is there.</summary>
    public CaseDocument SetWorksheet(WorksheetForm worksheet)
    {
        _root["isncsci"] = WorksheetWriter.Of(worksheet);
        return this;
    }

    /// <summary>States what the conference was asked and decided; an empty one is taken out.</summary>
    public CaseDocument SetConference(Conference conference)
    {
        _root.Remove("conference");
        if (!conference.IsEmpty)
        {
            _root["conference"] = Node(json => CaseWriter.WriteConference(json, conference));
        }

        return this;
    }

    /// <summary>The file, as indented JSON with a line end.</summary>
    public byte[] ToBytes() => JsonOut.Line(json => _root.WriteTo(json), indented: true);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(ToBytes());

    /// <summary>The reasons that stand in the file for those values that a set still holds.</summary>
    private Dictionary<string, string> ReasonsOf(string? lesion, SetFact fact, Value value) =>
        ((lesion is null ? _root : Lesion(lesion))["reasons"]?[fact.Code] as JsonObject ?? [])
            .Where(r => value.IsKnown && fact.Values.Where((_, i) => (value.Set >> i & 1) != 0).Any(v => v.Code == r.Key))
            .ToDictionary(r => r.Key, r => (string)r.Value!, StringComparer.Ordinal);

    private static JsonObject Object(JsonObject owner, string key) => owner[key] as JsonObject ?? (JsonObject)(owner[key] = new JsonObject());

    private JsonObject Lesion(string name) =>
        _root["lesions"]?.AsArray().OfType<JsonObject>().FirstOrDefault(l => (string?)l["lesion"] == name)
        ?? throw new ArgumentException("the case has no such lesion", nameof(name));

    private List<JsonObject> Origins(string lesion) =>
        [.. (_root["provenance"] as JsonArray ?? []).OfType<JsonObject>().Where(o => (string?)o["lesion"] == lesion)];

    private static JsonNode? Node(Action<Utf8JsonWriter> write) => JsonNode.Parse(JsonOut.Bytes(write));
}
