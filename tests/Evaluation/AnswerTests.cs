using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>The answer as other programs read it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void Equal_inputs_give_equal_bytes_whatever_the_order_of_the_keys()
    {
        const string one = """{"format":"myelon-case/1","case":"a","as_of":"2026-11-25T09:00:00+01:00","facts":{"motor_deficit":true,"back_pain_present":true}}""";
        const string two = """{"facts":{"back_pain_present":true,"motor_deficit":true},"as_of":"2026-11-25T09:00:00+01:00","case":"a","format":"myelon-case/1"}""";
        Assert.Equal(Answer(one), Answer(one));
        Assert.Equal(Answer(one), Answer(two));
    }

    [Fact]
    public void All_86_stand_in_order_and_a_case_without_lesions_has_one_entry()
    {
        using var answer = JsonDocument.Parse(Answer("""{"format":"myelon-case/1","case":"a","as_of":"2026-11-25T09:00:00+01:00"}"""));
        var root = answer.RootElement;
        Assert.Equal("myelon-evaluation/1", root.GetProperty("format").GetString());
        Assert.Equal(Enumerable.Range(1, 86), root.GetProperty("recommendations").EnumerateArray().Select(r => r.GetProperty("number").GetInt32()));
        var lesion = Assert.Single(root.GetProperty("lesions").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, lesion.GetProperty("lesion").ValueKind);
        Assert.Equal("187-003", root.GetProperty("guideline").GetProperty("register").GetString());
    }

    [Fact]
    public void Derived_carries_in_order_every_fact_that_a_definition_or_a_derivation_can_settle()
    {
        using var answer = JsonDocument.Parse(Answer("""{"format":"myelon-case/1","case":"a","as_of":"2026-11-25T09:00:00+01:00"}"""));
        string[] derived = [.. answer.RootElement.GetProperty("lesions")[0].GetProperty("derived").EnumerateObject().Select(p => p.Name)];
        var follows = Rules.All.Derivations.Select(d => d.Target.Code)
            .Concat(Rules.All.Definitions.SelectMany(d => d.Narrows).Select(f => f.Code)).ToHashSet();
        Assert.Equal(AllFacts.Vocabulary.Facts.Select(f => f.Code).Where(follows.Contains), derived);
        Assert.Superset(
            new HashSet<string> { "muscle_strength_min_janda", "walking_ability", "neuro_deficit_class", "sins_collapse", "fracture_unstable", "neuro_onset_datetime" },
            derived.ToHashSet());
        Assert.DoesNotContain("frankel_grade", derived);
        Assert.DoesNotContain("ecog", derived);
        Assert.DoesNotContain("age_years", derived);
    }

    [Theory]
    [InlineData("motor_deficit=no muscle_strength_min_janda=3", "motor_deficit", "false", "true", true)]
    [InlineData("instability_confirmed=no fracture_unstable=yes", "instability_confirmed", "false", "true", true)]
    [InlineData("instability_confirmed=yes sins_category=stable", "instability_confirmed", "true", "false", false)]
    [InlineData("fracture_status=impending sins_collapse=less_than_50", "fracture_status", "\"impending\"", "\"present\"", true)]
    [InlineData("general_condition_permits_surgery=yes operable_anaesthesia=no", "general_condition_permits_surgery", "true", "false", true)]
    [InlineData("autonomic_function_intact=yes bladder_bowel_status=dysfunction", "autonomic_function_intact", "true", "false", true)]
    [InlineData("tumor_radiosensitivity=not_low primary_tumor_type=melanoma", "tumor_radiosensitivity", "\"not_low\"", "\"low\"", false)]
    [InlineData("prior_rt_same_region=no spinal_levels=[T6] course=10x3@T6", "prior_rt_same_region", "false", "true", true)]
    [InlineData("motor_deficit=no asia_impairment_scale=B", "motor_deficit", "false", "true", true)]
    [InlineData("sins_category=stable fracture_unstable=yes", "fracture_unstable", "true", "false", false)]
    [InlineData("sensory_deficit=no motor_deficit=no bladder_bowel_status=intact frankel_grade=D", "sensory_deficit", "false", "null", true)]
    [InlineData("functional_impairment_neuro=severe neuro_deficit_present=no", "neuro_deficit_present", "false", "true", true)]
    public void A_contradiction_names_both_values_and_the_one_that_is_used(string facts, string fact, string entered, string derived, bool used)
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse(facts));
        var contradiction = Assert.Single(evaluation.Contradictions, c => c.Fact.Code == fact);
        Assert.Equal(entered, Show(contradiction.Fact, contradiction.Entered));
        Assert.Equal(derived, Show(contradiction.Fact, contradiction.Derived));
        Assert.Equal(used, contradiction.DerivedIsUsed);
        Assert.NotEmpty(contradiction.Because);
        static string Show(Core.Logic.Fact f, Core.Logic.Value v)
        {
            using var body = new MemoryStream();
            using (var json = new Utf8JsonWriter(body))
            {
                FactWriter.Write(json, f, v, CaseText.AsOf.Offset);
            }

            return Encoding.UTF8.GetString(body.ToArray());
        }
    }

    [Theory]
    [InlineData("", 0, 18, "", "spinal_levels")]
    [InlineData("spinal_levels=[T11]", 3, 18, "", "")]
    [InlineData("spinal_levels=[T11] sins_pain=mechanical lesion_density=lytic sins_alignment=normal sins_collapse=more_than_50 sins_posterolateral=bilateral", 14, 14, "unstable", "")]
    [InlineData("spinal_levels=[S2] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_collapse=none_of_these sins_posterolateral=none", 0, 0, "stable", "")]
    [InlineData("spinal_levels=[T6] sins_pain=pain_not_mechanical lesion_density=lytic sins_alignment=normal sins_collapse=exactly_50 sins_posterolateral=unilateral", 7, 8, "potentially_unstable", "")]
    [InlineData("spinal_levels=[T6] sins_pain=pain_not_mechanical lesion_density=mixed sins_alignment=normal sins_collapse=exactly_50 sins_posterolateral=unilateral", 6, 7, "", "")]
    [InlineData("spinal_levels=[T10,T11] sins_pain=pain_free lesion_density=blastic sins_alignment=normal sins_collapse=none_of_these sins_posterolateral=none", 3, 3, "stable", "")]
    [InlineData("sins_total=13 sins_pain=mechanical", 13, 13, "unstable", "")]
    public void Sins_is_an_interval_while_items_are_missing(string facts, int low, int high, string group, string needs)
    {
        var score = CaseText.Evaluator.Evaluate(CaseText.Parse(facts)).Lesions[0].Scores[0];
        Assert.Equal(low, score.Total!.Value.Low);
        Assert.Equal(high, score.Total!.Value.High);
        Assert.Equal(group, score.Group?.Code ?? "");
        if (needs.Length > 0)
        {
            Assert.Contains(score.Needs, f => f.Code is "sins_location" || f.Code == needs);
        }
    }

    [Fact]
    public void F36_The_fingerprint_follows_the_rules_and_not_their_words()
    {
        var recommendations = Recommendations.All.ToList();
        var original = recommendations[57];
        Assert.Equal(Rules.All.Fingerprint, With(original).Fingerprint);
        Assert.Equal(Rules.All.Fingerprint, With(original with { Says = new("anders", "other") }).Fingerprint);
        var changed = original with { Concerns = Lesion.DiameterInMillimetres.AtMost(31) };
        Assert.NotEqual(Rules.All.Fingerprint, With(changed).Fingerprint);

        RuleSet With(Recommendation replacement) =>
            OtherEdition.Of(Rules.All, Rules.All.Edition, [.. recommendations.Select(r => r == original ? replacement : r)]);
    }

    [Theory]
    [InlineData("tumour in the canal", "spinal_metastasis_status=confirmed bilsky_grade=2 courses=none surgery_indicated_upfront=no general_condition_permits_surgery=yes patient_wants_surgery=yes", "IA1", "34 45")]
    [InlineData("root pain", "spinal_metastasis_status=confirmed radicular_pain=yes sensory_deficit=no motor_deficit=no bladder_bowel_status=intact walking_ability=walks_unaided", "IA5", "3 4")]
    [InlineData("no MRI", "spinal_metastasis_status=confirmed extraosseous_component_suspected=yes mri_contraindicated=yes", "IA7", "13")]
    [InlineData("exhausted cord", "augmentation_planned=yes cord_tolerance_exhausted=yes", "IA17", "57")]
    public void A_conflict_names_its_active_members_and_counts_against_nobody(string name, string facts, string id, string members)
    {
        Assert.NotEmpty(name);
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse(facts));
        var conflict = Assert.Single(evaluation.Conflicts, c => c.Discrepancy.Id == id);
        Assert.Equal(members, string.Join(' ', conflict.Members.Select(m => m.Number)));
        Assert.All(conflict.Members, m => Assert.DoesNotContain(evaluation.Verdicts[m.Number - 1].Verdict, new[] { Verdict.Due, Verdict.Deviates }));
    }

    private static string Answer(string json)
    {
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Faults);
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            EvaluationWriter.Write(writer, CaseText.Evaluator.Evaluate(reading.Case!));
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }
}
