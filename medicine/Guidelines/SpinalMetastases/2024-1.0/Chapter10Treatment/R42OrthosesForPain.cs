using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R42: orthoses for pain (§10.1.4).</summary>
    public static Recommendation OrthosesForPain { get; } = new(42, "orthoses-for-pain-with-attention-to-risks")
    {
        Section = "10.1.4",
        Title = new("Orthesen gegen Schmerz", "Orthoses for pain"),
        Sentences = [new(Grade.Kann), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Gegen Schmerz können Orthesen verwendet werden. Dabei sollte auf den richtigen Gebrauch und auf Risiken wie eingeschränkte Funktion und "
                + "Druckgeschwüre geachtet werden.",
            "Orthoses may be used for pain. Correct use and possible risks such as functional restriction and pressure sores should be watched."),

        Concerns = Pain.PainfulBoneMetastasis & Lesion.MetastasisEstablished,
        Fulfilled = Aftercare.OrthosisPlanned.WhereRecorded,

        Actions =
        [
            new(
                new("eine Orthese erwägen", "consider an orthosis"),
                Grade.Kann,
                [Disciplines.OrthopaedicTechnology, Disciplines.SpineSurgery]),
            new(
                new("in den Gebrauch einweisen und Sitz, Haut und Funktion überwachen", "instruct in its use and monitor fit, skin and function"),
                Grade.Sollte,
                [Disciplines.Nursing, Disciplines.Physiotherapy])
            {
                If = new("wenn eine Orthese getragen wird", "if an orthosis is worn"),
            },
        ],
        Exceptions =
        [
            new(
                "Der Abschnitt spricht enger von Personen, die bei drohender oder bestehender Instabilität oder schmerzhafter Neurokompression nicht "
                    + "operiert werden können oder wollen.",
                "The section speaks more narrowly of patients who cannot or do not want to have surgery in impending or present instability or "
                    + "painful neural compression."),
        ],
        Notes =
        [
            new(
                "Der Abschnitt berichtet, dass eine Orthese zusammen mit Bestrahlung mit geringerem Überleben einhergeht. Dass die Auswahl der "
                    + "Behandelten dahintersteht, ist unsere Vermutung; der Text sagt dazu nichts.",
                "The section reports that an orthosis combined with radiotherapy goes along with lower survival. That patient selection explains this "
                    + "is our assumption; the text does not comment."),
            new(
                "Falsch angewendet kann eine Orthese die Lage laut Abschnitt verschlechtern.",
                "According to the section, an orthosis used incorrectly can make matters worse."),
        ],
        NotFormalised =
        [
            new(
                "Art der Orthese, Tragedauer und Abstand der Kontrollen sind nicht angegeben.",
                "Type of orthosis, wearing time and intervals of checks are not given."),
        ],
        Interactions =
        [
            new(Cited.TransportImmobilisation, InteractionType.Overlaps, new("Ruhigstellung", "immobilisation")),
            new(
                Cited.OccipitocervicalStabilisation, InteractionType.AlternativeTo,
                new("wenn eine Operation nicht möglich ist", "when surgery is not possible")),
            new(Cited.SubaxialStabilisation, InteractionType.AlternativeTo),
            new(Cited.ThoracolumbarApproach, InteractionType.AlternativeTo),
            new(Cited.PostoperativeConcept, InteractionType.Overlaps, new("Orthese nach der Operation", "postoperative orthosis")),
        ],
        Evidence = [263, 264, 265, 266, 267, 268, 269, 270, 271],
    };
}
