using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R83: re-irradiation for recurrent pain (§11.8.1).</summary>
    public static Recommendation ReirradiationForRecurrentPain { get; } = new(83, "re-irradiate-recurrent-painful-bone-metastases")
    {
        Section = "11.8.1",
        Title = new("Re-Bestrahlung bei wiederkehrendem Schmerz", "Re-irradiation for recurrent pain"),
        Sentences = [new(Grade.Sollte, new("Aussage mit Empfehlung", "statement and recommendation"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Treten in Knochenmetastasen erneut Schmerzen auf, gilt eine weitere Bestrahlung als wirksam; sie sollte unter Beachtung der "
                + "Toleranzdosen gefährdeter Organe eingesetzt werden, es sei denn, eine (vorherige) Operation ist angezeigt.",
            "Re-irradiation is effective when bone metastases become painful again; it should be used with regard to the tolerance doses of organs at "
                + "risk, unless surgery is indicated (first)."),

        Concerns = Pain.RecurrentInIrradiatedField
            & Radiotherapy.PreviousInSameRegion
            & !SurgeryComesFirst,
        Excepted = !Radiotherapy.OrganAtRiskTolerancesRespected,
        Fulfilled = Reirradiation,
        Over = Refused(Treatment.Radiotherapy),
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("Re-Bestrahlung anbieten, unter Beachtung der Toleranzdosen", "offer re-irradiation with regard to tolerance doses"),
                Grade.Sollte,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                $"Lassen sich die Toleranzdosen der Risikoorgane nicht einhalten, können Radiopharmaka (R{Cited.BoneSeekingRadiopharmaceuticals}) oder "
                    + $"eine Ablation (R{Cited.LocalAblationForPain}) an die Stelle "
                    + "treten, jeweils unter ihren eigenen Voraussetzungen.",
                $"If the tolerance doses of organs at risk cannot be respected, radiopharmaceuticals (R{Cited.BoneSeekingRadiopharmaceuticals}) or "
                    + $"ablation (R{Cited.LocalAblationForPain}) may take its place, each "
                    + "under its own conditions."),
        ],
        Notes =
        [
            WithoutSurgeryFirst,
            new(
                $"R{Cited.SurgeryBeforeRadiotherapy} fordert bei Tumor im Spinalkanal vor der Bestrahlung eine Operation; treffen beide Empfehlungen "
                    + "zu, zeigt Myelon den Widerspruch "
                    + "und entscheidet nicht.",
                $"R{Cited.SurgeryBeforeRadiotherapy} asks for surgery before radiotherapy when tumour lies in the spinal canal; where both "
                    + "recommendations apply, Myelon shows the "
                    + "conflict and does not decide."),
            new(
                "Der Abschnitt handelt dem Titel nach auch von Rückenmarkskompression; die Empfehlung betrifft nur den Schmerz. Für das Rezidiv einer "
                    + $"MESCC gelten R{Cited.SbrtReirradiationForMescc} und R{Cited.ConventionalReirradiationForMescc}.",
                "By its title the section also covers cord compression; the recommendation concerns pain alone. For recurrent MESCC see "
                    + $"R{Cited.SbrtReirradiationForMescc} and R{Cited.ConventionalReirradiationForMescc}."),
        ],
        NotFormalised =
        [
            new(
                "Toleranzdosen sind laut Leitlinie zu berücksichtigen; Myelon fragt, ob sie eingehalten sind, und hält die Antwort gegen die eigene "
                    + "Dosisprüfung am Myelon: Ist sie überschritten, gelten sie als nicht eingehalten. Für diese Antwort ist die Radioonkologie "
                    + "zuständig.",
                "The text wants tolerance doses taken into account; Myelon asks whether they are respected and holds the answer against its own "
                    + "check of the cord dose: where that is exceeded, they count as not respected. That answer belongs to radiation oncology."),
            new(
                "Technik, Dosis und Abstand zur ersten Bestrahlung legt die Empfehlung nicht fest.",
                "The recommendation does not fix technique, dose or interval from the first course."),
        ],
        Interactions =
        [
            new(Cited.BoneSeekingRadiopharmaceuticals, InteractionType.AlternativeTo),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Parallels),
            new(Cited.LocalAblationForPain, InteractionType.AlternativeTo),
            new(Cited.SbrtReirradiationForPain, InteractionType.IsSpecialisedBy, new("SBRT", "SBRT")),
            new(Cited.ConventionalReirradiationForMescc, InteractionType.Overlaps),
        ],
        Evidence = [417, 418, 419, 420],
    };
}
