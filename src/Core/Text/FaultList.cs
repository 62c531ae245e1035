using System.Collections.ObjectModel;

namespace Myelon.Core;

/// <summary>
/// What is wrong with an input, bounded: the first faults are kept, of the others their number. So an input that is wrong in a million
/// places costs no more than one that is wrong in a hundred.
/// </summary>
public sealed class FaultList : Collection<Fault>
{
    /// <summary>How many faults are kept.</summary>
    public const int Most = 100;

    private const int LongestPlace = 300;
    private const int LongestText = 1000;

    private int _more;

    /// <summary>Whether further faults are only counted: nobody needs to seek what was meant.</summary>
    public bool IsFull => Count >= Most;

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var fault in faults)
        {
            Add(fault);
        }
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, Fault item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Count < Most)
        {
            base.InsertItem(index, item with { Pointer = Short(item.Pointer, LongestPlace), Message = Short(item.Message), Fix = Short(item.Fix) });
            return;
        }

        _more++;
        var rest = new Fault(
            "",
            new($"Und {_more} weitere Fehler.", _more == 1 ? "And 1 more fault." : $"And {_more} more faults."),
            new("Zuerst die genannten beheben.", "Mend those above first."));
        if (_more == 1)
        {
            base.InsertItem(Count, rest);
        }
        else
        {
            SetItem(Most, rest);
        }
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        _more = 0;
        base.ClearItems();
    }

    private static Text Short(Text text) =>
        text.De.Length <= LongestText && text.En.Length <= LongestText ? text : new(Short(text.De, LongestText), Short(text.En, LongestText));

    /// <summary>The beginning of a text that is too long to be shown; a pair of surrogates stays whole.</summary>
    private static string Short(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
}
