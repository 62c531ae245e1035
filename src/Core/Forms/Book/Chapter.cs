namespace Myelon.Core.Forms;

/// <summary>A chapter that carries recommendations.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">A heading of ours.</param>
public sealed record Chapter(string Number, Text Title)
{
    /// <summary>The topics of a chapter that has several: by them its recommendations are sorted for a reader.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>What a section is about: the topic that names it most closely, else the chapter.</summary>
    public Text TopicOf(string section) => Topics
        .SelectMany(t => t.Sections.Where(s => Section.Holds(s, section)).Select(s => (t.Title, s.Length)))
        .OrderByDescending(t => t.Length).Select(t => t.Title).FirstOrDefault(Title);

    /// <summary>Whether a section stands in it.</summary>
    public bool Holds(string section) => Section.Holds(Number, section);
}

/// <summary>What several sections of a chapter are about.</summary>
/// <param name="Title">A heading of ours.</param>
/// <param name="Sections">The sections, with those in them.</param>
public sealed record Topic(Text Title, params IReadOnlyList<string> Sections);

/// <summary>Places in a guideline by their numbers.</summary>
public static class Section
{
    /// <summary>Whether a section is another one or lies in it: "10.4" holds "10.4.3.1".</summary>
    public static bool Holds(string section, string inner) => inner == section || inner.StartsWith(section + ".", StringComparison.Ordinal);
}
