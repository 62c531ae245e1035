using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Exchange.Sources;

/// <summary>What a source tells in the words of a case file beside single facts.</summary>
public sealed class OwnCase
{
    /// <summary>The lesions by name, in their order.</summary>
    public List<string> Lesions { get; } = [];

    /// <summary>Courses of radiotherapy; null where nobody said whether there were any.</summary>
    public List<RadiotherapyCourse>? Courses { get; set; }

    /// <summary>The worksheet of the neurological examination, or null.</summary>
    public WorksheetForm? Worksheet { get; set; }

    /// <summary>Items of scores that are no facts.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, string>> ScoreItems { get; } = new(StringComparer.Ordinal);

    /// <summary>Why values of sets were entered, by the place of the value and the lesion.</summary>
    public Dictionary<(SetFact Fact, int Value, string? Lesion), string> Reasons { get; } = [];

    /// <summary>Puts the reasons beside the entries that hold what they are the reasons of.</summary>
    public void TellReasons(Func<string?, Entries?> entriesOf)
    {
        foreach (var ((fact, value, lesion), reason) in Reasons)
        {
            if (entriesOf(lesion) is { } entries && entries[fact] is { IsKnown: true } held && (held.Set >> value & 1) != 0)
            {
                entries.SetReason(fact, value, reason);
            }
        }
    }

    /// <summary>Names a lesion; its name as it was told first where two look the same.</summary>
    public string Lesion(string name)
    {
        if (Lesions.Find(l => CaseNames.Key(l) == CaseNames.Key(name)) is { } known)
        {
            return known;
        }

        Lesions.Add(name);
        return name;
    }
}

/// <summary>One patient of a source.</summary>
/// <param name="Kind">The kind of source: "fhir", "obds", "obds_rki".</param>
/// <param name="Name">The name that the case gets: that of the input, with a number where the input tells of several patients.</param>
/// <param name="Input">The place of the input among those of the command.</param>
public sealed record SourcePerson(string Kind, string Name, int Input)
{
    /// <summary>The date of birth.</summary>
    public PartialDate? Birth { get; set; }

    /// <summary>Whether the patient is recorded as dead.</summary>
    public bool IsDeceased { get; private set; }

    /// <summary>The date of death; the earliest of several.</summary>
    public PartialDate? Death { get; private set; }

    /// <summary>Where the person is described, as the user finds it in the source: the resource, or the pseudonym of the sender.</summary>
    public string Source { get; set; } = "";

    /// <summary>Why this person must not be evaluated, whatever is known of it, or null: two persons under one id, deleted at the source.</summary>
    public Fault? Refusal { get; set; }

    /// <summary>The statements.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The tumours by key.</summary>
    public SortedDictionary<string, SourceTumour> Tumours { get; } = new(StringComparer.Ordinal);

    /// <summary>Irradiated volumes.</summary>
    public List<Irradiation> Irradiations { get; } = [];

    /// <summary>What the source tells in the words of a case file; empty where it is of another system.</summary>
    public OwnCase Own { get; } = new();

    /// <summary>What became of parts that say nothing of use.</summary>
    public List<ReportLine> Lines { get; } = [];

    /// <summary>Records a death; another one on another day is told.</summary>
    /// <param name="when">When, or null.</param>
    /// <param name="source">Where it is told.</param>
    /// <param name="pointer">The place of that.</param>
    public void Dies(PartialDate? when, string source, string pointer)
    {
        var day = when is null ? new Text("ohne Datum", "without a date") : new Text($"{when}", $"{when}");
        Lines.Add(new ReportLine(source, pointer, Fate.NoFact, new($"Tod erfasst: {day.De}", $"death recorded: {day.En}")) { When = when });
        if (when is not null && Death is { } earlier && !earlier.Overlaps(when))
        {
            Lines.Add(new ReportLine(source, pointer, Fate.Conflict, new(
                $"zwei Todesdaten: {earlier} und {when}; das frühere zählt", $"two dates of death: {earlier} and {when}; the earlier counts")) { When = when });
        }

        IsDeceased = true;
        if (when is not null && (Death is null || when.Earliest < Death.Earliest))
        {
            Death = when;
        }
    }
}
