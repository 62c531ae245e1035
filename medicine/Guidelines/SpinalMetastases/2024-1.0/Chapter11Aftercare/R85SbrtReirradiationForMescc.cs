using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R85: SBRT re-irradiation of recurrent MESCC (§11.8.3).</summary>
    public static Recommendation SbrtReirradiationForMescc { get; } = new(85, "sbrt-re-irradiation-of-recurrent-mescc")
    {
        Section = "11.8.3",
        Title = new("Re-Bestrahlung eines MESCC-Rezidivs mit SBRT", "SBRT re-irradiation of recurrent MESCC"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Kehrt eine metastatische epidurale Rückenmarkskompression (MESCC) zurück, kann mit SBRT erneut bestrahlt werden, wenn die Toleranzdosen "
                + "gefährdeter Organe beachtet werden und keine (vorherige) Operation angezeigt ist.",
            "Recurrent metastatic epidural spinal cord compression (MESCC) may be re-irradiated by SBRT with regard to the tolerance doses of organs "
                + "at risk, unless surgery is indicated (first)."),

        Concerns = SpinalCanal.MesccRecurrentInIrradiatedField
            & Radiotherapy.PreviousInSameRegion
            & Radiotherapy.OrganAtRiskTolerancesRespected
            & !SurgeryComesFirst,
        Fulfilled = StereotacticReirradiation,
        JudgedIf = StereotacticReirradiation,
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("Re-Bestrahlung mit SBRT erwägen, unter Beachtung der Toleranzdosen", "consider re-irradiation by SBRT with regard to tolerance doses"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
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
                $"Dosiswerte für die Re-Bestrahlung mit SBRT stehen im Abschnitt 11.8.2 bei R{Cited.SbrtReirradiationForPain}.",
                $"Dose values for SBRT re-irradiation are found in section 11.8.2 with R{Cited.SbrtReirradiationForPain}."),
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
                $"Wann SBRT und wann konventionelle Re-Bestrahlung (R{Cited.ConventionalReirradiationForMescc}) den Vorzug hat, steht nicht da.",
                $"When SBRT is preferable and when conventional re-irradiation (R{Cited.ConventionalReirradiationForMescc}) is not stated."),
        ],
        Interactions =
        [
            new(Cited.SbrtAloneInSymptomaticMescc, InteractionType.Parallels),
            new(Cited.SbrtReirradiationForPain, InteractionType.Parallels),
            new(Cited.ConventionalReirradiationForMescc, InteractionType.AlternativeTo),
        ],
        Evidence = [234, 259, 423, 424, 427],
    };
}
