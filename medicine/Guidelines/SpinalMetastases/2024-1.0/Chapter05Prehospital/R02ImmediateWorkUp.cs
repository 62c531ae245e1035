using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter05Prehospital
{
    /// <summary>R2: immediate work-up of warning signs (§5.1).</summary>
    public static Recommendation ImmediateWorkUp { get; } = new(2, "immediate-work-up-of-suspected-instability-or-neurology")
    {
        Section = "5.1",
        Title = new("Sofortige Abklärung bei Warnzeichen", "Immediate work-up of warning signs"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Besteht der Verdacht auf Wirbelsäulenmetastasen und kommen eine vermutete Instabilität oder neurologische Beschwerden hinzu, soll "
                + "unverzüglich diagnostisch abgeklärt werden.",
            "Where spinal metastases are suspected together with presumed instability or neurological complaints, diagnostic work-up shall take place "
                + "without delay."),

        Concerns = Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed)
            & (Stability.InstabilitySuspected | Stability.InstabilityConfirmed | Neurology.ComplaintsPresent),
        Excepted = Neurology.OnlyRadicularPainOrSensoryDeficit & !Stability.InstabilitySuspected,
        Fulfilled = Operated
            | (Imaging.CurrentCrossSectionalImagingAvailable
                & (!Neurology.ComplaintsPresent
                    | Imaging.LatestMriDate.After(Neurology.OnsetTime)
                    | (Imaging.LatestCtDate.HasValue & Imaging.LatestCtDate.After(Neurology.OnsetTime)))),
        Over = WithoutCrossSections,
        Remarks = RemarksOnImaging,

        Actions =
        [
            new(
                new("diagnostische Abklärung sofort beginnen", "start the diagnostic work-up at once"),
                Grade.Soll,
                [Disciplines.TreatingPhysician]),
        ],
        TimeLimit = new(new(
            $"Unverzüglich; eine Zahl von Stunden ist nicht angegeben. Inhalt der Abklärung ist die Bildgebung (R{Cited.CrossSectionalImaging}, "
                + $"R{Cited.MriForCordCompression}).",
            $"At once; no number of hours is given. Imaging is the content of the work-up (R{Cited.CrossSectionalImaging}, "
                + $"R{Cited.MriForCordCompression})."))
        {
            IsImmediate = true,
        },
        Exceptions =
        [
            new(
                $"R{Cited.RootPainOrSensoryOnly} lockert die Eile: Bei reinem Wurzelschmerz oder rein sensiblen Ausfällen folgt die Bildgebung bald, "
                    + "aber nicht unbedingt sofort.",
                $"R{Cited.RootPainOrSensoryOnly} relaxes the urgency: with root pain only or purely sensory deficits, imaging follows soon but not "
                    + "necessarily at once."),
        ],
        Notes =
        [
            new(
                "Angegeben nur für den Verdacht auf Metastasen und die vermutete Instabilität; hier auch auf gesicherte Metastasen (neue Beschwerden, "
                    + "Abschnitt 5.1) und auf nachgewiesene Instabilität bezogen.",
                "Printed only for suspected metastases and presumed instability; here also applied to confirmed metastases (new complaints, section "
                    + "5.1) and to proven instability."),
            new(
                "Nach Abschnitt 5.1 richtet sich die Eile der nächsten diagnostischen Schritte danach, wie stark die Ausfälle die Funktion beeinträchtigen.",
                "By section 5.1 the urgency of the next diagnostic steps depends on how far the deficits impair function."),
        ],
        NotFormalised =
        [
            new(
                "Welche Untersuchungen zur Abklärung gehören, sagt die Empfehlung selbst nicht.",
                "The recommendation itself does not say which examinations make up the work-up."),
            new(
                "„Beschwerden“ ist nicht definiert; hier zählt Wurzelschmerz dazu.",
                "\"Complaints\" is not defined; root pain is counted here."),
        ],
        Interactions =
        [
            new(
                Cited.PresentationToSpineCentre, InteractionType.Precedes,
                new(
                    $"R{Cited.ImmediateWorkUp} betrifft den Verdacht, R{Cited.PresentationToSpineCentre} gesicherte Befunde",
                    $"R{Cited.ImmediateWorkUp} concerns suspicion, R{Cited.PresentationToSpineCentre} established findings")),
            new(
                Cited.RootPainOrSensoryOnly, InteractionType.IsSpecialisedBy,
                new(
                    $"R{Cited.RootPainOrSensoryOnly} lockert die Eile bei reinem Wurzelschmerz oder rein sensiblen Ausfällen",
                    $"R{Cited.RootPainOrSensoryOnly} relaxes the urgency for root pain only or purely sensory deficits")),
            new(Cited.TransportImmobilisation, InteractionType.Overlaps, new("ruhiggestellter Transport", "immobilised transport")),
            new(Cited.HistoryInBackPain, InteractionType.Follows),
            new(Cited.ExaminationAtFirstContact, InteractionType.Follows),
            new(Cited.CrossSectionalImaging, InteractionType.Overlaps, new("Bildgebung", "imaging")),
            new(Cited.MriForCordCompression, InteractionType.Overlaps, new("MRT", "MRI")),
            new(Cited.StabilityBySins, InteractionType.Precedes, new("Bewertung der Stabilität", "stability scoring")),
            new(Cited.AlarmSignsDuringRehabilitation, InteractionType.Overlaps),
        ],
        Evidence = [20, 21, 22],
    };
}
