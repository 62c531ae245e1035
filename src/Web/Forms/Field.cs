using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Web.Forms;

/// <summary>A fact as a form asks it: for the patient or for one lesion.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Lesion">The lesion by name; null for the patient.</param>
public sealed record Field(Fact Fact, string? Lesion)
{
    /// <summary>The name of its control.</summary>
    public string Key => Lesion is null ? Fact.Code : $"{Fact.Code}@{Lesion}";

    /// <summary>The name of the control for the time of day, and of the one that confirms an imported value.</summary>
    public string TimeKey => "time:" + Key;

    /// <summary>The name of the control that confirms an imported value.</summary>
    public string ConfirmKey => "confirm:" + Key;

    /// <summary>The field that a name stands for, or null.</summary>
    public static Field? Of(Vocabulary vocabulary, string key)
    {
        var at = key.IndexOf('@', StringComparison.Ordinal);
        var (code, lesion) = at < 0 ? (key, null) : (key[..at], key[(at + 1)..]);
        return vocabulary.Find(code) is { } fact ? new Field(fact, lesion) : null;
    }

    /// <summary>What a case states for it, without what the lesion inherits.</summary>
    public Value In(Case @case) => Lesion is null
        ? @case.Facts[Fact]
        : @case.Lesions.FirstOrDefault(l => l.Name == Lesion)?.Facts[Fact] ?? Value.Unknown;

    /// <summary>Whether the case has such a place.</summary>
    public bool Exists(Case @case) => Lesion is null || @case.Lesions.Any(l => l.Name == Lesion);
}
