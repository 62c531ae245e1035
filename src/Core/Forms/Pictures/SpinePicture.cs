using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Forms;

/// <summary>How grave a drawn lesion is.</summary>
public enum PictureTone
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Reassuring.</summary>
    Calm,

    /// <summary>In between.</summary>
    Middle,

    /// <summary>Alarming.</summary>
    Grave,
}

/// <summary>A part of the column, with the levels that it holds.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Levels">The levels as bits.</param>
public sealed record SpineRegion(Text Name, ulong Levels);

/// <summary>A lesion as it is drawn.</summary>
/// <param name="Name">Its name, or null for a case without lesions.</param>
/// <param name="Levels">The levels as bits; 0 where they are not known.</param>
/// <param name="Tone">How grave it is, for the shade; the words say it too.</param>
/// <param name="Words">What is written beside it.</param>
/// <param name="Instrumentation">What is written of an instrumentation, or null.</param>
public sealed record DrawnLesion(string? Name, ulong Levels, PictureTone Tone, IReadOnlyList<Text> Words, Text? Instrumentation);

/// <summary>An earlier course of radiotherapy as it is drawn.</summary>
/// <param name="Levels">The levels as bits.</param>
/// <param name="Words">Dose, date and technique.</param>
public sealed record DrawnCourse(ulong Levels, Text Words);

/// <summary>Everything that a drawing of the spine shows, without a word on how it is drawn.</summary>
/// <param name="Case">The name of the case.</param>
/// <param name="AsOf">The time of the case.</param>
/// <param name="Levels">The levels from the head down.</param>
/// <param name="Regions">The parts of the column.</param>
/// <param name="Lesions">The lesions in the order of the input.</param>
/// <param name="Courses">The earlier courses; null if nobody listed them.</param>
/// <param name="Key">What each tone means.</param>
/// <param name="Remark">What the drawing cannot show.</param>
public sealed record SpinePicture(
    string Case,
    OffsetDateTime AsOf,
    IReadOnlyList<ChoiceValue> Levels,
    IReadOnlyList<SpineRegion> Regions,
    IReadOnlyList<DrawnLesion> Lesions,
    IReadOnlyList<DrawnCourse>? Courses,
    IReadOnlyDictionary<PictureTone, Text> Key,
    Text Remark);
