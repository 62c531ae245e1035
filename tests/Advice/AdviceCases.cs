using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Xunit.Sdk;

namespace Myelon.Tests.Advice;

/// <summary>Runs the table beside the advisers: whether each concerns the case, what it tells, and what it leaves open ("…" where that does not matter).</summary>
public sealed class AdviceCases
{
    private const string Folder = "medicine/Guidelines/SpinalMetastases/2024-1.0/Advice";

    public static IEnumerable<TheoryDataRow<CaseRow>> Rows() =>
        CaseTable.Files(Folder, "*.cases.md").SelectMany(CaseTable.Read).Select(row => new TheoryDataRow<CaseRow>(row) { TestDisplayName = row.ToString() });

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Every_row_holds(CaseRow row)
    {
        CaseEvaluation evaluation;
        try
        {
            var @case = CaseText.Parse(row["facts"]);
            Assert.Empty(CaseChecks.Faults(@case, CaseText.Evaluator));
            evaluation = CaseText.Evaluator.Evaluate(@case);
        }
        catch (FormatException mistake)
        {
            throw new XunitException($"{row.File}:{row.Line}: {mistake.Message}");
        }

        var standing = evaluation.Advisers.Single(a => a.Adviser.Id == row["adviser"]);
        Assert.Equal(row["concerns"], standing.Concerns.IsYes ? "yes" : standing.Concerns.IsNo ? "no" : "open");
        Assert.Equal(standing.Concerns.IsUnknown, standing.DependsOn.Count > 0);
        Assert.Equal(Words(row["shown"]), Ids(evaluation.Advice, row["adviser"]));
        if (row["open"] != "…")
        {
            Assert.Equal(Words(row["open"]), Ids(evaluation.OpenAdvice, row["adviser"]));
        }
    }

    /// <summary>Every adviser is shown concerning and not concerning, and every advice is told in some row.</summary>
    [Fact]
    public void Every_adviser_and_every_advice_has_its_rows()
    {
        var rows = CaseTable.Files(Folder, "*.cases.md").SelectMany(CaseTable.Read).ToList();
        var missing = new List<string>();
        foreach (var adviser in Advisers.All)
        {
            var own = rows.Where(r => r["adviser"] == adviser.Id).ToList();
            missing.AddRange(((string[])["yes", "no"]).Where(c => own.TrueForAll(r => r["concerns"] != c)).Select(c => $"{adviser.Id}: no row is {c}"));
            missing.AddRange(adviser.Advice.Where(a => own.TrueForAll(r => !Words(r["shown"]).Contains(a.Id))).Select(a => $"{a.Id} is told in no row"));
        }

        // Where nothing is known, an adviser that could concern the case is open: each such adviser has a row of it.
        missing.AddRange(CaseText.Evaluator.Evaluate(CaseText.Parse("")).Advisers.Where(a => a.Concerns.IsUnknown).Select(a => a.Adviser.Id)
            .Where(id => rows.TrueForAll(r => r["adviser"] != id || r["concerns"] != "open")).Select(id => $"{id}: no row is open"));
        Assert.Empty(missing);
        Assert.Empty(rows.Select(r => r["adviser"]).Except(Advisers.All.Select(a => a.Id)));
    }

    [Fact]
    public void Codes_are_unique_and_sections_are_written_as_numbers()
    {
        var all = Advisers.All.SelectMany(a => a.Advice).ToList();
        Assert.Equal(all.Count, all.Select(a => a.Id).Distinct().Count());
        Assert.Equal(Advisers.All.Count, Advisers.All.Select(a => a.Id).Distinct().Count());
        Assert.All(all, a => Assert.Matches(@"^\d+(\.\d+)*$", a.Section));
    }

    /// <summary>After an operation the aftercare is read first; before it, transport.</summary>
    [Theory]
    [InlineData("surgery_performed=yes surgery_type=[stabilisation] deficit_since_surgery=no inpatient_stay=yes spinal_metastasis_status=confirmed", "after_treatment")]
    [InlineData("motor_deficit=yes care_setting=prehospital instability_suspected=yes spinal_levels=[C5]", "transport")]
    [InlineData("care_setting=hospice_or_palliative on_opioids=yes", "palliative_care")]
    public void What_comes_first_is_read_first(string facts, string first) =>
        Assert.Equal(first, CaseText.Evaluator.Evaluate(CaseText.Parse(facts)).Advice[0].Adviser.Id);

    /// <summary>Open advice names what would decide it, not what its condition names besides.</summary>
    [Fact]
    public void What_is_open_depends_on_what_is_undecided()
    {
        var open = CaseText.Evaluator.Evaluate(CaseText.Parse("motor_deficit=yes neuro_onset=acute mri_contraindicated=no")).OpenAdvice;
        Assert.Equal([Lesion.ExtraosseousComponentSuspected], open.Single(a => a.Advice.Id == "contrast").DependsOn);
        Assert.Equal([Imaging.WholeSpineCovered], open.Single(a => a.Advice.Id == "whole_spine").DependsOn);
    }

    /// <summary>A list names what of it is not entered.</summary>
    [Fact]
    public void A_list_names_what_is_not_entered()
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse("hospital_admission_planned=yes handover_items_available=[oncology_letter,image_files,medication_plan]"));
        var papers = evaluation.Advice.Single(a => a.Advice.Id == "papers_for_admission");
        Assert.Equal(
            ["Not entered yet: internal medicine letter, neurological status with time"],
            AdviceWords.Factors(papers, CaseText.AsOf, Language.English));
    }

    /// <summary>With two lesions, what concerns one names it.</summary>
    [Fact]
    public void Advice_names_its_lesions()
    {
        var both = CaseText.Parse("surgery_planned=yes surgery_access=open spinal_metastasis_status=confirmed lesions=2");
        both.Lesions[0].Facts.Set(Lesion.AffectedLevels, CaseText.Value(Lesion.AffectedLevels, "[C5]", both.AsOf));
        both.Lesions[1].Facts.Set(Lesion.AffectedLevels, CaseText.Value(Lesion.AffectedLevels, "[L3]", both.AsOf));
        var evaluation = CaseText.Evaluator.Evaluate(both);
        Assert.Equal([0], evaluation.Advice.Single(a => a.Advice.Id == "subaxial").Lesions);
        Assert.Equal([1], evaluation.Advice.Single(a => a.Advice.Id == "thoracolumbar").Lesions);
        Assert.Equal([0, 1], evaluation.Advice.Single(a => a.Advice.Id == "factors").Lesions);
    }

    private static IEnumerable<string> Ids(IEnumerable<ActiveAdvice> advice, string adviser) =>
        advice.Where(a => a.Adviser.Id == adviser).Select(a => a.Advice.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string cell) =>
        cell == "-" ? [] : cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
