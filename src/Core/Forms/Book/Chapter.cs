namespace Myelon.Core.Forms;

/// <summary>A chapter that carries recommendations.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">A heading of ours.</param>
public sealed record Chapter(string Number, Text Title)
{
    /// <summary>Whether a section stands in it.</summary>
    public bool Holds(string section) => Section.Holds(Number, section);
}

/// <summary>Places in a guideline by their numbers.</summary>
public static class Section
{
    /// <summary>Whether a section is another one or lies in it: "10.4" holds "10.4.3.1".</summary>
    public static bool Holds(string section, string inner) => inner == section || inner.StartsWith(section + ".", StringComparison.Ordinal);
}
