using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Cases;

/// <summary>The facts that were entered for a patient or for one lesion.</summary>
public sealed class Entries
{
    private readonly Dictionary<Fact, Value> _entries = [];

    private readonly HashSet<Fact> _askedInVain = [];

    private readonly Dictionary<(SetFact Fact, int Value), string> _reasons = [];

    /// <summary>The most letters of a reason: it stands beside its entry on one line.</summary>
    public const int MostLettersOfReason = 200;

    /// <summary>The entered facts.</summary>
    public IEnumerable<(Fact Fact, Value Value)> All => _entries.Select(e => (e.Key, e.Value));

    /// <summary>The entered facts one by one, without anything made for it.</summary>
    public Dictionary<Fact, Value>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    /// <summary>Makes room for so many facts.</summary>
    public void Reserve(int facts) => _entries.EnsureCapacity(facts);

    /// <summary>The facts that somebody asked about and that nobody knows: unknown for every rule, and not "not asked" on a paper.</summary>
    public IEnumerable<Fact> AskedInVain => _askedInVain;

    /// <summary>Why values of a set were entered, in the words of the person who entered them, by the place of the value. Nothing rests on it.</summary>
    public IEnumerable<(SetFact Fact, int Value, string Reason)> Reasons => _reasons
        .OrderBy(r => r.Key.Fact.Code, StringComparer.Ordinal).ThenBy(r => r.Key.Value)
        .Select(r => (r.Key.Fact, r.Key.Value, r.Value));

    /// <summary>The same entries in the order of a vocabulary.</summary>
    public Entries Ordered(Vocabulary vocabulary)
    {
        var ordered = new Entries();
        foreach (var (fact, value) in All.OrderBy(e => vocabulary.PlaceOf(e.Fact)))
        {
            ordered.Set(fact, value);
        }

        foreach (var fact in _askedInVain.OrderBy(vocabulary.PlaceOf))
        {
            ordered.SetAskedInVain(fact);
        }

        ordered.TakeReasons(this);
        return ordered;
    }

    /// <summary>The same entries, to be changed apart from these.</summary>
    public Entries Copy()
    {
        var copy = new Entries();
        copy._entries.EnsureCapacity(_entries.Count);
        foreach (var (fact, value) in _entries)
        {
            copy._entries.Add(fact, value);
        }

        copy._askedInVain.UnionWith(_askedInVain);
        copy.TakeReasons(this);
        return copy;
    }

    /// <summary>Enters a fact; an unknown value takes it out again. The reason of a value goes with the value.</summary>
    public Entries Set(Fact fact, Value value)
    {
        _askedInVain.Remove(fact);
        if (_reasons.Count > 0)
        {
            foreach (var gone in _reasons.Keys.Where(r => r.Fact == fact && !Holds(value, r.Value)).ToList())
            {
                _reasons.Remove(gone);
            }
        }

        if (value.Knowledge == Knowledge.Unknown)
        {
            _entries.Remove(fact);
        }
        else
        {
            _entries[fact] = value;
        }

        return this;
    }

    /// <summary>Enters that a fact was asked about and is not known.</summary>
    public Entries SetAskedInVain(Fact fact)
    {
        Set(fact, Value.Unknown);
        _askedInVain.Add(fact);
        return this;
    }

    /// <summary>Says why a value of a set was entered; no words take it out again.</summary>
    public Entries SetReason(SetFact fact, int value, string? reason)
    {
        if (!fact.TakesReasons || !Holds(this[fact], value))
        {
            throw new ArgumentException("the fact takes no reasons, or the value is not entered", nameof(value));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            _reasons.Remove((fact, value));
        }
        else
        {
            _reasons[(fact, value)] = reason.Trim();
        }

        return this;
    }

    /// <summary>Why a value of a set was entered, or null.</summary>
    public string? ReasonOf(SetFact fact, int value) => _reasons.GetValueOrDefault((fact, value));

    /// <summary>What was entered for a fact, or unknown.</summary>
    public Value this[Fact fact] => _entries.TryGetValue(fact, out var value) ? value : Value.Unknown;

    private static bool Holds(Value value, int member) => value.IsKnown && (value.Set >> member & 1) != 0;

    private void TakeReasons(Entries from)
    {
        foreach (var (key, reason) in from._reasons)
        {
            _reasons[key] = reason;
        }
    }
}

/// <summary>One lesion of a case.</summary>
/// <param name="Name">Its name, unique in the case.</param>
/// <param name="Facts">What it states; the rest it inherits from the patient.</param>
public sealed record CaseLesion(string Name, Entries Facts);

/// <summary>Where an entered fact came from.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Lesion">The lesion, or null for the patient.</param>
/// <param name="Source">The source as text (document, resource, system).</param>
/// <param name="Date">The date of the source, or null.</param>
/// <param name="Confirmed">Whether a person confirmed it.</param>
public sealed record Provenance(Fact Fact, string? Lesion, string Source, LocalDate? Date, bool Confirmed);

/// <summary>A case: what is known about one patient at one time. It holds no identity beyond a name that the user chose.</summary>
public sealed record Case
{
    /// <summary>The name of the case, a pseudonym.</summary>
    public required string Name { get; init; }

    /// <summary>The time for which it is judged, with its offset.</summary>
    public required OffsetDateTime AsOf { get; init; }

    /// <summary>The centre that treats the patient, as the user calls it, or null. It decides nothing; reports are divided by it.</summary>
    public string? Centre { get; init; }

    /// <summary>The patient's facts.</summary>
    public Entries Facts { get; init; } = new();

    /// <summary>The lesions in the order of the input; may be empty.</summary>
    public IReadOnlyList<CaseLesion> Lesions { get; init; } = [];

    /// <summary>Earlier courses of radiotherapy; null if nobody said, empty if there were none.</summary>
    public IReadOnlyList<RadiotherapyCourse>? Courses { get; init; }

    /// <summary>The worksheet of the neurological examination as entered, or null.</summary>
    public WorksheetForm? Worksheet { get; init; }

    /// <summary>Items of scores that are no facts, by score and item, as entered.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ScoreItems { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>The facts that the source of an imported case can carry at all; null where any fact could have been entered.</summary>
    public IReadOnlySet<Fact>? Carries { get; init; }

    /// <summary>Where imported facts came from.</summary>
    public IReadOnlyList<Provenance> Provenance { get; init; } = [];

    /// <summary>What the conference was asked and decided, or null. No verdict rests on it.</summary>
    public Conference? Conference { get; init; }

    /// <summary>Why a value of a set holds for a lesion by its place: said where it was entered, at the lesion or for the patient; or null.</summary>
    public string? ReasonOf(int lesion, SetFact fact, int value)
    {
        var own = lesion < Lesions.Count ? Lesions[lesion].Facts : null;
        return (own is null || own[fact].IsMissing ? Facts : own).ReasonOf(fact, value);
    }
}
