using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases.Evidence;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evidence;

/// <summary>Double entry: every figure of the evidence was entered twice, and the two must agree to the last digit.</summary>
public sealed class DoubleEntryTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> SecondEntry = new(() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Evidence", "second-entry.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .ToDictionary(l => l[..l.IndexOf(' ', StringComparison.Ordinal)], Tidy));

    public static TheoryData<string> Ids => [.. EvidenceTables.Rows.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_entries_agree(string id)
    {
        var row = Assert.Single(EvidenceTables.Rows, r => r.Id == id);
        Assert.True(SecondEntry.Value.TryGetValue(id, out var second), $"{id} was entered once only");
        Assert.Equal(second, Of(row));
    }

    [Fact]
    public void Nothing_was_entered_a_second_time_without_a_first() =>
        Assert.Equal(EvidenceTables.Rows.Select(r => r.Id).Order(), SecondEntry.Value.Keys.Order());

    [Fact]
    public void Every_row_speaks_both_languages_and_names_its_section() => Assert.All(EvidenceTables.Rows, r =>
    {
        Assert.NotEmpty(r.Sections);
        Assert.True(r.Title.De.Length > 0 && r.Title.En.Length > 0, r.Id);
        Assert.True(r.Outcomes.Count > 0 || r.Notes.Count > 0, r.Id);
        Assert.All(r.Outcomes, o => Assert.True(o.Measure.De.Length > 0 && o.Measure.En.Length > 0 && o.Values.Count > 0, r.Id));
        Assert.All(r.Outcomes.SelectMany(o => o.Values), v => Assert.True(v.Printed.Value.Low <= v.Printed.Value.High, r.Id));
        Assert.All(r.Outcomes.SelectMany(o => o.Values).Where(v => v.Source is not null), v => Assert.NotEmpty(r.Discrepancies));
    });

    private static string Tidy(string line) => string.Join(" | ", line.Split('|').Select(p => p.Trim()));

    private static string Of(EvidenceRow row) => string.Join(
        " | ",
        row.Id,
        string.Join(' ', row.Participants),
        string.Join("; ", row.Outcomes.Select(Of)),
        string.Join(' ', row.References),
        string.Join(' ', row.Sections));

    private static string Of(Outcome outcome)
    {
        var odds = outcome.OddsRatio is { } ratio ? $" OR {N(ratio.Value)} [{N(ratio.Interval)}]" : "";
        var horizon = outcome.Horizon is { } at ? " @" + Of(at) : "";
        return string.Join(", ", outcome.Values.Select(Of)) + odds + Of(outcome.P) + horizon;
    }

    private static string Of(PValue? p) => p switch
    {
        null => "",
        { Value: null } => " ns",
        { Value: { } value } => $" p{p.Sign switch { Comparison.Below => "<", Comparison.Above => ">", _ => "=" }}{N(value)}{(p.OfNonInferiority ? " ni" : "")}",
    };

    private static string Of(ArmValue value)
    {
        var regimen = value.Arm?.Regimen is { } schedule ? schedule.Code + " " : "";
        var spread = value.Spread is { } range ? value.SpreadIsConfidence ? $" [{N(range)}]" : $" ({N(range)})" : "";
        return regimen + Of(value.Printed) + spread + (value.Source is { } source ? " -> " + Of(source) : "");
    }

    private static string Of(Figure figure)
    {
        var bound = figure.Bound switch
        {
            Bound.About => "~",
            Bound.Below => "<",
            Bound.UpTo => "..",
            Bound.Above => ">",
            Bound.AtLeast => ">=",
            Bound.Almost => "!",
            _ => "",
        };
        var unit = figure.Unit switch
        {
            FigureUnit.Percent => "%",
            FigureUnit.Points => "pt",
            FigureUnit.Days => "d",
            FigureUnit.Weeks => "wk",
            FigureUnit.Months => "mo",
            FigureUnit.Years => "y",
            FigureUnit.Gray => "Gy",
            FigureUnit.BiologicalGray => "Gy2",
            _ => "",
        };
        return bound + N(figure.Value) + unit;
    }

    private static string N(NumberRange range) => range.IsPoint ? N(range.Low) : $"{N(range.Low)}-{N(range.High)}";

    /// <summary>With the last printed digit, also where it is a zero.</summary>
    private static string N(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
