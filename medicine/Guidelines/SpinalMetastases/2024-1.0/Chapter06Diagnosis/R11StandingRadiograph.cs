using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R11: standing radiograph to judge stability (§6.3.1).</summary>
    public static Recommendation StandingRadiograph { get; } = new(11, "standing-radiograph-to-judge-stability")
    {
        Section = "6.3.1",
        Title = new("Röntgen im Stehen zur Beurteilung der Stabilität", "Standing radiograph to judge stability"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bei Wirbelsäulenmetastasen kann die Schnittbildgebung um eine Röntgenaufnahme im Stehen ergänzt werden, um die biomechanische Stabilität "
                + "zu beurteilen.",
            "In spinal metastases, a standing radiograph may be added to cross-sectional imaging to judge biomechanical stability."),

        Concerns = Lesion.MetastasisEstablished
            & Imaging.CurrentCrossSectionalImagingAvailable
            & Imaging.StandingRadiographTolerable,
        Excepted = Stability.InstabilitySuspected
            | Stability.InstabilityConfirmed
            | Neurology.MotorDeficit
            | Neurology.WalkingAbility.IsAnyOf(Walking.NotForNeurologicalReason, Walking.NotForOtherReason),

        Actions =
        [
            new(
                new("Röntgenaufnahme im Stehen erwägen", "consider a standing radiograph"),
                Grade.Kann,
                [Disciplines.Radiology, Disciplines.SpineSurgery]),
        ],
        Exceptions =
        [
            new(
                "Nicht angegeben, hier als Vorsicht ergänzt: Bei vermuteter Instabilität, motorischem Defizit oder wenn Stehen nicht möglich ist, "
                    + "wird die Aufnahme nicht angeboten.",
                "Not printed, added here as a precaution: with suspected instability, a motor deficit or inability to stand, the radiograph is not offered."),
        ],
        Notes =
        [
            new(
                "Dass Stehen zumutbar und ungefährlich sein muss, ist eine Bedingung von uns; die Empfehlung nennt keine.",
                "That standing must be safe and tolerable is a condition of ours; the recommendation names none."),
            new(
                "Nach Abschnitt 6.3.1.2 sollte die CT dem Röntgen vorgezogen werden; ein Empfehlungsgrad steht dort nicht.",
                "By section 6.3.1.2, CT should be preferred to radiographs; no grade is printed there."),
        ],
        NotFormalised =
        [
            new(
                "Ob die Frage nach der Stabilität nach den Schnittbildern noch offen ist, wird nicht abgefragt.",
                "Whether the question of stability is still open after cross-sectional imaging is not asked."),
        ],
        Interactions =
        [
            new(Cited.TransportImmobilisation, InteractionType.Conflicts, new("Ruhigstellung", "immobilisation")),
            new(Cited.CrossSectionalImaging, InteractionType.Complements),
            new(
                Cited.StabilityBySins, InteractionType.Supports,
                new("liefert die Stellung der Wirbelsäule für den SINS", "supplies the alignment item of the SINS")),
        ],
    };
}
