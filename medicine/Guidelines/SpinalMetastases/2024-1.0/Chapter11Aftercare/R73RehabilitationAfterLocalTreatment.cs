using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R73: rehabilitation after surgery or radiotherapy (§11.3).</summary>
    public static Recommendation RehabilitationAfterLocalTreatment { get; } = new(73, "offer-rehabilitation-after-surgery-or-radiotherapy")
    {
        Section = "11.3",
        Title = new("Rehabilitation nach Operation oder Bestrahlung", "Rehabilitation after surgery or radiotherapy"),
        Sentences = [new(Grade.Sollte), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Nach stabilisierender Operation oder nach Bestrahlung der Wirbelsäule sollte allen Rehabilitationsfähigen, bei denen die Indikation "
                + "besteht, eine Anschlussrehabilitation (AHB/AR) oder eine andere Rehabilitation angeboten werden. Stattfinden sollte sie in einer "
                + "Einrichtung, die dafür die nötige Erfahrung hat.",
            "After stabilising surgery or radiotherapy of the spine, everyone who is fit for it and in whom it is indicated should be offered "
                + "follow-on rehabilitation (AHB/AR) or another form of rehabilitation. It should take place in an institution with the necessary "
                + "expertise."),

        Concerns = (Surgery.Performed | Radiotherapy.SpineIrradiated)
            & Aftercare.RehabilitationIndicated
            & Aftercare.FitForRehabilitation,
        Excepted = Stability.InstabilityNotCorrectable,
        Fulfilled = Taken(Measure.RehabilitationOffered, Treatment.Rehabilitation) | Aftercare.RehabilitationInProgress,
        Over = Refused(Treatment.Rehabilitation),
        Remarks = RemarksOn(Treatment.Rehabilitation),

        CanWait = true,
        Actions =
        [
            new(
                new(
                    "Anschlussrehabilitation (AHB/AR) oder andere Rehabilitation anbieten",
                    "offer follow-on rehabilitation (AHB/AR) or another form of rehabilitation"),
                Grade.Sollte,
                [Disciplines.RehabilitationMedicine, Disciplines.SocialService]),
            new(
                new("Einrichtung mit einschlägiger Erfahrung wählen", "choose an institution with relevant expertise"),
                Grade.Sollte,
                [Disciplines.RehabilitationMedicine]),
        ],
        Exceptions =
        [
            new(
                "Solange eine Instabilität besteht, die sich kurzfristig nicht beheben lässt, rät der Abschnitt von einer Rehabilitation ab.",
                "While an instability persists that cannot be corrected in the short term, the section advises against rehabilitation."),
            new(
                "Lässt der Allgemeinzustand eine aktive Mitarbeit nicht zu, ist Rehabilitation nach dem Abschnitt nur begrenzt angezeigt.",
                "If the general condition does not permit active participation, the section sees only a limited indication for rehabilitation."),
            new(
                "Nach großen Stabilisierungen oder Resektionen kann es nach dem Abschnitt besser sein, erst nach sechs Wochen zu beginnen.",
                "After large stabilisations or resections, the section says, a start after six weeks may be better."),
        ],
        Notes =
        [
            new(
                "Nach einem gezielten Eingriff zieht der Abschnitt eine orthopädisch-unfallchirurgische Einrichtung vor, an der die Onkologie mitwirkt.",
                "After a specific intervention the section prefers an orthopaedic and trauma institution with oncological involvement."),
            new(
                "Bei bedeutsamen neurologischen Ausfällen verbessert nach dem Abschnitt eine frühe neurologische Rehabilitation das Ergebnis; dazu "
                    + $"auch R{Cited.IncompleteParaplegiaTransfer} und R{Cited.CompleteParaplegiaTransfer}.",
                "In relevant neurological deficits early neurological rehabilitation improves the outcome, according to the section; see also "
                    + $"R{Cited.IncompleteParaplegiaTransfer} and R{Cited.CompleteParaplegiaTransfer}."),
        ],
        NotFormalised =
        [
            new(
                "Angegeben ist eine stabilisierende Behandlung; Myelon fragt nur, ob operiert oder bestrahlt wurde.",
                "The text speaks of stabilising treatment; Myelon asks only whether surgery or radiotherapy was given."),
            new(
                "Was eine Einrichtung mit entsprechender Erfahrung ausmacht, sagt die Empfehlung nicht.",
                "The recommendation does not say what makes an institution sufficiently experienced."),
        ],
        Interactions =
        [
            new(Cited.PostoperativeConcept, InteractionType.Follows),
            new(Cited.AlarmSignsDuringRehabilitation, InteractionType.Precedes),
            new(Cited.OncologicalRehabilitation, InteractionType.Excludes, new("kein gezielter Eingriff", "no specific intervention")),
            new(Cited.TimingOfRehabilitation, InteractionType.Complements, new("Zeitpunkt", "timing")),
            new(Cited.PsychoOncologicalScreening, InteractionType.Overlaps),
            new(Cited.IncompleteParaplegiaTransfer, InteractionType.Overlaps, new("neurologische Rehabilitation", "neurological rehabilitation")),
            new(Cited.CompleteParaplegiaTransfer, InteractionType.Overlaps),
        ],
        Evidence = [411, 412],
    };
}
