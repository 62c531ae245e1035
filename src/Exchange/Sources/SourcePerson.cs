using Myelon.Core;

namespace Myelon.Exchange.Sources;

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
