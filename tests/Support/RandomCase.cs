using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Tests.Support;

/// <summary>Invents cases from a seed: sparse to dense, with boundary values for numbers and moments.</summary>
internal sealed class RandomCase(int seed)
{
    private static readonly int[] Hours = [-2000, -73, -50, -49, -48, -47, -30, -10, -1, 0, 1, 24, 48, 49, 900];

    private readonly Random _random = new(seed);

    /// <summary>What is asked and can be learnt without anything being decided: a plan or a deed changes the case, not our knowledge of it.</summary>
    public static IReadOnlyList<Fact> Findings { get; } =
        [.. AllFacts.Vocabulary.Facts.Where(f => f is { Policy: UnknownPolicy.Ask, IsDerived: false, KnownBy: not KnownBy.Plan })];

    /// <summary>
    /// What holds only until something is entered: a single lesion has the deficit, cancer and a deficit are a suspicion, who was operated
    /// first had an indication for it.
    /// </summary>
    public static IReadOnlySet<Fact> Defaults { get; } =
        CaseText.Evaluator.Rules.Derivations.Where(d => d.OnlyWhenMissing).Select(d => d.Target).ToHashSet();

    public Random Random => _random;

    /// <summary>Whether an entry ends a default: it changes the case, and is no finding beside it.</summary>
    public static bool EndsDefault(Fact fact, Value value, Value known) => Defaults.Contains(fact) && !known.IsMissing && value != known
        && !(known.Knowledge == Knowledge.Narrowed && (value.Choices & known.Choices) != 0);

    /// <summary>What is entered, as the tables of cases write it.</summary>
    public static string Told(Findings findings) =>
        string.Join(' ', AllFacts.Vocabulary.Facts.Where(f => !findings.EnteredFor(f).IsMissing).Select(f => CaseText.Word(f, findings.EnteredFor(f))));

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public Entries Entries(double density, double derivedDensity)
    {
        var entries = new Entries();
        foreach (var fact in AllFacts.Vocabulary.Facts)
        {
            if (_random.NextDouble() < (fact.IsDerived ? derivedDensity : density))
            {
                entries.Set(fact, Value(fact));
            }
        }

        return entries;
    }

    public Value Value(Fact fact) => fact switch
    {
        BooleanFact => Core.Logic.Value.Of(_random.Next(2) == 0),
        ChoiceFact choice => Core.Logic.Value.OfChoice(_random.Next(choice.Values.Count)),
        SetFact set => Core.Logic.Value.OfSet(Set(set)),
        NumberFact number => Core.Logic.Value.OfNumber(Number(number)),
        _ => Moment((MomentFact)fact),
    };

    public Case Case(int lesions, double density, double derivedDensity = 0) => new()
    {
        Name = $"random {seed}",
        AsOf = CaseText.AsOf,
        Facts = Entries(density, derivedDensity),
        Lesions = [.. Enumerable.Range(0, lesions).Select(i => new CaseLesion($"lesion {i}", Entries(density * _random.NextDouble(), derivedDensity)))],
        Courses = _random.Next(3) == 0 ? null : Courses(),
    };

    /// <summary>The case of the patient alone, without the entries that contradict each other; null where that is not enough.</summary>
    public Case? Consistent(double density, double derivedDensity = 0)
    {
        var @case = Case(lesions: 0, density, derivedDensity);
        while (CaseText.Evaluator.ContradictionsIn(@case) is { Count: > 0 } found)
        {
            var entries = @case.Facts.All.Count();
            foreach (var contradiction in found)
            {
                @case.Facts.Set(contradiction.Fact, Core.Logic.Value.Unknown);
            }

            if (@case.Facts.All.Count() == entries)
            {
                return null;
            }
        }

        return @case;
    }

    private List<RadiotherapyCourse> Courses() =>
        [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new RadiotherapyCourse(Set(Lesion.AffectedLevels) | 1, _random.Next(1, 20), Pick((decimal[])[2, 3, 4, 8]))
        {
            EndDate = _random.Next(3) == 0 ? null : CaseText.AsOf.Date.PlusDays(-_random.Next(0, 500)),
        })];

    private ulong Set(SetFact set)
    {
        var bits = 0UL;
        for (var i = _random.Next(4); i > 0; i--)
        {
            bits |= 1UL << _random.Next(set.Values.Count);
        }

        return _random.Next(6) == 0 ? set.Full : bits == 0 && set.EmptyIsUnknown ? 1 : bits;
    }

    private decimal Number(NumberFact fact)
    {
        var (low, high) = (fact.Plausible.Low, fact.Plausible.High);
        decimal[] near = fact.Code switch
        {
            "planned_rt_fractions" => [1, 2, 5, 10],
            "planned_rt_dose_gy" => [8, 10, 16, 20, 25, 30],
            "lesion_diameter_mm" => [29, 30, 31],
            "fixation_hours" => [11.9m, 12, 12.1m],
            "cryo_temperature_c" => [-81, -80, -79],
            _ => [low, high, decimal.Truncate((low + high) / 2)],
        };
        return fact.Step > 0 ? fact.Step * _random.Next((int)(high / fact.Step) + 1) : Pick(near);
    }

    private Value Moment(MomentFact fact)
    {
        var instant = CaseText.AsOf.ToInstant() + Duration.FromHours(fact.LiesInThePast ? -Math.Abs(Pick(Hours)) : Pick(Hours));
        return fact.IsDate || _random.Next(3) == 0
            ? Core.Logic.Value.OfDay(instant.WithOffset(CaseText.AsOf.Offset).Date, CaseText.AsOf.Offset)
            : Core.Logic.Value.OfMoment(instant);
    }
}
