using System.Xml.Linq;
using CsCheck;
using Myelon.Formats.Drawings;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Tests.Pathways;

namespace Myelon.Tests.Drawings;

/// <summary>The drawings are well-formed, say everything in words, and hold what they must.</summary>
public sealed class DrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly CaseEvaluation Three = Row.Evaluate(
        "spinal_metastasis_status=confirmed sensory_deficit=no motor_deficit=no radicular_pain=no bladder_bowel_status=intact general_condition_permits_surgery=yes patient_wants_surgery=yes",
        ("A", "spinal_levels=C5,C6 sins_total=14 bilsky_grade=0 stabilisation_planned=yes"),
        ("B", "spinal_levels=T7 sins_total=4 fracture_unstable=no bilsky_grade=0 painful_bone_metastasis=no"),
        ("C", "sins_total=9 fracture_unstable=no"));

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_cell_is_drawn_and_the_way_is_lit(Language language)
    {
        var drawing = XDocument.Parse(PathwayDrawing.Of(Three, [0, 1, 2], language));
        var texts = drawing.Descendants(Svg + "text").Select(t => t.Value).ToList();
        foreach (var cell in ReconstructedPathway.All.Tables.SelectMany(t => t.Cells))
        {
            Assert.NotNull(Box(drawing, cell.Id, language));
        }

        Assert.All(["N1", "N14", "N2"], id => Assert.Equal("●", Mark(drawing, id, language)));
        Assert.DoesNotContain(Mark(drawing, "D4", language), (string[])["●", "?"]);
        Assert.DoesNotContain(texts, t => System.Text.RegularExpressions.Regex.IsMatch(t, "^[●? ]*[TUDNF][0-9]+$"));
        Assert.Contains(texts, t => t.Contains("(R26, R27)", StringComparison.Ordinal));
        Assert.NotEmpty(drawing.Root!.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void An_undecided_exit_is_dashed_and_marked()
    {
        var drawing = XDocument.Parse(PathwayDrawing.Of(Row.Evaluate("spinal_metastasis_status=confirmed motor_deficit=yes"), [0], Language.English));
        var group = Box(drawing, "D4", Language.English);
        Assert.Equal("?", Mark(drawing, "D4", Language.English));
        Assert.NotNull(group.Element(Svg + "rect")!.Attribute("stroke-dasharray"));
        var untaken = Box(drawing, "N1", Language.English);
        Assert.Null(untaken.Element(Svg + "rect")!.Attribute("stroke-dasharray"));
    }

    [Fact]
    public void The_spine_shows_lesions_irradiation_and_instrumentation_in_words_too()
    {
        var @case = Three.Case with
        {
            Courses = [new RadiotherapyCourse(Row.Entries("spinal_levels=T6,T7,T8")[Row.Fact("spinal_levels")].Set, 10, 3) { EndDate = new(2026, 1, 15) }],
        };
        var picture = SpinePictures.Of(Row.Evaluator.Evaluate(@case));
        var words = string.Join('\n', SpineDrawing.Words(picture, Language.German));
        Assert.Contains("A: C5–C6 SINS 14, instabil · ESCC 0 · Stabilisierung geplant", words, StringComparison.Ordinal);
        Assert.Contains("C: Höhe nicht angegeben", words, StringComparison.Ordinal);
        Assert.Contains("Bestrahlt Th6–Th8: 10 × 3 Gy, 15.01.2026", words, StringComparison.Ordinal);
        var drawing = XDocument.Parse(SpineDrawing.Of(picture, Language.English));
        var texts = drawing.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Equal(30, texts.Count(t => t.Length <= 3 && t.Length >= 2 && "CTLS".Contains(t[0], StringComparison.Ordinal) && t[1..].All(char.IsAsciiDigit)));
        Assert.Contains(texts, t => t.Contains("stabilisation planned", StringComparison.Ordinal));
    }

    [Fact]
    public void Twelve_lesions_have_labels_that_do_not_overlap()
    {
        var lesions = Enumerable.Range(1, 12).Select(i => ($"L{i}", $"spinal_levels=T{i} sins_total={i}")).ToArray();
        var drawing = XDocument.Parse(SpineDrawing.Of(SpinePictures.Of(Row.Evaluate("spinal_metastasis_status=confirmed", lesions)), Language.German));
        var boxes = drawing.Descendants(Svg + "rect")
            .Where(r => r.Attribute("x")?.Value == "512")
            .Select(r => (Top: (double)r.Attribute("y")!, Bottom: (double)r.Attribute("y")! + (double)r.Attribute("height")!))
            .OrderBy(b => b.Top)
            .ToList();
        Assert.Equal(12, boxes.Count);
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Bottom <= pair.Second.Top));
        Assert.True(boxes[^1].Bottom < (double)drawing.Root!.Attribute("height")!);
    }

    [Fact]
    public void Any_name_gives_well_formed_drawings() =>
        Gen.String.Sample(name =>
        {
            var @case = Row.Case("spinal_metastasis_status=confirmed") with { Name = name, Lesions = [new CaseLesion(name, new Entries())] };
            var evaluation = Row.Evaluator.Evaluate(@case);
            Assert.NotNull(XDocument.Parse(PathwayDrawing.Of(evaluation, [0], Language.German)).Root);
            Assert.NotNull(XDocument.Parse(SpineDrawing.Of(SpinePictures.Of(evaluation), Language.German)).Root);
        }, iter: 200);

    [Fact]
    public void Equal_cases_give_byte_equal_drawings() =>
        Assert.Equal(PathwayDrawing.Of(Three, [0, 1, 2], Language.German), PathwayDrawing.Of(Three, [0, 1, 2], Language.German));

    /// <summary>The box of a cell: codes stand in no drawing, so it is found by its words.</summary>
    private static XElement Box(XDocument drawing, string id, Language language)
    {
        var cells = ReconstructedPathway.All.Tables.SelectMany(t => t.Cells).ToList();
        var said = cells.Single(c => c.Id == id).Situation.In(language);
        var before = cells.TakeWhile(c => c.Id != id).Count(c => c.Situation.In(language) == said);
        return drawing.Descendants(Svg + "g").Where(g => g.Element(Svg + "title")?.Value.StartsWith($"{said}. ", StringComparison.Ordinal) == true).ElementAt(before);
    }

    private static string Mark(XDocument drawing, string id, Language language) => Box(drawing, id, language).Elements(Svg + "text").First().Value;
}
