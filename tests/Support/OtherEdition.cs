using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Tests.Support;

/// <summary>An invented later edition: surgery within 36 instead of 48 hours of embolisation, one recommendation more, one renumbered.</summary>
internal static class OtherEdition
{
    public const string Code = "2026-2.0";

    private static readonly Recommendation Embolised = Chapter10Treatment.SurgeryAfterEmbolisation;

    /// <summary>R66 with another limit.</summary>
    public static Recommendation Within36Hours { get; } = Embolised with
    {
        Fulfilled = Surgery.OperationTime.Within(Duration.FromHours(36), after: Surgery.EmbolisationTime),
        Deviates = Surgery.OperationTime.MoreThan(Duration.FromHours(36), after: Surgery.EmbolisationTime)
            | (!Surgery.Performed & Surgery.EmbolisationTime.LongerAgoThan(Duration.FromHours(36))),
    };

    /// <summary>A recommendation that the first edition does not have.</summary>
    public static Recommendation ScreenForFrailty { get; } = new(86, "screen-for-frailty")
    {
        Section = "11.9",
        Title = new("Gebrechlichkeit erfassen", "Screen for frailty"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2026,
        Says = new("Ab 75 Jahren sollte die Gebrechlichkeit erfasst werden.", "From the age of 75 frailty should be screened for."),
        Concerns = GeneralCondition.AgeInYears.AtLeast(75),
    };

    /// <summary>The last of the first edition, under the next number.</summary>
    public static Recommendation Renumbered { get; } = Recommendations.All[^1] with { Number = Recommendations.All[^1].Number + 1 };

    /// <summary>The guideline of the later edition.</summary>
    public static Guideline Guideline { get; } = ThisGuideline.Guideline with
    {
        Rules = Of(
            Rules.All,
            Rules.All.Edition with { Version = "2.0", Year = 2026 },
            [.. Recommendations.All.SkipLast(1).Select(r => r.Equals(Embolised) ? Within36Hours : r), ScreenForFrailty, Renumbered]),
    };

    /// <summary>The same rules with other recommendations.</summary>
    public static RuleSet Of(RuleSet rules, Edition edition, IReadOnlyList<Recommendation> recommendations) => new()
    {
        Edition = edition,
        Vocabulary = rules.Vocabulary,
        Levels = rules.Levels,
        CountsLevelsIf = rules.CountsLevelsIf,
        WorksheetFields = rules.WorksheetFields,
        ReadWorksheet = rules.ReadWorksheet,
        EarlierWorksheet = rules.EarlierWorksheet,
        Derivations = rules.Derivations,
        Definitions = rules.Definitions,
        Grades = rules.Grades,
        Gravities = rules.Gravities,
        Unusual = rules.Unusual,
        Scores = rules.Scores,
        Situations = rules.Situations,
        Dose = rules.Dose,
        Recommendations = recommendations,
        Pathway = rules.Pathway,
        Discrepancies = rules.Discrepancies,
        Advisers = rules.Advisers,
        Timetable = rules.Timetable,
    };
}
