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
        Verdict.NotDone => "✗",
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

    /// <summary>How the urgency of a patient looks.</summary>
    public static string Tone(CaseEvaluation evaluation) => Tone(UrgencyWords.AlarmOf(evaluation));

    /// <summary>How the urgency of a lesion looks.</summary>
    public static string Tone(CaseEvaluation evaluation, LesionEvaluation lesion) => Tone(UrgencyWords.AlarmOf(evaluation, lesion));

    /// <summary>The shape of a tone.</summary>
    public static string Shape(string tone) => tone switch
    {
        "grave" => "■",
        "middle" => "▲",
        "calm" => "○",
        "blank" => "…",
        _ => "?",
    };

    private static string Tone(Alarm alarm) => alarm switch
    {
        Alarm.Grave => "grave",
        Alarm.Middle => "middle",
        Alarm.Calm => "calm",
        Alarm.NothingEntered => "blank",
        _ => "unknown",
    };
}
