using Myelon.Core.Logic.Walks;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>The zones of partial preservation (ISNCSCI, revision 2019: also in incomplete injuries).</summary>
public static class ZoneRules
{
    /// <summary>
    /// Sensory zone of a side: applies where deep anal pressure and the sensation of this side at S4-5 are absent; the
    /// most caudal dermatome with any sensation.
    /// </summary>
    public static Walk<Zone> Sensory(Worksheet worksheet, Side onSide)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var side = worksheet.On(onSide);
        var walk = new Walk<Zone>();
        if (walk.StopsAt(new DeepAnalPressureIsFelt(worksheet.DeepAnalPressure), Zone.NotApplicable) ||
            walk.StopsAt(new DermatomeHasSensation(side, Dermatome.S45), Zone.NotApplicable))
        {
            return walk;
        }

        for (var dermatome = Dermatome.S3; dermatome >= Dermatome.C2; dermatome--)
        {
            if (walk.StopsAt(new DermatomeHasSensation(side, dermatome), new Zone(dermatome.Level())))
            {
                return walk;
            }
        }

        walk.EndsWith(new Zone(NeurologicalLevel.C1));
        return walk;
    }

    /// <summary>
    /// Motor zone of a side: applies without voluntary anal contraction; the most caudal segment with any motor
    /// function. Segments without a key muscle count through the motor level; a non-key muscle counts where it makes
    /// the injury motor incomplete, more than three levels below the motor level.
    /// </summary>
    public static Walk<Zone> Motor(Worksheet worksheet, Side onSide, Possible<NeurologicalLevel> motorLevel)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        ArgumentNullException.ThrowIfNull(motorLevel);
        var side = worksheet.On(onSide);
        var walk = new Walk<Zone>();
        if (walk.StopsAt(new AnalContractionIsPresent(worksheet.VoluntaryAnalContraction), Zone.NotApplicable))
        {
            return walk;
        }

        var sparing = new SacralSensationIsPresent(worksheet).Answer;
        var open = motorLevel.Where(static level => level != NeurologicalLevel.Intact);
        for (var level = NeurologicalLevel.S3; level >= open.Values[0]; level--)
        {
            if (side.LowestNonKeyMuscle is { } muscle && muscle.Level() == level)
            {
                var counts = new NonKeyMuscleCounts(onSide, muscle, sparing, open);
                if (walk.StopsAt(counts, new Zone(level)))
                {
                    return walk;
                }

                open = WithoutCounting(open, muscle, sparing);
            }

            if (level.KeyMuscle() is { } myotome && walk.StopsAt(new KeyMuscleReaches(side, myotome, 1), new Zone(level)))
            {
                return walk;
            }

            if (open.Contains(level))
            {
                if (walk.StopsAt(new MotorLevelIs(onSide, level, open), new Zone(level)))
                {
                    return walk;
                }

                open = open.Where(other => other != level);
            }
        }

        return walk;
    }

    /// <summary>With certain sacral sparing, the walk goes on only for motor levels that leave the muscle out of account.</summary>
    private static Possible<NeurologicalLevel> WithoutCounting(
        Possible<NeurologicalLevel> open, Dermatome muscle, Truth sparing) => sparing.IsYes
        ? open.Where(level => !muscle.Level().IsMoreThanThreeLevelsBelow(level))
        : open;
}
