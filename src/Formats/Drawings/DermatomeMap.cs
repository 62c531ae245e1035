namespace Myelon.Formats.Drawings;

/// <summary>
/// A schematic body seen from the front, with a small picture of the seat below: an area for each dermatome of a side, drawn by us. It shows
/// where a dermatome lies, not its exact border.
/// </summary>
public static class DermatomeMap
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 200;

    /// <summary>The height of the drawing.</summary>
    public const int Height = 480;

    private const int Middle = 100;
    private const int TrunkTop = 98;
    private const int TrunkStep = 13;

    /// <summary>The areas by segment, for the right side of the body, which is left in the picture: corners as x, y.</summary>
    private static readonly (string Segment, int[] Corners)[] Right =
    [
        ("C2", [100, 8, 84, 14, 78, 32, 82, 46, 100, 46]),
        ("C3", [100, 46, 82, 46, 87, 66, 100, 66]),
        ("C4", [100, 66, 87, 66, 58, 80, 62, 92, 100, 98]),
        ("C5", [58, 80, 46, 96, 40, 144, 49, 146, 56, 104, 62, 92]),
        ("C6", [40, 144, 30, 200, 20, 222, 27, 226, 36, 202, 45, 145]),
        ("C7", [27, 226, 36, 202, 42, 203, 36, 230]),
        ("C8", [36, 230, 42, 203, 47, 203, 46, 226]),
        ("T1", [45, 145, 36, 202, 47, 203, 53, 147]),
        ("T2", [62, 92, 56, 104, 49, 146, 53, 147, 64, 112, 66, 98]),
        ("L1", [64, 228, 100, 228, 100, 246, 63, 240]),
        ("L2", [63, 240, 100, 246, 98, 284, 63, 270]),
        ("L3", [63, 270, 98, 284, 96, 322, 66, 312]),
        ("L4", [82, 317, 96, 322, 94, 386, 84, 386]),
        ("L5", [66, 312, 82, 317, 84, 386, 92, 386, 90, 400, 70, 400, 69, 384]),
        ("S1", [69, 384, 70, 400, 90, 400, 90, 408, 62, 408, 62, 396]),
        ("S2", [60, 436, 100, 436, 100, 446, 74, 446, 74, 476, 60, 476]),
        ("S3", [74, 446, 100, 446, 100, 456, 87, 456, 87, 476, 74, 476]),
        ("S4_5", [87, 456, 100, 456, 100, 476, 87, 476]),
    ];

    /// <summary>All areas of both sides: the segment, whether it is of the right side, its outline as an SVG path, and where its name stands.</summary>
    public static IReadOnlyList<(string Segment, bool IsRight, string Path, int X, int Y)> Areas { get; } =
    [
        .. All.Select(a => Area(a.Segment, true, a.Corners)),
        .. All.Select(a => Area(a.Segment, false, [.. a.Corners.Select((c, i) => i % 2 == 0 ? (2 * Middle) - c : c)])),
    ];

    private static IEnumerable<(string Segment, int[] Corners)> All => Right.Concat(Enumerable.Range(3, 10).Select(n =>
    {
        var top = TrunkTop + ((n - 3) * TrunkStep);
        return (FormattableString.Invariant($"T{n}"), new[] { 66, top, 100, top, 100, top + TrunkStep, 66, top + TrunkStep });
    }));

    private static (string Segment, bool IsRight, string Path, int X, int Y) Area(string segment, bool isRight, int[] corners)
    {
        var points = corners.Chunk(2).Select(p => FormattableString.Invariant($"{p[0]} {p[1]}"));
        var (xs, ys) = (corners.Where((_, i) => i % 2 == 0).ToList(), corners.Where((_, i) => i % 2 == 1).ToList());
        return (segment, isRight, $"M{string.Join('L', points)}Z", (xs.Min() + xs.Max()) / 2, ((ys.Min() + ys.Max()) / 2) + 2);
    }
}
