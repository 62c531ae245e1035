using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Web.Forms;

/// <summary>A fact as a form asks it: for the patient or for one lesion.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Lesion">The lesion by name; null for the patient.</param>
public sealed record Field(Fact Fact, string? Lesion)
{
    /// <summary>
    /// The name of its control. A lesion stands in it by the bytes of its name: names of controls are compared without case, and line ends
    /// in them change on the way.
    /// </summary>
    public string Key => Lesion is null ? Fact.Code : $"{Fact.Code}@{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Lesion))}";

    /// <summary>The name of the control that confirms an imported value.</summary>
    public string ConfirmKey => ConfirmPrefix + Key;

    private const string ConfirmPrefix = "confirm:";

    private const string ReasonPrefix = "reason:";

    /// <summary>The field that the name of any of its controls stands for, or null.</summary>
    public static Field? OfControl(Vocabulary vocabulary, string name) => Of(
        vocabulary,
        name.StartsWith(ConfirmPrefix, StringComparison.Ordinal) ? name[ConfirmPrefix.Length..]
            : name.StartsWith(ReasonPrefix, StringComparison.Ordinal) ? name[(name.LastIndexOf(':') + 1)..]
            : name);

    /// <summary>The field that a name stands for, or null.</summary>
    public static Field? Of(Vocabulary vocabulary, string key)
    {
        var at = key.IndexOf('@', StringComparison.Ordinal);
        if (vocabulary.Find(at < 0 ? key : key[..at]) is not { } fact)
        {
            return null;
        }

        if (at < 0)
        {
            return new Field(fact, null);
        }

        var bytes = new byte[(key.Length - at) / 2];
        return Convert.FromHexString(key.AsSpan(at + 1), bytes, out _, out var written) == OperationStatus.Done && Utf8.IsValid(bytes.AsSpan(0, written))
            ? new Field(fact, Encoding.UTF8.GetString(bytes, 0, written))
            : null;
    }

    /// <summary>What a case states for it, without what the lesion inherits.</summary>
    public Value In(Case @case) => EntriesIn(@case)[Fact];

    /// <summary>The entries of a case among which it stands; none where the case has no such lesion.</summary>
    public Entries EntriesIn(Case @case) => Lesion is null ? @case.Facts : @case.Lesions.FirstOrDefault(l => l.Name == Lesion)?.Facts ?? new();

    /// <summary>The name of the control in which stands why a value of a set was entered.</summary>
    public string ReasonKey(string value) => $"{ReasonPrefix}{value}:{Key}";

    /// <summary>Whether the case has such a place.</summary>
    public bool Exists(Case @case) => Lesion is null || @case.Lesions.Any(l => l.Name == Lesion);
}
