using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Mapping;

/// <summary>Where in the spine a statement is: levels as bits, or a region without level.</summary>
/// <param name="Levels">The levels; 0 where none is named.</param>
/// <param name="Name">How a lesion there is called.</param>
internal sealed record SpinalSite(ulong Levels, string Name);

/// <summary>A value that a statement offers for a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Means">What its code means.</param>
internal sealed record Candidate(Fact Fact, Value Value, Statement Statement, Text Means)
{
    /// <summary>Whether it is only proposed.</summary>
    public bool IsProposal { get; init; }

    /// <summary>Why it is only proposed.</summary>
    public Text? Because { get; init; }

    /// <summary>Where in the spine, or null.</summary>
    public SpinalSite? Site { get; init; }

    /// <summary>The line of the report that it gives.</summary>
    public ReportLine Line(Fate fate, Text what, string? lesion = null) =>
        new(Statement.Source, Statement.Pointer, fate, what) { Fact = Fact.Code, Means = Means, Lesion = lesion, When = Statement.When };
}
