using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Tests.Support;
using Rt = Myelon.Medicine.Vocabulary.Radiotherapy;

namespace Myelon.Tests.Radiobiology;

/// <summary>The situations that were computed by hand (docs/reirradiation-table.md).</summary>
public sealed class ReirradiationTable
{
    private static readonly string[] Ids = ["C1", "C2", "C3", "C4", "C5"];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "reirradiation-table.md")))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                if (cells.Length > 11 && int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    data.Add($"{cells[1]} {cells[2]}", string.Join('|', cells[3..12].Where((_, i) => i != 1)));
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_forty_situations_and_more() => Assert.True(Rows.Count >= 40);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_situation(string situation, string row)
    {
        var cells = row.Split('|');
        var findings = CaseText.Evaluator.FindingsOf(CaseText.Parse(cells[0]))[0];
        var answer = CordDose.Rules.Answer(findings);
        Assert.Equal(
            $"{situation}: {string.Join(' ', cells[1..7])}",
            $"{situation}: {Said(answer.Cumulative!.Value)} {string.Join(' ', Ids.Select(id => Said(answer.Checks.SingleOrDefault(c => c.Id == id))))}");
        var exceeded = CordDoses.Limits.Exceeded(CordDoses.Sources.Of(findings));
        Assert.Equal($"{situation}: {cells[7]}", $"{situation}: {(exceeded.IsYes ? "yes" : exceeded.IsNo ? "no" : "?")}");
        Assert.Equal(exceeded.IsYes, findings[Rt.OrganAtRiskTolerancesRespected].Truth.IsNo);
    }

    private static string Said(DoseRange dose) => dose.Point is { } point
        ? Canonical.Digits(Math.Round(point, 5, MidpointRounding.AwayFromZero))
        : $"{Canonical.Digits(dose.Low)}..{(dose.High is { } high ? Canonical.Digits(high) : "")}";

    private static string Said(DoseCheck? check) => check?.Verdict switch
    {
        DoseVerdict.Within => "within",
        DoseVerdict.Above => "above",
        DoseVerdict.CannotBeJudged => "?",
        _ => "-",
    };
}
