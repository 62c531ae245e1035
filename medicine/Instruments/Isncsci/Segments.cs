using System.Collections.Immutable;
using Myelon.Core;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>A side of the body.</summary>
public enum Side
{
    /// <summary>The patient's right side.</summary>
    Right,

    /// <summary>The patient's left side.</summary>
    Left,
}

/// <summary>
/// A neurological level as the classification states it: the most caudal segment that is intact, or
/// <see cref="Intact"/> where no segment is impaired. C1 has no dermatome and no key muscle: it is the level where
/// C2 is impaired already. Source: ISNCSCI, revision 2019.
/// </summary>
public enum NeurologicalLevel
{
#pragma warning disable CS1591 // The names of the segments say all there is to say.
    C1, C2, C3, C4, C5, C6, C7, C8,
    T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
    L1, L2, L3, L4, L5,
    S1, S2, S3, S45,
#pragma warning restore CS1591

    /// <summary>Every segment is intact (INT).</summary>
    Intact,
}

/// <summary>A dermatome with a key sensory point: C2 to S4-5. The numbers are those of <see cref="NeurologicalLevel"/>.</summary>
public enum Dermatome
{
#pragma warning disable CS1591
    C2 = 1, C3, C4, C5, C6, C7, C8,
    T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
    L1, L2, L3, L4, L5,
    S1, S2, S3, S45,
#pragma warning restore CS1591
}

/// <summary>A myotome with a key muscle: C5 to T1 and L2 to S1. The numbers are those of <see cref="NeurologicalLevel"/>.</summary>
public enum Myotome
{
#pragma warning disable CS1591
    C5 = 4, C6, C7, C8, T1,
    L2 = 21, L3, L4, L5, S1,
#pragma warning restore CS1591
}

/// <summary>The segments in their order, their codes, and the names of the key muscles.</summary>
public static class Segments
{
    /// <summary>The 28 dermatomes, cranial to caudal.</summary>
    public static ImmutableArray<Dermatome> Dermatomes { get; } = [.. Enum.GetValues<Dermatome>()];

    /// <summary>The ten key muscles of a side, cranial to caudal.</summary>
    public static ImmutableArray<Myotome> Myotomes { get; } = [.. Enum.GetValues<Myotome>()];

    /// <summary>The segments, C5 to S3, of which a muscle that is no key muscle can be the lowest to move.</summary>
    public static ImmutableArray<Dermatome> NonKeyMuscles { get; } =
        [.. Dermatomes.Where(static dermatome => dermatome is >= Dermatome.C5 and <= Dermatome.S3)];

    /// <summary>The five key muscles of the upper extremity.</summary>
    public static ImmutableArray<Myotome> UpperExtremity { get; } =
        [Myotome.C5, Myotome.C6, Myotome.C7, Myotome.C8, Myotome.T1];

    /// <summary>The five key muscles of the lower extremity.</summary>
    public static ImmutableArray<Myotome> LowerExtremity { get; } =
        [Myotome.L2, Myotome.L3, Myotome.L4, Myotome.L5, Myotome.S1];

    /// <summary>Both sides, right first, as the worksheet prints them.</summary>
    public static ImmutableArray<Side> Sides { get; } = [Side.Right, Side.Left];

    /// <summary>The level of a dermatome.</summary>
    public static NeurologicalLevel Level(this Dermatome dermatome) => (NeurologicalLevel)dermatome;

    /// <summary>The level of a myotome.</summary>
    public static NeurologicalLevel Level(this Myotome myotome) => (NeurologicalLevel)myotome;

    /// <summary>The segment directly above.</summary>
    public static NeurologicalLevel Above(this Dermatome dermatome) => (NeurologicalLevel)dermatome - 1;

    /// <summary>The key muscle of the segment, or null where none is defined.</summary>
    public static Myotome? KeyMuscle(this NeurologicalLevel level) =>
        Enum.IsDefined((Myotome)level) ? (Myotome)level : null;

    /// <summary>The dermatomes that lie in the same block of myotomes: C5 to T1, or L2 to S1.</summary>
    public static IEnumerable<Dermatome> BlockOf(Myotome last) =>
        (last == Myotome.T1 ? UpperExtremity : LowerExtremity).Select(static myotome => (Dermatome)myotome);

    /// <summary>
    /// Whether a segment lies more than three levels below another: the distance at which the standard counts motor
    /// function as motor incompleteness (ASIA Impairment Scale B against C, revision 2019).
    /// </summary>
    public static bool IsMoreThanThreeLevelsBelow(this NeurologicalLevel segment, NeurologicalLevel level) =>
        segment > level + 3;

    /// <summary>The code of a level in files and answers: <c>C1</c> … <c>S3</c>, <c>S4_5</c>, <c>INT</c>.</summary>
    public static string Code(this NeurologicalLevel level) => level switch
    {
        NeurologicalLevel.S45 => "S4_5",
        NeurologicalLevel.Intact => "INT",
        _ => level.ToString(),
    };

    /// <summary>The code of a dermatome: <c>C2</c> … <c>S4_5</c>.</summary>
    public static string Code(this Dermatome dermatome) => dermatome.Level().Code();

    /// <summary>The code of a myotome: <c>C5</c> … <c>S1</c>.</summary>
    public static string Code(this Myotome myotome) => myotome.Level().Code();

    /// <summary>The name of a level as a clinician writes it: <c>S4-5</c> with a hyphen.</summary>
    public static string Written(this NeurologicalLevel level) => level.Code().Replace('_', '-');

    /// <summary>The side in words.</summary>
    public static Text Words(this Side side) =>
        side == Side.Right ? new("rechts", "right") : new("links", "left");

    /// <summary>The muscles that are tested in a myotome (ISNCSCI, revision 2019).</summary>
    public static Text Muscles(this Myotome myotome) => myotome switch
    {
        Myotome.C5 => new("Ellenbogenbeuger", "elbow flexors"),
        Myotome.C6 => new("Handgelenkstrecker", "wrist extensors"),
        Myotome.C7 => new("Ellenbogenstrecker", "elbow extensors"),
        Myotome.C8 => new("Fingerbeuger", "finger flexors"),
        Myotome.T1 => new("Kleinfingerabspreizer", "finger abductors"),
        Myotome.L2 => new("Hüftbeuger", "hip flexors"),
        Myotome.L3 => new("Kniestrecker", "knee extensors"),
        Myotome.L4 => new("Fußheber", "ankle dorsiflexors"),
        Myotome.L5 => new("Großzehenstrecker", "long toe extensors"),
        Myotome.S1 => new("Fußsenker", "ankle plantar flexors"),
        _ => throw new ArgumentOutOfRangeException(nameof(myotome)),
    };
}
