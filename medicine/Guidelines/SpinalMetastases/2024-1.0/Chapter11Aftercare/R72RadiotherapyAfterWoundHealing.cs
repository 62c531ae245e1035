using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R72: radiotherapy and wound healing (§11.2).</summary>
    public static Recommendation RadiotherapyAfterWoundHealing { get; } = new(72, "agree-whether-radiotherapy-waits-for-wound-healing")
    {
        Section = "11.2",
        Title = new("Bestrahlung und Wundheilung abstimmen", "Radiotherapy and wound healing"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Ist nach einer Operation an der Wirbelsäule zu bestrahlen, sollten die Fächer gemeinsam klären, ob der Beginn warten kann, bis die Wunde "
                + "verheilt ist.",
            "If radiotherapy is needed after spinal surgery, the disciplines should agree whether its start can wait until the wound has healed."),

        Concerns = Surgery.Performed & Radiotherapy.Planned & !Aftercare.WoundHealingComplete,
        Fulfilled = Taken(Measure.RadiotherapyTimingAgreed),

        Actions =
        [
            new(
                new(
                    "gemeinsam klären, ob der Beginn der Bestrahlung bis zur Wundheilung warten kann",
                    "agree whether the start of radiotherapy can wait for wound healing"),
                Grade.Sollte,
                [Disciplines.RadiationOncology, Disciplines.SpineSurgery])
            {
                Jointly = true,
            },
        ],
        TimeLimit = new(new(
            "Keine Frist, sondern ein Risikofenster: In einer Studie (n = 604) kam es häufiger zu Wundkomplikationen, wenn die Bestrahlung in den "
                + "ersten 21 Tagen nach offener Stabilisation begann; ein früher Beginn verbessert andererseits die lokale Kontrolle.",
            "Not a deadline but a risk window: in one study (n = 604), starting radiotherapy in the first 21 days after open stabilisation raised the "
                + "risk of wound complications; an earlier start, on the other hand, gives better local control."), "21 d"),
        Exceptions =
        [
            new(
                "Nach perkutanen Eingriffen ist womöglich ein früherer Beginn der Bestrahlung möglich (Abschnitt 10.5.1).",
                "After percutaneous surgery an earlier start of radiotherapy may be possible (section 10.5.1)."),
        ],
        Notes =
        [
            new(
                "Empfohlen ist die Abstimmung, nicht das Warten selbst; die 21 Tage stammen aus dem Abschnitt, nicht aus der Empfehlung.",
                "What is recommended is the agreement, not the waiting itself; the 21 days come from the section, not from the recommendation."),
        ],
        NotFormalised =
        [
            new(
                "Wonach sich richtet, ob die Bestrahlung warten kann, ist nicht gesagt.",
                "What decides whether radiotherapy can wait is not stated."),
        ],
        Interactions =
        [
            new(Cited.PostoperativeSbrt, InteractionType.Overlaps),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.Overlaps),
            new(Cited.OpenOrPercutaneousSurgery, InteractionType.Overlaps),
            new(Cited.PostoperativeConcept, InteractionType.Specialises),
            new(Cited.SystemicTherapyAfterWoundHealing, InteractionType.Parallels),
        ],
        Evidence = [406, 407, 408, 409, 410],
    };
}
