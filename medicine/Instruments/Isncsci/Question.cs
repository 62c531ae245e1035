using Myelon.Core.Logic.Walks;
using System.Collections.Immutable;
using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>Are light touch and pin prick of a dermatome both normal (grade 2)?</summary>
public sealed record DermatomeIsNormal(SideExamination Side, Dermatome Dermatome) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer =>
        Side.LightTouchAt(Dermatome).Reaches(TestedGrade.NormalSensation) &
        Side.PinPrickAt(Dermatome).Reaches(TestedGrade.NormalSensation);

    /// <inheritdoc/>
    public override Text Words => Phrases.Dermatome(Side, Dermatome, new("normal", "normal"));

    /// <inheritdoc/>
    public override bool ReadsNote => Side.LightTouchAt(Dermatome).HasNote || Side.PinPrickAt(Dermatome).HasNote;
}

/// <summary>Is any sensation preserved in a dermatome (light touch or pin prick at least 1)?</summary>
public sealed record DermatomeHasSensation(SideExamination Side, Dermatome Dermatome) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => Side.LightTouchAt(Dermatome).Reaches(1) | Side.PinPrickAt(Dermatome).Reaches(1);

    /// <inheritdoc/>
    public override Text Words => Phrases.Dermatome(Side, Dermatome, new("Empfindung erhalten", "sensation preserved"));

    /// <inheritdoc/>
    public override bool ReadsNote => Side.LightTouchAt(Dermatome).HasNote || Side.PinPrickAt(Dermatome).HasNote;
}

/// <summary>Does a key muscle reach a grade: 1 (any contraction), 3 (against gravity) or 5 (normal)?</summary>
public sealed record KeyMuscleReaches(SideExamination Side, Myotome Myotome, int Grade) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => Side.MotorAt(Myotome).Reaches(Grade);

    /// <inheritdoc/>
    public override Text Words
    {
        get
        {
            var (grade, side, muscles) = (Side.MotorAt(Myotome).Words, Side.Side.Words(), Myotome.Muscles());
            return new(
                $"{Myotome.Code()} {side.De}, {muscles.De}, mindestens Grad {Grade} (Kraftgrad {grade.De})",
                $"{Myotome.Code()} {side.En}, {muscles.En}, at least grade {Grade} (grade {grade.En})");
        }
    }

    /// <inheritdoc/>
    public override bool ReadsNote => Side.MotorAt(Myotome).HasNote;
}

/// <summary>Does the anal sphincter contract voluntarily (VAC)?</summary>
public sealed record AnalContractionIsPresent(Truth Examined) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => Examined;

    /// <inheritdoc/>
    public override Text Words => new("Willkürliche anale Kontraktion vorhanden", "Voluntary anal contraction present");
}

/// <summary>Is deep anal pressure felt (DAP)?</summary>
public sealed record DeepAnalPressureIsFelt(Truth Examined) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => Examined;

    /// <inheritdoc/>
    public override Text Words => new("Tiefer analer Druck wird gespürt", "Deep anal pressure felt");
}

/// <summary>Is the motor level, as far as it is still open here, exactly this one?</summary>
public sealed record MotorLevelIs(Side Side, NeurologicalLevel Level, Possible<NeurologicalLevel> Open) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => !Open.Contains(Level) ? Truth.No : Open.IsCertain ? Truth.Yes : Truth.Unknown;

    /// <inheritdoc/>
    public override Text Words => new(
        $"{Level.Written()} ist das motorische Niveau {Side.Words().De}",
        $"{Level.Written()} is the motor level {Side.Words().En}");
}

/// <summary>
/// Does the lowest non-key muscle count: does it lie more than three levels below the motor level of an injury with
/// sensory sacral sparing?
/// </summary>
public sealed record NonKeyMuscleCounts(
    Side Side, Dermatome Muscle, Truth SensorySparing, Possible<NeurologicalLevel> MotorLevel) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer =>
        SensorySparing & Phrases.OfAll(MotorLevel, level => Truth.Of(Muscle.Level().IsMoreThanThreeLevelsBelow(level)));

    /// <inheritdoc/>
    public override Text Words => new(
        $"Funktion eines Nicht-Kennmuskels in {Muscle.Code()} {Side.Words().De} mehr als drei Segmente unter dem motorischen Niveau, bei erhaltener "
            + "sakraler Sensibilität",
        $"Function of a non-key muscle at {Muscle.Code()} {Side.Words().En} more than three levels below the motor level, with sensory sacral sparing");
}

/// <summary>Is any sensation preserved at S4-5: light touch, pin prick or deep anal pressure?</summary>
public sealed record SacralSensationIsPresent(Worksheet Worksheet) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer =>
        Worksheet.DeepAnalPressure |
        new DermatomeHasSensation(Worksheet.Right, Dermatome.S45).Answer |
        new DermatomeHasSensation(Worksheet.Left, Dermatome.S45).Answer;

    /// <inheritdoc/>
    public override Text Words => new(
        "Empfindung in S4-5 erhalten (Berührung, Nadelstich oder tiefer analer Druck)",
        "Sensation preserved at S4-5 (light touch, pin prick or deep anal pressure)");
}

/// <summary>Is there motor function more than three levels below the motor level of a side?</summary>
public sealed record MotorFunctionFarBelow(SideExamination Side, Possible<NeurologicalLevel> MotorLevel) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => Phrases.OfAll(MotorLevel, FarBelow);

    /// <inheritdoc/>
    public override Text Words
    {
        get
        {
            var levels = string.Join("/", MotorLevel.Values.Select(static level => level.Written()));
            var seen = string.Join(", ", Muscles(MotorLevel.Values[0]).Select(Seen));
            var (de, en) = seen.Length > 0 ? ($" ({seen})", $" ({seen})") : ("", "");
            return new(
                $"Motorische Funktion {Side.Side.Words().De} mehr als drei Segmente unter dem motorischen Niveau {levels}{de}",
                $"Motor function {Side.Side.Words().En} more than three levels below the motor level {levels}{en}");
        }
    }

    private Truth FarBelow(NeurologicalLevel level)
    {
        var key = Muscles(level).Select(myotome => Side.MotorAt(myotome).Reaches(1));
        var nonKey = Truth.Of(Side.LowestNonKeyMuscle is { } muscle && muscle.Level().IsMoreThanThreeLevelsBelow(level));
        return key.Aggregate(nonKey, static (any, muscle) => any | muscle);
    }

    private string Seen(Myotome myotome) => $"{myotome.Code()} {Side.MotorAt(myotome).Written}";

    private static IEnumerable<Myotome> Muscles(NeurologicalLevel level) =>
        Segments.Myotomes.Where(myotome => myotome.Level().IsMoreThanThreeLevelsBelow(level));
}

/// <summary>A criterion of the ASIA Impairment Scale, composed of answers that the walk recorded before.</summary>
/// <param name="Composed">The answer.</param>
/// <param name="Says">The criterion in words.</param>
public sealed record Criterion(Truth Composed, Text Says) : WalkQuestion
{
    /// <inheritdoc/>
    public override Truth Answer => Composed;

    /// <inheritdoc/>
    public override Text Words => Says;
}

/// <summary>What questions share: their phrases and the conjunction over an open level.</summary>
internal static class Phrases
{
    /// <summary>Yes if it holds for every level still possible, No if for none, else unknown.</summary>
    internal static Truth OfAll(Possible<NeurologicalLevel> levels, Func<NeurologicalLevel, Truth> holds)
    {
        ImmutableArray<Truth> answers = [.. levels.Values.Select(holds)];
        return answers.All(static answer => answer.IsYes) ? Truth.Yes
            : answers.All(static answer => answer.IsNo) ? Truth.No
            : Truth.Unknown;
    }

    /// <summary>The phrase for a dermatome with both its grades.</summary>
    internal static Text Dermatome(SideExamination side, Dermatome dermatome, Text predicate)
    {
        var (touch, prick, words) = (side.LightTouchAt(dermatome).Words, side.PinPrickAt(dermatome).Words, side.Side.Words());
        var level = dermatome.Level().Written();
        return new(
            $"{level} {words.De}, {predicate.De} (Berührung {touch.De}, Nadelstich {prick.De})",
            $"{level} {words.En}, {predicate.En} (light touch {touch.En}, pin prick {prick.En})");
    }
}
