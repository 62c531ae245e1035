using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Embolisation before surgery (§10.5.6).</summary>
internal static class EmbolisationAdvice
{
    public static Adviser Embolisation { get; } = new(
        "embolisation",
        new("Embolisation vor der Operation", "Embolisation before surgery"),
        MetastasisNotExcluded & OperationAhead & !Surgery.Access.Is(SurgicalAccess.Percutaneous).IsCertain,
        [
            new(
                "embolise_hypervascular",
                "10.5.6",
                Lesion.Hypervascular & !Surgery.PreoperativeEmbolisationDone,
                new(
                    "Stark durchbluteter Herd: weniger Blutverlust, weniger Transfusionen, kürzere Operation. Das Risiko für Rückenmark und Gehirn "
                        + "steigt wohl mit der Zahl der Segmente; gültige Zahlen fehlen.",
                    "Hypervascular lesion: less blood loss, fewer transfusions, shorter operation. The risk for cord and brain probably rises with "
                        + "the number of segments; valid figures are missing.")),
            new(
                "watch_after_embolisation",
                "10.5.6",
                Surgery.PreoperativeEmbolisationDone,
                new(
                    "Nach der Embolisation die Neurologie mehrere Stunden überwachen; manche operieren deshalb erst am nächsten Tag. Bis 48 Stunden "
                        + "ist die Blutung ausreichend vermindert.",
                    "After embolisation watch the neurology for several hours; some operate only the next day for that reason. Up to 48 hours "
                        + "bleeding is sufficiently reduced.")),
            new(
                "no_gain_if_not_hypervascular",
                "10.5.6",
                !Lesion.Hypervascular,
                new(
                    "Nicht stark durchblutet: ein Nutzen der Embolisation ließ sich nicht nachweisen.",
                    "Not hypervascular: no gain of embolisation could be shown.")),
        ]);
}
