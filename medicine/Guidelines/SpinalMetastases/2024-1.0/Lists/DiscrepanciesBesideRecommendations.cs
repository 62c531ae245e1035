using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part A, the entries that no single case decides.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> BesideRecommendations =
    [
        new("IA10")
        {
            Class = FlawClass.Safety,
            Place = "§10.5.7",
            Kind = NoteKind.Assumption,
            Says = new(
                "Ab wann die 6 und die 24 Stunden zählen (Beginn, Vorstellung, Diagnose, Entschluss), ist nicht angegeben. Hier zählen sie ab Beginn "
                    + "des Defizits, dem frühesten Zeitpunkt.",
                "When the 6 and the 24 hours start (onset, presentation, diagnosis, decision) is not printed. Here they count from the onset of the "
                    + "deficit, the earliest moment."),
            Treatment = new("Den Beginn erfragen und die Annahme zeigen.", "Ask for the start and show the assumption."),
            ShownWithClock = true,
        },
        Shown(
            "IA13", FlawClass.Safety, "§10.5.6",
            new(
                "Der Text nennt die Embolisation einzelner radikulomedullärer Arterien unter Berufung auf eine Studie nicht riskanter und warnt dann "
                    + "vor mehreren Segmenten.",
                "The text calls embolising single radiculomedullary arteries no riskier, on the strength of one study, then warns of several segments."),
            new("Nie zu einem Rat machen; nur als Aussage der Studie zeigen.", "Never turned into advice; shown as a study's statement only."),
            Cited.EmbolisationBeforeOpenSurgery),
        Shown(
            "IA18", FlawClass.Logic, $"R{Cited.LocalAblationForPain}, §10.5.3",
            new(
                $"R{Cited.LocalAblationForPain} will Ablation mit folgender Bestrahlung nur in Studien; der Abschnittstext lobt die Verbindung und "
                    + "beschreibt sie als Praxis.",
                $"R{Cited.LocalAblationForPain} wants ablation followed by radiotherapy in trials only; the section text praises the combination and "
                    + "describes it as practice."),
            new("Die Empfehlung gilt; der Text wird gezeigt.", "The recommendation holds; the text is shown."),
            Cited.LocalAblationForPain),
        Shown(
            "IA19", FlawClass.Logic, $"R{Cited.BiopsyOfUnclearLesion}, R{Cited.BiopsyOfSuspiciousLesion}",
            new(
                $"R{Cited.BiopsyOfUnclearLesion} nennt keine therapeutische Konsequenz als Bedingung, R{Cited.BiopsyOfSuspiciousLesion} schon.",
                $"R{Cited.BiopsyOfUnclearLesion} sets no condition of therapeutic consequence, R{Cited.BiopsyOfSuspiciousLesion} does."),
            new(
                $"R{Cited.BiopsyOfUnclearLesion} gilt; die Konsequenz wird als Bemerkung erfragt.",
                $"R{Cited.BiopsyOfUnclearLesion} holds; the consequence is asked as a comment."),
            Cited.BiopsyOfUnclearLesion, Cited.BiopsyOfSuspiciousLesion),
        Shown(
            "IA20", FlawClass.Logic, $"R{Cited.ImmediateWorkUp}, R{Cited.PresentationToSpineCentre}, R{Cited.TransportImmobilisation}",
            new(
                "Beschwerden, Ausfälle und Defizit stehen nebeneinander, ohne erklärt zu sein; der Unterschied ist der Wurzelschmerz.",
                "Complaints, losses and deficit stand side by side without being defined; the difference is root pain."),
            new(
                "Zwei abgeleitete Merkmale: Wurzelschmerz zählt als Beschwerde, nicht als Defizit.",
                "Two derived facts: root pain counts as a complaint, not as a deficit."),
            Cited.ImmediateWorkUp, Cited.PresentationToSpineCentre, Cited.TransportImmobilisation),
        Shown(
            "IA21", FlawClass.Logic, $"R{Cited.TransportImmobilisation}, §5.2",
            new(
                $"R{Cited.TransportImmobilisation} verlangt Instabilität und Beschwerden; der Abschnitt stellt schon bei Instabilität allein ruhig.",
                $"R{Cited.TransportImmobilisation} needs instability and complaints; the section immobilises for instability alone."),
            new(
                $"R{Cited.TransportImmobilisation} mit Grad, die Lesart des Abschnitts als Hinweis.",
                $"R{Cited.TransportImmobilisation} with its grade, the section's reading as advice."),
            Cited.TransportImmobilisation),
        Logged(
            "IA22", FlawClass.Logic, $"R{Cited.PathwayWithDeficit}, R{Cited.PathwayWithoutDeficit}, §10.4.2",
            new(
                "Die Behandlungspfade trennen nach Defizit; 10.4.2 sagt, dass die Bestrahlung bei MESCC sich so nicht trennen lässt.",
                "The pathways split by deficit; 10.4.2 says radiotherapy for MESCC cannot be split so."),
            new(
                $"Die Trennung gilt für die Operation, nicht für R{Cited.RadiotherapyAloneInCordCompression} bis R{Cited.FractionationForGoodPrognosis}.",
                $"The split is used for surgery, not for R{Cited.RadiotherapyAloneInCordCompression} to R{Cited.FractionationForGoodPrognosis}."),
            Cited.PathwayWithDeficit, Cited.PathwayWithoutDeficit),
        Shown(
            "IA23", FlawClass.Logic, "§10.4.3, §10.4.3.1, §7.1.2.2",
            new(
                "Kapitel 7 zieht den Score von 2022 vor, die Abschnitte zur Fraktionierung verweisen nur auf die älteren.",
                "Chapter 7 prefers the score of 2022, the sections on fractionation point to the older ones only."),
            new("2022 ist Voreinstellung, der ältere ist wählbar.", "2022 is the default, the older one can be chosen."),
            Cited.SurvivalAfterRadiotherapyForMescc, Cited.ShortCourseInPoorPrognosis, Cited.SingleDoseVeryPoorPrognosis, Cited.FractionationForGoodPrognosis),
    ];
}
