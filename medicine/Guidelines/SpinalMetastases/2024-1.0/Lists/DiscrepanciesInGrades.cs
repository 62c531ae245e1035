using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part C: grades and modal verbs.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> InGrades =
    [
        Logged(
            "IC1", FlawClass.Term, "whole text",
            new(
                "Modalverben und Konsensklassen sind in diesem Dokument nicht erklärt.",
                "Modal verbs and consensus classes are not explained in this document."),
            new("Übliche Bedeutung der AWMF, als Konvention gekennzeichnet.", "The usual AWMF meaning, marked as convention.")),
        Shown(
            "IC2", FlawClass.Logic, "R76",
            new("R76 fehlt das Modalverb; der Satz ist zerbrochen.", "R76 lacks its modal verb; the sentence is broken."),
            new("Ohne Grad.", "Ungraded."),
            76),
        Shown(
            "IC3", FlawClass.Logic, "R74",
            new("R74 steht in einer Pflichtform ohne Modalverb.", "R74 is an infinitive of duty without a modal verb."),
            new("„Auftrag ohne Modalverb“, nicht stillschweigend stark.", "\"Imperative without modal\", not silently strong."),
            74),
        Logged(
            "IC4", FlawClass.Logic,
            "R21, R22, R23, R25, R30, R36, R63, R67, R75",
            new("Einzelne Sätze in Empfehlungen sind Aussagen.", "Some sentences inside recommendations are statements."),
            new("Als Aussage gezeigt.", "Shown as statements."),
            21, 22, 23, 25, 30, 36, 63, 67, 75),
        Logged(
            "IC5", FlawClass.Logic, "R36, R37, R41, R45, R57, R83, R86",
            new("Tatsache und Empfehlung in einem Satz.", "Fact and recommendation in one sentence."),
            new("Getrennt.", "Split."),
            36, 37, 41, 45, 57, 83, 86),
        Shown(
            "IC6", FlawClass.Term, "R44, R49",
            new("Doppelte Verneinung.", "Double negation."),
            new("Positiv umgeschrieben, die Richtung ist gespeichert.", "Restated positively, the polarity is stored."),
            44, 49),
        Logged(
            "IC7", FlawClass.Term, "R66",
            new("Die 48 Stunden sind eine Obergrenze, kein Verbot.", "The 48 hours are an upper limit, not a prohibition."),
            new("Höchstens 48 Stunden.", "At most 48 hours."),
            66),
        Logged(
            "IC8", FlawClass.Term, "R54",
            new("Eine Erlaubnis mit Einschränkung.", "A permission with a restriction."),
            new("Einschränken.", "Restrict."),
            54),
        Logged(
            "IC9", FlawClass.Term, "R38, R57",
            new("Zweifach offen: „kann“ und „erwägen“ oder „prüfen“.", "Doubly open: \"can\" and \"considered\" or \"examined\"."),
            new("Offen.", "Open."),
            38, 57),
        Shown(
            "IC10", FlawClass.Term, "R40",
            new("Zwei Grade in einem Satz: soll (wo möglich) und kann.", "Two grades in one sentence: shall (where possible) and may."),
            new("Zwei Handlungen.", "Two actions."),
            40),
        Shown(
            "IC11", FlawClass.Term, "R40, R41, R45, R46, R47",
            new("Wo möglich schwächt „soll“ ohne Kriterium ab.", "Where possible softens \"shall\" without a criterion."),
            new("Feld für den Grund, kein Abzug.", "A field for the reason, no penalty."),
            40, 41, 45, 46, 47),
        Logged(
            "IC12", FlawClass.Term, "R17",
            new("Ein Verb regelt ein Tun und ein Lassen.", "One verb governs a do and a don't."),
            new("Zwei Handlungen.", "Two actions."),
            17),
        Logged(
            "IC13", FlawClass.Editorial, "R57",
            new("Als neu von 2023 bezeichnet, alle anderen von 2024.", "Labelled new in 2023, all others in 2024."),
            new("Wie angegeben.", "As printed."),
            57),
        Logged(
            "IC14", FlawClass.Editorial, "R28",
            new("In der Übersicht zwei Sätze, im Text einer.", "Two sentences at a glance, one in the body."),
            new("Keine.", "None."),
            28),
        Logged(
            "IC15", FlawClass.Logic, "glance list",
            new(
                "Die Übersicht vorn enthält R80, aber nicht R81, keine Regel zur Dringlichkeit, nicht R35 und nicht R46 bis R48.",
                "The list at the front has R80 but not R81, no rule on urgency, not R35 and not R46 to R48."),
            new("Keine Sicherheitsauswahl; nicht als Voreinstellung.", "No safety subset; not a default view.")),
    ];
}
