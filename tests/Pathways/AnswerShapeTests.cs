using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Medicine.SpinalMetastases.Pathways;

namespace Myelon.Tests.Pathways;

/// <summary>Urgency and pathway in the answer, as the contract has them.</summary>
public sealed class AnswerShapeTests
{
    private const string Emergency = "spinal_metastasis_status=confirmed walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction bilsky_grade=3 general_condition_permits_surgery=yes patient_wants_surgery=yes";

    [Fact]
    public void Urgency_has_the_keys_of_the_contract_in_their_order()
    {
        using var answer = Answer(Emergency, ("T6", "sins_total=4"));
        var urgency = answer.RootElement.GetProperty("lesions")[0].GetProperty("urgency");
        Assert.Equal(
            ["state", "printed_class", "hours", "proposed_hours", "agreed", "status", "cell", "cells_possible", "clock_start", "needs", "notes"],
            urgency.EnumerateObject().Select(p => p.Name).Take(11));
        Assert.StartsWith(
            "{\"state\":\"settled\",\"printed_class\":\"functionally_relevant\",\"hours\":6,\"proposed_hours\":6,\"agreed\":true,\"status\":\"stated\",\"cell\":\"U3\",\"cells_possible\":[\"U3\"],\"clock_start\":null,\"needs\":[\"neuro_onset_datetime\"],",
            JsonSerializer.Serialize(urgency),
            StringComparison.Ordinal);
        Assert.Equal("T6", answer.RootElement.GetProperty("urgency").GetProperty("lesion").GetString());
    }

    [Fact]
    public void Pathway_lists_tables_in_order_with_role_certainty_and_status()
    {
        using var answer = Answer(Emergency);
        var cells = answer.RootElement.GetProperty("lesions")[0].GetProperty("pathway").EnumerateArray().ToList();
        Assert.Equal(["T", "U", "D"], cells.Select(c => c.GetProperty("table").GetString()).Distinct());
        Assert.All(cells, c => Assert.Equal(["table", "cell", "role", "certain", "status"], c.EnumerateObject().Take(5).Select(p => p.Name)));
        var overlay = cells.Single(c => c.GetProperty("cell").GetString() == "D1");
        Assert.Equal(("overlay", true, "stated"), (overlay.GetProperty("role").GetString(), overlay.GetProperty("certain").GetBoolean(), overlay.GetProperty("status").GetString()));
        Assert.True(cells.Where(c => c.GetProperty("table").GetString() == "D" && c.GetProperty("role").GetString() == "main").All(c => !c.GetProperty("certain").GetBoolean()));
    }

    [Fact]
    public void A_cell_that_is_not_stated_proposes_nothing()
    {
        foreach (var cell in ReconstructedPathway.All.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)))
        {
            Assert.Equal(cell.Status == Core.Forms.CellStatus.NotStated, cell.Proposes is null);
            Assert.True(cell.Proposes is not null || cell.LeavesOpen is not null, cell.Id);
            Assert.Equal(cell.Id[0] == 'U', cell.Urgency is not null);
        }
    }

    private static JsonDocument Answer(string row, params (string Name, string Row)[] lesions)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            EvaluationWriter.Write(json, Row.Evaluate(row, lesions));
        }

        return JsonDocument.Parse(body.ToArray());
    }
}
