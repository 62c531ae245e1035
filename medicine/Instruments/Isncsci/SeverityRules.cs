using Myelon.Core.Logic.Walks;
using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>Completeness of the injury and the ASIA Impairment Scale (ISNCSCI, revision 2019).</summary>
public static class SeverityRules
{
    /// <summary>
    /// Complete: no voluntary anal contraction, no deep anal pressure, and light touch and pin prick 0 at S4-5 on both
    /// sides. Incomplete: any of these is there.
    /// </summary>
    public static Walk<Completeness> Completeness(Worksheet worksheet)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var walk = new Walk<Completeness>();
        ImmutableArray<WalkQuestion> signs =
        [
            new AnalContractionIsPresent(worksheet.VoluntaryAnalContraction),
            new DeepAnalPressureIsFelt(worksheet.DeepAnalPressure),
            new DermatomeHasSensation(worksheet.Right, Dermatome.S45),
            new DermatomeHasSensation(worksheet.Left, Dermatome.S45),
        ];
        if (!signs.Any(sign => walk.StopsAt(sign, Isncsci.Completeness.Incomplete)))
        {
            walk.EndsWith(Isncsci.Completeness.Complete);
        }

        return walk;
    }

    /// <summary>
    /// ASIA Impairment Scale. Each grade is possible while each of its criteria can be met; the levels enter with all
    /// their possible values. (Criteria are not combined with each other: <c>docs/isncsci-worksheet.md</c> says why.)
    /// </summary>
    public static Walk<ImpairmentGrade> ImpairmentScale(
        Worksheet worksheet,
        Possible<NeurologicalLevel> neurologicalLevel,
        Possible<NeurologicalLevel> rightMotorLevel,
        Possible<NeurologicalLevel> leftMotorLevel)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        ArgumentNullException.ThrowIfNull(neurologicalLevel);
        ArgumentNullException.ThrowIfNull(rightMotorLevel);
        ArgumentNullException.ThrowIfNull(leftMotorLevel);
        var walk = new Walk<ImpairmentGrade>();
        var contraction = walk.Asks(new AnalContractionIsPresent(worksheet.VoluntaryAnalContraction));
        var sensation = walk.Asks(new SacralSensationIsPresent(worksheet));
        var farBelow = walk.Asks(new MotorFunctionFarBelow(worksheet.Right, rightMotorLevel)) |
            walk.Asks(new MotorFunctionFarBelow(worksheet.Left, leftMotorLevel));
        var motorIncomplete = contraction | (sensation & farBelow);

        walk.Admits(new Criterion(!(contraction | sensation), Complete), ImpairmentGrade.A, tellsNo: true);
        walk.Admits(new Criterion(sensation & !contraction & !farBelow, SensoryIncomplete), ImpairmentGrade.B, tellsNo: true);
        walk.Asks(new Criterion(motorIncomplete, MotorIncomplete));
        foreach (var level in neurologicalLevel.Values)
        {
            var isLevel = neurologicalLevel.IsCertain ? Truth.Yes : Truth.Unknown;
            if (level == NeurologicalLevel.Intact)
            {
                walk.Admits(new Criterion(isLevel & contraction, Normal), ImpairmentGrade.E, tellsNo: true);
            }
            else if (!motorIncomplete.IsNo)
            {
                var half = new HalfOfKeyMusclesReachThree(worksheet, level);
                walk.Admits(new Criterion(motorIncomplete & isLevel & !half.Answer, half.FewerWords), ImpairmentGrade.C);
                walk.Admits(new Criterion(motorIncomplete & isLevel & half.Answer, half.Words), ImpairmentGrade.D);
            }
        }

        return walk;
    }

    private static Text Complete { get; } = new(
        "A: komplett, weder Empfindung noch Motorik in S4-5",
        "A: complete, neither sensation nor motor function at S4-5");

    private static Text SensoryIncomplete { get; } = new(
        "B: sensibel inkomplett, Empfindung in S4-5, aber keine Motorik in S4-5 und keine mehr als drei Segmente unter dem motorischen Niveau",
        "B: sensory incomplete, sensation at S4-5, but no motor function there nor more than three levels below the motor level");

    private static Text MotorIncomplete { get; } = new(
        "C oder D: motorisch inkomplett, willkürliche anale Kontraktion oder sakrale Empfindung mit Motorik mehr als drei Segmente unter dem "
            + "motorischen Niveau",
        "C or D: motor incomplete, voluntary anal contraction, or sacral sensation with motor function more than three levels below the motor level");

    private static Text Normal { get; } = new(
        "E: alle Segmente normal (setzt ein früheres Defizit voraus)",
        "E: all segments normal (presupposes a deficit in the past)");
}

/// <summary>Do at least half of the key muscles below a neurological level reach grade 3?</summary>
/// <param name="Worksheet">The worksheet.</param>
/// <param name="Level">The neurological level of injury.</param>
public sealed record HalfOfKeyMusclesReachThree(Worksheet Worksheet, NeurologicalLevel Level) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => 2 * Count(Truth.Yes) >= Muscles ? Truth.Yes
        : 2 * (Muscles - Count(Truth.No)) < Muscles ? Truth.No
        : Truth.Unknown;

    /// <inheritdoc/>
    public override Text Words => new(
        $"D: motorisch inkomplett, unter {Level.Written()} mindestens die Hälfte der Kennmuskeln Grad 3 oder mehr ({Counted.De})",
        $"D: motor incomplete, below {Level.Written()} at least half of the key muscles grade 3 or more ({Counted.En})");

    /// <summary>The opposite in words.</summary>
    public Text FewerWords => new(
        $"C: motorisch inkomplett, unter {Level.Written()} weniger als die Hälfte der Kennmuskeln Grad 3 oder mehr ({Counted.De})",
        $"C: motor incomplete, below {Level.Written()} fewer than half of the key muscles grade 3 or more ({Counted.En})");

    private int Muscles => 2 * Below.Count();

    private IEnumerable<Myotome> Below => Segments.Myotomes.Where(myotome => myotome.Level() > Level);

    private Text Counted
    {
        get
        {
            var (sure, open) = (Count(Truth.Yes), Count(Truth.Unknown));
            return open == 0
                ? new($"{sure} von {Muscles}", $"{sure} of {Muscles}")
                : new($"{sure} bis {sure + open} von {Muscles}", $"{sure} to {sure + open} of {Muscles}");
        }
    }

    private int Count(Truth reached) => Segments.Sides.Sum(side =>
        Below.Count(myotome => Worksheet.On(side).MotorAt(myotome).Reaches(3) == reached));
}
