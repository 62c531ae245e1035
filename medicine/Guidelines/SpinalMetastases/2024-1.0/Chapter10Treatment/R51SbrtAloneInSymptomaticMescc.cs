using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R51: SBRT alone in symptomatic MESCC (§10.4.4.2).</summary>
    public static Recommendation SbrtAloneInSymptomaticMescc { get; } = new(51, "examine-sbrt-alone-in-symptomatic-mescc")
    {
        Section = "10.4.4.2",
        Title = new("Alleinige SBRT bei symptomatischer MESCC prüfen", "Examine SBRT alone in symptomatic MESCC"),
        Sentences = [new(Grade.Kann, new("Prüfung als Option", "option to examine"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Schreiten neurologische Ausfälle nicht rasch fort, kann bei symptomatischer MESCC in ausgewählten Fällen und ungeachtet der "
                + "Überlebensprognose die alleinige SBRT geprüft werden, vor allem wenn der Tumor weniger strahlensensibel ist.",
            "In symptomatic MESCC without rapidly progressive neurological deficit, SBRT alone may be examined in selected cases and regardless of "
                + "survival prognosis, above all if the tumour is less radiosensitive."),

        Concerns = SpinalCanal.MesccPresent
            & SpinalCanal.MesccSymptomatic
            & (!Neurology.DeficitPresent | !Neurology.DeficitDynamics.Is(DeficitProgression.RapidlyProgressive))
            & !Surgery.Performed
            & !(Radiotherapy.Planned & Radiotherapy.NotSole)
            & !(!Radiotherapy.Planned & ConventionalRadiotherapy)
            & !SpinalCanal.MesccRecurrentInIrradiatedField,
        Fulfilled = StereotacticRadiotherapyExamined,
        JudgedIf = StereotacticRadiotherapyExamined,
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("die alleinige SBRT als Option prüfen", "examine SBRT alone as an option"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                "Bei rasch fortschreitenden neurologischen Ausfällen gilt die Empfehlung nicht: Die Planung der SBRT dauert einige Tage, und die "
                    + "Wirkung tritt verzögert ein.",
                "The recommendation does not apply to a rapidly progressive neurological deficit: planning SBRT takes some days, and the effect is delayed."),
        ],
        Notes =
        [
            new(
                "Es geht um die SBRT allein: nach einer Operation und vor, bei oder nach einem anderen Eingriff gilt "
                    + $"R{Cited.SbrtAloneInSymptomaticMescc} nicht. Für ein Rezidiv im "
                    + $"bestrahlten Feld gilt Kapitel 11.8 (R{Cited.SbrtReirradiationForMescc}).",
                $"This is about SBRT alone: after surgery, and before, during or after another procedure, R{Cited.SbrtAloneInSymptomaticMescc} does "
                    + "not apply. A recurrence in an "
                    + $"irradiated field is covered by chapter 11.8 (R{Cited.SbrtReirradiationForMescc})."),
            new(
                "Ist unbekannt, wie schnell Ausfälle fortschreiten, gilt die Bedingung nicht als erfüllt; danach wird gefragt.",
                "If it is unknown how fast a deficit progresses, the condition does not count as met; it is asked for."),
            new(
                "Zur primären SBRT bei symptomatischer MESCC gibt es keine prospektive Studie; der Text stützt sich auf eine retrospektive Auswertung "
                    + "von 33 Fällen.",
                "There is no prospective study of primary SBRT in symptomatic MESCC; the text rests on one retrospective series of 33 cases."),
        ],
        NotFormalised =
        [
            new("Welche Fälle „ausgewählt“ sind, wird nicht gesagt.", "Which cases are “selected” is not said."),
            new(
                "Die geringere Strahlensensibilität wird als Schwerpunkt genannt, nicht als Bedingung.",
                "Lower radiosensitivity is named as an emphasis, not as a condition."),
            new("„Rasch fortschreitend“ hat keine Zeitangabe.", "“Rapidly progressive” carries no time span."),
        ],
        Interactions =
        [
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Conflicts),
            new(Cited.FractionationInComplicatedLesions, InteractionType.Conflicts),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Specialises),
            new(Cited.FractionationForGoodPrognosis, InteractionType.AlternativeTo),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.AlternativeTo),
            new(Cited.SbrtReirradiationForMescc, InteractionType.Parallels, new("dort: Rezidiv", "there: recurrence")),
        ],
        Evidence = [295],
    };
}
