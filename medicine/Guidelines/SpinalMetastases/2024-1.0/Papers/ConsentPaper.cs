using Myelon.Core.Forms;
using Myelon.Medicine.SpinalMetastases.Evidence;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What to talk about before an operation (table 5, §10.5.10): tumour-related risks first.</summary>
internal static class ConsentPaper
{
    public static Paper Paper { get; } = new(
        "consent",
        new("Liste für die Aufklärung zur Operation", "List for consent to surgery"),
        new("Aufklärende Ärztin, aufklärender Arzt", "Doctor who informs"))
    {
        Sections = ["10.5.7", "10.5.10"],
        Blocks =
        [
            new(new("Eingriff", "Procedure"),
            [
                Surgery.Planned, Surgery.Procedures, Surgery.Access, Lesion.AffectedLevels, Tumour.Primary, Lesion.Hypervascular,
                Surgery.PreoperativeEmbolisationDone,
                GeneralCondition.FitForSurgeryPerAnaesthesiology, Surgery.WantedByPatient, Documentation.GoalsAndWishesDocumented,
                Recommended(Chapter10Treatment.RisksAndEarlyComplications),
            ]),
            HowFast,
            new(new("Besprochen", "Talked about"), [new ChecklistItem(Lists.Complications)]),
            new(
                new("Aussicht auch nach gelungener Operation", "Outlook even after successful surgery"),
                [Neurology.Onset, Neurology.OnsetTime, Neurology.Paraplegia]),
            new(new("Gespräch (von Hand)", "Talk (by hand)"),
            [
                ByHand("Weitere Risiken dieses Eingriffs", "Further risks of this procedure"),
                ByHand("Was die Person sich wünscht", "What the person wishes"),
                ByHand("Datum, Uhrzeit, Unterschriften", "Date, time, signatures"),
            ]),
        ],
    };
}
