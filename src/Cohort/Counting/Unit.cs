using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Cohort.Counting;

/// <summary>What is counted.</summary>
public enum Unit
{
    /// <summary>Patients; one with several lesions has the most pressing of their verdicts.</summary>
    Patients,

    /// <summary>Lesions; a case that lists none counts as one.</summary>
    Lesions,
}

/// <summary>Codes, words and choice of units.</summary>
public static class Units
{
    /// <summary>The stable code.</summary>
    public static string Code(this Unit unit) => unit == Unit.Patients ? "patients" : "lesions";

    /// <summary>The word for a reader.</summary>
    public static Text Word(this Unit unit) => unit == Unit.Patients ? new("Patienten", "patients") : new("Läsionen", "lesions");

    /// <summary>
    /// The unit of a recommendation: lesions where what is to be done is done to a lesion; where nothing records what is done, lesions where
    /// it concerns a lesion.
    /// </summary>
    public static Unit Of(Recommendation recommendation)
    {
        var done = new[] { recommendation.Fulfilled, recommendation.Deviates, recommendation.Over }.OfType<Condition>().ToList();
        return (done.Count > 0 ? done : [recommendation.Concerns]).SelectMany(s => FactsUsed.In(s)).Any(f => f.Scope == FactScope.Lesion)
            ? Unit.Lesions
            : Unit.Patients;
    }
}
