using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter09TumourConference
{
    /// <summary>R28: interdisciplinary case discussion (§9).</summary>
    public static Recommendation InterdisciplinaryCaseDiscussion { get; } = new(28, "discuss-every-case-across-disciplines")
    {
        Section = "9",
        Title = new("Interdisziplinäre Fallbesprechung", "Interdisciplinary case discussion"),
        Sentences = [new(Grade.Soll), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Jeder Fall mit Wirbelsäulenmetastasen soll interdisziplinär besprochen werden; wenn möglich, sollte die Besprechung vor der Operation "
                + "stattfinden.",
            "Every case of spinal metastases shall be discussed across disciplines; where possible, the discussion should take place before surgery."),

        Concerns = Lesion.MetastasisEstablished,
        Fulfilled = Setting.CaseConferenceHeld,
        Deviates = Surgery.Performed
            & Setting.PreoperativeCaseConferenceFeasible
            & Setting.CaseConferenceDate.After(Surgery.OperationTime),

        CanWait = true,
        Actions =
        [
            new(
                new("den Fall in der interdisziplinären Konferenz vorstellen", "present the case at the interdisciplinary conference"),
                Grade.Soll,
                [Disciplines.TumourBoard]),
            new(
                new("die Besprechung vor die Operation legen", "schedule the discussion before surgery"),
                Grade.Sollte,
                [Disciplines.TumourBoard])
            {
                If = new("wenn eine Besprechung vor der Operation zeitlich möglich ist", "if a discussion before surgery is feasible in time"),
            },
        ],
        TimeLimit = new(new(
            "Wenn möglich vor der Operation; nach einer Notfalloperation wird die Besprechung nachgeholt.",
            "Before surgery where possible; after an emergency operation the discussion is still held.")),
        Exceptions =
        [
            new(
                "Bei einer Notfalloperation kann die Besprechung folgen; der Text nennt als Grund Ausmaß und Dynamik der Beschwerden oder Ausfälle.",
                "In an emergency operation the discussion may follow; the reason named in the text is the extent and pace of complaints or deficits."),
        ],
        Notes =
        [
            new(
                "Besonders wichtig ist die Besprechung laut Abschnitt, wenn epiduraler Grad und SINS keine klare Richtung für oder gegen eine Operation geben.",
                "According to the section, the discussion matters most where epidural grade and SINS give no clear direction for or against surgery."),
        ],
        NotFormalised =
        [
            new(
                "Welche Fächer teilnehmen und in welcher Form besprochen wird, ist nicht festgelegt.",
                "Which disciplines take part, and in what form, is not laid down."),
            new(
                "Ob die Besprechung vor der Operation möglich war, wird eingetragen und nicht berechnet. War sie möglich und fand erst danach statt, "
                    + "weicht das vom zweiten Satz ab.",
                "Whether a discussion before surgery was possible is entered, not computed. Where it was and took place only afterwards, that "
                    + "deviates from the second sentence."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfUnclearLesion, InteractionType.Follows),
            new(Cited.SurvivalAfterSurgery, InteractionType.Follows),
            new(Cited.PathwayWithDeficit, InteractionType.Overlaps),
            new(Cited.PathwayWithoutDeficit, InteractionType.Overlaps),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps),
            new(
                Cited.CurativeIntentInOligometastasis, InteractionType.Precedes,
                new("Indikation zur lokal ablativen Therapie", "indication for local ablative therapy")),
            new(Cited.PostoperativeConcept, InteractionType.Overlaps, new("Konzept für die Zeit nach der Operation", "postoperative concept")),
            new(Cited.SystemicTherapyReview, InteractionType.Overlaps, new("Systemtherapie", "systemic therapy")),
        ],
        Evidence = [173, 174, 175, 176],
    };
}
