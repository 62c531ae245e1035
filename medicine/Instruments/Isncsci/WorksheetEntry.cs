using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>A worksheet that was checked: either the worksheet, or all reasons to refuse it.</summary>
/// <param name="Worksheet">The worksheet; null if refused.</param>
/// <param name="Faults">All faults; empty if accepted.</param>
public sealed record CheckedWorksheet(Worksheet? Worksheet, ImmutableArray<Fault> Faults);

/// <summary>Turns the entered cells into a worksheet: grades in their range, notes where they belong, nothing missing.</summary>
public sealed class WorksheetEntry
{
    private readonly ImmutableArray<Fault>.Builder _faults = ImmutableArray.CreateBuilder<Fault>();
    private readonly Dictionary<string, WorksheetCell> _cells;
    private readonly WorksheetForm _form;
    private readonly bool _reportMissing;

    private WorksheetEntry(WorksheetForm form, bool reportMissing)
    {
        _form = form;
        _reportMissing = reportMissing;
        _cells = form.Cells.ToDictionary(static cell => cell.Code, StringComparer.Ordinal);
    }

    /// <summary>Checks a form that a reader has read, together with the faults that the reader found.</summary>
    public static CheckedWorksheet Check(WorksheetReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var entry = new WorksheetEntry(reading.Form, reportMissing: reading.Faults.IsEmpty);
        var worksheet = entry.Worksheet();
        ImmutableArray<Fault> faults = [.. reading.Faults, .. entry._faults];
        return faults.IsEmpty ? new(worksheet, []) : new(null, faults);
    }

    private Worksheet Worksheet() => new(
        _form.Name,
        _form.ExaminedAt,
        AnalSign(WorksheetFields.VoluntaryAnalContraction),
        AnalSign(WorksheetFields.DeepAnalPressure),
        Examination(Side.Right),
        Examination(Side.Left),
        _form.Comments);

    private SideExamination Examination(Side side) => new(
        side,
        [.. Segments.Dermatomes.Select(dermatome => Grade(WorksheetFields.LightTouch(side, dermatome), TestedGrade.NormalSensation))],
        [.. Segments.Dermatomes.Select(dermatome => Grade(WorksheetFields.PinPrick(side, dermatome), TestedGrade.NormalSensation))],
        [.. Segments.Myotomes.Select(myotome => Grade(WorksheetFields.Motor(side, myotome), TestedGrade.NormalStrength))],
        NonKeyMuscle(WorksheetFields.LowestNonKeyMuscle(side)));

    private TestedGrade Grade(WorksheetField field, int normal)
    {
        if (Cell(field) is not { } cell)
        {
            return new(null, normal);
        }

        int? examined = cell.Entered.Length == 1 && char.IsAsciiDigit(cell.Entered[0]) ? cell.Entered[0] - '0' : null;
        if (cell.Entered != "NT" && (examined is null || examined > normal))
        {
            Refuse(
                cell,
                new($"{cell.Code}: „{cell.Entered}“ ist kein Grad", $"{cell.Code}: “{cell.Entered}” is no grade"),
                new(
                    $"eine ganze Zahl 0–{normal} oder \"NT\"; mit Stern als {{\"grade\": …, \"non_sci\": …}}",
                    $"a whole number 0–{normal} or \"NT\"; with an asterisk as {{\"grade\": …, \"non_sci\": …}}"));
        }

        var note = Note(cell);
        if (note != NonSciNote.None && examined == normal)
        {
            Refuse(
                cell,
                new($"{cell.Code}: ein normaler Grad trägt keinen Stern", $"{cell.Code}: a normal grade carries no asterisk"),
                new($"{normal} ohne Vermerk, oder der beeinträchtigte Grad", $"{normal} without a note, or the impaired grade"));
        }

        return new(examined, normal, note, cell.Reason);
    }

    private NonSciNote Note(WorksheetCell cell)
    {
        switch (cell.Note)
        {
            case null:
                return NonSciNote.None;
            case WorksheetNotes.ConsideredNormal:
                return NonSciNote.ConsideredNormal;
            case WorksheetNotes.ConsideredNotNormal:
                return NonSciNote.ConsideredNotNormal;
            default:
                Refuse(
                    cell,
                    new($"{cell.Code}: unbekannter Vermerk „{cell.Note}“", $"{cell.Code}: unknown note “{cell.Note}”"),
                    new(
                        $"\"{WorksheetNotes.ConsideredNormal}\" oder \"{WorksheetNotes.ConsideredNotNormal}\"",
                        $"\"{WorksheetNotes.ConsideredNormal}\" or \"{WorksheetNotes.ConsideredNotNormal}\""));
                return NonSciNote.None;
        }
    }

    private Truth AnalSign(WorksheetField field)
    {
        if (Cell(field) is not { } cell)
        {
            return Truth.Unknown;
        }

        RefuseNote(cell);
        switch (cell.Entered)
        {
            case "yes":
                return Truth.Yes;
            case "no":
                return Truth.No;
            case "NT":
                return Truth.Unknown;
            default:
                Refuse(
                    cell,
                    new($"{cell.Code}: „{cell.Entered}“ ist kein Befund", $"{cell.Code}: “{cell.Entered}” is no finding"),
                    new("true, false oder \"NT\"", "true, false or \"NT\""));
                return Truth.Unknown;
        }
    }

    private Dermatome? NonKeyMuscle(WorksheetField field)
    {
        if (!_cells.TryGetValue(field.Code, out var cell))
        {
            return null;
        }

        RefuseNote(cell);
        foreach (var dermatome in Segments.NonKeyMuscles)
        {
            if (dermatome.Code() == cell.Entered)
            {
                return dermatome;
            }
        }

        Refuse(
            cell,
            new($"{cell.Code}: „{cell.Entered}“ ist kein Segment", $"{cell.Code}: “{cell.Entered}” is no segment"),
            new("ein Segment von C5 bis S3, oder der Schlüssel fehlt", "a segment from C5 to S3, or no key at all"));
        return null;
    }

    private void RefuseNote(WorksheetCell cell)
    {
        if (cell.Note is not null)
        {
            Refuse(
                cell,
                new($"{cell.Code}: hier gibt es keinen Stern", $"{cell.Code}: there is no asterisk here"),
                new("den Befund ohne Vermerk, oder \"NT\"", "the finding without a note, or \"NT\""));
        }
    }

    private WorksheetCell? Cell(WorksheetField field)
    {
        if (_cells.TryGetValue(field.Code, out var cell))
        {
            return cell;
        }

        if (_reportMissing)
        {
            _faults.Add(new(
                _form.Place,
                new($"{field.Code} fehlt", $"{field.Code} is missing"),
                new("den Grad, oder \"NT\" (nicht testbar)", "the grade, or \"NT\" (not testable)")));
        }

        return null;
    }

    private void Refuse(WorksheetCell cell, Text message, Text fix) => _faults.Add(new(cell.Place, message, fix));
}
