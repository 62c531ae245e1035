using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R63: approach to the thoracic and lumbar spine (§10.5.5).</summary>
    public static Recommendation ThoracolumbarApproach { get; } = new(63, "approach-for-thoracic-and-lumbar-stabilisation")
    {
        Section = "10.5.5",
        Title = new("Zugang an Brust- und Lendenwirbelsäule", "Approach to the thoracic and lumbar spine"),
        Sentences = [new(Grade.Sollte), new(Grade.Statement), new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Instabile Metastasen zwischen Th2 und Th5 sollten von hinten stabilisiert werden, weil das Vorgehen von vorn oder von der Seite "
                + "technisch schwierig ist. Der antero-laterale Zugang kommt in Betracht, wenn von vorn dekomprimiert oder stabilisiert werden muss. "
                + "Von Th6 bis L5 kann je nach klinischer Lage und chirurgischer Präferenz von vorn, von hinten oder kombiniert vorgegangen werden.",
            "Unstable metastases from T2 to T5 should be stabilised by a posterior approach, because anterior or lateral approaches are technically "
                + "demanding. The anterolateral route has its place when anterior decompression or stabilisation is needed. From T6 to L5 an "
                + "anterior, posterior or combined approach may be chosen by clinical situation and surgeon's preference."),

        Concerns = Surgery.StabilisationPlanned
            & !Surgery.Performed
            & Stability.InstabilityConfirmed
            & (Surgery.Region.Holds(SurgicalRegion.UpperThoracicT2ToT5)
                | Surgery.Region.Holds(SurgicalRegion.ThoracolumbarT6ToL5)),

        Actions =
        [
            new(new("von hinten stabilisieren", "stabilise by a posterior approach"), Grade.Sollte, [Disciplines.SpineSurgery])
            {
                If = new("wenn die Metastase zwischen Th2 und Th5 liegt", "if the metastasis lies from T2 to T5"),
            },
            new(
                new("den antero-lateralen Zugang zulassen", "allow the anterolateral route"),
                Grade.Statement,
                [Disciplines.SpineSurgery])
            {
                If = new("wenn von vorn dekomprimiert oder stabilisiert werden muss", "if anterior decompression or stabilisation is needed"),
            },
            new(
                new("den Zugang wählen: von vorn, von hinten oder kombiniert", "choose the approach: anterior, posterior or combined"),
                Grade.Kann,
                [Disciplines.SpineSurgery])
            {
                If = new("wenn die Metastase zwischen Th6 und L5 liegt", "if the metastasis lies from T6 to L5"),
            },
        ],
        Notes =
        [
            new(
                "Wörtlich genommen höbe der zweite Satz den ersten auf, da er jede nötige Stabilisierung nennt. Er wird als Stabilisierung von vorn gelesen.",
                "Taken literally, the second sentence would cancel the first, because it names any stabilisation that is needed. It is read as "
                    + "anterior stabilisation."),
            new(
                "Von Th6 bis L5 zählt der Text neben der klinischen Lage die Erfahrung der Operierenden und den Wunsch der Betroffenen, die "
                    + "Empfehlung nur Lage und chirurgische Präferenz.",
                "For T6 to L5 the text counts the surgeon's expertise and the patient's wish besides the clinical situation; the recommendation names "
                    + "only situation and surgeon's preference."),
        ],
        NotFormalised =
        [
            new(
                "Der Satz zu Th6 bis L5 nennt keine Instabilität; hier gilt er nur, wenn eine instabile Metastase stabilisiert werden soll.",
                "The sentence on T6 to L5 does not mention instability; here it applies only if an unstable metastasis is to be stabilised."),
            new("Der gewählte Zugang wird nicht geprüft.", "The approach chosen is not checked."),
        ],
        Interactions =
        [
            new(Cited.StabilityBySins, InteractionType.Follows),
            new(Cited.OrthosesForPain, InteractionType.AlternativeTo),
            new(Cited.OpenOrPercutaneousSurgery, InteractionType.Overlaps),
            new(Cited.OccipitocervicalStabilisation, InteractionType.Parallels),
            new(Cited.SubaxialStabilisation, InteractionType.Parallels),
            new(Cited.CementedScrewsInOsteoporosis, InteractionType.Complements),
            new(Cited.CarbonFibrePeekImplants, InteractionType.Overlaps),
        ],
        Evidence = [363, 365, 371, 372, 373, 374, 375, 376, 377, 378],
    };
}
