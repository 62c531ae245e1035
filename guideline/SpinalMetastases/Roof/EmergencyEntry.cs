using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Guideline.SpinalMetastases.Pathways;
using Myelon.Guideline.Vocabulary;

namespace Myelon.Guideline.SpinalMetastases;

/// <summary>
/// What an emergency asks and answers. The choice is ours, no list of the text: the six facts on which the urgency of §10.5.7 and the
/// warning signs of §5.1 turn, and the recommendations that say what is done at once.
/// </summary>
public static class EmergencyEntry
{
    /// <summary>The six facts that decide, in the order in which they are asked.</summary>
    public static IReadOnlyList<Fact> First { get; } =
    [
        Lesion.MetastasisStatus, Neurology.WalkingAbility, Neurology.WeakestMuscleGrade, Neurology.BladderAndBowelFunction,
        Neurology.FunctionalImpairment, Stability.InstabilitySuspected,
    ];

    /// <summary>What is asked besides.</summary>
    public static IReadOnlyList<Fact> Later { get; } =
    [
        SpinalCanal.CordCompressionSuspected, Neurology.OnsetTime, Neurology.SensoryDeficit, Pain.Radicular, Lesion.Symptomatic,
        Setting.TransportPlanned, Imaging.MriContraindicated, Tumour.Primary, Lesion.AffectedLevels,
    ];

    /// <summary>Whether a fact is asked here, and somebody at the bedside can answer it: nothing else is waited for in an emergency.</summary>
    public static bool Asks(Fact fact) => fact.KnownBy.Stage() == 0 && (First.Contains(fact) || Later.Contains(fact));

    /// <summary>Whether and how fast it is worked up.</summary>
    public static Recommendation WorkUp => Chapter05Prehospital.ImmediateWorkUp;

    /// <summary>Whether the patient is immobilised for a transport.</summary>
    public static Recommendation Immobilisation => Chapter05Prehospital.TransportImmobilisation;

    /// <summary>Which imaging.</summary>
    public static IReadOnlyList<Recommendation> CrossSections { get; } = [Chapter06Diagnosis.MriForCordCompression, Chapter06Diagnosis.CrossSectionalImaging];

    /// <summary>Whether the patient is presented to a spine centre.</summary>
    public static Recommendation Centre => Chapter05Prehospital.PresentationToSpineCentre;

    /// <summary>All that an emergency answers.</summary>
    public static IReadOnlyList<Recommendation> Answers { get; } = [WorkUp, Immobilisation, .. CrossSections, Centre];

    /// <summary>What is said beside a deficit as soon as it is possible, because it is asked first.</summary>
    public static Cell SaidEarly => Triage.Glucocorticoids;
}
