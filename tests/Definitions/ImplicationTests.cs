using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Definitions;

/// <summary>What one entry alone implies, and what it must not imply.</summary>
public sealed class ImplicationTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        Implications.All.ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split('|') is [var entered, var follows, var open] ? new TheoryDataRow<string, string, string>(entered.Trim(), follows.Trim(), open.Trim()) : throw new FormatException(l));

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_entry_implies_this_and_not_that(string entered, string follows, string open)
    {
        var @case = CaseText.Parse(entered);
        var findings = CaseText.Evaluator.FindingsOf(@case)[0];
        Assert.Empty(CaseText.Evaluator.ContradictionsIn(@case));
        foreach (var term in follows.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (code, values) = term.Split('=') is [var c, var v] ? (c, v) : throw new FormatException(term);
            Assert.Equal(term, $"{code}={Left(Entry.Find(code), findings)}");
            Assert.NotEmpty(values);
        }

        Assert.All(open.Split(' ', StringSplitOptions.RemoveEmptyEntries), code =>
            Assert.True(findings[Entry.Find(code)].IsMissing, $"{code} must not follow, is {Left(Entry.Find(code), findings)}"));
    }

    [Fact]
    public void Each_entry_that_a_definition_speaks_of_has_a_row_for_every_statement() => Assert.All(
        Myelon.Medicine.SpinalMetastases.Rules.All.Definitions.Where(d => !d.OnlyExcludes),
        d => Assert.Contains(Rows(), r => CaseText.Evaluator.FindingsOf(CaseText.Parse(r.Data.Item1))[0] is var f && (f.Truth(d.When).IsYes || f.Truth(d.Then).IsNo)));

    [Fact]
    public void Confirmed_lesions_are_counted_by_their_levels()
    {
        var confirmed = CaseText.Parse("spinal_metastasis_status=confirmed").Facts;
        var @case = new Case
        {
            Name = "three levels",
            AsOf = CaseText.AsOf,
            Facts = confirmed,
            Lesions =
            [
                new CaseLesion("T8", CaseText.Parse("spinal_levels=[T7,T8]").Facts),
                new CaseLesion("L4", CaseText.Parse("spinal_levels=[L4]").Facts),
                new CaseLesion("S1", CaseText.Parse("spinal_levels=[S1] spinal_metastasis_status=suspected").Facts),
            ],
        };
        Assert.Equal(3, CaseText.Evaluator.FindingsOf(@case)[0][Tumour.VertebraeInvolved].Number.Low);
        Assert.Empty(CaseText.Evaluator.ContradictionsIn(@case));
        @case.Facts.Set(Tumour.VertebraeInvolved, Value.OfNumber(2));
        Assert.Equal("vertebrae_involved_count", Assert.Single(CaseText.Evaluator.ContradictionsIn(@case)).Fact.Code);
        @case.Facts.Set(Tumour.VertebraeInvolved, Value.OfNumber(3));
        Assert.Empty(CaseText.Evaluator.ContradictionsIn(@case));
    }

    /// <summary>What is left possible, as the table writes it.</summary>
    private static string Left(Fact fact, Findings findings)
    {
        var value = findings[fact];
        return fact switch
        {
            _ when value.IsMissing => "?",
            BooleanFact => value.Truth.IsYes ? "yes" : "no",
            ChoiceFact choice => string.Join(',', choice.Values.Where((_, i) => (value.Choices >> i & 1) != 0).Select(v => v.Code)),
            NumberFact => string.Create(CultureInfo.InvariantCulture, $"{value.Number.Low}..{value.Number.High}"),
            _ => throw new InvalidOperationException($"{fact} has no form in the table"),
        };
    }
}
