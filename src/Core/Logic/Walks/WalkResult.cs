namespace Myelon.Core.Logic.Walks;

/// <summary>One result of the classification with its reason.</summary>
/// <typeparam name="T">The kind of result.</typeparam>
/// <param name="Values">The values still possible.</param>
/// <param name="FindingsAlone">The values that the findings alone leave, every asterisk ignored.</param>
/// <param name="Walk">The decisions that led there, in the order in which the rule took them.</param>
public sealed record WalkResult<T>(Possible<T> Values, Possible<T> FindingsAlone, Walk<T> Walk)
    where T : struct, IComparable
{
    /// <summary>
    /// Whether a value rests on an asterisk: the findings alone would not allow it, or would allow more. Such a value
    /// is tagged with an asterisk itself (revision 2019).
    /// </summary>
    public bool RestsOnNote(T value) => !FindingsAlone.Contains(value) || !FindingsAlone.IsWithin(Values);

    /// <summary>Whether any value rests on an asterisk.</summary>
    public bool AnyRestsOnNote => !Values.Equals(FindingsAlone);
}
