using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Access and construct by level and prognosis (§10.5.1, 10.5.4, 10.5.5).</summary>
internal static class SurgicalCardAdvice
{
    public static Adviser Approach { get; } = new(
        "approach",
        new("Zugang und Stabilisierung", "Approach and stabilisation"),
        MetastasisNotExcluded & OperationAhead & !TreatmentWords.AugmentationOrAblationAlone.IsCertain,
        [
            new(
                "occipitocervical",
                "10.5.4",
                Surgery.Region.Holds(SurgicalRegion.OccipitocervicalC0ToC2),
                new(
                    "Kopf-Hals-Übergang: vorrangig von hinten über die Mittellinie, oft mit Hinterhaupt; allein von vorn und transoral selten. Zement "
                        + "am Dens ist beschrieben, eine Empfehlung gibt es nicht.",
                    "Craniocervical junction: mainly from behind through the midline, often including the occiput; from the front alone and "
                        + "transorally rarely. Cement at the dens is described, without a recommendation.")),
            new(
                "subaxial",
                "10.5.4",
                Surgery.Region.Holds(SurgicalRegion.SubaxialC3ToC6),
                new(
                    "Untere Halswirbelsäule: meist anterolateral mit Korpektomie, Wirbelkörperersatz und Platte; bei Befall mehrerer Segmente "
                        + "zusätzlich von hinten. Pedikelschrauben sind hinten am stabilsten.",
                    "Subaxial cervical spine: mostly anterolateral with corpectomy, vertebral body replacement and plate; with several segments also "
                        + "from behind. Pedicle screws are the most stable posterior option.")),
            new(
                "cervicothoracic",
                "10.5.4",
                AtTheCervicothoracicPassage,
                new(
                    "Übergang von Hals zu Brust: meist von hinten, vorn über eine Kostotransversektomie mit zu versorgen. Konstrukte, die an den "
                        + "Übergang heranreichen, versagen dort häufiger.",
                    "Cervicothoracic junction: mostly from behind, the front reached through a costotransversectomy. Constructs that reach the "
                        + "junction fail there more often.")),
            new(
                "upper_thoracic",
                "10.5.5",
                Surgery.Region.Holds(SurgicalRegion.UpperThoracicT2ToT5),
                new(
                    "Obere Brustwirbelsäule: vorrangig von hinten oder hinten-seitlich mit Pedikelschrauben und Stäben; muss nur instrumentiert "
                        + "werden, auch perkutan.",
                    "Upper thoracic spine: mainly posterior or posterolateral with pedicle screws and rods; where only instrumentation is needed, "
                        + "also percutaneous.")),
            new(
                "thoracolumbar",
                "10.5.5",
                Surgery.Region.Holds(SurgicalRegion.ThoracolumbarT6ToL5),
                new(
                    "Untere Brust- und Lendenwirbelsäule: vorn, hinten oder kombiniert nach Lage, Erfahrung und Wunsch. In der Lende zählt die "
                        + "hintere Zuggurtung mehr.",
                    "Lower thoracic and lumbar spine: anterior, posterior or combined by situation, experience and wish. In the lumbar spine the "
                        + "posterior tension band matters more.")),
            new(
                "anterior_route",
                "10.5.5",
                Surgery.AnteriorApproachNeeded.WhereRecorded & Surgery.Region.Holds(SurgicalRegion.UpperThoracicT2ToT5),
                new(
                    "Muss vorn dekomprimiert oder stabilisiert werden, hat der anterolaterale Zugang seinen Platz.",
                    "Where decompression or stabilisation is needed in front, the anterolateral approach has its place.")),
            new(
                "anterior_after_radiotherapy",
                "10.5.5",
                ThoracicOrLumbar & (Radiotherapy.SpineIrradiated | Radiotherapy.PreviousInSameRegion.IsCertain),
                new(
                    "Nach Bestrahlung ist ein Vorteil des vorderen oder seitlichen Zugangs nicht sicher belegt.",
                    "After radiotherapy a gain of the anterior or lateral approach is not clearly shown.")),
            new(
                "fusion_at_the_neck",
                "10.5.4",
                StabilisationAhead & GoodPrognosis & Surgery.Region.HoldsAnyOf(SurgicalRegion.OccipitocervicalC0ToC2, SurgicalRegion.SubaxialC3ToC6),
                new(
                    "Gute Prognose am Hals: der Text verlangt zusätzlich eine biologische Fusion, um Zweiteingriffe zu sparen (ohne Empfehlungsgrad).",
                    "Good prognosis at the neck: the text asks for biological fusion too, to save second operations (without a grade).")),
            new(
                "fusion_below_the_neck",
                "10.5.5",
                StabilisationAhead & GoodPrognosis & ThoracicOrLumbar,
                new(
                    "Gute Prognose: der Text rät zusätzlich zu einer biologischen Fusion, um Zweiteingriffe zu sparen (ohne Empfehlungsgrad).",
                    "Good prognosis: the text advises biological fusion too, to save second operations (without a grade).")),
            new(
                "primary_stability",
                "10.5.5",
                StabilisationAhead,
                new(
                    "Unter Systemtherapie und Bestrahlung heilt eine Fusion oft nicht: hohe Primärstabilität anstreben, durch längere oder "
                        + "zementierte Instrumentierung.",
                    "Under systemic therapy and radiotherapy a fusion often does not heal: aim at high primary stability, by longer or cemented constructs.")),
            new(
                "open_or_percutaneous",
                "10.5.1",
                !Surgery.Access.HasValue,
                new(
                    "Offen: Übersicht und weite Dekompression, wichtig bei raschem Wachstum. Perkutan: in Dauer, Blutverlust, Aufenthalt und Ergebnis "
                        + "mindestens gleichwertig (Publikationsbias möglich), vielleicht früher bereit zur Bestrahlung.",
                    "Open: a clear view and wide decompression, which matters in rapid growth. Percutaneous: at least equal in duration, blood loss, "
                        + "stay and outcome (publication bias possible), perhaps sooner ready for radiotherapy.")),
            new(
                "no_approach_for_the_sacrum",
                "10.5.5",
                Surgery.Region.Holds(SurgicalRegion.Sacral),
                new("Für das Kreuzbein nennt der Text keinen Zugang.", "For the sacrum the text names no approach.")),
        ]);
}
