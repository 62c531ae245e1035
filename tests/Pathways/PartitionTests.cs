using CsCheck;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Tests.Pathways;

/// <summary>The main cells divide all lesions: none twice, none forgotten; and learning a finding only narrows what is possible.</summary>
public sealed class PartitionTests
{
    /// <summary>Decisions and entries of derived facts change the case, not our knowledge of it: held fixed while findings are learnt.</summary>
    private static readonly HashSet<string> Decisions = new(StringComparer.Ordinal)
    {
        "surgery_type", "surgery_access", "radiotherapy_technique", "radiotherapy_sequence", "planned_rt_dose_gy", "planned_rt_fractions", "mescc_present",
        "implant_material", "pedicle_screw_system_planned", "planned_sbrt_thecal_sac_dmax_gy", "wound_healing_complete", "days_since_surgery",
        "days_since_rt_start", "radiotherapy_given_for_present_finding", "prior_rt_interval_months", "prior_rt_same_region", "surgery_datetime",
        "deficit_since_surgery",
    };

    private static readonly Fact[] Inputs = [.. Sources()];

    private static readonly Gen<Value[]> Values = Gen.Select(Gen.ULong, seed => Draw(new Random((int)(seed & int.MaxValue))));

    [Fact]
    public void Exactly_one_main_cell_of_each_table_when_everything_is_known() =>
        Values.Sample(values =>
        {
            // Whether a suspected metastasis takes the way D or N is not known before it is confirmed.
            var suspected = values[Array.IndexOf(Inputs, Lesion.MetastasisStatus)] == Value.OfChoice((int)SpinalMetastasis.Suspected);
            foreach (var position in Positions(values, _ => true).Where(p => !suspected || p.Table.Code is not ("D" or "N")))
            {
                var certain = position.Cells.Where(c => c is { IsMain: true, IsCertain: true }).ToList();
                Assert.True(certain.Count == 1, $"{position.Table.Code}: {string.Join(' ', position.Cells.Select(c => $"{c.Cell}{c.IsCertain}"))} for {Show(values)}");
                Assert.Equal(certain[0].Cell, Assert.Single(position.Possible));
            }
        }, iter: 2_000, print: Show);

    [Fact]
    public void At_most_one_main_cell_is_certain_and_learning_only_narrows() =>
        Gen.Select(Values, Gen.ULong).Sample((values, seed) =>
        {
            var random = new Random((int)(seed & int.MaxValue));
            var order = Inputs.Select(f => IsFixed(f) ? -1 : random.Next(1000)).ToArray();
            HashSet<string>? before = null;
            for (var known = 0; known <= 1000; known += 250)
            {
                var positions = Positions(values, i => order[i] < known);
                var possible = positions.SelectMany(p => p.Cells.Where(c => c.IsMain).Select(c => c.Cell.Id)).ToHashSet(StringComparer.Ordinal);
                Assert.All(positions, p => Assert.True(p.Cells.Count(c => c is { IsMain: true, IsCertain: true }) <= 1));
                Assert.All(positions, p => Assert.True(p.Main is null || p.Possible.Count() == 1));
                Assert.Contains(positions, p => p.Table.Code == "U" || p.Main?.Id == "T0");
                Assert.Contains(positions, p => p.Table.Code == "T");
                Assert.True(before is null || possible.IsSubsetOf(before), $"{string.Join(' ', possible.Except(before ?? []))} for {Show(values)}");
                before = possible;
            }
        }, iter: 2_000);

    /// <summary>Walking, impairment, strength, sphincters, sensory and motor loss: every combination, each also unknown.</summary>
    [Fact]
    public void The_urgency_of_every_neurological_picture()
    {
        Fact[] facts = [Neurology.WalkingAbility, Neurology.FunctionalImpairment, Neurology.WeakestMuscleGrade, Neurology.BladderAndBowelFunction, Neurology.SensoryDeficit, Neurology.MotorDeficit];
        var domains = facts.Select(f => Domain(f).Append(Value.Unknown).ToArray()).ToArray();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var values = new Value[facts.Length];
        Walk(0);
        Assert.Equal(
            ["U1", "U11", "U12", "U13", "U14", "U15", "U16", "U17", "U18", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"],
            reached.Order(StringComparer.Ordinal));

        void Walk(int depth)
        {
            if (depth < facts.Length)
            {
                foreach (var value in domains[depth])
                {
                    values[depth] = value;
                    Walk(depth + 1);
                }

                return;
            }

            var entries = new Entries();
            for (var i = 0; i < facts.Length; i++)
            {
                entries.Set(facts[i], values[i]);
            }

            var urgency = Row.Evaluator.UrgencyOf(Row.Evaluator.FindingsOf(new Case { Name = "u", AsOf = Row.AsOf, Facts = entries })[0])!;
            Assert.NotEmpty(urgency.Possible);
            Assert.True(urgency.Hours is null || urgency.ProposedHours <= urgency.Hours);
            if (urgency.Cell is { } cell)
            {
                reached.Add(cell.Id);
            }
        }
    }

    private static bool IsFixed(Fact fact) => fact.Policy != UnknownPolicy.Ask || Decisions.Contains(fact.Code);

    private static IReadOnlyList<TablePosition> Positions(Value[] values, Func<int, bool> known)
    {
        var entries = new Entries();
        for (var i = 0; i < Inputs.Length; i++)
        {
            if (known(i))
            {
                entries.Set(Inputs[i], values[i]);
            }
        }

        return Row.Evaluator.PositionsOf(FindingsOf(entries));
    }

    /// <summary>Values of all inputs that do not contradict each other: a contradiction is reported, not learnt.</summary>
    private static Value[] Draw(Random random)
    {
        while (true)
        {
            var (values, entries) = (new Value[Inputs.Length], new Entries());
            var places = Enumerable.Range(0, Inputs.Length).ToArray();
            random.Shuffle(places);
            if (Array.TrueForAll(places, place => Fits(place)))
            {
                return values;
            }

            bool Fits(int place)
            {
                var domain = Domain(Inputs[place]).ToArray();
                random.Shuffle(domain);
                return Array.Exists(domain, value =>
                {
                    values[place] = value;
                    entries.Set(Inputs[place], value);
                    return FindingsOf(entries).SetAside.Count == 0;
                });
            }
        }
    }

    private static Findings FindingsOf(Entries entries) => Row.Evaluator.FindingsOf(new Case { Name = "p", AsOf = Row.AsOf, Facts = entries })[0];

    private static IEnumerable<Value> Domain(Fact fact) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => Enumerable.Range(0, choice.Values.Count).Select(Value.OfChoice),
        SetFact set => Enumerable.Range(0, set.Values.Count).Select(i => Value.OfSet(1UL << i)),
        NumberFact { Code: "sins_total" } => Enumerable.Range(0, 19).Select(n => Value.OfNumber(n)),
        NumberFact { Code: "muscle_strength_min_janda" } => Enumerable.Range(0, 6).Select(n => Value.OfNumber(n)),
        NumberFact number => [Value.OfNumber(number.Plausible.Low), Value.OfNumber(number.Plausible.High)],
        _ => throw new InvalidOperationException(fact.Code),
    };

    /// <summary>The facts that the main cells ask, taken down to what a person enters.</summary>
    private static IEnumerable<Fact> Sources()
    {
        var main = FactsUsed.In(ReconstructedPathway.All.Tables.SelectMany(t => t.Cells.Select(c => c.When).Prepend(t.AppliesIf)));
        var next = new Queue<Fact>(main);
        var seen = new HashSet<Fact>();
        string[] notDrawn = ["sins_category", "instability_confirmed", "asia_impairment_scale", "frankel_grade", "primary_tumor_type", "surgery_datetime", "spinal_levels", "deficit_attributed_to_lesion"];
        string[] entered = ["spinal_metastasis_status", "bilsky_grade", "cauda_equina_compression", "sins_total", "fracture_status", "tumor_radiosensitivity", "mescc_present", "mescc_recurrent", "pain_recurrent_in_field", "prior_rt_same_region", "general_condition_permits_surgery", "radiotherapy_sequence", "motor_deficit", "muscle_strength_min_janda", "sensory_deficit", "surgery_planned", "surgery_performed"];
        while (next.TryDequeue(out var fact))
        {
            if (!seen.Add(fact))
            {
                continue;
            }

            var derivations = Rules.All.Derivations.Where(d => d.Target == fact).ToList();
            var isEntered = entered.Contains(fact.Code) || !fact.IsDerived;
            if (isEntered && !notDrawn.Contains(fact.Code))
            {
                yield return fact;
            }

            foreach (var source in isEntered ? [] : derivations.SelectMany(d => d.Uses).Concat(Rules.All.Definitions.Where(d => d.Narrows.Contains(fact)).SelectMany(d => d.Facts)))
            {
                next.Enqueue(source);
            }
        }
    }

    private static string Show(Value[] values) => string.Join(' ', Inputs.Select((f, i) => $"{f.Code}={f switch
    {
        ChoiceFact c => c.Values[values[i].Choice].Code,
        BooleanFact => values[i].Truth.ToString(),
        NumberFact => Core.Logic.Canonical.Digits(values[i].Number.Low),
        _ => values[i].Set.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }}"));
}
