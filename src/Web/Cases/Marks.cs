using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Web.Cases;

/// <summary>The shape and the class of style that stand beside a word: nothing is said by colour alone.</summary>
public static class Marks
{
    /// <summary>The shape of a verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Deviates => "■",
        Verdict.Due => "▲",
        Verdict.Applies => "●",
        Verdict.Open => "?",
        Verdict.Excepted => "–",
        Verdict.Met => "✓",
        _ => "○",
    };

    /// <summary>The class of a verdict's tag.</summary>
    public static string Tone(Verdict verdict) => verdict switch
    {
        Verdict.Deviates => "grave",
        Verdict.Due => "middle",
        Verdict.Met => "calm",
        Verdict.Open => "unknown",
        Verdict.Applies => "applies",
        _ => "quiet",
    };

    /// <summary>
    /// How an urgency looks: grave where the fewest printed hours hold for every cell that is still possible, in between where
    /// any other clock is shown, calm where it is settled that there is none.
    /// </summary>
    public static string Tone(CaseEvaluation evaluation, Urgency urgency) => urgency switch
    {
        { HasClock: true } when (urgency.Agreed || urgency.Hours is not null) && urgency.Pressing <= evaluation.Rules.Pathway!.FewestHours => "grave",
        { HasClock: true } => "middle",
        { Agreed: true, Possible.Count: > 0 } => "calm",
        _ => "unknown",
    };

    /// <summary>How the urgency of a patient looks: never calm while a recommendation with an immediate time word is not met.</summary>
    public static string Tone(CaseEvaluation evaluation) =>
        Tone(evaluation, evaluation.Urgency!) is var tone && tone == "calm" && new AnswerGroups(evaluation).Urgent.Count > 0 ? "middle" : tone;

    /// <summary>The shape of a tone.</summary>
    public static string Shape(string tone) => tone switch
    {
        "grave" => "■",
        "middle" => "▲",
        "calm" => "○",
        _ => "?",
    };
}
