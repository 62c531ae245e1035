using Myelon.Core.Facts;

namespace Myelon.Core.Evaluation;

/// <summary>Something with several possible answers, of which facts leave one or more: a recommendation or a table of the pathway.</summary>
internal interface IQuestion
{
    /// <summary>The facts that it asks directly.</summary>
    IReadOnlyList<Fact> Uses { get; }

    /// <summary>Whether it is not settled and its needs are wanted.</summary>
    bool IsOpen(Findings findings);

    /// <summary>The answers that are still possible, as bits.</summary>
    ulong Possible(Findings findings);
}
