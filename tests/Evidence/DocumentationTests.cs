using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Tests.Support;
using Myelon.Tests.Timing;

namespace Myelon.Tests.Evidence;

/// <summary>What <c>docs/clocks-and-evidence.md</c> names is what there is.</summary>
public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "clocks-and-evidence.md"));

    [Fact]
    public void Every_state_and_bound_is_named()
    {
        Assert.All(Enum.GetValues<ClockState>(), s => Assert.Contains($"`{s.Code()}`", Page, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Bound>(), b => Assert.Contains($"`{b.Code()}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_of_a_clock_of_its_own_is_named()
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            EvaluationWriter.Write(json, TimingCases.Judge(
                "2026-11-27T09:00:00+01:00", """ "embolisation_datetime":"2026-11-25","days_since_rt_start":3,"bone_specimen_obtained":true,"fixation_hours":12 """));
        }

        using var answer = JsonDocument.Parse(Encoding.UTF8.GetString(body.ToArray()));
        string[] common = ["rule", "kind", "state", "sections", "recommendations", "grade", "needs", "notes", "printed_de", "printed_en", "text_de", "text_en", "remarks_de", "remarks_en"];
        var keys = answer.RootElement.GetProperty("lesions")[0].GetProperty("clocks").EnumerateArray().SelectMany(c => c.EnumerateObject()).Select(p => p.Name).Distinct().Except(common).ToList();
        Assert.True(keys.Count > 10);
        Assert.All(keys, k => Assert.Contains($"`{k}`", Page, StringComparison.Ordinal));
    }
}
