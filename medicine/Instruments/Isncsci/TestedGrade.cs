using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>
/// The note to a grade that something other than the spinal cord injury has lowered or hidden (the asterisk of the
/// 2019 revision): the examiner says how the segment is to be considered for the classification.
/// </summary>
public enum NonSciNote
{
    /// <summary>No asterisk: the grade is taken as examined.</summary>
    None,

    /// <summary>Without the other condition the segment would be normal; it is classified as normal.</summary>
    ConsideredNormal,

    /// <summary>The spinal cord injury impairs the segment too; how much stays open, at least the examined grade.</summary>
    ConsideredNotNormal,
}

/// <summary>
/// One examined cell: a sensory grade 0–2 or a motor grade 0–5, or not testable, with its note.
/// </summary>
/// <param name="Examined">The grade as examined; null where not testable (NT).</param>
/// <param name="Normal">The grade of a normal segment: 2 for sensation, 5 for a key muscle.</param>
/// <param name="Note">The note for a condition that is no spinal cord injury.</param>
/// <param name="Reason">That condition in the examiner's words, where given.</param>
public readonly record struct TestedGrade(int? Examined, int Normal, NonSciNote Note = NonSciNote.None, string? Reason = null)
{
    /// <summary>The normal sensory grade, 2.</summary>
    public const int NormalSensation = 2;

    /// <summary>The normal motor grade, 5.</summary>
    public const int NormalStrength = 5;

    /// <summary>The lowest grade that the classification must reckon with.</summary>
    public int Lowest => Note == NonSciNote.ConsideredNormal ? Normal : Examined ?? 0;

    /// <summary>The highest grade that the classification must reckon with.</summary>
    public int Highest => Note switch
    {
        NonSciNote.ConsideredNormal => Normal,
        NonSciNote.ConsideredNotNormal => Normal - 1,
        _ => Examined ?? Normal,
    };

    /// <summary>Whether the cell leaves more than one grade open.</summary>
    public bool IsOpen => Lowest != Highest;

    /// <summary>Whether the cell carries the asterisk.</summary>
    public bool HasNote => Note != NonSciNote.None;

    /// <summary>The same cell with the asterisk ignored: the finding alone.</summary>
    public TestedGrade WithoutNote => this with { Note = NonSciNote.None, Reason = null };

    /// <summary>Whether the segment reaches a grade.</summary>
    public Truth Reaches(int grade) => Lowest >= grade ? Truth.Yes : Highest < grade ? Truth.No : Truth.Unknown;

    /// <summary>The grade as written on the worksheet: <c>2</c>, <c>NT</c>, <c>3*</c>.</summary>
    public string Written => (Examined is { } grade ? $"{grade}" : "NT") + (HasNote ? "*" : "");

    /// <summary>The grade with its note in words.</summary>
    public Text Words => Note switch
    {
        NonSciNote.ConsideredNormal => new($"{Written} (als normal gewertet)", $"{Written} (considered normal)"),
        NonSciNote.ConsideredNotNormal => new($"{Written} (als nicht normal gewertet)", $"{Written} (considered not normal)"),
        _ => new(Written, Written),
    };
}
