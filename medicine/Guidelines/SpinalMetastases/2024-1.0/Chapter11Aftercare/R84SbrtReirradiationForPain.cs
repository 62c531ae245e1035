using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R84: SBRT re-irradiation for pain (§11.8.2).</summary>
    public static Recommendation SbrtReirradiationForPain { get; } = new(84, "sbrt-re-irradiation-of-recurrent-painful-metastases")
    {
        Section = "11.8.2",
        Title = new("Re-Bestrahlung mit SBRT bei Schmerz", "SBRT re-irradiation for pain"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Kehren Schmerzen in Wirbelsäulenmetastasen zurück, können geeignete Personen per SBRT erneut bestrahlt werden, sofern die Toleranzdosen "
                + "gefährdeter Organe beachtet werden; das gilt vor allem bei wenig strahlensensiblem Tumor und guter Prognose.",
            "Suitable individuals whose spinal metastases become painful again may be re-irradiated by SBRT with regard to the tolerance doses of "
                + "organs at risk, above all with poorly radiosensitive tumours and a good survival prognosis."),

        Concerns = Pain.RecurrentInIrradiatedField
            & Radiotherapy.PreviousInSameRegion
            & Radiotherapy.SuitableForSbrt
            & Radiotherapy.OrganAtRiskTolerancesRespected,
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
            new(
                $"Anders als R{Cited.ReirradiationForRecurrentPain}, R{Cited.SbrtReirradiationForMescc} und R{Cited.ConventionalReirradiationForMescc} "
                    + "enthält diese Empfehlung keinen Vorbehalt einer Operation; ob zuerst zu operieren ist, bleibt trotzdem zu klären.",
                $"Unlike R{Cited.ReirradiationForRecurrentPain}, R{Cited.SbrtReirradiationForMescc} and R{Cited.ConventionalReirradiationForMescc} "
                    + "this recommendation has no proviso for surgery first; whether to operate first remains to be settled all the same."),
            new(
                "Der Abschnitt nennt nach einer Erstbestrahlung mit EQD2 von rund 30 bis 50 Gy für die SBRT eine EQD2 von 20 bis 25 Gy als sicher und "
                    + "kumulativ höchstens etwa 70 Gy.",
                "After a first course with an EQD2 of about 30 to 50 Gy the section calls an EQD2 of 20 to 25 Gy safe for SBRT, with a cumulative "
                    + "maximum of about 70 Gy."),
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
                "Geringe Strahlensensibilität und gute Prognose sind als bevorzugte Fälle genannt, nicht als Bedingungen; Myelon macht sie nicht "
                    + "zur Voraussetzung.",
                "Low radiosensitivity and good prognosis are named as preferred cases, not as conditions; Myelon does not require them."),
            new("Wer für eine SBRT geeignet ist, wird nicht bestimmt.", "Who is suitable for SBRT is not defined."),
        ],
        Interactions =
        [
            new(Cited.SbrtForUncomplicatedPain, InteractionType.Parallels),
            new(Cited.ReirradiationForRecurrentPain, InteractionType.Specialises),
            new(Cited.SbrtReirradiationForMescc, InteractionType.Parallels),
        ],
        Evidence = [234, 259, 287, 421, 422, 423, 424, 425, 426, 427, 428, 429],
    };
}
