using Myelon.Composition;
using Myelon.Core.Speech;

namespace Myelon.Tests.Words;

/// <summary>Ids of discrepancies in brackets are left out where nobody looks them up; every other bracket stays.</summary>
public sealed class DiscrepancyIdsTests
{
    [Theory]
    [InlineData("Counted from the onset (IA10).", "Counted from the onset.")]
    [InlineData("Two places (IA1, ID27) differ.", "Two places differ.")]
    [InlineData("(IA6) Settle first.", " Settle first.")]
    [InlineData("Strength (0–3) and R4 (R3).", "Strength (0–3) and R4 (R3).")]
    [InlineData("No such id (IA999).", "No such id (IA999).")]
    [InlineData("One known beside one that is not (IA10, R4).", "One known beside one that is not (IA10, R4).")]
    public void Only_brackets_that_hold_nothing_else(string text, string plain) =>
        Assert.Equal(plain, DiscrepancyWords.WithoutIds(text, Guidelines.Current.Rules));
}
