using Myelon.Core.Speech;
using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>The printed form: the grid of the examination and the results under it.</summary>
public static class PrintedSheet
{
    /// <summary>The sheet of a classified worksheet.</summary>
    public static WorksheetSheet Of(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var lines = Lines(classification);
        return new(
            Title(classification.Worksheet),
            Description(lines),
            [
                new("Motorik rechts", "Motor right"), new("Berührung rechts", "Light touch right"), new("Nadelstich rechts", "Pin prick right"),
                new("Segment", "Segment"),
                new("Berührung links", "Light touch left"), new("Nadelstich links", "Pin prick left"), new("Motorik links", "Motor left"),
            ],
            [.. Segments.Dermatomes.Select(dermatome => Row(classification.Worksheet, dermatome))],
            lines,
            new(
                "NT nicht testbar; * Zustand, der nicht vom Rückenmark kommt, oder Ergebnis, das auf einem solchen Vermerk beruht; ZPP Zone der "
                    + "partiellen Erhaltung",
                "NT not testable; * a condition that is no spinal cord injury, or a result that rests on such a note; ZPP zone of partial preservation"));
    }

    /// <summary>The heading: what it is, which worksheet, when it was examined.</summary>
    public static Text Title(Worksheet worksheet)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var words = worksheet.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = words.Length > 0 ? $": {string.Join(' ', words)}" : "";
        var time = worksheet.ExaminedAt is { } at ? $", {at:uuuu-MM-dd HH:mm o<m>}" : "";
        return new($"ISNCSCI (Revision 2019){name}{time}", $"ISNCSCI (revision 2019){name}{time}");
    }

    /// <summary>All results by name.</summary>
    public static ImmutableArray<SheetLine> Lines(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        var worksheet = classification.Worksheet;
        return
        [
            new(new("Neurologisches Niveau (NLI)", "Neurological level of injury (NLI)"), Names.Of(classification.NeurologicalLevelOfInjury, Names.Of)),
            new(new("Komplett oder inkomplett", "Complete or incomplete"), Names.Of(classification.Completeness, Names.Of)),
            new(new("ASIA Impairment Scale (AIS)", "ASIA Impairment Scale (AIS)"), Names.Of(classification.ImpairmentScale, Names.Of)),
            Pair(classification, "Sensibles Niveau", "Sensory level", static side => Names.Of(side.SensoryLevel, Names.Of)),
            Pair(classification, "Motorisches Niveau", "Motor level", static side => Names.Of(side.MotorLevel, Names.Of)),
            Pair(classification, "Sensible ZPP", "Sensory ZPP", static side => Names.Of(side.SensoryZone, Names.Of)),
            Pair(classification, "Motorische ZPP", "Motor ZPP", static side => Names.Of(side.MotorZone, Names.Of)),
            Pair(classification, "Motorik, Summe (0–50)", "Motor total (0–50)", static side => side.Motor.Words),
            Pair(classification, "Berührung, Summe (0–56)", "Light touch total (0–56)", static side => side.LightTouch.Words),
            Pair(classification, "Nadelstich, Summe (0–56)", "Pin prick total (0–56)", static side => side.PinPrick.Words),
            new(new("Motorik Arme / Beine (je 0–50)", "Upper / lower extremity motor score (0–50 each)"),
                Join(classification.UpperExtremity.Words, classification.LowerExtremity.Words)),
            new(new("Berührung / Nadelstich gesamt (je 0–112)", "Light touch / pin prick, both sides (0–112 each)"),
                Join(classification.LightTouch.Words, classification.PinPrick.Words)),
            new(new("Willkürliche anale Kontraktion / tiefer analer Druck", "Voluntary anal contraction / deep anal pressure"),
                Join(Sign(worksheet.VoluntaryAnalContraction), Sign(worksheet.DeepAnalPressure))),
            Pair(
                classification,
                "Tiefster Nicht-Kennmuskel mit Funktion",
                "Lowest non-key muscle with function",
                side => NonKeyMuscle(worksheet.On(side.Side))),
        ];
    }

    private static ImmutableArray<SheetCell> Row(Worksheet worksheet, Dermatome dermatome)
    {
        var (right, left) = (worksheet.Right, worksheet.Left);
        return
        [
            Motor(right, dermatome), Cell(right.LightTouchAt(dermatome)), Cell(right.PinPrickAt(dermatome)),
            new(dermatome.Level().Written(), SheetTone.Heading),
            Cell(left.LightTouchAt(dermatome)), Cell(left.PinPrickAt(dermatome)), Motor(left, dermatome),
        ];
    }

    private static SheetCell Motor(SideExamination side, Dermatome dermatome) => dermatome.Level().KeyMuscle() is { } myotome
        ? Cell(side.MotorAt(myotome))
        : new("", SheetTone.Blank);

    private static SheetCell Cell(TestedGrade grade) => new(grade.Written, grade.Examined switch
    {
        null => SheetTone.NotTestable,
        0 => SheetTone.Absent,
        { } examined => examined < grade.Normal ? SheetTone.Impaired : SheetTone.Normal,
    });

    private static SheetLine Pair(Classification classification, string de, string en, Func<SideClassification, Text> value) =>
        new(new($"{de}, rechts / links", $"{en}, right / left"), Join(value(classification.Right), value(classification.Left)));

    private static Text NonKeyMuscle(SideExamination side) => side.LowestNonKeyMuscle is { } muscle
        ? new(muscle.Level().Written(), muscle.Level().Written())
        : new("keiner angegeben", "none given");

    private static Text Sign(Truth sign) => sign.IsUnknown ? new("NT", "NT") : WalkWords.Of(sign);

    private static Text Join(Text left, Text right) => new($"{left.De} / {right.De}", $"{left.En} / {right.En}");

    private static Text Description(ImmutableArray<SheetLine> lines) => new(
        string.Join("; ", lines.Select(static line => $"{line.Name.De}: {line.Value.De}")),
        string.Join("; ", lines.Select(static line => $"{line.Name.En}: {line.Value.En}")));
}
