using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What to mind before and under osteoprotective therapy (§6.4, 10.2–10.2.3).</summary>
internal static class BoneProtectionAdvice
{
    public static Adviser BoneProtection { get; } = new(
        "bone_protection",
        new("Osteoprotektive Therapie", "Osteoprotective therapy"),
        Tumour.OsseousManifestation | Tumour.OsteoprotectiveTherapy.HasValue | Laboratory.CalciumMonitoringDue,
        [
            new(
                "jaw_before_start",
                "10.2.3",
                Tumour.OsteoprotectiveTherapy.Is(Vocabulary.BoneProtection.None),
                new(
                    "Vor Bisphosphonat oder Denosumab an Kiefer und Kalzium denken: Kiefernekrose ist bei 1–19 % beschrieben, vor allem unter "
                        + "hochpotenten intravenösen Mitteln; Hypokalzämien erkennt nur die Kontrolle.",
                    "Before a bisphosphonate or denosumab mind jaw and calcium: osteonecrosis of the jaw is described in 1–19%, above all with potent "
                        + "intravenous drugs; only checks reveal hypocalcaemia.")),
            new(
                "jaw",
                "10.2.3",
                Tumour.OsteoprotectiveTherapy.IsAnyOf(Vocabulary.BoneProtection.Bisphosphonate, Vocabulary.BoneProtection.Denosumab),
                new(
                    "Unter Bisphosphonat oder Denosumab an die Kiefernekrose denken und Kalzium kontrollieren.",
                    "On a bisphosphonate or denosumab, mind osteonecrosis of the jaw and check calcium.")),
            new(
                "calcium_monitoring",
                "6.4",
                Laboratory.CalciumMonitoringDue,
                new("Kalziumkontrolle unter osteoprotektiver Therapie steht an.", "A calcium check under osteoprotective therapy is due.")),
        ]);
}
