using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Pathways;

/// <summary>
/// The ten end-to-end cases of the content folder: what is expected beside the verdicts, written from its last column. The inputs
/// are read from the folder beside the repository, which is not part of it.
/// </summary>
public sealed class ReferenceCaseTests
{
    private const string Coverage = "content/coverage.md";

    private static readonly Lazy<Dictionary<string, CaseEvaluation>> Cases = new(Read);

    [Fact]
    public void K1_is_an_emergency_whose_embolisation_is_contested()
    {
        var k1 = Case("K1");
        Assert.Equal("U3", k1.Urgency!.Cell!.Id);
        Assert.Equal(6, k1.Urgency.Hours);
        Assert.Equal("functionally_relevant", k1.Urgency.PrintedClass);
        Assert.Equal("D5", MainCell(k1, "D"));
        Assert.Contains("D1", Overlays(k1));
        Assert.Contains("D19", Overlays(k1));
        Assert.True(Verdict(k1, 53) is Core.Forms.Verdict.Applies or Core.Forms.Verdict.Due);
        Assert.Contains(k1.Conflicts, c => c.Discrepancy.Id == "IA12");
        Assert.Contains(k1.Notes, n => n.Discrepancy.Id == "IA10");
        Assert.Contains(k1.Notes, n => n.Discrepancy.Id == "IA15");
        foreach (var later in (int[])[68, 70, 71, 72, 78])
        {
            Assert.True(Verdict(k1, later) is Core.Forms.Verdict.NotApplicable or Core.Forms.Verdict.Open, $"R{later} before the operation");
        }
    }

    [Fact]
    public void K1_after_the_operation_turns_to_aftercare()
    {
        var before = Case("K1").Case;
        var after = new Core.Cases.Case { Name = "K1 after", AsOf = before.AsOf, Facts = new() };
        foreach (var (fact, value) in before.Facts.All)
        {
            after.Facts.Set(fact, value);
        }

        after.Facts.Set(Surgery.Planned, Core.Logic.Value.Of(false));
        after.Facts.Set(Surgery.Performed, Core.Logic.Value.Of(true));
        after.Facts.Set(Aftercare.WoundHealingComplete, Core.Logic.Value.Of(false));
        after.Facts.Set(Aftercare.LocalTreatmentsJustCompleted, Core.Logic.Value.OfSet(1UL << (int)LocalTreatment.Surgery));
        after.Facts.Set(Radiotherapy.Planned, Core.Logic.Value.Of(true));
        after.Facts.Set(Radiotherapy.Sequence, Core.Logic.Value.OfChoice((int)RadiotherapySequence.Postoperative));
        after.Facts.Set(Tumour.SystemicTherapyIndicated, Core.Logic.Value.Of(true));
        after.Facts.Set(Tumour.PlannedSystemicTherapyDocumented, Core.Logic.Value.Of(true));
        var evaluation = Row.Evaluator.Evaluate(after);
        Assert.Equal("D17", evaluation.Lesions[0].Pathway.Single(p => p.Table.Code == "D").Main?.Id);
        foreach (var active in (int[])[68, 70, 71, 72, 78])
        {
            Assert.True(Verdict(evaluation, active) > Core.Forms.Verdict.Open, $"R{active}: {Verdict(evaluation, active)}");
        }
    }

    [Fact]
    public void K2_is_radiotherapy_alone_with_stereotaxy_as_an_advice_only()
    {
        var k2 = Case("K2");
        Assert.Equal("N3", MainCell(k2, "N"));
        Assert.Contains(k2.Notes, n => n.Discrepancy is { Id: "IB36", Kind: NoteKind.Advisory });
    }

    [Fact]
    public void K3_is_a_single_fraction()
    {
        var k3 = Case("K3");
        Assert.Equal("N4", MainCell(k3, "N"));
        Assert.Contains("1 × 8 Gy", k3.Lesions[0].Pathway.Single(p => p.Table.Code == "N").Main!.Proposes!.De, StringComparison.Ordinal);
    }

    [Fact]
    public void K4_has_no_class_and_two_conflicts()
    {
        var k4 = Case("K4");
        Assert.Equal("U2", k4.Urgency!.Cell!.Id);
        Assert.Null(k4.Urgency.ProposedHours);
        Assert.Equal("D7", MainCell(k4, "D"));
        Assert.Equal("F5", MainCell(k4, "F"));
        Assert.Contains("F8", Overlays(k4));
        Assert.Equal([34, 45], k4.Conflicts.Single(c => c.Discrepancy.Id == "IA1").Members.Select(m => m.Number));
        Assert.Equal([35, 47], k4.Conflicts.Single(c => c.Discrepancy.Id == "IA2").Members.Select(m => m.Number));
    }

    [Fact]
    public void K5_is_elective_with_a_flag()
    {
        var k5 = Case("K5");
        Assert.Equal("N1", MainCell(k5, "N"));
        Assert.Equal("U10", k5.Urgency!.Cell!.Id);
        Assert.Null(k5.Urgency.ProposedHours);
        Assert.Contains(k5.Urgency.Notes, n => n.Id == "stability_may_raise_urgency");
    }

    [Fact]
    public void K6_gives_imaging_time_and_starts_no_clock()
    {
        var k6 = Case("K6");
        Assert.Equal(Core.Forms.Verdict.Excepted, Verdict(k6, 2));
        Assert.Contains(k6.Conflicts, c => c.Discrepancy.Id == "IA5");
        Assert.False(k6.Urgency!.HasClock);
        Assert.DoesNotContain(k6.Notes, n => n.Discrepancy.Id == "IA10");
    }

    [Fact]
    public void K7_is_excepted_by_tolerance_and_has_other_options()
    {
        var k7 = Case("K7");
        Assert.Equal(Core.Forms.Verdict.Excepted, Verdict(k7, 83));
        Assert.Equal(140m, k7.Lesions[0].Findings.Number(Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray));
        Assert.Contains("N17", Overlays(k7));
        Assert.True(Verdict(k7, 58) > Core.Forms.Verdict.Open);
        Assert.True(Verdict(k7, 32) > Core.Forms.Verdict.Open);
    }

    [Fact]
    public void K8_asks_for_tissue_first() => Assert.Contains("T12", Overlays(Case("K8")));

    [Fact]
    public void K9_counts_a_sum_of_nought_as_stable()
    {
        var k9 = Case("K9");
        Assert.Contains(k9.Notes, n => n.Discrepancy.Id == "IB1");
        Assert.Equal("N14", MainCell(k9, "N"));
    }

    [Fact]
    public void K10_treats_the_second_thoracic_vertebra_by_R63()
    {
        var k10 = Case("K10");
        Assert.Equal("N1", MainCell(k10, "N"));
        Assert.Contains(k10.Notes, n => n.Discrepancy.Id == "IB41");
        Assert.Equal(Core.Forms.Verdict.NotApplicable, Verdict(k10, 62));
    }

    private static string? MainCell(CaseEvaluation evaluation, string table) =>
        evaluation.Lesions[0].Pathway.SingleOrDefault(p => p.Table.Code == table)?.Main?.Id;

    private static IEnumerable<string> Overlays(CaseEvaluation evaluation) =>
        evaluation.Lesions[0].Pathway.SelectMany(p => p.Cells).Where(c => c is { IsMain: false, IsCertain: true }).Select(c => c.Cell.Id);

    private static Verdict Verdict(CaseEvaluation evaluation, int number) => evaluation.Verdicts[number - 1].Verdict;

    private static CaseEvaluation Case(string name)
    {
        Repository.Shared(Coverage);
        return Cases.Value[name];
    }

    private static Dictionary<string, CaseEvaluation> Read()
    {
        var text = File.ReadAllText(Repository.Shared(Coverage));
        var start = text.IndexOf("{\"as_of\"", StringComparison.Ordinal);
        using var inputs = JsonDocument.Parse(text[start..text.IndexOf("```", start, StringComparison.Ordinal)]);
        var root = inputs.RootElement;
        var reader = CaseText.Reader;
        return root.EnumerateObject().Where(p => p.Name[0] == 'K').ToDictionary(p => p.Name, p => Evaluate(p, root, reader), StringComparer.Ordinal);
    }

    private static CaseEvaluation Evaluate(JsonProperty own, JsonElement root, CaseReader reader)
    {
        var facts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var fact in root.GetProperty("common").EnumerateObject().Concat(own.Value.EnumerateObject()))
        {
            facts[fact.Name] = fact.Value;
        }

        var file = new Dictionary<string, object> { ["format"] = "myelon-case/1", ["case"] = own.Name, ["as_of"] = root.GetProperty("as_of"), ["facts"] = facts };
        if (root.GetProperty("courses").TryGetProperty(own.Name, out var courses))
        {
            file["radiotherapy_courses"] = courses;
        }

        var reading = reader.Read(JsonSerializer.SerializeToUtf8Bytes(file));
        Assert.Empty(reading.Faults);
        return Row.Evaluator.Evaluate(reading.Case!);
    }
}
