using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R32: bone-seeking radiopharmaceuticals for pain (§10.1.2).</summary>
    public static Recommendation BoneSeekingRadiopharmaceuticals { get; } = new(32, "radiopharmaceuticals-for-bone-pain-with-tracer-uptake")
    {
        Section = "10.1.2",
        Title = new("Knochenaffine Radiopharmaka gegen Schmerz", "Bone-seeking radiopharmaceuticals for pain"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Verursachen Knochenmetastasen Symptome und reichern sie im Skelettszintigramm nachweislich vermehrt an, können knochenaffine "
                + "Radiopharmaka gegen den Schmerz gegeben werden.",
            "Symptomatic bone metastases with proven increased uptake on bone scan may be treated with bone-seeking radiopharmaceuticals for pain."),

        Concerns = Lesion.Symptomatic & Pain.PainfulBoneMetastasis & Imaging.IncreasedTracerUptakeOnBoneScan,
        Fulfilled = RadiopharmaceuticalPlanned,
        JudgedIf = RadiopharmaceuticalPlanned,
        Remarks = RemarksOn(Treatment.Radiopharmaceutical),

        Actions =
        [
            new(
                new("ein knochenaffines Radiopharmakon erwägen", "consider a bone-seeking radiopharmaceutical"),
                Grade.Kann,
                [Disciplines.NuclearMedicine]),
        ],
        Exceptions =
        [
            new(
                "Radium-223 ist laut Abschnitt nur zugelassen bei metastasiertem kastrationsresistentem Prostatakarzinom mit symptomatischen "
                    + "Knochenmetastasen, ohne bekannte viszerale Metastasen und bei Progress nach mindestens zwei Systemtherapielinien, "
                    + "LHRH-Analoga nicht mitgezählt.",
                "According to the section, radium-223 is licensed only for metastatic castration-resistant prostate cancer with symptomatic bone "
                    + "metastases, no known visceral metastases, and progression after at least two systemic lines, LHRH analogues not counted."),
            new(
                "Samarium-153 kommt laut Abschnitt bei multiplen schmerzhaften osteoblastischen Metastasen mit Anreicherung in Betracht, gleich "
                    + "welcher Primärtumor vorliegt.",
                "According to the section, samarium-153 is for multiple painful osteoblastic metastases with uptake, whatever the primary tumour."),
            new(
                "Bei einer solitären oder einzelnen Metastase mit ausgeprägtem örtlichem Schmerz kann die externe Bestrahlung vorzuziehen sein.",
                "For a solitary or single lesion with marked local pain, external beam radiotherapy may be preferable."),
            new(
                "Um örtliche Komplikationen des Tumorwachstums zu verhindern, taugen knochenaffine Radiopharmaka nicht.",
                "Bone-seeking radiopharmaceuticals are not suited to preventing local complications of tumour growth."),
        ],
        Notes =
        [
            new(
                "Die Angaben zur Zulassung gelten für Europa mit Stand September 2023.",
                "The licensing information is for Europe as of September 2023."),
        ],
        NotFormalised =
        [
            new(
                $"Welches Präparat passt, entscheidet R{Cited.BoneSeekingRadiopharmaceuticals} nicht; die Zulassung ist eigens zu prüfen.",
                $"R{Cited.BoneSeekingRadiopharmaceuticals} does not decide which agent fits; the licence has to be checked separately."),
        ],
        Interactions =
        [
            new(Cited.IndicationsBeforeRadiopharmaceutical, InteractionType.IsPrecededBy),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Overlaps),
            new(
                Cited.ReirradiationForRecurrentPain, InteractionType.Overlaps,
                new("Alternative, wenn nicht erneut bestrahlt werden kann", "alternative when re-irradiation is impossible")),
        ],
        Evidence = [178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191],
    };
}
