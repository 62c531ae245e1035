using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Outgoing;

namespace Myelon.Desk.Outgoing;

/// <summary>What goes out in FHIR: forms, a case with its evaluation, and the definitions that a server needs for them.</summary>
/// <param name="guideline">The guideline.</param>
public sealed class FhirDesk(Guideline guideline)
{
    private readonly FormWriter _forms = new(guideline);
    private readonly CaseBundle _bundles = new(guideline);

    /// <summary>The shapes in which a conference is told: years of the German core data set.</summary>
    public static IReadOnlyList<string> Shapes { get; } = ["2026", "2027"];

    /// <summary>The forms by name.</summary>
    public IEnumerable<string> FormNames => _forms.Names;

    /// <summary>A form as a Questionnaire; null where there is none of that name.</summary>
    public byte[]? Form(string name) => _forms.Of(name);

    /// <summary>All forms, as a search answers.</summary>
    public byte[] Forms() => _forms.All();

    /// <summary>A case with its evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of papers.</param>
    /// <param name="shape">One of <see cref="Shapes"/>.</param>
    /// <param name="papers">The papers to enclose as PDF, by name.</param>
    /// <param name="read">What the case was read from: each part of it that did not become a fact is told beside.</param>
    public byte[] Bundle(
        CaseEvaluation evaluation, Language language, string shape, IReadOnlyList<string> papers, NamedCase? read = null) =>
        _bundles.Of(evaluation, new BundleOptions
        {
            Language = language,
            Shape = shape == Shapes[1] ? ConferenceShape.Of2027 : ConferenceShape.Of2026,
            Papers = papers,
            Read = read?.Imported?.Lines ?? [],
        });

    /// <summary>The entries of a case as observations, without anything computed.</summary>
    public byte[] Entries(Case @case) => _bundles.Entries(@case);

    /// <summary>Everything that a server needs to understand what goes out.</summary>
    public byte[] Definitions() => new Definitions(guideline).Bundle();
}
