using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R34: surgery before radiotherapy (§10.1.3.1).</summary>
    public static Recommendation SurgeryBeforeRadiotherapy { get; } = new(34, "surgery-before-radiotherapy-fracture-canal-sphincter")
    {
        Section = "10.1.3.1",
        Title = new("Operation vor der Bestrahlung", "Surgery before radiotherapy"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Droht eine instabile Fraktur oder besteht sie schon, liegen Knochenstücke oder Tumoranteile im Spinalkanal oder ist die Funktion von "
                + "Blase oder Mastdarm gestört oder bedroht, soll vor der Bestrahlung operiert werden, je nach Gesamtzustand.",
            "With an impending or present unstable fracture, bone fragments or tumour in the canal, or present or threatened bladder or bowel "
                + "disturbance, surgery shall precede radiotherapy, depending on general condition."),

        Concerns = Lesion.MetastasisEstablished
            & ((Stability.PathologicalFracture.IsAnyOf(FractureStatus.Impending, FractureStatus.Present) & Stability.FractureUnstable)
                | SpinalCanal.IntraspinalBoneFragments
                | SpinalCanal.IntraspinalTumour
                | (Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.ImpendingDysfunction, SphincterFunction.Dysfunction)
                    & Neurology.DeficitAttributedToLesion)),
        Fulfilled = Surgery.Planned | Surgery.Performed,
        JudgedIf = Surgery.IndicatedUpfront
            | (Stability.PathologicalFracture.IsAnyOf(FractureStatus.Impending, FractureStatus.Present) & Stability.FractureUnstable)
            | SpinalCanal.IntraspinalBoneFragments
            | (Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.ImpendingDysfunction, SphincterFunction.Dysfunction)
                & Neurology.DeficitAttributedToLesion),
        Deviates = Radiotherapy.Planned
            & Radiotherapy.Sequence.IsAnyOf(RadiotherapySequence.Sole, RadiotherapySequence.Preoperative)
            & GeneralCondition.PermitsSurgery
            & Surgery.IndicatedUpfront,
        Excepted = !GeneralCondition.PermitsSurgery | !Surgery.WantedByPatient,

        Actions =
        [
            new(new("vor der Bestrahlung operieren", "operate before radiotherapy"), Grade.Soll, [Disciplines.SpineSurgery])
            {
                If = new("wenn der Gesamtzustand eine Operation erlaubt", "if the general condition permits surgery"),
            },
        ],
        TimeLimit = new(new(
            "Vor der Bestrahlung; die Dringlichkeit ergibt sich aus 10.5.7.",
            "Before radiotherapy; the urgency follows from 10.5.7.")),
        Exceptions =
        [
            new(
                $"R{Cited.SurgeryBeforeRadiotherapy} gilt nicht, wenn der Gesamtzustand keine Operation erlaubt.",
                $"R{Cited.SurgeryBeforeRadiotherapy} does not apply if the general condition does not permit surgery."),
            new(
                $"Auch wer keine Operation wünscht, ist ausgenommen. Den Wunsch nennt Abschnitt 10.5.7, nicht R{Cited.SurgeryBeforeRadiotherapy} selbst.",
                $"Those who do not want surgery are excepted too. The wish is named in section 10.5.7, not in R{Cited.SurgeryBeforeRadiotherapy} itself."),
            new(
                $"R{Cited.RadiotherapyAloneForPain}, R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.ShortCourseInPoorPrognosis}, "
                    + $"R{Cited.FractionationForGoodPrognosis}, R{Cited.ReirradiationForRecurrentPain}, R{Cited.SbrtReirradiationForMescc} und "
                    + $"R{Cited.ConventionalReirradiationForMescc} setzen voraus, dass keine vorgeschaltete Operation angezeigt ist. "
                    + $"R{Cited.SbrtReirradiationForPain} spricht das nicht aus; es "
                    + "wird trotzdem gefragt.",
                $"R{Cited.RadiotherapyAloneForPain}, R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.ShortCourseInPoorPrognosis}, "
                    + $"R{Cited.FractionationForGoodPrognosis}, R{Cited.ReirradiationForRecurrentPain}, R{Cited.SbrtReirradiationForMescc} and "
                    + $"R{Cited.ConventionalReirradiationForMescc} presuppose that no upfront surgery is indicated. R{Cited.SbrtReirradiationForPain} "
                    + "does not say so; the question is asked all "
                    + "the same."),
        ],
        Notes =
        [
            new(
                $"Das Wort instabil wird hier auf die drohende und die vorhandene Fraktur bezogen; R{Cited.FractionationInComplicatedLesions} und der "
                    + "Abschnittstext sprechen weiter gefasst "
                    + "nur von Fraktur.",
                $"The word unstable is read as belonging to both the impending and the present fracture; R{Cited.FractionationInComplicatedLesions} "
                    + "and the section text use the broader word "
                    + "fracture."),
            new(
                "Eine Störung von Blase oder Mastdarm zählt nur für die Läsion, die sie verursacht.",
                "A bladder or bowel disturbance counts only for the lesion that causes it."),
            new(
                "Wörtlich genommen hat jede MESCC Tumor im Kanal. Ob vorab operiert werden muss, wird deshalb eingetragen und nie allein aus Tumor im "
                    + "Kanal abgeleitet.",
                "Taken literally, every MESCC has tumour in the canal. Whether upfront surgery is indicated is therefore entered and never derived "
                    + "from canal tumour alone."),
            new(
                "Die Belege des Abschnitts betreffen Instabilität, Fraktur und Knochenfragmente; Tumoranteile und Blasen- oder Mastdarmstörung stehen "
                    + "nur in der Empfehlung.",
                "The evidence in the section concerns instability, fracture and bone fragments; tumour in the canal and sphincter disturbance appear "
                    + "only in the recommendation."),
        ],
        NotFormalised =
        [
            new(
                "Ab wann eine Fraktur oder eine Störung von Blase oder Mastdarm droht, ist nicht definiert.",
                "When a fracture or a bladder or bowel disturbance counts as impending is not defined."),
            new(
                "Für den Gesamtzustand nennt der Text keine Grenze; er wird chirurgisch und anästhesiologisch beurteilt.",
                "No limit is given for the general condition; it is judged by surgery and anaesthesia."),
        ],
        Interactions =
        [
            new(Cited.WalkingAfterRadiotherapyForMescc, InteractionType.IsSupportedBy),
            new(Cited.StabilityBySins, InteractionType.Follows),
            new(Cited.PathwayWithDeficit, InteractionType.Overlaps),
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Overlaps),
            new(Cited.IndicationsBeforeRadiopharmaceutical, InteractionType.Overlaps),
            new(Cited.FractionationInComplicatedLesions, InteractionType.Complements, new("Fraktionierung danach", "fractionation afterwards")),
            new(Cited.RecalcificationByRadiotherapy, InteractionType.Overlaps),
            new(
                Cited.SbrtForUncomplicatedPain, InteractionType.Limits,
                new(
                    "Bilsky-Grad 1 bei schmerzhaften Läsionen: Tumor im Kanal und doch unkompliziert",
                    "Bilsky grade 1 in painful lesions: canal tumour yet uncomplicated")),
            new(
                Cited.PainRadiotherapyGoodPrognosis, InteractionType.Limits,
                new($"wie bei R{Cited.SbrtForUncomplicatedPain}", $"as for R{Cited.SbrtForUncomplicatedPain}")),
            new(
                Cited.PainRadiotherapyLimitedPrognosis, InteractionType.Limits,
                new($"wie bei R{Cited.SbrtForUncomplicatedPain}", $"as for R{Cited.SbrtForUncomplicatedPain}")),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Limits),
            new(Cited.PreoperativeRadiotherapyInTrials, InteractionType.Overlaps),
            new(
                Cited.RadiotherapyAloneInCordCompression, InteractionType.Conflicts,
                new(
                    $"Jede MESCC hat Tumor im Kanal; wörtlich genommen bliebe für R{Cited.RadiotherapyAloneInCordCompression} nichts übrig.",
                    $"Every MESCC has tumour in the canal, so taken literally R{Cited.SurgeryBeforeRadiotherapy} would empty "
                        + $"R{Cited.RadiotherapyAloneInCordCompression}.")),
            new(Cited.ShortCourseInPoorPrognosis, InteractionType.Limits),
            new(Cited.FractionationForGoodPrognosis, InteractionType.Limits),
            new(
                Cited.SbrtAloneInSymptomaticMescc, InteractionType.Conflicts,
                new("alleinige SBRT bei symptomatischer MESCC", "SBRT alone for symptomatic MESCC")),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.Overlaps),
            new(Cited.AugmentationWithRadiotherapy, InteractionType.Overlaps),
        ],
        Evidence = [192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214],
    };
}
