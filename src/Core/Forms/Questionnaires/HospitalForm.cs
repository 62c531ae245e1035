using System.Collections.Immutable;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>A form on which a hospital asks for entries inside its own system.</summary>
/// <param name="Id">The stable name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Purpose">What it is for, and what it is not for.</param>
public sealed record HospitalForm(string Id, Text Title, Text Purpose)
{
    /// <summary>What it asks, in the order of asking.</summary>
    public IReadOnlyList<FormSection> Sections { get; init; } = [];

    /// <summary>The score whose range it shows while it is filled in, or null.</summary>
    public Score? Score { get; init; }

    /// <summary>Whether it asks about one lesion, by its name.</summary>
    public bool AsksLesion { get; init; }

    /// <summary>The cells of the worksheet of the neurological examination; none where it is not asked.</summary>
    public ImmutableArray<WorksheetField> Worksheet { get; init; } = [];

    /// <summary>Its questions in the order of asking.</summary>
    public IEnumerable<FormQuestion> Questions => Sections.SelectMany(s => s.Questions);
}

/// <summary>A part of a form.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Questions">What it asks.</param>
public sealed record FormSection(Text Title, IReadOnlyList<FormQuestion> Questions);

/// <summary>A question for a fact.</summary>
/// <param name="Fact">The fact.</param>
public sealed record FormQuestion(Fact Fact)
{
    /// <summary>The fact that must hold for the question to be shown, or null: it is always shown.</summary>
    public BooleanFact? ShownIf { get; init; }

    /// <summary>A question that is always shown.</summary>
    public static implicit operator FormQuestion(Fact fact) => new(fact);
}
