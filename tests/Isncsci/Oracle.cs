using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>
/// A second, independent reading of the 2019 standard, for complete worksheets only (no NT, no asterisk): written from
/// the definitions, without walks. The classification of an incomplete worksheet is compared with the union over all
/// its completions.
/// </summary>
internal sealed record Oracle(
    NeurologicalLevel RightSensory, NeurologicalLevel LeftSensory, NeurologicalLevel RightMotor, NeurologicalLevel LeftMotor,
    NeurologicalLevel Level, Completeness Completeness, ImpairmentGrade Grade,
    Zone RightSensoryZone, Zone LeftSensoryZone, Zone RightMotorZone, Zone LeftMotorZone)
{
    public static Oracle Of(Worksheet sheet)
    {
        var (right, left) = (new OneSide(sheet, Side.Right), new OneSide(sheet, Side.Left));
        OneSide[] both = [right, left];
        var vac = sheet.VoluntaryAnalContraction.IsYes;
        var level = both.SelectMany(static side => new[] { side.Sensory, side.MotorWithoutAnalContraction }).Min();
        var sparing = sheet.DeepAnalPressure.IsYes || both.Any(static side => side.Feels(Dermatome.S45));
        var farBelow = both.Any(static side => side.MovesFarBelow);
        var below = both.SelectMany(side => Segments.Myotomes.Where(myotome => myotome.Level() > level).Select(side.Strength)).ToArray();
        var half = below.Count(static strength => strength >= 3) * 2 >= below.Length;
        var grade =
            level == NeurologicalLevel.Intact && vac ? ImpairmentGrade.E
            : !vac && !sparing ? ImpairmentGrade.A
            : !vac && !farBelow ? ImpairmentGrade.B
            : half ? ImpairmentGrade.D
            : ImpairmentGrade.C;
        return new(
            right.Sensory, left.Sensory, right.Motor, left.Motor, level,
            vac || sparing ? Completeness.Incomplete : Completeness.Complete, grade,
            right.SensoryZone, left.SensoryZone, right.MotorZone(sparing), left.MotorZone(sparing));
    }

    private sealed class OneSide(Worksheet sheet, Side side)
    {
        private readonly SideExamination _side = sheet.On(side);

        public NeurologicalLevel Sensory => AboveFirst(Segments.Dermatomes.Where(dermatome => !IsNormal(dermatome)));

        /// <summary>Motor level: the first segment that limits it, whichever rule limits it.</summary>
        public NeurologicalLevel MotorWithoutAnalContraction
        {
            get
            {
                var limits = new List<NeurologicalLevel>();
                foreach (var segment in Segments.Dermatomes)
                {
                    if (segment.Level().KeyMuscle() is not { } myotome)
                    {
                        limits.AddRange(IsNormal(segment) ? [] : [segment.Above()]);
                    }
                    else
                    {
                        limits.AddRange(Strength(myotome) < 3 ? [segment.Above()] : Strength(myotome) < 5 ? [segment.Level()] : []);
                    }
                }

                if (Segments.Dermatomes.Any(d => d is >= Dermatome.C5 and <= Dermatome.T1 && !IsNormal(d)))
                {
                    limits.Add(NeurologicalLevel.T1);
                }

                if (Segments.Dermatomes.Any(d => d is >= Dermatome.L2 and <= Dermatome.S1 && !IsNormal(d)))
                {
                    limits.Add(NeurologicalLevel.S1);
                }

                return limits.Count == 0 ? NeurologicalLevel.Intact : limits.Min();
            }
        }

        public NeurologicalLevel Motor => MotorWithoutAnalContraction == NeurologicalLevel.Intact && !sheet.VoluntaryAnalContraction.IsYes
            ? NeurologicalLevel.S3
            : MotorWithoutAnalContraction;

        public bool MovesFarBelow => NonKeyMuscleFarBelow ||
            Segments.Myotomes.Any(myotome => (int)myotome - (int)Motor > 3 && Strength(myotome) > 0);

        public Zone SensoryZone => sheet.DeepAnalPressure.IsYes || Feels(Dermatome.S45)
            ? Zone.NotApplicable
            : new(Segments.Dermatomes.Where(Feels).Select(static d => d.Level()).Append(NeurologicalLevel.C1).Max());

        public Zone MotorZone(bool sparing) => sheet.VoluntaryAnalContraction.IsYes
            ? Zone.NotApplicable
            : new(Segments.Myotomes.Where(myotome => Strength(myotome) > 0).Select(static myotome => myotome.Level())
                .Append(Motor)
                .Concat(sparing && NonKeyMuscleFarBelow ? [_side.LowestNonKeyMuscle!.Value.Level()] : [])
                .Max());

        public bool Feels(Dermatome dermatome) =>
            _side.LightTouchAt(dermatome).Examined > 0 || _side.PinPrickAt(dermatome).Examined > 0;

        public int Strength(Myotome myotome) => _side.MotorAt(myotome).Examined!.Value;

        private bool NonKeyMuscleFarBelow => _side.LowestNonKeyMuscle is { } muscle && (int)muscle - (int)Motor > 3;

        private bool IsNormal(Dermatome dermatome) =>
            _side.LightTouchAt(dermatome).Examined == 2 && _side.PinPrickAt(dermatome).Examined == 2;

        private static NeurologicalLevel AboveFirst(IEnumerable<Dermatome> impaired) =>
            impaired.Select(static dermatome => (NeurologicalLevel?)dermatome.Above()).FirstOrDefault() ?? NeurologicalLevel.Intact;
    }
}
