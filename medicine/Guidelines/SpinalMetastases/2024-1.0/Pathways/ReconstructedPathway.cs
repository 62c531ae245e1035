using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>
/// What now and how fast, reconstructed from chapters 5 to 11. Figures 3 and 4, to which R26 and R27 point, are images that the
/// text does not contain: nothing here is taken from them.
/// </summary>
public static class ReconstructedPathway
{
    /// <summary>The pathway.</summary>
    public static Pathway All { get; } = new()
    {
        Label = new(
            $"Rekonstruktion aus dem Text der Leitlinie; die Abbildungen 3 und 4 (R{Cited.PathwayWithDeficit}, R{Cited.PathwayWithoutDeficit}) sind "
                + "nicht darin enthalten.",
            $"Reconstruction from the text of the guideline; figures 3 and 4 (R{Cited.PathwayWithDeficit}, R{Cited.PathwayWithoutDeficit}) are not "
                + "part of it."),
        NotStatedMeans = new(
            $"kein Vorschlag; Fallbesprechung (R{Cited.InterdisciplinaryCaseDiscussion})",
            $"no proposal; case discussion (R{Cited.InterdisciplinaryCaseDiscussion})"),
        UrgencySection = "10.5.7",
        Tables = [Triage.Table, SurgicalUrgency.Table, WithDeficit.Table, WithoutDeficit.Table, Fractionation.Table],
        Urgency = SurgicalUrgency.Table,
        PrintedClasses = SurgicalUrgency.PrintedClasses,
        Attributed = Neurology.DeficitAttributedToLesion,
        Deficit = Neurology.DeficitPresent,
        Neurology =
        [
            Neurology.SensoryDeficit, Neurology.MotorDeficit, Neurology.WeakestMuscleGrade, Neurology.WalkingAbility,
            Neurology.BladderAndBowelFunction, Neurology.AutonomicFunctionIntact, Neurology.FunctionalImpairment,
            Neurology.ComplaintsPresent, Neurology.DeficitPresent, Neurology.OnlyRadicularPainOrSensoryDeficit, Neurology.DeficitClass,
            Neurology.AsiaImpairmentScale, Neurology.FrankelGrade, Neurology.Paraplegia,
            Neurology.Onset, Neurology.OnsetTime, Neurology.DeficitDurationInHours, Neurology.DeficitDynamics, Neurology.NewOrWorseDeficit,
        ],
        ClockStart = Neurology.OnsetTime,
        DeficitClass = Neurology.DeficitClass,
        Notes = UrgencyNotes.All,
        OutsideIf = ClinicalWords.OutsideTheGuideline,
        Outside = UrgencyNotes.Outside,
        OutsideWithDeficit = UrgencyNotes.OutsideWithDeficit,
        OfAnotherLesion = UrgencyNotes.DeficitOfAnotherLesion,
        OfNoLesion = UrgencyNotes.DeficitOfNoLesion,
        StartAssumed = UrgencyNotes.ClockStartAssumed,
        StartUnknown = UrgencyNotes.ClockStartUnknown,
        Elapsed = UrgencyNotes.ClockElapsed,
        PossiblyElapsed = UrgencyNotes.ClockPossiblyElapsed,
    };

    /// <summary>The recommendation concerns the lesion and is not excepted.</summary>
    internal static Condition R(int number) => new Stands(Recommendations.Number(number));
}
