using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>A subject under which evidence is listed.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Title">Its heading.</param>
public sealed record EvidenceGroup(string Code, Text Title);

/// <summary>An arm, a subgroup or a case for which a figure is printed.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Regimen">Its schedule, or null.</param>
public sealed record Arm(Text Label, Regimen? Regimen = null)
{
    /// <summary>The arm that is a schedule.</summary>
    public static Arm Of(string regimen) => Of(Forms.Regimen.Of(regimen));

    /// <summary>The arm that is a schedule, with a word before it ("SBRT").</summary>
    public static Arm Of(string word, string regimen) => Of(Forms.Regimen.Of(regimen), word + " ");

    private static Arm Of(Regimen regimen, string word = "") =>
        new(new(word + regimen.In(Language.German), word + regimen.In(Language.English)), regimen);
}

/// <summary>A figure of one arm, as printed, with its spread and with what the source says where that differs.</summary>
/// <param name="Printed">The figure in the guideline.</param>
/// <param name="Arm">The arm, or null where there is one only.</param>
public sealed record ArmValue(Figure Printed, Arm? Arm = null)
{
    /// <summary>The interval printed beside it: range, or 95 % confidence interval; null if none.</summary>
    public NumberRange? Spread { get; init; }

    /// <summary>Whether the spread is a 95 % confidence interval; else a range.</summary>
    public bool SpreadIsConfidence { get; init; }

    /// <summary>The figure of the paper where it differs from the printed one; the printed one is shown all the same.</summary>
    public Figure? Source { get; init; }
}

/// <summary>A pooled odds ratio with its 95 % confidence interval.</summary>
/// <param name="Value">The ratio.</param>
/// <param name="Interval">The confidence interval.</param>
public sealed record OddsRatio(decimal Value, NumberRange Interval);

/// <summary>A p value as printed.</summary>
/// <param name="Sign">Equal, below, or above.</param>
/// <param name="Value">The number, or null where only "not significant" is said.</param>
/// <param name="OfNonInferiority">Whether it tests non-inferiority.</param>
public sealed record PValue(Comparison Sign, decimal? Value, bool OfNonInferiority = false)
{
    /// <summary>Said to be not significant, without a number.</summary>
    public static PValue NotSignificant { get; } = new(Comparison.Equal, null);

    /// <summary>The p value for a reader.</summary>
    public string In(Language language)
    {
        if (Value is not { } value)
        {
            return language.Say("nicht signifikant", "not significant");
        }

        var sign = Sign switch { Comparison.Below => "<", Comparison.Above => ">", _ => "=" };
        var of = OfNonInferiority ? (language.Say(" (Nichtunterlegenheit)", " (non-inferiority)")) : "";
        return $"p {sign} {Numbers.In(value, language)}{of}";
    }
}

/// <summary>One outcome of a study: what was measured, when, the figure of each arm, and the comparison.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Values">The figures in the order in which the arms are printed.</param>
public sealed record Outcome(Text Measure, IReadOnlyList<ArmValue> Values)
{
    /// <summary>When it was measured, or null.</summary>
    public Figure? Horizon { get; init; }

    /// <summary>The pooled odds ratio, or null.</summary>
    public OddsRatio? OddsRatio { get; init; }

    /// <summary>The p value, or null.</summary>
    public PValue? P { get; init; }

    /// <summary>What must be known to read it, or null.</summary>
    public Text? Note { get; init; }
}

/// <summary>
/// Results of one study or review as the guideline reports them: study results, not promises for a patient. Every row names
/// its sections and the numbers of the cited works.
/// </summary>
public sealed class EvidenceRow(string id)
{
    /// <summary>The stable name.</summary>
    public string Id { get; } = id;

    /// <summary>The subject.</summary>
    public required EvidenceGroup Group { get; init; }

    /// <summary>What was compared or counted.</summary>
    public required Text Title { get; init; }

    /// <summary>Kind of study and its people, or null.</summary>
    public Text? Study { get; init; }

    /// <summary>How many patients, as printed; several for several studies.</summary>
    public IReadOnlyList<int> Participants { get; init; } = [];

    /// <summary>Schedules that the study used where no outcome is given by schedule.</summary>
    public IReadOnlyList<Regimen> Regimens { get; init; } = [];

    /// <summary>The results.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>The sections that report it.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>The numbers of the cited works; empty where the text cites none.</summary>
    public IReadOnlyList<int> References { get; init; } = [];

    /// <summary>The discrepancies of the text that concern it (ID1 …).</summary>
    public IReadOnlyList<string> Discrepancies { get; init; } = [];

    /// <summary>How it must be read.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>Every schedule that the row is about.</summary>
    public IEnumerable<Regimen> AllRegimens =>
        Regimens.Concat(Outcomes.SelectMany(o => o.Values).Select(v => v.Arm?.Regimen).OfType<Regimen>()).Distinct();

    /// <inheritdoc/>
    public override string ToString() => Id;
}
