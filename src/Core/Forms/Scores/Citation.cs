namespace Myelon.Core.Forms;

/// <summary>Where something was read: the same in both languages, but for a word beside it ("abstract", "points").</summary>
/// <param name="De">The citation for a German reader.</param>
/// <param name="En">The citation for an English reader.</param>
public sealed record Citation(string De, string En)
{
    /// <summary>A citation without such a word.</summary>
    public static implicit operator Citation(string citation) => new(citation, citation);

    /// <summary>The citation for a reader of the language.</summary>
    public string In(Language language) => language.Say(De, En);
}
