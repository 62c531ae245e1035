using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Formats.Drawings;

/// <summary>
/// The pathway as a graph: one band a table, its exits hanging from a bus. The way of the patient is lit, exits that are still
/// possible are dashed, the others grey; with several lesions a lit exit names them.
/// </summary>
public sealed class PathwayDrawing
{
    private const double Width = 1180;
    private const double Left = 200;
    private const double CellWidth = 186;
    private const double Gap = 10;
    private const int PerRow = 5;
    private const double Size = 10;

    private static readonly Look Lit = new(Look.Blue, Look.Blue, 3, Ink: Look.White);
    private static readonly Look LitEmergency = new(Look.Vermilion, Look.Vermilion, 3, Ink: Look.White);
    private static readonly Look LitImplied = new(Look.Sky, Look.Blue, 3);
    private static readonly Look LitNotStated = new(Look.Orange, Look.Vermilion, 3);
    private static readonly Look Possible = new(Look.White, Look.Black, 1.5, Dashed: true);
    private static readonly Look Untaken = new(Look.Pale, Look.Line, Ink: Look.Grey);
    private static readonly Look GreyLine = new("none", Look.Line);
    private static readonly Look DashedLine = new("none", Look.Black, 1.5, Dashed: true);
    private static readonly Look WayLine = new("none", Look.Blue, 4);

    private readonly CaseEvaluation _evaluation;
    private readonly IReadOnlyList<LesionEvaluation> _lesions;
    private readonly Pathway _pathway;
    private readonly Language _language;
    private readonly Svg _svg = new();
    private double _y;

    private PathwayDrawing(CaseEvaluation evaluation, IReadOnlyList<LesionEvaluation> lesions, Language language)
    {
        (_evaluation, _lesions, _language) = (evaluation, lesions, language);
        _pathway = evaluation.Rules.Pathway ?? throw new ArgumentException("the rules have no pathway", nameof(evaluation));
    }

    private enum State
    {
        Untaken,
        Possible,
        Lit,
    }

    /// <summary>The drawing as SVG, for the lesions given by position.</summary>
    public static string Of(CaseEvaluation evaluation, IReadOnlyList<int> lesions, Language language) =>
        new PathwayDrawing(evaluation, [.. lesions.Select(i => evaluation.Lesions[i])], language).Draw();

    private string Draw()
    {
        var title = _language.Say("Behandlungspfad: ", "Pathway: ") + _evaluation.Case.Name
            + (_lesions.Count == 1 && _lesions[0].Name is { } name ? $", {name}" : "");
        _svg.Text(16, 28, title, 18, bold: true);
        _y = 40;
        foreach (var contradiction in Contradictions)
        {
            Paragraph("! " + contradiction, 16, Width - 32, 11, Look.Vermilion);
        }

        Paragraph(_pathway.Label.In(_language), 16, Width - 32, 11, Look.Vermilion);
        _y += 12;
        var trunkFrom = _y;
        var (trunkTo, litTo) = (trunkFrom, trunkFrom);
        foreach (var table in _pathway.Tables)
        {
            trunkTo = _y;
            litTo = table.Cells.Any(c => StateOf(c) == State.Lit) ? _y : litTo;
            Band(table);
        }

        _svg.Line(8, trunkFrom + 20, 8, trunkTo + 20, GreyLine);
        _svg.Line(8, trunkFrom + 20, 8, litTo + 20, WayLine);
        Legend();
        return _svg.Document(Width, _y, title, Description(), _language.Code());
    }

    /// <summary>The way in words, for those who do not see it.</summary>
    private string Description() => string.Join(" ", Contradictions.Concat(_lesions.SelectMany(l => l.Pathway.Select(p =>
        (l.Name is { } name ? name + ": " : "") + p.Table.Title.In(_language) + " "
        + (p.Main is { } main ? main.Situation.In(_language) : _language.Say("offen: ", "open: ") + AnswerWords.Possible(p, _language)) + "."))));

    /// <summary>The entries that contradict each other: without them the way could not be read.</summary>
    private IEnumerable<string> Contradictions => AnswerWords.ContradictionLines(_evaluation.Contradictions, _evaluation.Case, _language);

    private void Band(PathwayTable table)
    {
        var top = _y;
        var state = table.Cells.Max(StateOf);
        var look = state switch { State.Lit => new Look(Look.White, Look.Blue, 3), State.Possible => Possible, _ => Untaken };
        _svg.Line(8, top + 20, 16, top + 20, Connector(state));
        _svg.Rectangle(16, top, 150, 40, look, 14);
        var lines = Svg.Wrapped(table.Title.In(_language), 130, 9);
        for (var i = 0; i < lines.Count; i++)
        {
            _svg.Text(26, top + 27 - (lines.Count * 5.5) + (i * 11), lines[i], 9, look.Ink);
        }

        var trunk = Left - 14;
        _svg.Line(166, top + 20, trunk, top + 20, Connector(state));
        var rowTop = top;
        foreach (var row in table.Cells.Chunk(PerRow))
        {
            rowTop = Row(row, rowTop, trunk, top + 20);
        }

        _y = rowTop;
        Overlays(table);
        _y += 14;
    }

    private double Row(Cell[] cells, double top, double trunk, double trunkFrom)
    {
        var height = cells.Max(Height);
        var bus = top + 4;
        foreach (var state in (State[])[State.Untaken, State.Possible, State.Lit])
        {
            var last = Array.FindLastIndex(cells, c => StateOf(c) == state);
            if (last >= 0)
            {
                _svg.Path(FormattableString.Invariant($"M{trunk:0.#} {trunkFrom:0.#} V{bus:0.#} H{CellX(last) + (CellWidth / 2):0.#}"), Connector(state));
                for (var i = 0; i <= last; i++)
                {
                    if (StateOf(cells[i]) == state)
                    {
                        _svg.Line(CellX(i) + (CellWidth / 2), bus, CellX(i) + (CellWidth / 2), bus + 8, Connector(state));
                    }
                }
            }
        }

        for (var i = 0; i < cells.Length; i++)
        {
            Box(cells[i], CellX(i), bus + 8, height);
        }

        return bus + 8 + height + 8;
    }

    private void Box(Cell cell, double x, double y, double height)
    {
        var state = StateOf(cell);
        var look = LookOf(cell, state);
        var mark = state switch { State.Lit => "●", State.Possible => "?", _ => "–" };
        _svg.Open($"{cell.Situation.In(_language)}. {cell.Status.Word().In(_language)}. {cell.Proposes?.In(_language)} {cell.LeavesOpen?.In(_language)}");
        _svg.Rectangle(x, y, CellWidth, height, look);
        _svg.Text(x + 8, y + 15, mark, 12, look.Ink, bold: true);
        _svg.Text(x + CellWidth - 8, y + 14, Clock(cell), 9, look.Ink, anchor: "end");
        var lineY = y + 29;
        foreach (var line in Lines(cell))
        {
            _svg.Text(x + 8, lineY, line, Size, look.Ink);
            lineY += 12;
        }

        if (state == State.Lit)
        {
            var words = cell.Status.Word().In(_language) + Names(cell);
            foreach (var line in Svg.Wrapped(words, CellWidth - 16, 9))
            {
                _svg.Text(x + 8, lineY, line, 9, look.Ink, bold: true);
                lineY += 11;
            }
        }

        _svg.Close();
    }

    private void Overlays(PathwayTable table)
    {
        var lit = table.Overlays.Where(c => StateOf(c) == State.Lit).ToList();
        foreach (var row in lit.Chunk(PerRow))
        {
            var height = row.Max(Height);
            _svg.Text(Left - 20, _y + 16, "+", 16, Look.Blue, bold: true, anchor: "end");
            for (var i = 0; i < row.Length; i++)
            {
                Box(row[i], CellX(i), _y, height);
            }

            _y += height + 8;
        }

        var open = table.Overlays.Where(c => StateOf(c) == State.Possible).ToList();
        if (open.Count > 0 && table.Cells.Any(c => StateOf(c) != State.Untaken))
        {
            _svg.Text(Left, _y + 10, _language.Say("Überlagerungen, noch offen: ", "Overlays still open: ") + string.Join(" ", open), 9, Look.Grey);
            _y += 16;
        }
    }

    private void Legend()
    {
        _svg.Text(16, _y + 14, _language.Say("Zeichen", "Key"), 11, bold: true);
        (Look Look, string Words)[] entries =
        [
            (Lit, _language.Say("● Behandlungspfad, in der Leitlinie genannt", "● pathway, stated")),
            (LitEmergency, _language.Say($"● Behandlungspfad, unter {_pathway.FewestHours} Stunden", $"● pathway, less than {_pathway.FewestHours} hours")),
            (LitImplied, _language.Say("● Behandlungspfad, erschlossen", "● pathway, implied")),
            (LitNotStated, _language.Say("● Behandlungspfad, nicht genannt", "● pathway, not stated")),
            (Possible, _language.Say("? noch möglich", "? still possible")),
            (Untaken, _language.Say("nicht genommen", "not taken")),
        ];
        for (var i = 0; i < entries.Length; i++)
        {
            _svg.Rectangle(16 + (i * 192), _y + 22, CellWidth, 22, entries[i].Look);
            _svg.Text(26 + (i * 192), _y + 37, entries[i].Words, 10, entries[i].Look.Ink);
        }

        _y += 58;
        Paragraph(
            $"{CellStatus.NotStated.Word().In(_language)}: {_pathway.NotStatedMeans.In(_language)}. {AnswerWords.NotCertified.In(_language)}",
            16,
            Width - 32,
            10,
            Look.Grey);
        _y += 12;
    }

    private void Paragraph(string text, double x, double width, double size, string ink)
    {
        foreach (var line in Svg.Wrapped(text, width, size))
        {
            _svg.Text(x, _y + size, line, size, ink);
            _y += size + 4;
        }
    }

    private double Height(Cell cell) =>
        24 + (12 * Lines(cell).Count)
            + (StateOf(cell) == State.Lit ? 11 * Svg.Wrapped(cell.Status.Word().In(_language) + Names(cell), CellWidth - 16, 9).Count : 0)
            + 6;

    private IReadOnlyList<string> Lines(Cell cell) => Svg.Wrapped(cell.Situation.In(_language), CellWidth - 14, Size);

    private string Clock(Cell cell) => cell.Urgency is not { } urgency ? ""
        : urgency.Hours is { } hours ? $"< {hours} h"
        : urgency.ProposedHours is { } proposed ? _language.Say($"Vorschlag {proposed} h", $"proposal {proposed} h")
        : "";

    private string Names(Cell cell) =>
        _lesions.Count == 1 ? "" : ": " + string.Join(", ", _lesions.Where(l => Stands(l, cell, certain: true)).Select(l => l.Name));

    private State StateOf(Cell cell) =>
        _lesions.Any(l => Stands(l, cell, certain: true)) ? State.Lit : _lesions.Any(l => Stands(l, cell, certain: false)) ? State.Possible : State.Untaken;

    private static bool Stands(LesionEvaluation lesion, Cell cell, bool certain) =>
        lesion.Pathway.SelectMany(p => p.Cells).Any(c => c.Cell == cell && c.IsCertain == certain);

    private static double CellX(int column) => Left + (column * (CellWidth + Gap));

    private Look LookOf(Cell cell, State state) => (state, cell.Status) switch
    {
        (State.Untaken, _) => Untaken,
        (State.Possible, _) => Possible,
        (_, CellStatus.Stated) => cell.Urgency?.Hours <= _pathway.FewestHours ? LitEmergency : Lit,
        (_, CellStatus.Implied) => LitImplied,
        _ => LitNotStated,
    };

    private static Look Connector(State state) => state switch { State.Lit => WayLine, State.Possible => DashedLine, _ => GreyLine };
}
