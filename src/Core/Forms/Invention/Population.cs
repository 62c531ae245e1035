using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What an entry of an invented patient can be, with how often it is so.</summary>
/// <param name="Weight">How often, against the other chances of the entry.</param>
public sealed record Chance(decimal Weight)
{
    /// <summary>The value; unknown where it is drawn from a range.</summary>
    public Value Value { get; init; }

    /// <summary>A number of this range, each as likely.</summary>
    public NumberRange? Between { get; init; }

    /// <summary>For a set one of these values, as bits, each as likely.</summary>
    public ulong? OneOf { get; init; }

    /// <summary>A moment so many hours before another, or before the time of the case.</summary>
    public (int Least, int Most)? HoursBefore { get; init; }
}

/// <summary>How one entry of an invented patient is drawn. What follows from entries drawn before is not drawn.</summary>
/// <param name="Fact">The entry.</param>
/// <param name="Chances">What it can be.</param>
/// <param name="Source">The section that gives the figures; null where they are stated here and are not from the text.</param>
public sealed record Draw(Fact Fact, IReadOnlyList<Chance> Chances, string? Source)
{
    /// <summary>Only where this is certain of the entries drawn before; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>How often it is entered at all, from 0 to 1.</summary>
    public decimal Entered { get; init; } = 1;

    /// <summary>The moment from which hours are counted; null for the time of the case.</summary>
    public MomentFact? From { get; init; }
}

/// <summary>Whom a guideline is about, as far as patients can be invented: what is drawn, in which order, how often.</summary>
public sealed record Population
{
    /// <summary>The entries of the patient, in the order in which they are drawn.</summary>
    public required IReadOnlyList<Draw> Patient { get; init; }

    /// <summary>The entries of a lesion, in the order in which they are drawn.</summary>
    public required IReadOnlyList<Draw> Lesion { get; init; }

    /// <summary>How many lesions, with weights.</summary>
    public required IReadOnlyList<(int Lesions, decimal Weight)> Lesions { get; init; }

    /// <summary>How often there were earlier courses of radiotherapy: none, one over the first lesion, nothing said.</summary>
    public required (decimal None, decimal One, decimal NotSaid) Courses { get; init; }

    /// <summary>Fractions and dose of an earlier course.</summary>
    public required IReadOnlyList<(int Fractions, decimal DosePerFraction, decimal Weight)> Schedules { get; init; }

    /// <summary>The years over which cases are spread, each as likely.</summary>
    public required (int First, int Last) Years { get; init; }

    /// <summary>The names of the centres, the first treating most patients.</summary>
    public required IReadOnlyList<string> Centres { get; init; }
}
