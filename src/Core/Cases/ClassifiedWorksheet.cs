using System.Collections.Immutable;
using Myelon.Core.Logic;

namespace Myelon.Core.Cases;

/// <summary>A result of a classified worksheet: the values still possible, and why.</summary>
/// <param name="Side">The code of the side; empty where the result is of both.</param>
/// <param name="Key">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">The codes of the values still possible.</param>
/// <param name="OnNote">Those that rest on an asterisk.</param>
/// <param name="Reasons">The decisions that led there.</param>
public sealed record WorksheetResult(
    string Side, string Key, Text Name, ImmutableArray<string> Values, ImmutableArray<string> OnNote, ImmutableArray<Text> Reasons)
{
    /// <summary>The code with its side.</summary>
    public string Code => Side.Length == 0 ? Key : $"{Side}.{Key}";
}

/// <summary>A sum of a classified worksheet; a range where something was not testable.</summary>
/// <param name="Side">The code of the side; empty where the sum is of both.</param>
/// <param name="Key">Its code.</param>
/// <param name="Lowest">The lowest sum still possible.</param>
/// <param name="Highest">The highest.</param>
public sealed record WorksheetTotal(string Side, string Key, int Lowest, int Highest);

/// <summary>What a worksheet says of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value, perhaps unknown.</param>
/// <param name="IsProposed">Whether it is only proposed: the examiner decides.</param>
public sealed record WorksheetFact(Fact Fact, Value Value, bool IsProposed = false);

/// <summary>A worksheet that was classified, as every porch tells it. The medicine fills it.</summary>
public sealed record ClassifiedWorksheet
{
    /// <summary>What was entered.</summary>
    public required WorksheetForm Form { get; init; }

    /// <summary>The sheet as drawn, with the results in words.</summary>
    public required WorksheetSheet Sheet { get; init; }

    /// <summary>The results, those of both sides first.</summary>
    public required ImmutableArray<WorksheetResult> Results { get; init; }

    /// <summary>The sums.</summary>
    public required ImmutableArray<WorksheetTotal> Totals { get; init; }

    /// <summary>What follows for a case.</summary>
    public required ImmutableArray<WorksheetFact> Facts { get; init; }

    /// <summary>The codes of the cells that would narrow the results if they were examined; sought when asked for.</summary>
    public required Lazy<ImmutableArray<string>> Decisive { get; init; }
}

/// <summary>How something changed between two examinations.</summary>
public enum Trend
{
    /// <summary>Certainly better: more caudal, higher, more function.</summary>
    Better,

    /// <summary>Certainly the same.</summary>
    Same,

    /// <summary>Certainly worse.</summary>
    Worse,

    /// <summary>Not to be said: something was not testable or carries an asterisk.</summary>
    Open,
}

/// <summary>One result or cell that was compared.</summary>
/// <param name="Code">Its code, such as <c>right.motor_level</c> or <c>right.motor.C5</c>.</param>
/// <param name="Subject">Its name.</param>
/// <param name="Before">The value at the earlier examination.</param>
/// <param name="After">The value at the later examination.</param>
/// <param name="Trend">The change.</param>
public sealed record WorksheetChange(string Code, Text Subject, Text Before, Text After, Trend Trend);

/// <summary>Two worksheets of one patient, compared.</summary>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Later">The later one.</param>
/// <param name="Results">All results and sums of one side, changed or not.</param>
/// <param name="Cells">The cells whose entry changed.</param>
/// <param name="Suggestion">What the comparison suggests for the case.</param>
public sealed record ComparedWorksheets(
    ClassifiedWorksheet Earlier,
    ClassifiedWorksheet Later,
    ImmutableArray<WorksheetChange> Results,
    ImmutableArray<WorksheetChange> Cells,
    WorksheetFact Suggestion);

/// <summary>What a guideline knows of the worksheet of the neurological examination.</summary>
/// <param name="Classify">Classifies a worksheet as read, or says all that is wrong with it.</param>
/// <param name="Compare">Compares two that were classified; their times decide which is the earlier, else the first is.</param>
public sealed record WorksheetInstrument(
    Func<WorksheetReading, (ClassifiedWorksheet? Sheet, IReadOnlyList<Fault> Faults)> Classify,
    Func<ClassifiedWorksheet, ClassifiedWorksheet, ComparedWorksheets> Compare);
