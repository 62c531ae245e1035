using CsCheck;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Tests.Pathways;

/// <summary>What must never happen.</summary>
public sealed class SafetyTests
{
    private static readonly string[] Emergency =
    [
        "spinal_metastasis_status=confirmed", "walking_ability=cannot_walk_neurological", "functional_impairment_neuro=severe", "muscle_strength_min_janda=2",
        "bladder_bowel_status=dysfunction", "sensory_deficit=yes", "motor_deficit=yes", "neuro_onset=acute", "sins_total=4", "bilsky_grade=3",
        "survival_prognosis=very_poor", "instability_suspected=no", "asia_impairment_scale=C", "neuro_new_or_worse=yes",
    ];

    private static readonly string[] Unstable =
    [
        "spinal_metastasis_status=confirmed", "instability_suspected=yes", "painful_bone_metastasis=yes", "bilsky_grade=0", "fracture_status=none",
        "cauda_equina_compression=no", "survival_prognosis=good", "radiotherapy_planned=yes", "radiotherapy_sequence=sole", "radiotherapy_technique=conventional",
        "sensory_deficit=no", "motor_deficit=no", "radicular_pain=no", "bladder_bowel_status=intact", "sins_total=4", "surgery_indicated_upfront=no",
        "prior_rt_same_region=no", "tumor_radiosensitivity=not_low", "fracture_unstable=no",
    ];

    [Fact]
    public void A_functionally_relevant_deficit_is_the_emergency_class_or_a_question_that_could_make_it_so() =>
        Subsets(Emergency, 2000, kept =>
        {
            var urgency = Row.Evaluate(string.Join(' ', kept)).Urgency!;
            Assert.Contains("U3", urgency.Possible.Select(c => c.Id));
            Assert.Equal(urgency.NothingEntered ? null : 6, urgency.ProposedHours);
            Assert.True(urgency.Cell?.Id == "U3" || urgency.Needs.Any(f => f.Code is "walking_ability" or "functional_impairment_neuro" or "muscle_strength_min_janda" or "bladder_bowel_status"));
        });

    [Fact]
    public void An_unknown_never_removes_a_warning()
    {
        var whole = Row.Evaluate(string.Join(' ', Emergency));
        var warnings = whole.Lesions[0].Pathway.SelectMany(p => p.Cells).Where(c => c.IsMain).Select(c => c.Cell.Id).ToList();
        Subsets(Emergency, 2000, kept =>
        {
            var less = Row.Evaluate(string.Join(' ', kept));
            var possible = less.Lesions[0].Pathway.SelectMany(p => p.Cells).Select(c => c.Cell.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(warnings, w => Assert.Contains(w, possible));
            Assert.True(less.Urgency!.NothingEntered || less.Urgency.Pressing <= whole.Urgency!.Pressing);
        });
    }

    [Fact]
    public void Suspected_instability_never_yields_radiotherapy_alone_without_the_surgical_question()
    {
        Assert.True(IsSentToRadiotherapyAlone(Row.Evaluate(string.Join(' ', Unstable))));
        Assert.Contains(
            Row.Evaluate("spinal_metastasis_status=confirmed instability_suspected=yes painful_bone_metastasis=yes bilsky_grade=0 fracture_status=none cauda_equina_compression=no survival_prognosis=good sensory_deficit=no motor_deficit=no bladder_bowel_status=intact sins_total=4 tumor_radiosensitivity=not_low fracture_unstable=no").Urgency!.Notes,
            n => n.Id == "ask_surgery_before_radiotherapy_alone");
        Assert.Contains(
            Row.Evaluate("spinal_metastasis_status=confirmed instability_suspected=yes motor_deficit=yes bilsky_grade=3 cauda_equina_compression=no sins_total=4 fracture_unstable=no patient_wants_surgery=no neuro_progression=stable tumor_radiosensitivity=low").Urgency!.Notes,
            n => n.Id == "ask_surgery_before_radiotherapy_alone");
        Subsets(Unstable, 2000, kept =>
        {
            var evaluation = Row.Evaluate(string.Join(' ', kept.Append("instability_suspected=yes")));
            var asked = evaluation.Lesions[0].Urgency!.Notes.Any(n => n.Id == "ask_surgery_before_radiotherapy_alone");
            Assert.True(asked || !IsSentToRadiotherapyAlone(evaluation), string.Join(' ', kept));
        });
    }

    [Fact]
    public void Unstable_spines_are_never_sent_to_radiotherapy_alone()
    {
        foreach (var unstable in (string[])["sins_total=13", "fracture_unstable=yes", "instability_confirmed=yes"])
        {
            var cells = Row.Evaluate(string.Join(' ', Unstable) + " " + unstable).Lesions[0].Pathway.SelectMany(p => p.Cells).Select(c => c.Cell.Id).ToList();
            Assert.DoesNotContain(cells, c => c is "N3" or "N4" or "N5" or "N6" or "N7" or "F1" or "F2");
        }
    }

    [Fact]
    public void The_two_pathways_never_apply_together() =>
        Subsets([.. Emergency, .. Unstable], 2000, kept =>
        {
            var evaluation = Row.Evaluate(string.Join(' ', kept));
            Assert.False(evaluation.Verdicts[25].Verdict > Verdict.Open && evaluation.Verdicts[26].Verdict > Verdict.Open);
            Assert.False(evaluation.Lesions[0].Pathway.Any(p => p is { Table.Code: "D", Main: not null }) && evaluation.Lesions[0].Pathway.Any(p => p is { Table.Code: "N", Main: not null }));
        });

    [Fact]
    public void The_order_of_lesions_changes_no_verdict_cell_hour_or_note()
    {
        (string, string)[] lesions =
        [
            ("T6", "bilsky_grade=3 sins_total=4 tumor_radiosensitivity=low deficit_attributed_to_lesion=yes"),
            ("L1", "sins_total=13 painful_bone_metastasis=yes deficit_attributed_to_lesion=no"),
            ("C5", "bilsky_grade=0 sins_total=7 muscle_strength_min_janda=1 deficit_attributed_to_lesion=no"),
            ("S1", "lesion_density=lytic deficit_attributed_to_lesion=no"),
        ];
        const string patient = "spinal_metastasis_status=confirmed motor_deficit=yes walking_ability=walks_unaided functional_impairment_neuro=none bladder_bowel_status=intact";
        var expected = Signature(Row.Evaluate(patient, lesions));
        Gen.Shuffle(lesions).Sample(shuffled => Assert.Equal(expected, Signature(Row.Evaluate(patient, shuffled))), iter: 50);
    }

    [Fact]
    public void The_order_of_courses_changes_no_verdict_cell_hour_dose_or_note()
    {
        var levels = Row.Entries("spinal_levels=T6")[Row.Fact("spinal_levels")].Set;
        RadiotherapyCourse[] courses =
        [
            new(levels, 10, 3) { EndDate = new(2025, 1, 15), Technique = CourseTechnique.Conventional },
            new(levels, 1, 8) { EndDate = new(2026, 5, 1), Technique = CourseTechnique.Conventional },
            new(levels << 4, 5, 4) { EndDate = new(2026, 2, 1) },
        ];
        var start = Row.Case("spinal_metastasis_status=confirmed painful_bone_metastasis=yes pain_recurrent_in_field=yes", ("T6", "spinal_levels=T6 bilsky_grade=0"));
        var expected = Dose(courses);
        Gen.Shuffle(courses).Sample(shuffled => Assert.Equal(expected, Dose(shuffled)), iter: 20);

        string Dose(RadiotherapyCourse[] given)
        {
            var evaluation = Row.Evaluator.Evaluate(start with { Courses = given });
            var dose = evaluation.Lesions[0].Findings.Number(Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray);
            return $"{Signature(evaluation)} {dose} {evaluation.Lesions[0].Findings.Number(Radiotherapy.MonthsSinceLastCourse)}";
        }
    }

    private static bool IsSentToRadiotherapyAlone(CaseEvaluation evaluation) =>
        evaluation.Lesions[0].Pathway.SelectMany(p => p.Cells).Any(c => c is { IsCertain: true, Cell.Id: "N3" or "N4" or "N5" or "D9" or "D11" or "D12" or "F1" or "F2" or "F4" or "F5" or "F6" })
        || new[] { 39, 40, 41, 45 }.Any(n => evaluation.Verdicts[n - 1].Verdict > Verdict.Open);

    private static string Signature(CaseEvaluation evaluation)
    {
        var top = evaluation.Urgency!;
        var lesions = evaluation.Lesions.OrderBy(l => l.Name, StringComparer.Ordinal).Select(l =>
            $"{l.Name}: {string.Join(' ', l.Pathway.SelectMany(p => p.Cells).Select(c => $"{c.Cell.Id}{c.IsCertain}"))} {l.Urgency!.Hours}/{l.Urgency.ProposedHours} {string.Join(' ', l.Urgency.Notes.Select(n => n.Id))}");
        return string.Join('\n', lesions)
            + $"\n{evaluation.Lesions[top.Lesion!.Value].Name} {top.Cell?.Id} {string.Join(' ', top.Possible.Select(c => c.Id))} {top.Hours} {top.ProposedHours}"
            + $"\n{string.Join(' ', evaluation.Verdicts.Select(v => v.Verdict))}"
            + $"\n{string.Join(' ', evaluation.Conflicts.Concat(evaluation.Notes).Select(c => c.Discrepancy.Id))}";
    }

    private static void Subsets(string[] entries, int cases, Action<IReadOnlyList<string>> check) =>
        Gen.Select(Gen.Bool.Array[entries.Length], keep => (IReadOnlyList<string>)[.. entries.Where((_, i) => keep[i])]).Sample(check, iter: cases);
}
