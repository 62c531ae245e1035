using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part D: numbers and citations that do not fit. "Printed" is the guideline, "source" the paper it cites.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> InNumbers =
    [
        Shown(
            "ID1", FlawClass.Number, "§7.1.2.2",
            new(
                "Überleben nach 6 Monaten in der dritten Gruppe des Scores von 2008: Leitlinie 38, Quelle 48 %.",
                "Survival at 6 months in the third group of the 2008 score: printed 38, source 48 %."),
            new("Beide gespeichert und gezeigt.", "Both stored and shown."),
            Cited.SurvivalAfterRadiotherapyForMescc),
        Logged(
            "ID2", FlawClass.Number, "§7.1.2.3",
            new("„Sechs“ Faktoren des Gehscores, fünf aufgezählt; Quelle: fünf.", "\"Six\" factors of the walking score, five listed; source: five."),
            new("Fünf.", "Five."),
            Cited.WalkingAfterRadiotherapyForMescc),
        Logged(
            "ID3", FlawClass.Number, "§7.1.2.3",
            new("Genauigkeit neu gegen alt: Leitlinie 98/97, Quelle 97/98.", "Accuracy of new against old printed 98/97, source 97/98."),
            new("Reihenfolge der Quelle.", "Order of the source."),
            Cited.WalkingAfterRadiotherapyForMescc),
        Shown(
            "ID4", FlawClass.Number, "§7.1.2.2",
            new(
                "Score von 2022: angegeben viszerale Metastasen; Quelle: andere entfernte Läsionen oder Zahl der Organe. Die Ergebnisse sind [158] "
                    + "statt [157] zugeschrieben.",
                "Score of 2022: printed visceral metastases; source: other distant lesions, or number of organs. Its results are cited to [158] "
                    + "instead of [157]."),
            new("Merkmal der Quelle; nicht aus der Leitlinie rechnen.", "The source's factor; not computed from the guideline."),
            Cited.SurvivalAfterRadiotherapyForMescc),
        Shown(
            "ID5", FlawClass.Number, "§7.1.2.1",
            new(
                "Erster Median des Scores von 2005: Leitlinie 3,9, Kurzfassung der Quelle 3,0.",
                "First median of the 2005 score: printed 3.9, the source's abstract 3.0."),
            new("Beide zeigen.", "Show both."),
            Cited.SurvivalAfterRadiotherapy),
        Shown(
            "ID6", FlawClass.Gap, "§7.1",
            new(
                "Zu keinem Prognosescore sind Punkte je Merkmal angegeben; allein der SINS ist aus dem Text zu berechnen.",
                "No prognosis score has its points per factor printed; only the SINS can be computed from the text."),
            new("Punkte aus den Originalarbeiten.", "Points from the primary papers."),
            Cited.SurvivalAfterSurgery, Cited.SurvivalAfterRadiotherapy, Cited.SurvivalAfterRadiotherapyForMescc, Cited.WalkingAfterRadiotherapyForMescc),
        Shown(
            "ID7", FlawClass.Number, "§10.4.3.1",
            new(
                "EQD2 über 40 Gy mit α/β 2 gilt als weitere Steigerung; 15 × 2,5 Gy erreicht schon 42,2.",
                "EQD2 above 40 Gy with alpha/beta 2 counts as further escalation; 15 x 2.5 Gy already gives 42.2."),
            new("Tumor mit 10, Rückenmark mit 2 gerechnet und beschriftet.", "Tumour with 10, cord with 2, labelled."),
            Cited.FractionationForGoodPrognosis),
        Logged(
            "ID8", FlawClass.Editorial, "§11.8.2, §11.8.3",
            new(
                "[259] und [234] sind falsch zugeordnet; die Übersicht steht als [235] im Verzeichnis.",
                "[259] and [234] are misassigned; the review is [235] in the list."),
            new("Diese Nummern nicht verknüpfen.", "These numbers are not linked."),
            Cited.SbrtReirradiationForPain, Cited.SbrtReirradiationForMescc),
        Shown(
            "ID9", FlawClass.Number, "§11.8.2",
            new(
                "Die Grenzen der erneuten SBRT lassen zwei Bedingungen der Quelle weg: mindestens 5 Monate Abstand, SBRT-Anteil höchstens 50 %.",
                "The limits of SBRT re-irradiation omit two conditions of the source: at least 5 months apart, SBRT share at most 50 %."),
            new("Hinweis neben C2 und C3.", "A note beside C2 and C3."),
            Cited.SbrtReirradiationForPain, Cited.SbrtReirradiationForMescc),
        Shown(
            "ID10", FlawClass.Number, "§11.8.2, §11.8.4",
            new("Eine kumulative EQD2 von 70 entspricht BED 140, mehr als 120 und 135,5.", "A cumulative EQD2 of 70 equals BED 140, above 120 and 135.5."),
            new("Regelsätze getrennt halten, nach dem Dosispunkt fragen.", "Keep the rule sets apart, ask for the dose point."),
            Cited.SbrtReirradiationForPain, Cited.SbrtReirradiationForMescc, Cited.ConventionalReirradiationForMescc),
        Shown(
            "ID11", FlawClass.Number, "§11.8.4",
            new(
                "Zwei Grenzen (120 und 135,5), Bedingungen nur bei der zweiten; α/β 4 der Quelle für das lumbale Mark fehlt.",
                "Two limits (120 and 135.5), conditions at the second only; the source's alpha/beta 4 for the lumbar cord is missing."),
            new("Zwischen 120 und 135,5 warnen; keine „sicher“ nennen.", "Warn between 120 and 135.5; call neither \"safe\"."),
            Cited.ConventionalReirradiationForMescc),
        Logged(
            "ID12", FlawClass.Number, "§11.8.4",
            new("Höhere Dosen scheinen möglich, ohne Zahl.", "Higher doses seem possible, without a number."),
            new("Keine Logik.", "No logic."),
            Cited.ConventionalReirradiationForMescc),
        Logged(
            "ID13", FlawClass.Number, "§11.8.4",
            new("Spanne 80–100 für eine Studie, deren Schemata 77,5 und 120 ergeben.", "Range 80-100 for a study whose schedules give 77.5 and 120."),
            new("Nur vermerkt.", "Log only."),
            Cited.ConventionalReirradiationForMescc),
        Logged(
            "ID14", FlawClass.Editorial, "§11.8.4",
            new("Prognosescores [153][154] sind für die BED zitiert.", "Prognosis scores [153][154] are cited for BED."),
            new("Nur vermerkt.", "Log only.")),
        Shown(
            "ID15", FlawClass.Number, "§11.8.1",
            new(
                "Ansprechen: Leitlinie 68 % partiell und 20 % komplett; Quelle 20 komplett, 50 partiell, 68 insgesamt.",
                "Response: printed 68 % partial and 20 % complete; source 20 complete, 50 partial, 68 overall."),
            new("Berichtigt mit Hinweis.", "Corrected with a note."),
            Cited.ReirradiationForRecurrentPain),
        Logged(
            "ID16", FlawClass.Number, "§10.1.3.3",
            new(
                "Dieselbe Zahl von 2185 Personen für zwei Übersichten; die zweite nur zum Nierenzellkarzinom.",
                "The same number of 2185 patients for two reviews; the second on renal cell only."),
            new("Keine Zahl.", "No number."),
            Cited.SbrtForUncomplicatedPain),
        Logged(
            "ID17", FlawClass.Number, "§10.1.3.3",
            new(
                "605 ist die Datenbank, ausgewertet sind 173; „ein und … Jahre“ meint zwei.",
                "605 is the data base, 173 were analysed; \"one and … years\" means two."),
            new("1 und 2 Jahre; n = 173.", "1 and 2 years; n = 173."),
            Cited.SbrtForUncomplicatedPain),
        Logged(
            "ID18", FlawClass.Editorial, "§6.3.3.1",
            new("[67] (SBRT) für die MRT der Schilddrüse zitiert.", "[67] (SBRT) cited for thyroid MRI."),
            new("Nur vermerkt.", "Log only.")),
        Logged(
            "ID19", FlawClass.Editorial, "§6.3.1.1.2",
            new("[56] (Schilddrüse) für das Ansprechen in der Perfusions-MRT zitiert.", "[56] (thyroid) cited for perfusion MRI response."),
            new("Nur vermerkt.", "Log only.")),
        Logged(
            "ID20", FlawClass.Editorial, "§7.1.1",
            new("[140] (Lungenkrebs) als ECOG-Skala zitiert.", "[140] (lung cancer) cited as the ECOG score."),
            new("Nur vermerkt.", "Log only."),
            Cited.SurvivalAfterSurgery),
        Shown(
            "ID21", FlawClass.Number, "§10.1.3.2, §10.1.3.5",
            new("Dichte 173/120 %: einmal vom Ausgangswert, einmal als Zuwachs.", "Density 173/120 %: once of baseline, once as an increase."),
            new("„Vom Ausgangswert“ mit Hinweis.", "\"Of baseline\" with a note."),
            Cited.RecalcificationByRadiotherapy),
        Logged(
            "ID22", FlawClass.Number, "§10.1.3.2",
            new(
                "+34/+72 % aus einer Studie SBRT gegen konventionell, der Arm ist nicht genannt.",
                "+34/+72 % from a trial of SBRT against conventional, the arm is not named."),
            new("Nicht für konventionell verwenden.", "Not used for conventional."),
            Cited.RecalcificationByRadiotherapy),
        Logged(
            "ID23", FlawClass.Number, "§6.3.3.4",
            new(
                "Der Fluorid-PET werden höhere Sensitivität und Spezifität zugesprochen; Leitlinie 98 gegen 99.",
                "Fluoride PET is said to have higher sensitivity and specificity; printed 98 against 99."),
            new("Zahlen zeigen.", "Show the numbers.")),
        Logged(
            "ID24", FlawClass.Number, "§6.3.3.4, table 1",
            new(
                "PSMA-PET sei mit 97/100 am genauesten; Tabelle 1 gibt der diffusionsgewichteten MRT 98–100.",
                "PSMA-PET is called most accurate at 97/100; table 1 gives diffusion-weighted MRI 98-100."),
            new("Beide zeigen.", "Show both.")),
        Logged(
            "ID25", FlawClass.Editorial, "table 3",
            new("Zeilen ohne Metaanalyse sollten markiert sein; keine ist es.", "Rows without meta-analysis should be marked; none is."),
            new("Nur vermerkt.", "Log only.")),
        Shown(
            "ID26", FlawClass.Number, "table 1",
            new(
                "„Meist über 90 %“; abweichend 12,4 (neuroendokrin), 76,5 (Schilddrüse), 88,2 (nicht kleinzellig).",
                "\"Mostly above 90 %\"; outliers 12.4 (neuroendocrine), 76.5 (thyroid), 88.2 (non-small-cell)."),
            new("Je Tumor gezeigt.", "Shown per entity."),
            Cited.MriForCordCompression),
        Shown(
            "ID27", FlawClass.Number, "§10.4.4.4",
            new(
                "„8 6 %“ meint 86 %; 27/28/30 Gy für 1/3/5 Fraktionen wirken verrutscht.",
                "\"8 6 %\" means 86 %; 27/28/30 Gy for 1/3/5 fractions look shifted."),
            new("Nicht als Schema anbieten.", "Not offered as schedules."),
            Cited.SeparationSurgeryWithSbrt),
        Logged(
            "ID28", FlawClass.Number, "§10.4.2",
            new("Der Vergleich mit anderen Phase-III-Studien lässt [278] aus.", "The contrast with other phase III trials leaves out [278]."),
            new("Nur vermerkt.", "Log only."),
            Cited.RadiotherapyAloneInCordCompression),
        Logged(
            "ID29", FlawClass.Number, "§10.4.2, §10.4.3",
            new("44,2 + 45,5 = 89,7, Leitlinie 89,6 (Rundung).", "44.2 + 45.5 = 89.7, printed 89.6 (rounding)."),
            new("Nur vermerkt.", "Log only.")),
        Logged(
            "ID30", FlawClass.Editorial, "references",
            new("[70] [71] [72] [74] [89] werden nie benutzt; die Reihenfolge springt.", "[70] [71] [72] [74] [89] are never used; the order jumps."),
            new("Nur vermerkt.", "Log only.")),
        Logged(
            "ID31", FlawClass.Number, "§4.1.2, §10.5.4",
            new("Anteil der Halswirbelsäule etwa 15 % gegen 8–20 %, beide aus [9].", "Cervical share about 15 % against 8-20 %, both from [9]."),
            new("Spanne.", "Range.")),
        Logged(
            "ID32", FlawClass.Number, "§4.1.2, §6.5",
            new("Unbekannter Primärtumor 3–10 % mit verschiedenen Quellen.", "Unknown primary 3-10 % with different sources."),
            new("Nur vermerkt.", "Log only.")),
        Logged(
            "ID33", FlawClass.Number, "§7.1.2.1",
            new(
                "Trennschärfe des einfachen und des komplexen Modells vertauscht (Leitlinie 0,72/0,71).",
                "Discrimination of the simple and the complex model swapped (printed 0.72/0.71)."),
            new("Reihenfolge der Quelle.", "Order of the source."),
            Cited.SurvivalAfterRadiotherapy),
        Logged(
            "ID34", FlawClass.Number, "§7.1.2.2",
            new("Validierung mit 435, Kurzfassung 439.", "Validation cohort 435, abstract 439."),
            new("Nur vermerkt.", "Log only."),
            Cited.SurvivalAfterRadiotherapyForMescc),
        Logged(
            "ID35", FlawClass.Term, "§10.1.3.2",
            new("Der „Score“ nach Taneichi sind Schwellen des Befalls, keine Punkte.", "The Taneichi \"score\" is thresholds of involvement, not points."),
            new("Kein Score.", "No score.")),
        Shown(
            "ID36", FlawClass.Term, "§10.4.2",
            new(
                "Die „Tomita-Skala“ der Motorik ist ein anderer Tomita (1983) als die Tumoreinteilung [164].",
                "The \"Tomita scale\" of motor function is another Tomita (1983) than the tumour classification [164]."),
            new("Namen getrennt halten.", "Keep the names apart."),
            Cited.WalkingAfterRadiotherapyForMescc),
        Shown(
            "ID37", FlawClass.Number, "§10.1.3.4",
            new(
                "Der Definition des Pain Flare fehlen Nebenbedingungen der Quelle (Rückkehr zum Ausgangswert, andere Größe unverändert).",
                "The definition of pain flare lacks side conditions of the source (return to baseline, no change in the other quantity)."),
            new("Wie angegeben; Regel der Quelle nach Absprache.", "As printed; the source's rule by agreement."),
            Cited.PainFlareProphylaxis),
        Shown(
            "ID38", FlawClass.Number, "§10.1.3.3, §10.4.1",
            new(
                "Partielle und komplette Linderung ergeben über 100 %: „partiell“ muss das gesamte Ansprechen meinen.",
                "Partial and complete relief add up to more than 100 %: \"partial\" must mean overall response."),
            new("Beschriftet „gesamt (als partiell angegeben)“.", "Labelled \"overall (printed as partial)\"."),
            Cited.SbrtForUncomplicatedPain),
    ];
}
