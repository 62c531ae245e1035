using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Registration for the conference, and its protocol (§9).</summary>
internal static class ConferencePapers
{
    private static readonly PaperBlock Proposals = new(
        new("Was ansteht", "What is due"),
        [new ComputedItem(PaperPart.Due)]);

    private static readonly PaperBlock Contested = new(
        new("Wo der Text sich widerspricht", "Where the text contradicts itself"),
        [new ComputedItem(PaperPart.Contested)]);

    private static readonly PaperBlock Situation = new(
        new("Scores und Pfad", "Scores and pathway"),
        [new ComputedItem(PaperPart.Scores), new ComputedItem(PaperPart.Pathway)]);

    public static Paper Registration { get; } = new(
        "registration",
        new("Anmeldung zur Tumorkonferenz", "Registration for the tumour board"),
        new("Tumorkonferenz", "Tumour board"))
    {
        Sections = ["9"],
        Blocks =
        [
            new(new("Frage an die Konferenz", "Question to the board"),
            [
                new ConferenceItem(ConferencePart.Question, new("Frage", "Question")),
                Told(ConferenceAdvice.Conference, "no_clear_answer_by_sins"),
                Told(ConferenceAdvice.Conference, "tissue_before_treatment"),
                Told(ConferenceAdvice.Conference, "solitary_metastasis"),
                Told(ConferenceAdvice.Conference, "after_emergency_surgery"),
            ]),
            HowFast,
            CordLimit,
            Situation,
            NeurologyWithTimes,
            Disease,
            StabilityAndCanal,
            ConditionAndWish,
            new(
                new("Bilder und Bestrahlung", "Images and radiotherapy"),
                [Imaging.LatestMriDate, Imaging.LatestCtDate, Imaging.StagingDone, new ComputedItem(PaperPart.Courses)]),
            new(new("Es fehlt noch", "Still missing"), [new ComputedItem(PaperPart.Missing)]),
            Sender,
        ],
    };

    public static Paper Protocol { get; } = new(
        "protocol",
        new("Protokoll der Tumorkonferenz", "Protocol of the tumour board"),
        new("Behandelnde Fächer", "Treating disciplines"))
    {
        Sections = ["9", "11.1"],
        Blocks =
        [
            new(new("Konferenz", "Board"),
            [
                Setting.CaseConferenceHeld, Setting.CaseConferenceDate, Setting.PreoperativeCaseConferenceFeasible,
                ByHand("Anwesende Fächer (von Hand)", "Disciplines present (by hand)"),
            ]),
            HowFast,
            CordLimit,
            Situation,
            Proposals,
            Contested,
            new(new("Beschluss", "Decision"),
            [
                new ConferenceItem(ConferencePart.Question, new("Frage", "Question")),
                new ConferenceItem(ConferencePart.Kind, new("Entscheidung in einem Wort", "Decision in a word")),
                new ConferenceItem(ConferencePart.Decision, new("Entscheidung im Wortlaut", "Decision in the words of the board")),
                new ConferenceItem(ConferencePart.Reasons, new("Grund einer Abweichung", "Reason for deviating")),
                CourseOfCare.TreatmentsDeclined, CourseOfCare.TreatmentsNotPossible,
                new ConferenceItem(ConferencePart.NextStep, new("Nächster Schritt", "Next step")),
                new ConferenceItem(ConferencePart.Responsible, new("Wer, bis wann", "Who, until when")),
                ByHand("Supportiv und palliativ (von Hand)", "Supportive and palliative (by hand)"),
                ByHand("Unterschrift (von Hand)", "Signature (by hand)"),
            ]),
        ],
    };
}
