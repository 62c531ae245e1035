using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>What the sections say on one question of the clinic, stated in the text and no recommendation.</summary>
/// <param name="Id">The stable code.</param>
/// <param name="Title">The question, in the clinic's words.</param>
/// <param name="Concerns">Whom the question concerns: where that is unknown, the adviser is open and tells nothing.</param>
/// <param name="Advice">What is said, in the order of reading.</param>
public sealed record Adviser(string Id, Text Title, Condition Concerns, IReadOnlyList<Advice> Advice)
{
    /// <summary>Where it is read before the others; null for never.</summary>
    public Condition? Leads { get; init; }

    /// <summary>The adviser as text of codes, for the fingerprint of the rules.</summary>
    public string Canonical =>
        $"{Id} concerns {Logic.Canonical.Instance.Of(Concerns)} leads {(Leads is null ? "-" : Logic.Canonical.Instance.Of(Leads))}";
}
