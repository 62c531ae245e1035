namespace Myelon.Core;

/// <summary>A language that Myelon speaks to its users.</summary>
public enum Language
{
    /// <summary>German, the language of the guideline.</summary>
    German,

    /// <summary>English.</summary>
    English,

    /// <summary>No language of people: shows what is not said through the room of texts. Nobody is offered it.</summary>
    Pseudo,
}

/// <summary>One text in both languages.</summary>
/// <param name="De">The German text.</param>
/// <param name="En">The English text.</param>
public sealed record Text(string De, string En)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => Languages.Of(this, language);
}
