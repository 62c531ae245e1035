using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R77: psycho-oncological screening and support (§11.4).</summary>
    public static Recommendation PsychoOncologicalScreening { get; } = new(77, "screen-for-psycho-oncological-need-and-offer-support")
    {
        Section = "11.4",
        Title = new("Psychoonkologisches Screening und Unterstützung", "Psycho-oncological screening and support"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Alle Personen mit Wirbelsäulenmetastasen sollen psychoonkologisch gescreent werden; besteht Bedarf, sollen ihnen psychologische "
                + "Unterstützung und ein Kontakt zu Selbsthilfegruppen angeboten werden.",
            "Everyone with spinal metastases shall be screened psycho-oncologically and, if there is need, offered psychological support and contact "
                + "with self-help groups."),

        Concerns = Lesion.MetastasisEstablished,
        Fulfilled = Aftercare.PsychoOncologicalScreeningDone
            & (!GeneralCondition.PsychologicalDistress
                | Taken(Measure.PsychologicalSupportOffered)
                | CourseOfCare.TreatmentsDeclined.Holds(Treatment.PsychologicalSupport)),
        Remarks = RemarksOn(Treatment.PsychologicalSupport),

        CanWait = true,
        Actions =
        [
            new(
                new("psychoonkologisch screenen", "screen psycho-oncologically"),
                Grade.Soll,
                [Disciplines.PsychoOncology, Disciplines.Nursing]),
            new(
                new("psychologische Unterstützung und Kontakt zu Selbsthilfegruppen anbieten", "offer psychological support and contact with self-help groups"),
                Grade.Soll,
                [Disciplines.PsychoOncology])
            {
                If = new("wenn eine psychische Belastung besteht", "if there is psychological distress"),
            },
        ],
        Notes =
        [
            new(
                "Für Screening-Instrumente und Behandlung verweist der Abschnitt auf die S3-Leitlinie Palliativmedizin.",
                "For screening instruments and treatment the section refers to the German S3 guideline on palliative care."),
        ],
        NotFormalised =
        [
            new(
                "Angegeben ist bei Bedarf; Myelon liest dies als festgestellte psychische Belastung.",
                "The text says if needed; Myelon reads this as psychological distress having been found."),
            new(
                "Zeitpunkt, Wiederholung und Grenzwert des Screenings stehen nicht da.",
                "When to screen, how often and with which cut-off is not stated."),
        ],
        Interactions =
        [
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Overlaps),
        ],
        Evidence = [413, 414],
    };
}
