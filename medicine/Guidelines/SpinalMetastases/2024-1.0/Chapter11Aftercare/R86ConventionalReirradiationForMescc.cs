using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R86: conventional re-irradiation of recurrent MESCC (§11.8.4).</summary>
    public static Recommendation ConventionalReirradiationForMescc { get; } = new(86, "conventional-re-irradiation-of-recurrent-mescc")
    {
        Section = "11.8.4",
        Title = new(
                    "Konventionelle Re-Bestrahlung eines MESCC-Rezidivs",
                    "Conventional re-irradiation of recurrent MESCC"),
        Sentences = [new(Grade.Kann, new("Aussage mit Empfehlung", "statement and recommendation"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Konventionelle Re-Bestrahlung wirkt auch, wenn eine metastatische epidurale Rückenmarkskompression (MESCC) wiederkehrt; sie kann unter "
                + "Beachtung der Toleranzdosen gefährdeter Organe eingesetzt werden, solange keine (vorherige) Operation angezeigt ist.",
            "Conventional re-irradiation is effective in recurrent metastatic epidural spinal cord compression (MESCC) and may be used with regard to "
                + "the tolerance doses of organs at risk, unless surgery is indicated (first)."),

        Concerns = SpinalCanal.MesccRecurrentInIrradiatedField
            & Radiotherapy.PreviousInSameRegion
            & Radiotherapy.OrganAtRiskTolerancesRespected
            & !SurgeryComesFirst,
        Fulfilled = ConventionalReirradiation,
        JudgedIf = ConventionalReirradiation,
        Remarks = RemarksOn(Treatment.Radiotherapy),

        Actions =
        [
            new(
                new(
                    "konventionelle Re-Bestrahlung erwägen, unter Beachtung der Toleranzdosen",
                    "consider conventional re-irradiation with regard to tolerance doses"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
        ],
        Exceptions =
        [
            new(
                "Grenzen für das Rückenmark nennt der Abschnitt als kumulative BED (α/β = 2 Gy): Bei höchstens 120 Gy₂ gilt das Risiko einer "
                    + "Myelopathie als gering; bei höchstens 135,5 Gy₂ ebenso, falls keine Serie über 98 Gy₂ lag und beide mindestens 6 Monate "
                    + "auseinanderlagen.",
                "The section gives cord limits as cumulative BED (α/β = 2 Gy): up to 120 Gy₂ the risk of myelopathy is judged low; likewise up to "
                    + "135.5 Gy₂ if no single course exceeded 98 Gy₂ and the courses were at least 6 months apart."),
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
                "Nach einer neueren Arbeit scheinen noch höhere Summen möglich; eine Zahl wird nicht genannt.",
                "According to a more recent paper even higher sums seem possible; no figure is given."),
            new(
                "Die Bedingungen (98 Gy₂, 6 Monate) stehen erst hinter dem zweiten Grenzwert; ob sie auch für 120 Gy₂ gelten, lässt der Satzbau offen.",
                "The conditions (98 Gy₂, 6 months) follow only the second limit; the wording leaves open whether they also hold for 120 Gy₂."),
        ],
        NotFormalised =
        [
            new(
                "Toleranzdosen sind laut Leitlinie zu berücksichtigen; Myelon fragt, ob sie eingehalten sind, und hält die Antwort gegen die eigene "
                    + "Dosisprüfung am Myelon: Ist sie überschritten, gelten sie als nicht eingehalten. Für diese Antwort ist die Radioonkologie "
                    + "zuständig.",
                "The text wants tolerance doses taken into account; Myelon asks whether they are respected and holds the answer against its own "
                    + "check of the cord dose: where that is exceeded, they count as not respected. That answer belongs to radiation oncology."),
        ],
        Interactions =
        [
            new(
                Cited.RadiotherapyAloneInCordCompression, InteractionType.Parallels,
                new("die Erstbehandlung trägt den stärkeren Grad", "primary treatment has the stronger grade")),
            new(Cited.ReirradiationForRecurrentPain, InteractionType.Overlaps),
            new(Cited.SbrtReirradiationForMescc, InteractionType.AlternativeTo),
        ],
        Evidence = [153, 154, 287, 430, 431, 432, 433, 434, 435, 436],
    };
}
