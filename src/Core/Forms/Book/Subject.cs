using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>Facts that are entered side by side.</summary>
/// <param name="Label">The heading.</param>
/// <param name="Facts">The facts in the order in which they are asked.</param>
public sealed record FactGroup(Text Label, IReadOnlyList<Fact> Facts);

/// <summary>One page of the entry form.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Scope">Whether it is filled in once for the patient or for every lesion.</param>
/// <param name="Groups">Its facts.</param>
public sealed record Subject(string Code, Text Label, FactScope Scope, IReadOnlyList<FactGroup> Groups);

/// <summary>The form on which a case is entered: every fact stands in one place.</summary>
/// <param name="Subjects">Its pages in the order in which they ask.</param>
public sealed record EntryForm(IReadOnlyList<Subject> Subjects)
{
    private readonly Dictionary<Fact, Subject> _places =
        Subjects.SelectMany(s => s.Groups.SelectMany(g => g.Facts).Select(f => (Fact: f, Subject: s))).ToDictionary(p => p.Fact, p => p.Subject);

    /// <summary>The subject with a code, or null.</summary>
    public Subject? Find(string code) => Subjects.FirstOrDefault(s => s.Code == code);

    /// <summary>The subject in which a fact is entered.</summary>
    public Subject Of(Fact fact) => _places[fact];
}
