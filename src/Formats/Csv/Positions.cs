namespace Myelon.Formats.Csv;

/// <summary>The position of an item in a list.</summary>
internal static class Positions
{
    /// <summary>The position, or -1.</summary>
    public static int IndexOf(this IReadOnlyList<string> list, string item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (string.Equals(list[i], item, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
