using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part E: cross references, headings and editorial slips.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> InCrossReferences =
    [
        Logged(
            "IE1", FlawClass.Editorial,
            "§5.1, §7.2.3, §8, §10.1.5, §10.1.6, §10.5.1, §10.5.2, §10.5.7",
            new("Neun Verweise liegen ein Kapitel zu hoch.", "Nine references point one chapter too high."),
            new("Berichtigte Verknüpfungen.", "A corrected map of links.")),
        Logged(
            "IE2", FlawClass.Editorial, "§10.1.5, §10.1.6",
            new("Physiotherapie und physikalische Therapie sind nur Verweise.", "Physiotherapy and physical therapy are pointers only."),
            new("„Kein Inhalt“.", "\"No content\".")),
        Logged(
            "IE3", FlawClass.Editorial, "§10.1, §10.1.1",
            new("Derselbe Eingangsabsatz zweimal.", "The same opening paragraph twice."),
            new("Einmal gezeigt.", "Shown once.")),
        Logged(
            "IE4", FlawClass.Editorial, "figures 1-4",
            new("Die Bilder fehlen im Text; Abbildung 2 hat keine Unterschrift.", "The images are missing in the text; figure 2 has no caption."),
            new("Siehe die Rekonstruktion der Behandlungspfade.", "See the reconstruction of the pathways."),
            Cited.PathwayWithDeficit, Cited.PathwayWithoutDeficit),
        Logged(
            "IE5", FlawClass.Editorial, "§7.1.2",
            new(
                "Die Überschrift nennt Schmerzbestrahlung, der Abschnitt enthält Scores zur MESCC.",
                "The heading names radiotherapy for pain, the section holds MESCC scores."),
            new("Nach dem Inhalt zugeordnet.", "Mapped by content."),
            Cited.SurvivalAfterRadiotherapy, Cited.SurvivalAfterRadiotherapyForMescc, Cited.WalkingAfterRadiotherapyForMescc),
        Logged(
            "IE6", FlawClass.Editorial, "§10.1.3.1",
            new(
                $"R{Cited.SurgeryBeforeRadiotherapy} und R{Cited.FractionationInComplicatedLesions} stehen im Schmerzkapitel und regeln die MESCC.",
                $"R{Cited.SurgeryBeforeRadiotherapy} and R{Cited.FractionationInComplicatedLesions} sit in the pain chapter and govern MESCC."),
            new("Nach dem Inhalt zugeordnet.", "Mapped by content."),
            Cited.SurgeryBeforeRadiotherapy, Cited.FractionationInComplicatedLesions),
        Logged(
            "IE7", FlawClass.Editorial, "§10.4.4",
            new(
                "Unter MESCC steht die SBRT bei Oligometastasierung; die Einleitung handelt von der Zeit nach der Operation.",
                "Under MESCC stands SBRT in oligometastasis; the introduction is on the time after surgery."),
            new("Nach dem Inhalt zugeordnet.", "Mapped by content."),
            Cited.CurativeIntentInOligometastasis, Cited.SbrtInOligometastasis),
        Logged(
            "IE8", FlawClass.Editorial, "§6.3.3.1",
            new(
                $"R{Cited.MriForCordCompression} (örtliche Bildgebung) steht im Abschnitt zum Staging.",
                $"R{Cited.MriForCordCompression} (local imaging) stands in the staging section."),
            new("Nach dem Inhalt zugeordnet.", "Mapped by content."),
            Cited.MriForCordCompression),
        Logged(
            "IE9", FlawClass.Editorial, "§10.5.7",
            new("Doppelte Wörter, „selektive“ statt elektive, ein fehlendes Verb.", "Doubled words, \"selective\" for elective, a missing verb."),
            new("Wie gemeint gelesen.", "Read as meant.")),
        Logged(
            "IE10", FlawClass.Editorial, $"R{Cited.FixationAndDecalcification}",
            new("„Wie schonend“ meint so schonend wie möglich.", "\"As gentle\" means as gently as possible."),
            new("Wie gemeint gelesen.", "Read as meant."),
            Cited.FixationAndDecalcification),
        Logged(
            "IE11", FlawClass.Editorial, "§11.8.1",
            new("„Megastatisch“ in Überschrift und Inhalt.", "\"Megastatic\" in heading and contents."),
            new("Metastatisch.", "Metastatic.")),
        Logged(
            "IE12", FlawClass.Editorial, "§11.8.4",
            new("„Gy2“, wo Personen ab 65 Jahren gemeint sind.", "\"Gy2\" where patients of 65 or older are meant."),
            new("Personen ab 65 Jahren.", "Patients of 65 or older."),
            Cited.ConventionalReirradiationForMescc),
        Logged(
            "IE13", FlawClass.Editorial, "§10.1.2",
            new("Ein Komma zerteilt einen Substanznamen (Sm-153-Lexidronam).", "A comma splits one substance name (Sm-153 lexidronam)."),
            new("Eine Substanz.", "One substance."),
            Cited.BoneSeekingRadiopharmaceuticals),
        Logged(
            "IE14", FlawClass.Editorial, "front matter",
            new("DGP steht für zwei Gesellschaften.", "DGP stands for two societies."),
            new("Ausschreiben.", "Write in full.")),
        Logged(
            "IE15", FlawClass.Editorial, "§10.5.10, table 5",
            new(
                "Die Zeilen täuschen Ursache und Wirkung vor; die Listen sind ungleich lang.",
                "The rows suggest cause and effect; the lists differ in length."),
            new("Zwei Listen.", "Two lists."),
            Cited.RisksAndEarlyComplications),
        Logged(
            "IE16", FlawClass.Editorial, $"§8, R{Cited.TransportImmobilisation}",
            new("Ungleiche Anrede neben gegenderten Formen.", "Mixed style beside gendered forms."),
            new("Keine.", "None.")),
        Logged(
            "IE17", FlawClass.Term, $"§9, R{Cited.InterdisciplinaryCaseDiscussion}, R{Cited.SystemicTherapyReview}",
            new("Tumorkonferenz, Fallbesprechung und Tumorboard als Synonyme.", "Tumour conference, case discussion and tumour board as synonyms."),
            new("Ein Merkmal.", "One fact."),
            Cited.InterdisciplinaryCaseDiscussion, Cited.SystemicTherapyReview),
        Logged(
            "IE18", FlawClass.Term, "§10.5.7, §5.3",
            new(
                "Kraft nach Janda, Status nach ISNCSCI/ASIA, Ansprechen nach Tomita und Frankel; keine Umrechnung.",
                "Strength by Janda, status by ISNCSCI/ASIA, response by Tomita and Frankel; no conversion."),
            new("Skala mit dem Wert speichern, nicht umrechnen.", "Store the scale with the value, no conversion."),
            Cited.NeurologicalDocumentation),
        Logged(
            "IE19", FlawClass.Term, "§7.1",
            new("„Viszeral oder pulmonal“: die Lunge ist viszeral.", "\"Visceral or pulmonary\": the lung is visceral."),
            new("Zählt als viszeral.", "Counts as visceral."),
            Cited.SurvivalAfterSurgery, Cited.SurvivalAfterRadiotherapy, Cited.SurvivalAfterRadiotherapyForMescc),
        new("IE20")
        {
            Class = FlawClass.Term,
            Place = "§6.1.1, §7.1.2.2, §10.1.3.2",
            Says = new(
                "Myelom und Lymphom sind nach 6.1.1 hämatologische Differenzialdiagnosen der Metastase, anderswo untersuchte Tumoren. Die "
                    + "Empfehlungen gelten hier am Rand, die Stunden für Metastasen werden nicht angewandt; Ausfälle trotzdem sofort abklären.",
                "By 6.1.1 myeloma and lymphoma are haematological differential diagnoses of a metastasis, elsewhere studied tumours. The "
                    + "recommendations hold at the edge here, the hours for metastases are not used; work up deficits at once all the same."),
            Treatment = new("Als Primärtumor zugelassen, mit Hinweis, ohne Frist.", "Allowed as a primary, with a note, without a clock."),
            ShownIf = Vocabulary.Tumour.Primary.IsAnyOf(Vocabulary.PrimaryTumour.Myeloma, Vocabulary.PrimaryTumour.Lymphoma)
                & ClinicalWords.MetastasisPossible,
        },
        Logged(
            "IE21", FlawClass.Term, "§6.4",
            new("Elektrophorese unter „myeloproliferativ“.", "Electrophoresis under \"myeloproliferative\"."),
            new("Plasmazellerkrankung.", "Plasma cell disorder."),
            Cited.LaboratoryTests),
        Logged(
            "IE22", FlawClass.Editorial, "references",
            new("AWMF-Nummern mit Bindestrich und Schrägstrich gemischt.", "AWMF numbers with hyphen and slash mixed."),
            new("Vereinheitlicht.", "Normalised.")),
    ];
}
