using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Cement augmentation (§10.5.2).</summary>
internal static class AugmentationAdvice
{
    public static Adviser Augmentation { get; } = new(
        "augmentation",
        new("Zementaugmentation", "Cement augmentation"),
        !Surgery.Performed & PercutaneousAugmentation,
        [
            new(
                "cement_leakage",
                "10.5.2",
                (Lesion.PosteriorWallInvolved | Lesion.CorticalErosion).IsCertain,
                new(
                    "Hinterwand oder Kortikalis betroffen: das Risiko eines Zementaustritts ist erhöht, die Aufrichtung gelingt schlechter.",
                    "Posterior wall or cortex involved: the risk of cement leakage is raised, reduction succeeds less well.")),
            new(
                "biopsy_before_cement",
                "10.5.2",
                !Biopsy.HistologyAvailable | Biopsy.RepeatHistologyNeeded.IsCertain,
                new("Gewebe vor dem Zement entnehmen: danach ist es zu spät.", "Take tissue before the cement: afterwards it is too late.")),
            new(
                "venography",
                "10.5.2",
                Lesion.Hypervascular,
                new(
                    "Stark durchblutet: eine Venographie des Wirbelkörpers vor dem Zement ist solchen Herden vorbehalten; Kontrastmittel verhält sich "
                        + "anders als Zement.",
                    "Hypervascular: venography of the vertebral body before cement is reserved for such lesions; contrast medium behaves differently "
                        + "from cement.")),
            new(
                "balloon_or_vertebroplasty",
                "10.5.2",
                Condition.Always,
                new(
                    "Ballonkyphoplastie: teils kürzere Operation, weniger Austritt, längere Zeit ohne Fraktur. Vertebroplastie: weniger Strahlung. "
                        + "Schmerz und Stabilität unterscheiden sich nicht signifikant; hochviskoser Zement tritt seltener aus.",
                    "Balloon kyphoplasty: in part shorter operation, less leakage, longer time without fracture. Vertebroplasty: less radiation. Pain "
                        + "and stability do not differ significantly; high-viscosity cement leaks less.")),
            new(
                "local_anaesthesia",
                "10.5.2",
                GeneralCondition.AsaClass.HasValue | !GeneralCondition.PermitsSurgery,
                new(
                    "Auch schwer Kranke vertragen den Eingriff in örtlicher Betäubung; Bestrahlung und Systemtherapie verzögert er kaum.",
                    "Severely ill patients too tolerate it under local anaesthesia; it hardly delays radiotherapy and systemic therapy.")),
            new(
                "rates_of_complications",
                "10.5.2",
                Condition.Always,
                new(
                    "Komplikationen: Zementembolien der Lunge 3,5–23 % (meist ohne Beschwerden), Infektion unter 1 %, Blutung, Anschlussfraktur.",
                    "Complications: pulmonary cement emboli 3.5–23% (mostly without symptoms), infection below 1%, bleeding, adjacent fracture.")),
        ]);
}
