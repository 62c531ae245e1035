using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part B, the entries that stand at their recommendation or score (first half).</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> InTerms =
    [
        Shown("IB3", FlawClass.Safety, "§7.2.2",
            new(
                "Die mittlere Gruppe des SINS ist in der Liste als potenziell stabil angegeben; Text und Original sagen potenziell instabil.",
                "The middle group of the SINS is printed in the list as potentially stable; text and original say potentially unstable."),
            new("„Potenziell instabil (7–12)“.", "\"Potentially unstable (7-12)\"."),
            Cited.StabilityBySins),
        Shown("IB5", FlawClass.Logic, $"R{Cited.StabilityBySins}",
            new(
                $"Für einen SINS von 7 bis 12 nennt R{Cited.StabilityBySins} keine Handlung.",
                $"R{Cited.StabilityBySins} names no action for a SINS of 7 to 12."),
            new(
                $"Weiter zur Fallbesprechung (R{Cited.InterdisciplinaryCaseDiscussion}).",
                $"On to the case discussion (R{Cited.InterdisciplinaryCaseDiscussion})."),
            Cited.StabilityBySins),
        Shown("IB6", FlawClass.Term, "table 4",
            new(
                "„Nein“ bei der Schmerzfrage gibt einen Punkt; gemeint ist gelegentlicher, nicht mechanischer Schmerz.",
                "\"No\" in the pain item gives one point; meant is occasional pain that is not mechanical."),
            new("Vollständig beschriftet.", "Labelled in full."),
            Cited.StabilityBySins),
        Shown("IB7", FlawClass.Gap, "§7.2.2",
            new(
                "Bei mehreren Läsionen, Übergangswirbeln oder zusammenhängendem Befall ist nicht gesagt, welche Läsion zählt.",
                "With several lesions, transitional vertebrae or contiguous disease it is not said which lesion counts."),
            new("Je Läsion gerechnet, höchster Wert gezeigt, keine Summe.", "Scored per lesion, the highest shown, no sum."),
            Cited.StabilityBySins),
        Shown("IB8", FlawClass.Term, $"R{Cited.SeparationSurgeryWithSbrt}, §9, §10.5.5, §10.5.7",
            new("MESCC heißt teils der Krankheitszustand, teils die Skala.", "MESCC is the condition in some places and the scale in others."),
            new("Skala: ESCCS (Bilsky); Zustand: MESCC.", "Scale: ESCCS (Bilsky); condition: MESCC."),
            Cited.SeparationSurgeryWithSbrt),
        Logged("IB9", FlawClass.Editorial, "§10.5.7", new("Zweimal „MESSC“.", "\"MESSC\" twice."), new("Als MESCC gelesen.", "Read as MESCC.")),
        Shown("IB10", FlawClass.Term, $"R{Cited.SeparationSurgeryWithSbrt}",
            new("„≥ 2“ auf einer Skala 0, 1a, 1b, 1c, 2, 3.", "\">= 2\" on a scale of 0, 1a, 1b, 1c, 2, 3."),
            new("Grad 2 und 3.", "Grades 2 and 3."),
            Cited.SeparationSurgeryWithSbrt),
        Shown("IB11", FlawClass.Gap, "§7.2.3",
            new("Die Grade sind nur in der fehlenden Abbildung erklärt.", "The grades are defined in the missing figure only."),
            new("Aus der zitierten Arbeit [170], gekennzeichnet.", "From the cited paper [170], marked.")),
        Logged("IB12", FlawClass.Gap, "§7.2.1",
            new("Die SCST-Typen stehen nur in der fehlenden Abbildung.", "The SCST types stand in the missing figure only."),
            new("Freies Feld ohne Logik.", "Optional field without logic.")),
        Shown(
            "IB14", FlawClass.Gap,
            $"R{Cited.SbrtForUncomplicatedPain}, R{Cited.PainRadiotherapyGoodPrognosis}, R{Cited.PainRadiotherapyLimitedPrognosis}, "
                + $"R{Cited.ShortCourseInPoorPrognosis}, R{Cited.SingleDoseVeryPoorPrognosis}, R{Cited.FractionationForGoodPrognosis}, "
                + $"R{Cited.SbrtAloneInSymptomaticMescc}, R{Cited.SbrtReirradiationForPain}",
            new(
                "Gute, begrenzte, schlechte und sehr schlechte Prognose haben keine Zahlen; eine mittlere kommt nur in Studientexten vor.",
                "Good, limited, poor and very poor prognosis have no numbers; an intermediate one occurs in trial texts only."),
            new(
                "Eintrag der Klinik mit Grundlage; Anhaltspunkte: bis 6 Monate, Median 3 Monate.",
                "Entered by the clinic with its basis; anchors: up to 6 months, median 3 months."),
            Cited.SbrtForUncomplicatedPain, Cited.PainRadiotherapyGoodPrognosis, Cited.PainRadiotherapyLimitedPrognosis,
            Cited.ShortCourseInPoorPrognosis, Cited.SingleDoseVeryPoorPrognosis, Cited.FractionationForGoodPrognosis,
            Cited.SbrtAloneInSymptomaticMescc, Cited.SbrtReirradiationForPain),
        Shown("IB15", FlawClass.Logic, $"R{Cited.ShortCourseInPoorPrognosis}, R{Cited.SingleDoseVeryPoorPrognosis}",
            new(
                $"Schlecht und sehr schlecht überlappen; R{Cited.SingleDoseVeryPoorPrognosis} fehlen die Klausel zur Operation vorab und das Wort "
                    + "konventionell.",
                $"Poor and very poor overlap; R{Cited.SingleDoseVeryPoorPrognosis} lacks the clause on upfront surgery and the word conventional."),
            new("Die Klausel wird als Frage gestellt.", "The clause is put as a question."),
            Cited.ShortCourseInPoorPrognosis, Cited.SingleDoseVeryPoorPrognosis),
        Shown("IB16", FlawClass.Logic, $"R{Cited.SbrtReirradiationForPain}",
            new(
                $"Die Klausel zur Operation vorab aus R{Cited.ReirradiationForRecurrentPain}, R{Cited.SbrtReirradiationForMescc} und "
                    + $"R{Cited.ConventionalReirradiationForMescc} fehlt in R{Cited.SbrtReirradiationForPain}.",
                $"R{Cited.SbrtReirradiationForPain} lacks the clause on upfront surgery of R{Cited.ReirradiationForRecurrentPain}, "
                    + $"R{Cited.SbrtReirradiationForMescc} and R{Cited.ConventionalReirradiationForMescc}."),
            new("Trotzdem fragen.", "Ask anyway."),
            Cited.SbrtReirradiationForPain),
        Shown(
            "IB17", FlawClass.Gap, $"R{Cited.SbrtForUncomplicatedPain}, R{Cited.SbrtAloneInSymptomaticMescc}, R{Cited.PostoperativeSbrt}, "
                + $"R{Cited.SeparationSurgeryWithSbrt}, R{Cited.SbrtReirradiationForPain}",
            new(
                "Wenig strahlensensibel ist nirgends definiert; einzige Liste ist das Einschlusskriterium einer Studie (10.1.3.3).",
                "Poorly radiosensitive is defined nowhere; the only list is the entry criterion of one study (10.1.3.3)."),
            new("Liste als Voreinstellung, die Strahlentherapie kann anders entscheiden.", "The list as default, radiation oncology can override."),
            Cited.SbrtForUncomplicatedPain, Cited.SbrtAloneInSymptomaticMescc, Cited.PostoperativeSbrt, Cited.SeparationSurgeryWithSbrt,
            Cited.SbrtReirradiationForPain),
        Shown("IB18", FlawClass.Gap, $"R{Cited.CurativeIntentInOligometastasis}, R{Cited.SbrtInOligometastasis}",
            new("Oligometastatisch ist nicht definiert.", "Oligometastatic is not defined."),
            new("Eintrag der Tumorkonferenz; die Definition der Studie wird gezeigt.", "Entered by the tumour board; the study's definition is shown."),
            Cited.CurativeIntentInOligometastasis, Cited.SbrtInOligometastasis),
        Shown(
            "IB19", FlawClass.Gap, $"R{Cited.ImmediateWorkUp}, R{Cited.PresentationToSpineCentre}, R{Cited.RootPainOrSensoryOnly}, "
                + $"R{Cited.AlarmSignsDuringRehabilitation}",
            new(
                "Unverzüglich, zeitnah und umgehend ohne Stunden; „zeitnah“ ist bei der Bildgebung unbestimmt, bei der Operation unter 24 Stunden.",
                "At once, soon and promptly without hours; \"soon\" is unspecified for imaging, but under 24 hours for surgery."),
            new("Nie ein Wort in eine Zahl übersetzen.", "Never map a word to a number."),
            Cited.ImmediateWorkUp, Cited.PresentationToSpineCentre, Cited.RootPainOrSensoryOnly, Cited.AlarmSignsDuringRehabilitation),
        Shown("IB20", FlawClass.Gap, $"R{Cited.PresentationToSpineCentre}, §5.1",
            new("Das spezialisierte Zentrum ist nicht definiert.", "The specialised centre is not defined."),
            new("Örtliche Liste.", "A local list."),
            Cited.PresentationToSpineCentre),
        Shown("IB21", FlawClass.Term, $"R{Cited.SurgeryBeforeRadiotherapy}, R{Cited.FractionationInComplicatedLesions}",
            new(
                $"Drohende Fraktur und drohende Sphinkterstörung ohne Kriterien; ob „instabil“ in R{Cited.SurgeryBeforeRadiotherapy} auch die drohende "
                    + "meint, ist unklar.",
                $"Impending fracture and impending sphincter disturbance without criteria; whether \"unstable\" in R{Cited.SurgeryBeforeRadiotherapy} "
                    + "covers the impending one is unclear."),
            new(
                $"Zwei Merkmale; R{Cited.SurgeryBeforeRadiotherapy} nur bei Instabilität.",
                $"Two facts; R{Cited.SurgeryBeforeRadiotherapy} only when unstable."),
            Cited.SurgeryBeforeRadiotherapy, Cited.FractionationInComplicatedLesions),
        Shown("IB22", FlawClass.Gap, $"R{Cited.SurgeryBeforeRadiotherapy}",
            new("Der Vorbehalt des Allgemeinzustands hat keine Schwelle.", "The proviso of the general condition has no threshold."),
            new("Eintrag von Anästhesie und Chirurgie.", "Entered by anaesthesia and surgery."),
            Cited.SurgeryBeforeRadiotherapy),
        Shown("IB23", FlawClass.Gap, $"R{Cited.CementedScrewsInOsteoporosis}",
            new("Osteoporotischer Knochen ohne T-Score oder HU.", "Osteoporotic bone without T-score or HU."),
            new("Eintrag der Klinik.", "Entered by the clinic."),
            Cited.CementedScrewsInOsteoporosis),
        Shown("IB24", FlawClass.Gap, $"R{Cited.EmbolisationBeforeOpenSurgery}",
            new("Hypervaskularisiert: genannt ist nur das Nierenzellkarzinom.", "Hypervascular: only renal cell carcinoma is named."),
            new("Eintrag der Klinik, Hinweis beim Nierenzellkarzinom.", "Entered by the clinic, a hint for renal cell."),
            Cited.EmbolisationBeforeOpenSurgery),
        Shown("IB25", FlawClass.Number, "§10.5.7",
            new(
                "„44–72 h“ mit seltsamer unterer Grenze; die zitierten Arbeiten nennen 24 und 48 Stunden.",
                "\"44-72 h\" with an odd lower bound; the cited papers use 24 and 48 hours."),
            new("Wörtlich gezeigt, keine Logik.", "Shown literally, no logic.")),
        Shown("IB26", FlawClass.Number, "§6.5.1",
            new("„≥ 16 G“: die Gauge-Zahl läuft rückwärts, das Zeichen ist zweideutig.", "\">= 16 G\": gauge runs backwards, the sign is ambiguous."),
            new("Bis 16 erfüllt, darüber fragen.", "Up to 16 fulfilled, above it ask."),
            Cited.CoreNeedleBiopsy),
        Shown("IB27", FlawClass.Number, $"§10.5.3, R{Cited.LocalAblationForPain}",
            new($"3 cm in R{Cited.LocalAblationForPain}, 2 cm im Text.", $"3 cm in R{Cited.LocalAblationForPain}, 2 cm in the text."),
            new("3 cm ist die Regel, 2 cm ein Hinweis.", "3 cm is the rule, 2 cm a note."),
            Cited.LocalAblationForPain),
        Logged("IB28", FlawClass.Number, $"R{Cited.LocalAblationForPain}",
            new(
                "Die Größengrenze der CIRSE ist ohne Behandlungsziel zitiert; hier dient sie der Linderung.",
                "The CIRSE size limit is quoted without intent; here it serves palliation."),
            new("Gezeigt.", "Shown."),
            Cited.LocalAblationForPain),
        Logged("IB29", FlawClass.Gap, $"R{Cited.RouteOfBiopsy}",
            new("Genügend Material ohne Zahl der Zylinder.", "Enough material without a number of cores."),
            new("Die Zahl wird erfasst.", "The number is recorded."),
            Cited.RouteOfBiopsy),
        Shown("IB30", FlawClass.Gap, $"R{Cited.CrossSectionalImaging}",
            new("„Aktuelle“ Bildgebung ohne Altersgrenze.", "\"Current\" imaging without an age limit."),
            new("Das Alter der Aufnahme wird gezeigt.", "The age of the study is shown."),
            Cited.CrossSectionalImaging),
        Shown("IB31", FlawClass.Gap, $"R{Cited.OutpatientThromboprophylaxis}",
            new("Weitere Risikofaktoren sind nicht aufgezählt.", "Further risk factors are not listed."),
            new("Freie Liste.", "Free list."),
            Cited.OutpatientThromboprophylaxis),
        Shown("IB33", FlawClass.Gap, "§10.1.3.4",
            new(
                "Pain Flare: zwei Punkte oder 25 % ohne Ausgangszeitpunkt und Umrechnung.",
                "Pain flare: two points or 25 % without baseline time or equivalence."),
            new(
                "Ab 2 Punkten, Morphinäquivalent, Ausgangswert vor der Bestrahlung; gekennzeichnet.",
                "From 2 points, morphine equivalent, baseline before radiotherapy; marked."),
            Cited.PainFlareProphylaxis),
        Shown(
            "IB34", FlawClass.Term, $"R{Cited.FractionationInComplicatedLesions}, R{Cited.PainRadiotherapyLimitedPrognosis}, "
                + $"R{Cited.ShortCourseInPoorPrognosis}, R{Cited.FractionationForGoodPrognosis}",
            new(
                "Hypofraktioniert, fraktioniert, kurz und einzeitig sind nicht definiert und überlappen (5 × 4 ist beides).",
                "Hypofractionated, fractionated, short and single are not defined and overlap (5 x 4 is both)."),
            new("Schemata nach Tabelle eingeordnet, nicht nach Wörtern.", "Schedules are classified by a table, not by words."),
            Cited.FractionationInComplicatedLesions, Cited.PainRadiotherapyLimitedPrognosis, Cited.ShortCourseInPoorPrognosis,
            Cited.FractionationForGoodPrognosis),
        Shown("IB35", FlawClass.Logic, $"R{Cited.FractionationForGoodPrognosis}",
            new(
                $"R{Cited.FractionationForGoodPrognosis} sagt nur fraktioniert; die Evidenz spricht für lange Schemata.",
                $"R{Cited.FractionationForGoodPrognosis} says only fractionated; the evidence favours long courses."),
            new("Hinweis auf die Evidenz.", "A note on the evidence."),
            Cited.FractionationForGoodPrognosis),
        Shown(
            "IB37", FlawClass.Term, $"R{Cited.SbrtForUncomplicatedPain}, R{Cited.PainFlareProphylaxis}, R{Cited.SbrtAloneInSymptomaticMescc}, "
                + $"R{Cited.SeparationSurgeryWithSbrt}, R{Cited.SystemicTherapyReview}",
            new("„Geprüft werden“: Pflicht ist das Prüfen, nicht das Behandeln.", "\"To be examined\": the duty is to examine, not to treat."),
            new("Handlung ist eine Prüfaufgabe.", "The action is a review task."),
            Cited.SbrtForUncomplicatedPain, Cited.PainFlareProphylaxis, Cited.SbrtAloneInSymptomaticMescc, Cited.SeparationSurgeryWithSbrt,
            Cited.SystemicTherapyReview),
        Logged("IB38", FlawClass.Term, $"R{Cited.SurvivalAfterSurgery}",
            new(
                $"R{Cited.SurvivalAfterSurgery} spricht von der Prognose nach der Operation, will sie aber in der Entscheidung.",
                $"R{Cited.SurvivalAfterSurgery} speaks of prognosis after surgery but wants it in the decision."),
            new("Vor der Operation verwendet.", "Used before surgery."),
            Cited.SurvivalAfterSurgery),
        Shown("IB39", FlawClass.Term, $"R{Cited.PainFlareProphylaxis}",
            new(
                "Prophylaxe „nach“ der Bestrahlung; die Studien gaben sie rund um die Bestrahlung.",
                "Prophylaxis \"after\" radiotherapy; the studies gave it around it."),
            new("Den Zeitpunkt bestimmt die Strahlentherapie.", "Radiation oncology sets the time."),
            Cited.PainFlareProphylaxis),
        Shown("IB40", FlawClass.Logic, $"R{Cited.ThoracolumbarApproach}",
            new(
                "Der zweite Satz lässt den anterolateralen Zugang bei nötiger Stabilisierung zu, wovon der erste Satz ohnehin handelt: die Ausnahme "
                    + "schluckt die Regel.",
                "The second sentence allows the anterolateral route where stabilisation is needed, which is what the first is about: the exception "
                    + "swallows the rule."),
            new("Als vordere Stabilisierung gelesen.", "Read as anterior stabilisation."),
            Cited.ThoracolumbarApproach),
        Logged("IB42", FlawClass.Term, $"R{Cited.OccipitocervicalStabilisation}, R{Cited.SubaxialStabilisation}",
            new(
                "Pedikelschrauben für okzipitozervikale Systeme; der Text sagt Schrauben-Stab- oder Hakensysteme.",
                "Pedicle screws for occipitocervical constructs; the text says screw-rod or hook systems."),
            new("Schrauben-Stab-System.", "Screw-rod system."),
            Cited.OccipitocervicalStabilisation, Cited.SubaxialStabilisation),
        Shown("IB43", FlawClass.Logic, "§10.5.4, §10.5.5",
            new(
                "Fusion bei guter Prognose: an der Halswirbelsäule muss, thorakolumbal sollte, nirgends eine Empfehlung.",
                "Fusion with good prognosis: must at the cervical spine, should thoracolumbar, a recommendation at neither."),
            new("Nur Hinweis.", "Note only.")),
        Shown("IB44", FlawClass.Logic, $"§10.5.5, R{Cited.ThoracolumbarApproach}",
            new(
                $"Der Text zählt Erfahrung und Wunsch der Patientin oder des Patienten, R{Cited.ThoracolumbarApproach} nur Lage und Vorliebe der Chirurgie.",
                $"The text counts expertise and the patient's wish, R{Cited.ThoracolumbarApproach} only the situation and the surgeon's preference."),
            new("Der Wunsch kommt hinzu.", "The wish is added."),
            Cited.ThoracolumbarApproach),
        Shown("IB45", FlawClass.Logic, $"R{Cited.OrthosesForPain}, §10.1.4",
            new(
                $"R{Cited.OrthosesForPain} gilt für Schmerz allgemein; der Text für den Fall ohne Operation, mit Bericht geringeren Überlebens.",
                $"R{Cited.OrthosesForPain} is for pain in general; the text for the case without surgery, with a report of lower survival."),
            new("Der Text als Hinweis.", "The text as a note."),
            Cited.OrthosesForPain),
        Shown("IB46", FlawClass.Logic, $"R{Cited.CoanalgesicsForNeuropathicPain}, §10.1.1",
            new(
                $"Duloxetin steht im Text in erster Linie, in R{Cited.CoanalgesicsForNeuropathicPain} nicht; Opioide und Koanalgetika sind beide der "
                    + "erste Schritt.",
                $"Duloxetine is first-line in the text, absent in R{Cited.CoanalgesicsForNeuropathicPain}; opioids and co-analgesics are both the first step."),
            new("Die Liste der Empfehlung; Hinweis.", "The recommendation's list; a note."),
            Cited.CoanalgesicsForNeuropathicPain),
        Shown("IB47", FlawClass.Logic, $"R{Cited.BoneSeekingRadiopharmaceuticals}",
            new(
                "Der Auslöser übergeht die Zulassungsgrenzen von Radium, die der Text nennt.",
                "The trigger ignores the licence limits of radium that the text gives."),
            new("Eigene Zulassungsprüfung.", "A licence check of its own."),
            Cited.BoneSeekingRadiopharmaceuticals),
        Shown("IB49", FlawClass.Logic, $"R{Cited.LaboratoryTests}",
            new(
                "Die Liste gilt Menschen mit Metastasen, ihre Punkte der offenen Diagnose; Kreatinin und Thrombozyten fehlen.",
                "The list is for patients with metastases, its items for open diagnosis; creatinine and platelets are missing."),
            new("Örtlich erweiterbar, nicht als Leitlinie.", "Can be extended locally, not as guideline."),
            Cited.LaboratoryTests),
        Shown("IB50", FlawClass.Logic, $"R{Cited.OncologicalRehabilitation}",
            new(
                $"Ob Bestrahlung als spezifische Intervention zählt, ist offen; R{Cited.RehabilitationAfterLocalTreatment} schließt sie ein.",
                $"Whether radiotherapy counts as a specific intervention is open; R{Cited.RehabilitationAfterLocalTreatment} includes it."),
            new($"R{Cited.OncologicalRehabilitation} nur ohne Bestrahlung.", $"R{Cited.OncologicalRehabilitation} only without radiotherapy."),
            Cited.OncologicalRehabilitation),
        Shown("IB51", FlawClass.Logic, $"R{Cited.SystemicTherapyAfterWoundHealing}, R{Cited.RadiotherapyAfterWoundHealing}",
            new(
                "Abzustimmen ist, ob gewartet werden kann, nicht wie lange; 21 Tage stammen aus einer Studie zur offenen Stabilisierung.",
                "To be agreed is whether one can wait, not how long; 21 days comes from one study on open stabilisation."),
            new("Zähler, keine Sperre.", "A counter, no block."),
            Cited.SystemicTherapyAfterWoundHealing, Cited.RadiotherapyAfterWoundHealing),
        Logged(
            "IB52", FlawClass.Logic, $"R{Cited.ReirradiationForRecurrentPain}, R{Cited.ConventionalReirradiationForMescc}, "
                + $"R{Cited.RadiotherapyAloneInCordCompression}",
            new(
                "Der Schmerzrückfall ist höher eingestuft als der Rückfall der Kompression.",
                "Recurrence of pain is graded higher than recurrence of compression."),
            new("Grade zeigen.", "Show the grades."),
            Cited.RadiotherapyAloneInCordCompression, Cited.ReirradiationForRecurrentPain, Cited.ConventionalReirradiationForMescc),
        Shown("IB53", FlawClass.Term, "table 4",
            new("„Deformität“ gibt 2; das Original meint eine neue Deformität.", "\"Deformity\" gives 2; the original means a new deformity."),
            new("Beschriftet als neue Kyphose oder Skoliose.", "Labelled new kyphosis or scoliosis."),
            Cited.StabilityBySins),
    ];
}
