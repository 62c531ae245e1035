using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Rehabilitation and work (§11.3).</summary>
internal static class RehabilitationAdvice
{
    public static Adviser Rehabilitation { get; } = new(
        "rehabilitation",
        new("Rehabilitation und Beruf", "Rehabilitation and work"),
        MetastasisNotExcluded
            & (Aftercare.RehabilitationIndicated | Aftercare.RehabilitationInProgress | LocallyTreated | Aftercare.InEmployment),
        [
            new(
                "no_rehabilitation_while_unstable",
                "11.3",
                Stability.InstabilityNotCorrectable,
                new(
                    "Instabil und kurzfristig nicht zu beheben: von einer Rehabilitation absehen.",
                    "Unstable and not to be corrected soon: refrain from rehabilitation.")),
            new(
                "early_neurological_rehabilitation",
                "11.3",
                Surgery.Performed & Neurology.DeficitPresent,
                new(
                    "Ausfälle nach der Operation: frühe neurologische Rehabilitation verbessert das Ergebnis.",
                    "Deficits after surgery: early neurological rehabilitation improves the outcome.")),
            new(
                "little_gain_without_taking_part",
                "11.3",
                Aftercare.RehabilitationIndicated & !Aftercare.FitForRehabilitation,
                new(
                    "Nicht rehabilitationsfähig eingetragen: wer nicht aktiv mitmachen kann, hat nur begrenzten Nutzen.",
                    "Entered as not fit for rehabilitation: who cannot take an active part gains little.")),
            new(
                "who_starts_rehabilitation",
                "11.3",
                Aftercare.RehabilitationIndicated & !Aftercare.RehabilitationInProgress,
                new(
                    "Einleiten: die zuletzt behandelnde Klinik, Ärztin oder Arzt oder der Sozialdienst. Träger: Rentenversicherung, Krankenkasse oder "
                        + "andere. Mitgeben: Belastbarkeit, Ziel, bisherige Therapien und Stand der Erkrankung.",
                    "Started by the hospital or doctor who treated last, or by social service. Paid by pension insurance, health insurance or others. "
                        + "Send along: load limits, aim, treatments so far and state of disease.")),
            new(
                "when_and_where",
                "11.3",
                Aftercare.RehabilitationIndicated & Surgery.Performed,
                new(
                    "Nach einem Eingriff in einer orthopädisch-unfallchirurgischen Einrichtung mit onkologischer Beteiligung; direkt im Anschluss, "
                        + "nach großer Stabilisierung oder Resektion manchmal besser nach sechs Wochen. Einzelheiten sinngemäß in der S2k-Leitlinie "
                        + "187-002 (Rehabilitation nach Wirbelfrakturen ohne Ausfälle).",
                    "After a procedure in an orthopaedic and trauma facility with oncology taking part; directly afterwards, after major "
                        + "stabilisation or resection sometimes better after six weeks. Details by analogy in the S2k guideline 187-002 "
                        + "(rehabilitation after vertebral fractures without deficits).")),
            new(
                "return_to_work",
                "11.3",
                Aftercare.InEmployment & Lesion.MetastasisEstablished,
                new(
                    "Berufstätig: Zwangshaltungen, schwere Lasten, Arbeit über Kopf, Kälte und Nässe meiden; Arbeitsplatz prüfen, stufenweise zurückkehren.",
                    "In employment: avoid fixed postures, heavy loads, overhead work, cold and wet; check the workplace, return step by step.")),
        ]);
}
