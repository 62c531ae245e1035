using System.Numerics;
using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Formats.Drawings;

/// <summary>The spine from C0 to S5 as a column: lesions with their words to the right, irradiated levels to the left.</summary>
public sealed class SpineDrawing
{
    private const double Width = 900;
    private const double Step = 24;
    private const double Body = 330;
    private const double LaneWidth = 12;
    private const double LabelX = 520;

    private readonly SpinePicture _picture;
    private readonly Language _language;
    private readonly Svg _svg = new();
    private readonly double _top = 78;

    private SpineDrawing(SpinePicture picture, Language language) => (_picture, _language) = (picture, language);

    /// <summary>The drawing as SVG.</summary>
    public static string Of(SpinePicture picture, Language language) => new SpineDrawing(picture, language).Draw();

    /// <summary>The drawing in words, one line each.</summary>
    public static IReadOnlyList<string> Words(SpinePicture picture, Language language) => new SpineDrawing(picture, language).Words();

    private string Draw()
    {
        var title = _language.Say("Wirbelsäule: ", "Spine: ") + _picture.Case;
        _svg.Text(16, 28, title, 18, bold: true);
        _svg.Text(16, 50, _language.Say("Bestrahlt", "Irradiated"), 12, bold: true);
        _svg.Text(LabelX, 50, _language.Say("Läsionen", "Lesions"), 12, bold: true);
        Column();
        Courses();
        var bottom = Math.Max(_top + (_picture.Levels.Count * Step) + 12, Lesions());
        bottom = Legend(bottom + 10);
        return _svg.Document(Width, bottom, title, string.Join(" ", Words()), _language.Code());
    }

    private void Column()
    {
        foreach (var region in _picture.Regions)
        {
            var (first, last) = Span(region.Levels);
            _svg.Text(Body - 62, Y(first) + 2, region.Name.In(_language), 9, Look.Grey, anchor: "end");
            _svg.Line(Body - 56, Y(first) - 10, Body - 56, Y(last) + 10, new Look("none", Look.Line, 2));
        }

        for (var level = 0; level < _picture.Levels.Count; level++)
        {
            var half = HalfWidth(level);
            _svg.Rectangle(Body - half, Y(level) - 9, 2 * half, 18, new Look(Look.Pale, Look.Grey), 5);
            _svg.Text(Body, Y(level) + 4, Level(level).Split(' ')[0], 10, anchor: "middle");
        }
    }

    private void Courses()
    {
        if (_picture.Courses is not { } courses)
        {
            _svg.Text(16, _top + 4, _language.Say("nicht angegeben", "not stated"), 10, Look.Grey);
            return;
        }

        if (courses.Count == 0)
        {
            _svg.Text(16, _top + 4, _language.Say("keine frühere Bestrahlung", "no earlier course"), 10, Look.Grey);
            return;
        }

        var taken = _top - Step;
        for (var i = 0; i < courses.Count; i++)
        {
            var look = new Look(Look.Orange, Look.Vermilion, 1.5);
            var (first, last) = Span(courses[i].Levels);
            if (first < 0)
            {
                continue;
            }

            var x = 180 - (i % 5 * LaneWidth);
            foreach (var (from, to) in Runs(courses[i].Levels))
            {
                _svg.Rectangle(x, Y(from) - 11, 8, ((to - from) * Step) + 22, look, 2);
            }

            var lines = Svg.Wrapped(courses[i].Words.In(_language), 100, 9);
            var y = Math.Max((Y(first) + Y(last)) / 2, taken + (lines.Count * 11) + 4);
            var (runFrom, runTo) = Runs(courses[i].Levels).First();
            _svg.Line(112, y - 3, x, (Y(runFrom) + Y(runTo)) / 2, new Look("none", Look.Vermilion));
            for (var line = 0; line < lines.Count; line++)
            {
                _svg.Text(14, y + (line * 11), lines[line], 9);
            }

            taken = y + (lines.Count * 11);
        }
    }

    /// <summary>Draws the lesions, each beside the column, and their words in one list that never overlaps; gives the lowest point.</summary>
    private double Lesions()
    {
        var order = Enumerable.Range(0, _picture.Lesions.Count)
            .OrderBy(i => _picture.Lesions[i].Levels == 0)
            .ThenBy(i => Span(_picture.Lesions[i].Levels).First)
            .ToList();
        var taken = _top - 16;
        for (var place = 0; place < order.Count; place++)
        {
            var lesion = _picture.Lesions[order[place]];
            var look = LookOf(lesion.Tone);
            var x = Body + 44 + (place % 6 * LaneWidth);
            var lines = Lines(lesion);
            var (first, last) = Span(lesion.Levels);
            var wanted = first < 0 ? taken + 8 : ((Y(first) + Y(last)) / 2) - (lines.Count * 6);
            var y = Math.Max(wanted, taken + 7);
            _svg.Open(string.Join(". ", lines));
            foreach (var (from, to) in Runs(lesion.Levels))
            {
                _svg.Rectangle(x, Y(from) - 10, 9, ((to - from) * Step) + 20, look, 3);
                if (lesion.Instrumentation is not null)
                {
                    Rod(from, to);
                }
            }

            if (first >= 0)
            {
                _svg.Path(
                    FormattableString.Invariant($"M{x + 9:0.#} {(Y(first) + Y(last)) / 2:0.#} L{LabelX - 12:0.#} {y + 8:0.#}"),
                    new Look("none", look.Stroke));
            }

            _svg.Rectangle(LabelX - 8, y - 4, Width - LabelX - 8, (lines.Count * 13) + 6, look);
            for (var line = 0; line < lines.Count; line++)
            {
                _svg.Text(LabelX, y + 8 + (line * 13), lines[line], 10, look.Ink, bold: line == 0);
            }

            _svg.Close();
            taken = y + (lines.Count * 13) + 4;
        }

        return taken + 12;
    }

    /// <summary>A rod with a screw at each end on both sides of the bodies.</summary>
    private void Rod(int from, int to)
    {
        var look = new Look("none", Look.Black, 2);
        foreach (var side in (int[])[-1, 1])
        {
            var x = Body + (side * 36);
            _svg.Line(x, Y(from) - 12, x, Y(to) + 12, look);
            _svg.Line(x, Y(from) - 8, x - (side * 12), Y(from) - 8, look);
            _svg.Line(x, Y(to) + 8, x - (side * 12), Y(to) + 8, look);
        }
    }

    private double Legend(double y)
    {
        foreach (var (tone, i) in new[] { PictureTone.Grave, PictureTone.Middle, PictureTone.Calm, PictureTone.Unknown }.Select((t, i) => (t, i)))
        {
            var look = LookOf(tone);
            _svg.Rectangle(16 + (i * 218), y, 208, 20, look);
            _svg.Text(24 + (i * 218), y + 14, $"{Mark(tone)} {_picture.Key[tone].In(_language)}", 10, look.Ink);
        }

        y += 38;
        foreach (var line in Svg.Wrapped(_picture.Remark.In(_language), Width - 32, 9))
        {
            _svg.Text(16, y, line, 9, Look.Grey);
            y += 12;
        }

        return y + 4;
    }

    private List<string> Lines(DrawnLesion lesion)
    {
        var levels = lesion.Levels == 0
            ? _language.Say("Höhe nicht angegeben", "level not stated")
            : string.Join(", ", Runs(lesion.Levels).Select(r => r.From == r.To ? Level(r.From) : $"{Level(r.From)}–{Level(r.To)}"));
        var head = lesion.Name is null || lesion.Name == levels ? levels : $"{lesion.Name}: {levels}";
        List<string> lines = [.. Svg.Wrapped($"{Mark(lesion.Tone)} {head}", Width - LabelX - 20, 10.5)];
        lines.AddRange(Svg.Wrapped(
            string.Join(" · ", lesion.Words.Append(lesion.Instrumentation).OfType<Text>().Select(w => w.In(_language))),
            Width - LabelX - 20,
            10));
        return lines;
    }

    private List<string> Words() =>
    [
        .. _picture.Lesions.Select(l => string.Join(" ", Lines(l))),
        .. _picture.Courses switch
        {
            null => [_language.Say("Frühere Bestrahlung: nicht angegeben", "Earlier radiotherapy: not stated")],
            { Count: 0 } => [_language.Say("Frühere Bestrahlung: keine", "Earlier radiotherapy: none")],
            var courses => courses.Select(c => _language.Say("Bestrahlt ", "Irradiated ")
                + string.Join(", ", Runs(c.Levels).Select(r => r.From == r.To ? Level(r.From) : $"{Level(r.From)}–{Level(r.To)}")) + ": "
                + c.Words.In(_language)),
        },
        _picture.Remark.In(_language),
    ];

    /// <summary>The bodies grow down to the last region, which tapers.</summary>
    private double HalfWidth(int level)
    {
        var (first, _) = Span(_picture.Regions[^1].Levels);
        return level < first ? 17 + (level * 0.7) : 17 + (first * 0.7) - ((level - first) * 3.5);
    }

    private string Level(int level) => _picture.Levels[level].Label.In(_language);

    private double Y(int level) => _top + (level * Step);

    private static (int First, int Last) Span(ulong levels) =>
        levels == 0 ? (-1, -1) : (BitOperations.TrailingZeroCount(levels), 63 - BitOperations.LeadingZeroCount(levels));

    /// <summary>The levels as runs without a hole.</summary>
    private static IEnumerable<(int From, int To)> Runs(ulong levels)
    {
        var from = -1;
        for (var level = 0; level <= 64; level++)
        {
            var set = level < 64 && (levels >> level & 1) != 0;
            if (set && from < 0)
            {
                from = level;
            }
            else if (!set && from >= 0)
            {
                yield return (from, level - 1);
                from = -1;
            }
        }
    }

    private static string Mark(PictureTone tone) => tone switch { PictureTone.Grave => "■", PictureTone.Middle => "▲", PictureTone.Calm => "○", _ => "?" };

    private static Look LookOf(PictureTone tone) => tone switch
    {
        PictureTone.Grave => new(Look.Vermilion, Look.Vermilion, 2, Ink: Look.White),
        PictureTone.Middle => new(Look.Orange, Look.Vermilion, 2),
        PictureTone.Calm => new(Look.Sky, Look.Blue, 1.5),
        _ => new(Look.White, Look.Grey, 1.5, Dashed: true),
    };
}
