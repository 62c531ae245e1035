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

    /// <summary>The unit of a recommendation: lesions where one of its conditions asks something of a lesion.</summary>
    public static Unit Of(Recommendation recommendation) =>
        recommendation.Slots.SelectMany(s => FactsUsed.In(s)).Any(f => f.Scope == FactScope.Lesion) ? Unit.Lesions : Unit.Patients;
}
