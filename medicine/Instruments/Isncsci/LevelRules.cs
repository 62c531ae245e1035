using Myelon.Core.Logic.Walks;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>The levels of a side and the neurological level of injury (ISNCSCI, revision 2019).</summary>
public static class LevelRules
{
    /// <summary>
    /// Sensory level of a side: the most caudal dermatome with normal light touch and pin prick, provided that all
    /// dermatomes above are normal too.
    /// </summary>
    public static Walk<NeurologicalLevel> SensoryLevel(SideExamination side)
    {
        ArgumentNullException.ThrowIfNull(side);
        var walk = new Walk<NeurologicalLevel>();
        foreach (var dermatome in Segments.Dermatomes)
        {
            if (!walk.Passes(new DermatomeIsNormal(side, dermatome), otherwise: dermatome.Above()))
            {
                return walk;
            }
        }

        walk.EndsWith(NeurologicalLevel.Intact);
        return walk;
    }

    /// <summary>
    /// Motor level of a side: the most caudal key muscle with at least grade 3, provided that the key muscles above are
    /// normal (5). Where no myotome can be tested (C1–C4, T2–L1, S2–S5) the motor level is presumed to be the sensory
    /// level, if the motor function above is normal; so sensation from the block of the last key muscle on decides.
    /// Without voluntary anal contraction it is S3 at most.
    /// </summary>
    public static Walk<NeurologicalLevel> MotorLevel(Worksheet worksheet, Side onSide)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var side = worksheet.On(onSide);
        var walk = new Walk<NeurologicalLevel>();
        foreach (var dermatome in Segments.Dermatomes)
        {
            if (!PassesMotorSegment(walk, side, dermatome))
            {
                return walk;
            }
        }

        if (walk.Passes(new AnalContractionIsPresent(worksheet.VoluntaryAnalContraction), otherwise: NeurologicalLevel.S3))
        {
            walk.EndsWith(NeurologicalLevel.Intact);
        }

        return walk;
    }

    /// <summary>
    /// Neurological level of injury: the most caudal segment with normal sensation and at least grade 3 on both sides,
    /// provided that sensation and strength above are normal; the most rostral of the four levels.
    /// </summary>
    public static Walk<NeurologicalLevel> NeurologicalLevelOfInjury(Worksheet worksheet)
    {
        ArgumentNullException.ThrowIfNull(worksheet);
        var walk = new Walk<NeurologicalLevel>();
        foreach (var dermatome in Segments.Dermatomes)
        {
            foreach (var side in Segments.Sides)
            {
                if (!walk.Passes(new DermatomeIsNormal(worksheet.On(side), dermatome), otherwise: dermatome.Above()))
                {
                    return walk;
                }
            }

            if (dermatome.Level().KeyMuscle() is { } myotome && !PassesOnBothSides(walk, worksheet, myotome))
            {
                return walk;
            }
        }

        walk.EndsWith(NeurologicalLevel.Intact);
        return walk;
    }

    private static bool PassesMotorSegment(Walk<NeurologicalLevel> walk, SideExamination side, Dermatome segment) =>
        segment.Level().KeyMuscle() is { } myotome
            ? PassesKeyMuscle(walk, side, myotome) && (!IsLastOfBlock(myotome) || PassesSensationOfBlock(walk, side, myotome))
            : walk.Passes(new DermatomeIsNormal(side, segment), otherwise: segment.Above());

    private static bool PassesKeyMuscle(Walk<NeurologicalLevel> walk, SideExamination side, Myotome myotome) =>
        walk.Passes(new KeyMuscleReaches(side, myotome, 3), otherwise: ((Dermatome)myotome).Above()) &&
        walk.Passes(new KeyMuscleReaches(side, myotome, TestedGrade.NormalStrength), otherwise: myotome.Level());

    private static bool PassesSensationOfBlock(Walk<NeurologicalLevel> walk, SideExamination side, Myotome last) =>
        Segments.BlockOf(last).All(dermatome => walk.Passes(new DermatomeIsNormal(side, dermatome), otherwise: last.Level()));

    private static bool PassesOnBothSides(Walk<NeurologicalLevel> walk, Worksheet worksheet, Myotome myotome) =>
        Segments.Sides.All(side => walk.Passes(
            new KeyMuscleReaches(worksheet.On(side), myotome, 3), otherwise: ((Dermatome)myotome).Above())) &&
        Segments.Sides.All(side => walk.Passes(
            new KeyMuscleReaches(worksheet.On(side), myotome, TestedGrade.NormalStrength), otherwise: myotome.Level()));

    private static bool IsLastOfBlock(Myotome myotome) => myotome is Myotome.T1 or Myotome.S1;
}
