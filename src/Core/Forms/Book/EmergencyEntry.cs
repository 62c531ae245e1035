using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What an emergency asks and answers.</summary>
public sealed record EmergencyEntry
{
    /// <summary>What is asked, in the order of the examination.</summary>
    public required IReadOnlyList<Fact> First { get; init; }

    /// <summary>What is asked besides.</summary>
    public required IReadOnlyList<Fact> Later { get; init; }

    /// <summary>What a normal examination enters; what is only suspected, or not, is entered so where no deficit was found.</summary>
    public required IReadOnlyList<NormalFinding> Normal { get; init; }

    /// <summary>Whether the patient is transported: what holds for a transport is shown before anybody said so.</summary>
    public required BooleanFact Transport { get; init; }

    /// <summary>Whether there is a metastasis.</summary>
    public required Fact Disease { get; init; }

    /// <summary>The table that sorts patients at first contact.</summary>
    public required PathwayTable Triage { get; init; }

    /// <summary>Its place for those in whom no metastasis is suspected.</summary>
    public required Cell Outside { get; init; }

    /// <summary>What is said beside a deficit as soon as it is possible, because it is asked first.</summary>
    public required Cell SaidEarly { get; init; }

    /// <summary>The id of the note on what the text does not say there.</summary>
    public required string SilentOn { get; init; }

    /// <summary>Whether the first of the imaging is not possible.</summary>
    public required BooleanFact ImagingImpossible { get; init; }

    /// <summary>What is done then.</summary>
    public required Cell InsteadOfImaging { get; init; }

    /// <summary>Whether and how fast it is worked up.</summary>
    public required Recommendation WorkUp { get; init; }

    /// <summary>Whether the patient is immobilised for a transport.</summary>
    public required Recommendation Immobilisation { get; init; }

    /// <summary>Which imaging.</summary>
    public required IReadOnlyList<Recommendation> CrossSections { get; init; }

    /// <summary>Whether the patient is presented to a spine centre.</summary>
    public required Recommendation Centre { get; init; }

    /// <summary>All that an emergency answers.</summary>
    public IReadOnlyList<Recommendation> Answers => field ??= [WorkUp, Immobilisation, .. CrossSections, Centre];

    /// <summary>Whether a fact is asked here, and somebody at the bedside can answer it: nothing else is waited for in an emergency.</summary>
    public bool Asks(Fact fact) => fact.KnownBy.Stage() == 0 && (First.Contains(fact) || Later.Contains(fact));
}

/// <summary>A finding of a normal examination.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its normal value.</param>
/// <param name="IsSuspicion">Whether it is a judgement on the findings rather than one of them.</param>
public sealed record NormalFinding(Fact Fact, Value Value, bool IsSuspicion = false);
