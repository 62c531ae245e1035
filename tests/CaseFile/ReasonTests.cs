using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Formats.CaseFile;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Import;
using Myelon.Tests.Support;

namespace Myelon.Tests.CaseFile;

/// <summary>Why a treatment was declined or is not possible: recorded, told beside the refusal, and read by no rule.</summary>
public sealed partial class ReasonTests
{
    private const string Refused = """
        {"format":"myelon-case/1","case":"a","as_of":"2026-11-25T09:00:00+01:00",
         "facts":{"spinal_metastasis_status":"confirmed","painful_bone_metastasis":true,"pain_recurrent_in_field":false,"surgery_indicated_upfront":false,
                  "treatments_declined":["radiotherapy","rehabilitation"]},
         "reasons":{"treatments_declined":{"radiotherapy":"zu weit <b>entfernt</b>"}},
         "lesions":[{"lesion":"A","facts":{"spinal_levels":["T6"]}},
                    {"lesion":"B","facts":{"spinal_levels":["L3"],"treatments_declined":["radiotherapy"]},"reasons":{"treatments_declined":{"radiotherapy":"will warten"}}}]}
        """;

    [Theory]
    [InlineData(0, Treatment.Radiotherapy, "zu weit <b>entfernt</b>")]
    [InlineData(1, Treatment.Radiotherapy, "will warten")]
    [InlineData(0, Treatment.Rehabilitation, null)]
    [InlineData(1, Treatment.Rehabilitation, null)]
    public void A_lesion_inherits_the_reason_with_the_entry(int lesion, Treatment treatment, string? reason) =>
        Assert.Equal(reason, Read(Refused).ReasonOf(lesion, CourseOfCare.TreatmentsDeclined, (int)treatment));

    [Fact]
    public void Written_and_read_again_it_is_the_same_case()
    {
        var written = Written(Read(Refused));
        Assert.Equal(written, Written(Read(written)));
        Assert.Equal(Read(Refused).Lesions[1].Facts.Reasons, Read(written).Lesions[1].Facts.Reasons);
    }

    [Fact]
    public void A_value_that_goes_takes_its_reason_along()
    {
        var entries = Read(Refused).Facts;
        var changed = entries.Copy().Set(CourseOfCare.TreatmentsDeclined, Value.OfSet(1UL << (int)Treatment.Rehabilitation));
        Assert.Empty(changed.Reasons);
        Assert.Single(entries.Reasons);
        var document = CaseDocument.Of(Refused).Set("B", CourseOfCare.TreatmentsDeclined, Value.Unknown, CaseText.AsOf.Offset)
            .Set(null, CourseOfCare.TreatmentsDeclined, Value.OfSet(1UL << (int)Treatment.Rehabilitation), CaseText.AsOf.Offset);
        Assert.DoesNotContain("reasons", document.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_changes_no_verdict_and_no_question()
    {
        var with = CaseText.Evaluator.Evaluate(Read(Refused));
        var without = CaseText.Evaluator.Evaluate(Read(WithReasons().Replace(Refused, "")));
        Assert.Equal(without.Verdicts.Select(v => v.Verdict), with.Verdicts.Select(v => v.Verdict));
        Assert.Equal(without.Questions.Select(q => q.Fact), with.Questions.Select(q => q.Fact));
    }

    [Fact]
    public void It_stands_beside_the_recommendation_in_both_languages()
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            EvaluationWriter.Write(json, CaseText.Evaluator.Evaluate(Read(Refused)));
        }

        using var answer = JsonDocument.Parse(body.ToArray());
        var remarks = answer.RootElement.GetProperty("recommendations").EnumerateArray().First(r => r.GetProperty("number").GetInt32() == 41).GetProperty("remarks")
            .EnumerateArray().Select(r => (r.GetProperty("text_de").GetString(), r.GetProperty("text_en").GetString(), r.GetProperty("reason").GetString())).ToList();
        Assert.Equal(
            [
                (
                    "Eingetragen: Strahlentherapie von der betroffenen Person abgelehnt. Grund: „zu weit <b>entfernt</b>“.",
                    "Entered: radiotherapy declined by the patient. Reason: \"zu weit <b>entfernt</b>\".", "zu weit <b>entfernt</b>"),
                (
                    "Eingetragen: Strahlentherapie von der betroffenen Person abgelehnt. Grund: „will warten“.",
                    "Entered: radiotherapy declined by the patient. Reason: \"will warten\".", "will warten"),
            ],
            remarks);
    }

    [Theory]
    [InlineData("protocol")]
    [InlineData("letter")]
    [InlineData("radiotherapy")]
    [InlineData("registration")]
    public void It_stands_on_the_paper(string paper)
    {
        var evaluation = CaseText.Evaluator.Evaluate(Read(Refused));
        var written = PaperWriter.Write(CasePapers.All.Single(p => p.Id == paper), evaluation, CaseText.AsOf.ToInstant(), Language.German);
        var line = written.Blocks.SelectMany(b => b.Lines).Single(l => l.Label == "Von der betroffenen Person abgelehnt");
        Assert.Equal("A: Strahlentherapie („zu weit <b>entfernt</b>“), Rehabilitation; B: Strahlentherapie („will warten“)", line.Text);
    }

    [GeneratedRegex(""",\s*"reasons":\{"treatments_declined":\{[^}]*\}\}""")]
    private static partial Regex WithReasons();

    private static Case Read(string json)
    {
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Faults);
        return reading.Case!;
    }

    private static string Written(Case @case) => CaseWriterTests.Written(@case);
}
