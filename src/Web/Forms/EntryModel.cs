using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Web.Cases;
using Myelon.Web.Ground;
using NodaTime;

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

    /// <summary>When the entries were sent that stand in the form and are not saved; null where it shows what is saved.</summary>
    public Instant? Drafted { get; init; }

    /// <summary>When entries were sent that are not saved and can be taken up again; null where there are none.</summary>
    public Instant? Offered { get; init; }

    /// <summary>Whether only the fields are shown that are asked next.</summary>
    public bool OnlyAsked { get; init; }

    /// <summary>Whether the page shows the lesions side by side.</summary>
    public bool IsTable { get; init; }

    /// <summary>The name of the draft of this page.</summary>
    public string DraftKey => $"{(IsTable ? "table" : "entry")}/{Base.Id}/{Subject.Code}/{Lesion}";

    /// <summary>The address of the page.</summary>
    public string Address => IsTable ? EntryLinks.OfTable(Base.Id, Subject) : EntryLinks.Of(Base.Id, Subject, Lesion);

    /// <summary>The address that leads back to what stands in the form.</summary>
    public string DraftAddress => Address + (Lesion is null ? "?" : "&") + "draft=1";

    /// <summary>The entries on which the answer stands: the version, what was changed in the form, and when.</summary>
    public string Basis(Screen screen)
    {
        string Said(PostedField f) => screen.T(f.Field.Fact.Label) + ": " + Words.Value(f.Field.Fact, f.Value, Base.Case.AsOf, screen.Language);
        var changed = Posted?.Changed.Select(Said).ToList() ?? [];
        var version = screen.T($"Fassung {Base.Stored.Version}", $"version {Base.Stored.Version}");
        var at = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{screen.Now.Hour:00}:{screen.Now.Minute:00}:{screen.Now.Second:00}");
        return (changed.Count == 0 ? version : version + screen.T(" mit ", " with ") + string.Join(" · ", changed)) + " · " + at;
    }

    /// <summary>The fields under their headings.</summary>
    public IReadOnlyList<(Text Label, IReadOnlyList<FieldView> Fields)> Groups(Screen screen)
    {
        var views = new FieldViews(Base.Case, Shown, screen.Language, screen.Zone);
        return
        [
            .. Subject.Groups
                .Select(g => (g.Label, Fields: (IReadOnlyList<FieldView>)
                [
                    .. g.Facts.Select(f => new Field(f, Lesion)).Select(f => views.Of(f, Posted?.Fields.FirstOrDefault(p => p.Field == f)))
                        .Where(v => !OnlyAsked || v.Rank is not null || v.Wrong is not null),
                ]))
                .Where(g => g.Fields.Count > 0),
        ];
    }

    /// <summary>The next questions.</summary>
    public IReadOnlyList<Question> Next => Shown.Questions;
}
