using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R53: separation surgery followed by SBRT (§10.4.4.4).</summary>
    public static Recommendation SeparationSurgeryWithSbrt { get; } = new(53, "examine-separation-surgery-followed-by-sbrt")
    {
        Section = "10.4.4.4",
        Title = new("Separation Surgery mit anschließender SBRT prüfen", "Examine separation surgery followed by SBRT"),
        Sentences = [new(Grade.Sollte, new("Prüfauftrag", "duty to examine"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Komprimiert ein Tumor von geringer Strahlensensibilität das Rückenmark mit Grad 2 oder 3 nach Bilsky, sollte geprüft werden, ob eine "
                + "Separation Surgery mit anschließender SBRT in Frage kommt.",
            "If a poorly radiosensitive tumour compresses the cord with Bilsky grade 2 or 3, separation surgery followed by SBRT should be examined "
                + "as an option."),

        Concerns = SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade2, EpiduralCompression.Grade3)
            & Tumour.Radiosensitivity.Is(RadiationSensitivity.Low),
        Fulfilled = Surgery.SeparationSurgeryWithSbrtExamined
            | Surgery.Procedures.Holds(SurgicalProcedure.SeparationSurgery),
        Over = Operated | Refused(Treatment.Surgery) | Refused(Treatment.Radiotherapy),
        Remarks = RemarksOn(Treatment.Surgery, Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("Separation Surgery mit anschließender SBRT prüfen", "examine separation surgery followed by SBRT"),
                Grade.Sollte,
                [Disciplines.SpineSurgery, Disciplines.RadiationOncology])
            {
                Jointly = true,
            },
        ],
        Exceptions =
        [
            new(
                $"Ist eine Operation nicht möglich, kommen R{Cited.RadiotherapyAloneInCordCompression} und R{Cited.SbrtAloneInSymptomaticMescc} in Betracht.",
                $"If surgery is not possible, R{Cited.RadiotherapyAloneInCordCompression} and R{Cited.SbrtAloneInSymptomaticMescc} come into consideration."),
        ],
        Notes =
        [
            new(
                "Verlangt wird die Prüfung, nicht die Wahl dieses Vorgehens.",
                "What is asked for is the examination, not the choice of this approach."),
            new(
                "Die Leitlinie nennt „Bilsky/MESCC ≥ 2“; auf der Skala sind das die Grade 2 und 3.",
                "The text prints “Bilsky/MESCC ≥ 2”; on the scale these are grades 2 and 3."),
        ],
        NotFormalised =
        [
            new(
                "Dass der Tumor selbst drückt und nicht etwa Knochenfragmente, wird aus dem Grad geschlossen.",
                "That the tumour itself compresses the cord, and not bone fragments for example, is inferred from the grade."),
            new(
                "„Wenig strahlensensibel“ wird nicht definiert. Vorbelegt ist die Tumorliste einer Studie (Abschnitt 10.1.3.3); die Strahlentherapie "
                    + "kann sie übersteuern.",
                "“Poorly radiosensitive” is not defined. The tumour list of one study (section 10.1.3.3) is the default; radiation oncology can override it."),
        ],
        Interactions =
        [
            new(Cited.MriForCordCompression, InteractionType.Follows),
            new(Cited.PathwayWithDeficit, InteractionType.Overlaps),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.AlternativeTo),
            new(Cited.SbrtInOligometastasis, InteractionType.Overlaps),
            new(Cited.SbrtAloneInSymptomaticMescc, InteractionType.AlternativeTo),
            new(Cited.PostoperativeSbrt, InteractionType.Overlaps),
            new(
                Cited.EmbolisationBeforeOpenSurgery, InteractionType.Precedes,
                new("stark durchblutete Metastasen embolisieren", "embolise hypervascular metastases")),
            new(Cited.CarbonFibrePeekImplants, InteractionType.Supports),
            new(
                Cited.RadiotherapyAfterWoundHealing, InteractionType.Overlaps,
                new("Abstand zwischen Operation und Bestrahlung", "interval between surgery and radiotherapy")),
        ],
        Evidence = [299, 300, 301],
    };
}
