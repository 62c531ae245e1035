using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R74: alarm signs during rehabilitation (§11.3).</summary>
    public static Recommendation AlarmSignsDuringRehabilitation { get; } = new(74, "work-up-and-pause-for-alarm-signs-in-rehabilitation")
    {
        Section = "11.3",
        Title = new("Alarmzeichen während der Rehabilitation", "Alarm signs during rehabilitation"),
        Sentences = [new(Grade.Ungraded, new("ohne Modalverb, als Pflicht formuliert", "no modal verb, worded as a duty"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Treten in der Rehabilitation plötzlich Schmerzen, Änderungen der Schmerzstärke oder neurologische Ausfälle auf, wird umgehend gezielt "
                + "abgeklärt; die Rehabilitation ruht, bis die Ursache bekannt ist.",
            "If sudden pain, a changing pain level or neurological deficits occur during rehabilitation, targeted diagnostics start promptly; "
                + "rehabilitation is suspended until the cause is known."),

        Concerns = Aftercare.RehabilitationInProgress.WhereRecorded & (Pain.SuddenOrChanging | Neurology.NewOrWorseDeficit),
        Fulfilled = Taken(Measure.RehabilitationSuspended),

        Actions =
        [
            new(
                new("umgehend gezielte Diagnostik einleiten", "start targeted diagnostics promptly"),
                Grade.Ungraded,
                [Disciplines.RehabilitationMedicine, Disciplines.SpineSurgery]),
            new(
                new("Rehabilitation unterbrechen, bis die Ursache geklärt ist", "suspend rehabilitation until the cause is known"),
                Grade.Ungraded,
                [Disciplines.RehabilitationMedicine]),
        ],
        TimeLimit = new(new("umgehend; eine Frist in Stunden wird nicht genannt.", "promptly; no limit in hours is given.")) { IsImmediate = true },
        Notes =
        [
            new(
                "Die Empfehlung hat kein Modalverb und deshalb keinen Grad; Myelon stuft sie nicht stillschweigend als stark ein.",
                "The recommendation has no modal verb and therefore has no grade; Myelon does not silently treat it as strong."),
        ],
        NotFormalised =
        [
            new(
                "Welche Untersuchungen zur gezielten Diagnostik gehören, steht nicht da.",
                "Which examinations belong to the targeted diagnostics is not stated."),
            new(
                "Wie groß eine Änderung der Schmerzstärke ist, die zählt, steht nicht da.",
                "How large a change in pain level counts is not stated."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Overlaps),
            new(Cited.PresentationToSpineCentre, InteractionType.Overlaps),
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Follows),
        ],
        Evidence = [411, 412],
    };
}
