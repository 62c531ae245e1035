using System.Globalization;
using System.Numerics;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Cohort.Synthesis;

/// <summary>
/// Invents patients by the figures of a guideline. The same seed gives the same patients, whatever their number. An entry is drawn only
/// where it does not follow from those before, and a patient with entries that contradict each other is drawn anew.
/// </summary>
/// <param name="guideline">The guideline.</param>
/// <param name="evaluator">What evaluates cases by its rules.</param>
/// <param name="population">Whom it is about.</param>
/// <param name="seed">The seed.</param>
public sealed class Inventor(Guideline guideline, Evaluator evaluator, Population population, int seed)
{
    /// <summary>How often a patient is drawn anew before it is given up.</summary>
    private const int MostAttempts = 200;

    /// <summary>The patient of a number, from 1.</summary>
    /// <exception cref="InvalidOperationException">The figures allow no patient without contradiction.</exception>
    public Case Make(long number)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var @case = new Drawing(guideline, evaluator, population, new Random(Mixed(number, attempt))).Make(number);
            if (evaluator.ContradictionsIn(@case).Count == 0 && CaseChecks.Faults(@case, evaluator).Count == 0)
            {
                return @case;
            }
        }

        throw new InvalidOperationException("the figures allow no patient without contradiction");
    }

    /// <summary>A seed of its own for each patient and attempt (the finaliser of MurmurHash3).</summary>
    private int Mixed(long number, int attempt)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) ^ ((ulong)number * 1009) ^ (ulong)attempt);
        mixed = unchecked((mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCD);
        mixed = unchecked((mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53);
        return (int)((mixed ^ (mixed >> 33)) & int.MaxValue);
    }

    /// <summary>One patient that is being drawn.</summary>
    private sealed class Drawing(Guideline guideline, Evaluator evaluator, Population population, Random random)
    {
        private static readonly string[] Letters = ["A", "B", "C", "D", "E", "F", "G", "H"];

        private readonly Entries _patient = new();
        private readonly List<CaseLesion> _lesions = [];
        private OffsetDateTime _asOf;
        private string _name = "";

        public Case Make(long number)
        {
            _name = "S-" + number.ToString("000000", CultureInfo.InvariantCulture);
            _asOf = Time();
            var centre = population.Centres[Math.Min(random.Next(population.Centres.Count), random.Next(population.Centres.Count))];
            var lesions = Weighted([.. population.Lesions.Select(l => (l.Lesions, l.Weight))]);
            _lesions.AddRange(Letters.Take(lesions).Select(l => new CaseLesion(l, new Entries())));
            foreach (var draw in population.Patient)
            {
                Enter(draw, null);
            }

            for (var i = 0; i < _lesions.Count; i++)
            {
                foreach (var draw in population.Lesion)
                {
                    Enter(draw, i);
                }
            }

            var named = _lesions.Select((l, i) => new CaseLesion(Name(l, i), l.Facts.Ordered(guideline.Rules.Vocabulary)));
            return Alone(null) with { Centre = centre, Facts = _patient.Ordered(guideline.Rules.Vocabulary), Lesions = [.. named], Courses = Courses() };
        }

        private Case Alone(int? lesion) => new() { Name = _name, AsOf = _asOf, Facts = _patient, Lesions = lesion is { } place ? [_lesions[place]] : [] };

        private OffsetDateTime Time()
        {
            var day = new LocalDate(population.Years.First, 1, 1).PlusDays(random.Next(365 * (population.Years.Last - population.Years.First + 1)));
            return day.At(new LocalTime(7 + random.Next(12), 0)).WithOffset(Offset.FromHours(1));
        }

        /// <summary>A lesion is called by its levels; two of the same level by a number besides.</summary>
        private string Name(CaseLesion lesion, int place)
        {
            var known = lesion.Facts[guideline.Key.Levels];
            var levels = known.IsKnown ? string.Join('-', guideline.Key.Levels.Values.Where((_, i) => (known.Set >> i & 1) != 0).Select(v => v.Code)) : "?";
            return _lesions.Count(l => l.Facts[guideline.Key.Levels] == known) == 1
                ? levels
                : $"{levels} ({(place + 1).ToString(CultureInfo.InvariantCulture)})";
        }

        private void Enter(Draw draw, int? lesion)
        {
            if ((decimal)random.NextDouble() >= draw.Entered)
            {
                return;
            }

            // What follows is asked of the patient alone, or of the one lesion: the whole is checked for contradictions in the end.
            var findings = evaluator.FindingsOf(Alone(lesion))[0];
            if (findings[draw.Fact].IsKnown || (draw.When is { } when && !findings.Truth(when).IsYes))
            {
                return;
            }

            var possible = draw.Chances.Where(c => IsPossible(c, findings[draw.Fact])).Select(c => (c, c.Weight)).ToList();
            if (possible.Count > 0 && ValueOf(draw, Weighted(possible), findings) is { IsMissing: false } value)
            {
                (lesion is { } place ? _lesions[place].Facts : _patient).Set(draw.Fact, value);
            }
        }

        /// <summary>Whether a chance is among what is still possible.</summary>
        private static bool IsPossible(Chance chance, Value known) => known.IsMissing || (chance.Value.IsKnown
            && (known.Choices == 0 ? known.Number.Contains(chance.Value.Number.Low) : (known.Choices & chance.Value.Choices) != 0));

        private Value ValueOf(Draw draw, Chance chance, Findings findings)
        {
            if (chance.Between is { } range)
            {
                var number = (NumberFact)draw.Fact;
                var step = number.Step > 0 ? number.Step : number.IsInteger ? 1m : 0.1m;
                return Value.OfNumber(range.Low + (step * random.Next((int)((range.High - range.Low) / step) + 1)));
            }

            if (chance.OneOf is { } bits)
            {
                return Value.OfSet(Bit(bits, random.Next(BitOperations.PopCount(bits))));
            }

            return chance.HoursBefore is { } hours
                ? Moment(draw, findings, Duration.FromHours(hours.Least + random.Next(hours.Most - hours.Least + 1)))
                : chance.Value;
        }

        private Value Moment(Draw draw, Findings findings, Duration before)
        {
            var from = draw.From is null ? _asOf.ToInstant().ToUnixTimeTicks() : findings[draw.From] is { IsKnown: true } known ? known.Earliest : (long?)null;
            if (from is not { } ticks)
            {
                return Value.Unknown;
            }

            var moment = Instant.FromUnixTimeTicks(ticks) - before;
            return ((MomentFact)draw.Fact).IsDate ? Value.OfDay(moment.WithOffset(_asOf.Offset).Date, _asOf.Offset) : Value.OfMoment(moment);
        }

        private IReadOnlyList<RadiotherapyCourse>? Courses()
        {
            var which = Weighted([(0, population.Courses.None), (1, population.Courses.One), (2, population.Courses.NotSaid)]);
            var levels = _lesions.Count > 0 && _lesions[0].Facts[guideline.Key.Levels] is { IsKnown: true } known ? known.Set : 0;
            if (which != 1 || levels == 0)
            {
                return which == 2 ? null : [];
            }

            var (fractions, dose) = Weighted([.. population.Schedules.Select(s => ((s.Fractions, s.DosePerFraction), s.Weight))]);
            var end = _asOf.Date.PlusDays(-90 - random.Next(900));
            return [new RadiotherapyCourse(levels, fractions, dose) { EndDate = end, Technique = CourseTechnique.Conventional }];
        }

        private T Weighted<T>(IReadOnlyList<(T Item, decimal Weight)> items)
        {
            var at = (decimal)random.NextDouble() * items.Sum(i => i.Weight);
            foreach (var (item, weight) in items)
            {
                at -= weight;
                if (at < 0)
                {
                    return item;
                }
            }

            return items[^1].Item;
        }

        private static ulong Bit(ulong bits, int place)
        {
            for (; place > 0; place--)
            {
                bits &= bits - 1;
            }

            return bits & ~(bits - 1);
        }
    }
}
