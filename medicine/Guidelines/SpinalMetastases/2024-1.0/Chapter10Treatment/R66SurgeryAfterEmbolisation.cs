using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R66: surgery within 48 hours of embolisation (§10.5.6).</summary>
    public static Recommendation SurgeryAfterEmbolisation { get; } = new(66, "surgery-within-48-hours-of-embolisation")
    {
        Section = "10.5.6",
        Title = new("Operation spätestens 48 Stunden nach Embolisation", "Surgery at most 48 hours after embolisation"),
        Sentences = [new(Grade.SollteNicht) { Restated = Grade.Sollte }],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Ist eine Wirbelsäulenmetastase vor der Operation embolisiert worden, sollte der Eingriff nicht später als 48 Stunden danach stattfinden.",
            "Once a spinal metastasis has been embolised before surgery, the operation should take place no later than 48 hours afterwards."),

        Concerns = Surgery.PreoperativeEmbolisationDone & (Surgery.Planned | Surgery.Performed),
        Fulfilled = Surgery.OperationTime.Within(Duration.FromHours(48), after: Surgery.EmbolisationTime),
        Deviates = Surgery.OperationTime.MoreThan(Duration.FromHours(48), after: Surgery.EmbolisationTime)
            | (!Surgery.Performed & Surgery.EmbolisationTime.LongerAgoThan(Duration.FromHours(48))),

        Actions =
        [
            new(
                new("die Operation höchstens 48 Stunden nach der Embolisation ansetzen", "schedule surgery no more than 48 hours after embolisation"),
                Grade.Sollte,
                [Disciplines.SpineSurgery, Disciplines.InterventionalRadiology])
            {
                Jointly = true,
            },
        ],
        TimeLimit = new(new("spätestens 48 Stunden nach der Embolisation", "no later than 48 hours after embolisation"), "48 h"),
        Exceptions =
        [
            new(
                "Manche Fachleute operieren laut Text erst am Tag nach der Embolisation, um neurologische Komplikationen sicher zu erkennen.",
                "According to the text, some authors operate only on the day after embolisation so as to recognise neurological complications reliably."),
        ],
        Notes =
        [
            new(
                "Auch nach der Operation wird beurteilt, ob die Frist eingehalten wurde.",
                "Whether the limit was kept is still judged after the operation."),
            new(
                "Gemeint ist eine Obergrenze, kein Verbot der Operation nach Ablauf der Frist.",
                "An upper limit is meant, not a prohibition of surgery once it has passed."),
        ],
        NotFormalised =
        [
            new(
                "Der Text rechnet ab erfolgreicher Embolisation; ob sie erfolgreich war, wird nicht erfasst.",
                "The text counts from a successful embolisation; whether it was successful is not recorded."),
        ],
        Interactions =
        [
            new(Cited.LaboratoryTests, InteractionType.IsSupportedBy),
            new(Cited.EmbolisationBeforeOpenSurgery, InteractionType.Follows),
        ],
        Evidence = [379, 380, 381, 382, 383, 384, 385],
    };
}
