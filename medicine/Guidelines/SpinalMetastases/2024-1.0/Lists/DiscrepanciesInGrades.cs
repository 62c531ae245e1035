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
            "IC2", FlawClass.Logic, $"R{Cited.TimingOfRehabilitation}",
            new(
                $"R{Cited.TimingOfRehabilitation} fehlt das Modalverb; der Satz ist zerbrochen.",
                $"R{Cited.TimingOfRehabilitation} lacks its modal verb; the sentence is broken."),
            new("Ohne Grad.", "Ungraded."),
            Cited.TimingOfRehabilitation),
        Shown(
            "IC3", FlawClass.Logic, $"R{Cited.AlarmSignsDuringRehabilitation}",
            new(
                $"R{Cited.AlarmSignsDuringRehabilitation} steht in einer Pflichtform ohne Modalverb.",
                $"R{Cited.AlarmSignsDuringRehabilitation} is an infinitive of duty without a modal verb."),
            new("„Auftrag ohne Modalverb“, nicht stillschweigend stark.", "\"Imperative without modal\", not silently strong."),
            Cited.AlarmSignsDuringRehabilitation),
        Logged(
            "IC4", FlawClass.Logic,
            $"R{Cited.SurvivalAfterSurgery}, R{Cited.SurvivalAfterRadiotherapy}, R{Cited.SurvivalAfterRadiotherapyForMescc}, R{Cited.StabilityBySins}, "
                + $"R{Cited.CoanalgesicsForNeuropathicPain}, R{Cited.RecalcificationByRadiotherapy}, R{Cited.ThoracolumbarApproach}, "
                + $"R{Cited.CarbonFibrePeekImplants}, R{Cited.OncologicalRehabilitation}",
            new("Einzelne Sätze in Empfehlungen sind Aussagen.", "Some sentences inside recommendations are statements."),
            new("Als Aussage gezeigt.", "Shown as statements."),
            Cited.SurvivalAfterSurgery, Cited.SurvivalAfterRadiotherapy, Cited.SurvivalAfterRadiotherapyForMescc, Cited.StabilityBySins,
            Cited.CoanalgesicsForNeuropathicPain, Cited.RecalcificationByRadiotherapy, Cited.ThoracolumbarApproach,
            Cited.CarbonFibrePeekImplants, Cited.OncologicalRehabilitation),
        Logged(
            "IC5", FlawClass.Logic, $"R{Cited.RecalcificationByRadiotherapy}, R{Cited.SbrtForUncomplicatedPain}, R{Cited.RadiotherapyAloneForPain}, "
                + $"R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.AugmentationWithRadiotherapy}, R{Cited.ReirradiationForRecurrentPain}, "
                + $"R{Cited.ConventionalReirradiationForMescc}",
            new("Tatsache und Empfehlung in einem Satz.", "Fact and recommendation in one sentence."),
            new("Getrennt.", "Split."),
            Cited.RecalcificationByRadiotherapy, Cited.SbrtForUncomplicatedPain, Cited.RadiotherapyAloneForPain,
            Cited.RadiotherapyAloneInCordCompression, Cited.AugmentationWithRadiotherapy, Cited.ReirradiationForRecurrentPain,
            Cited.ConventionalReirradiationForMescc),
        Shown(
            "IC6", FlawClass.Term, $"R{Cited.PreoperativeRadiotherapyInTrials}, R{Cited.CurativeIntentInOligometastasis}",
            new("Doppelte Verneinung.", "Double negation."),
            new("Positiv umgeschrieben, die Richtung ist gespeichert.", "Restated positively, the polarity is stored."),
            Cited.PreoperativeRadiotherapyInTrials, Cited.CurativeIntentInOligometastasis),
        Logged(
            "IC7", FlawClass.Term, $"R{Cited.SurgeryAfterEmbolisation}",
            new("Die 48 Stunden sind eine Obergrenze, kein Verbot.", "The 48 hours are an upper limit, not a prohibition."),
            new("Höchstens 48 Stunden.", "At most 48 hours."),
            Cited.SurgeryAfterEmbolisation),
        Logged(
            "IC8", FlawClass.Term, $"R{Cited.IntraoperativeRadiotherapy}",
            new("Eine Erlaubnis mit Einschränkung.", "A permission with a restriction."),
            new("Einschränken.", "Restrict."),
            Cited.IntraoperativeRadiotherapy),
        Logged(
            "IC9", FlawClass.Term, $"R{Cited.PainFlareProphylaxis}, R{Cited.AugmentationWithRadiotherapy}",
            new("Zweifach offen: „kann“ und „erwägen“ oder „prüfen“.", "Doubly open: \"can\" and \"considered\" or \"examined\"."),
            new("Offen.", "Open."),
            Cited.PainFlareProphylaxis, Cited.AugmentationWithRadiotherapy),
        Shown(
            "IC10", FlawClass.Term, $"R{Cited.PainRadiotherapyLimitedPrognosis}",
            new("Zwei Grade in einem Satz: soll (wo möglich) und kann.", "Two grades in one sentence: shall (where possible) and may."),
            new("Zwei Handlungen.", "Two actions."),
            Cited.PainRadiotherapyLimitedPrognosis),
        Shown(
            "IC11", FlawClass.Term, $"R{Cited.PainRadiotherapyLimitedPrognosis}, R{Cited.RadiotherapyAloneForPain}, "
                + $"R{Cited.RadiotherapyAloneInCordCompression}, R{Cited.ShortCourseInPoorPrognosis}, R{Cited.SingleDoseVeryPoorPrognosis}",
            new("Wo möglich schwächt „soll“ ohne Kriterium ab.", "Where possible softens \"shall\" without a criterion."),
            new("Feld für den Grund, kein Abzug.", "A field for the reason, no penalty."),
            Cited.PainRadiotherapyLimitedPrognosis, Cited.RadiotherapyAloneForPain, Cited.RadiotherapyAloneInCordCompression,
            Cited.ShortCourseInPoorPrognosis, Cited.SingleDoseVeryPoorPrognosis),
        Logged(
            "IC12", FlawClass.Term, $"R{Cited.CoreNeedleBiopsy}",
            new("Ein Verb regelt ein Tun und ein Lassen.", "One verb governs a do and a don't."),
            new("Zwei Handlungen.", "Two actions."),
            Cited.CoreNeedleBiopsy),
        Logged(
            "IC13", FlawClass.Editorial, $"R{Cited.AugmentationWithRadiotherapy}",
            new("Als neu von 2023 bezeichnet, alle anderen von 2024.", "Labelled new in 2023, all others in 2024."),
            new("Wie angegeben.", "As printed."),
            Cited.AugmentationWithRadiotherapy),
        Logged(
            "IC14", FlawClass.Editorial, $"R{Cited.InterdisciplinaryCaseDiscussion}",
            new("In der Übersicht zwei Sätze, im Text einer.", "Two sentences at a glance, one in the body."),
            new("Keine.", "None."),
            Cited.InterdisciplinaryCaseDiscussion),
        Logged(
            "IC15", FlawClass.Logic, "glance list",
            new(
                $"Die Übersicht vorn enthält R{Cited.IncompleteParaplegiaTransfer}, aber nicht R{Cited.CompleteParaplegiaTransfer}, keine Regel zur "
                    + $"Dringlichkeit, nicht R{Cited.FractionationInComplicatedLesions} und nicht R{Cited.ShortCourseInPoorPrognosis} bis "
                    + $"R{Cited.FractionationForGoodPrognosis}.",
                $"The list at the front has R{Cited.IncompleteParaplegiaTransfer} but not R{Cited.CompleteParaplegiaTransfer}, no rule on urgency, not "
                    + $"R{Cited.FractionationInComplicatedLesions} and not R{Cited.ShortCourseInPoorPrognosis} to R{Cited.FractionationForGoodPrognosis}."),
            new("Keine Sicherheitsauswahl; nicht als Voreinstellung.", "No safety subset; not a default view.")),
    ];
}
