using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R71: systemic therapy and wound healing (§11.1).</summary>
    public static Recommendation SystemicTherapyAfterWoundHealing { get; } = new(71, "agree-whether-systemic-therapy-waits-for-wound-healing")
    {
        Section = "11.1",
        Title = new("Systemtherapie und Wundheilung abstimmen", "Systemic therapy and wound healing"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Ist nach einer Operation an der Wirbelsäule eine Systemtherapie nötig, sollten die Fächer gemeinsam klären, ob ihr Beginn warten kann, "
                + "bis die Wunde verheilt ist.",
            "If systemic therapy is needed after spinal surgery, the disciplines should agree whether its start can wait until the wound has healed."),

        Concerns = Surgery.Performed & Tumour.SystemicTherapyIndicated & !Aftercare.WoundHealingComplete,
        Fulfilled = Taken(Measure.SystemicTherapyTimingAgreed),
        Over = Refused(Treatment.SystemicTherapy),
        Remarks = RemarksOn(Treatment.SystemicTherapy),

        Actions =
        [
            new(
                new(
                    "gemeinsam klären, ob der Beginn der Systemtherapie bis zur Wundheilung warten kann",
                    "agree whether the start of systemic therapy can wait for wound healing"),
                Grade.Sollte,
                [Disciplines.MedicalOncology, Disciplines.SpineSurgery])
            {
                Jointly = true,
            },
        ],
        TimeLimit = new(new(
            "Beginn nach abgeschlossener Wundheilung, falls das Warten vertretbar ist; eine Frist in Tagen wird nicht genannt.",
            "Start after the wound has healed, if it can wait; no limit in days is given.")),
        Notes =
        [
            new(
                "Empfohlen ist die Abstimmung, nicht das Warten selbst.",
                "What is recommended is the agreement, not the waiting itself."),
            new(
                "Abschnitt 10.5.1 hält für möglich, dass perkutane Verfahren auch die Zeit bis zur adjuvanten Therapie verkürzen.",
                "Section 10.5.1 thinks it possible that percutaneous procedures also shorten the time to adjuvant therapy."),
        ],
        NotFormalised =
        [
            new(
                "Wonach sich richtet, ob die Systemtherapie warten kann, ist nicht gesagt.",
                "What decides whether systemic therapy can wait is not stated."),
        ],
        Interactions =
        [
            new(Cited.PostoperativeConcept, InteractionType.Specialises),
            new(Cited.SystemicTherapyReview, InteractionType.Follows),
            new(Cited.RadiotherapyAfterWoundHealing, InteractionType.Parallels),
        ],
    };
}
