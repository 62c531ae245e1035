using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;

namespace Myelon.Web.Forms;

/// <summary>A page of the entry form.</summary>
/// <param name="Base">The version from which the form was made.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Lesion">The lesion, or null for the patient.</param>
/// <param name="Shown">The answer for what stands in the form.</param>
public sealed record EntryModel(DeskCase Base, Subject Subject, string? Lesion, CaseEvaluation Shown)
{
    /// <summary>What a person has written, or null where the form is fresh.</summary>
    public PostedFacts? Posted { get; init; }

    /// <summary>Contradictions that what was written would bring in, to be confirmed.</summary>
    public IReadOnlyList<Contradiction> ToConfirm { get; init; } = [];

    /// <summary>What else is wrong, where it cannot be shown at a field.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether it was just saved.</summary>
    public bool IsSaved { get; init; }

    /// <summary>The fields under their headings.</summary>
    public IReadOnlyList<(Text Label, IReadOnlyList<FieldView> Fields)> Groups(Screen screen)
    {
        var views = new FieldViews(Base.Case, Shown, screen.Language, screen.Zone);
        return
        [
            .. Subject.Groups.Select(g => (g.Label, (IReadOnlyList<FieldView>)[.. g.Facts.Select(f => new Field(f, Lesion)).Select(f => views.Of(f, Posted?.Fields.FirstOrDefault(p => p.Field == f)))])),
        ];
    }

    /// <summary>The next questions.</summary>
    public IReadOnlyList<Question> Next => Shown.Questions;
}
