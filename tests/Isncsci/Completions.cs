using System.Collections.Immutable;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>A place on the worksheet: a graded cell or one of the two anal signs.</summary>
internal abstract record Place
{
    /// <summary>All 134 places.</summary>
    public static ImmutableArray<Place> All { get; } =
    [
        new AnalSign(Contraction: true), new AnalSign(Contraction: false),
        .. Segments.Sides.SelectMany(static side =>
            Enumerable.Range(0, 28).Select(index => new Cell(side, 't', index))
                .Concat(Enumerable.Range(0, 28).Select(index => new Cell(side, 'p', index)))
                .Concat(Enumerable.Range(0, 10).Select(index => new Cell(side, 'm', index)))),
    ];

    /// <summary>Whether the place is open on a worksheet.</summary>
    public abstract bool IsOpen(Worksheet sheet);

    /// <summary>The worksheet with the place not testable.</summary>
    public abstract Worksheet Opened(Worksheet sheet);

    /// <summary>The worksheet with an asterisk at the place, where its grade is not normal; anal signs carry none.</summary>
    public abstract Worksheet Noted(Worksheet sheet, NonSciNote note);

    /// <summary>Every worksheet in which this place has one of the values still possible.</summary>
    public abstract IEnumerable<Worksheet> Closed(Worksheet sheet);

    /// <summary>All complete worksheets that an incomplete one may stand for.</summary>
    public static IEnumerable<Worksheet> CompletionsOf(Worksheet sheet) => All
        .Where(place => place.IsOpen(sheet))
        .Aggregate((IEnumerable<Worksheet>)[sheet], static (sheets, place) => sheets.SelectMany(place.Closed));

    private sealed record AnalSign(bool Contraction) : Place
    {
        public override bool IsOpen(Worksheet sheet) =>
            (Contraction ? sheet.VoluntaryAnalContraction : sheet.DeepAnalPressure).IsUnknown;

        public override Worksheet Opened(Worksheet sheet) => With(sheet, Truth.Unknown);

        public override Worksheet Noted(Worksheet sheet, NonSciNote note) => sheet;

        public override IEnumerable<Worksheet> Closed(Worksheet sheet) => [With(sheet, Truth.Yes), With(sheet, Truth.No)];

        private Worksheet With(Worksheet sheet, Truth sign) =>
            Contraction ? sheet with { VoluntaryAnalContraction = sign } : sheet with { DeepAnalPressure = sign };
    }

    private sealed record Cell(Side Side, char Test, int Index) : Place
    {
        public override bool IsOpen(Worksheet sheet) => Grades(sheet)[Index] is { IsOpen: true } or { HasNote: true };

        public override Worksheet Opened(Worksheet sheet) => With(sheet, new(null, Grades(sheet)[Index].Normal));

        public override Worksheet Noted(Worksheet sheet, NonSciNote note) => Grades(sheet)[Index] is var grade && grade.Examined == grade.Normal
            ? sheet
            : With(sheet, grade with { Note = note });

        public override IEnumerable<Worksheet> Closed(Worksheet sheet)
        {
            var grade = Grades(sheet)[Index];
            return Enumerable.Range(grade.Lowest, grade.Highest - grade.Lowest + 1)
                .Select(value => With(sheet, new(value, grade.Normal)));
        }

        private ImmutableArray<TestedGrade> Grades(Worksheet sheet)
        {
            var side = sheet.On(Side);
            return Test switch { 't' => side.LightTouch, 'p' => side.PinPrick, _ => side.Motor };
        }

        private Worksheet With(Worksheet sheet, TestedGrade grade)
        {
            var (side, grades) = (sheet.On(Side), Grades(sheet).SetItem(Index, grade));
            return sheet.With(Test switch
            {
                't' => side with { LightTouch = grades },
                'p' => side with { PinPrick = grades },
                _ => side with { Motor = grades },
            });
        }
    }
}
