using Myelon.Core;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Forms;

/// <summary>Something that is taken only after a person has confirmed it: just this value, and no other.</summary>
/// <param name="Key">The control of the confirmation.</param>
/// <param name="Value">What is confirmed.</param>
/// <param name="Says">Why it is asked.</param>
/// <param name="Yes">The words of the button.</param>
public sealed record Ask(string Key, string Value, Text Says, Text Yes)
{
    /// <summary>The control that keeps a pseudonym which looks like a real person.</summary>
    public const string KeepName = "keep-name";

    /// <summary>The control that keeps a conference day in the past.</summary>
    public const string KeepDate = "keep-date";

    /// <summary>The question about a conference day in the past.</summary>
    public static Ask AboutDate(LocalDate date) => new(
        KeepDate,
        LocalDatePattern.Iso.Format(date),
        new("Der Konferenztag liegt zurück. Ist das Jahr richtig?", "The conference day lies in the past. Is the year right?"),
        new("Der Tag ist richtig, so speichern", "The day is right, save it so"));

    /// <summary>The question about a pseudonym that looks like a real person, or null.</summary>
    public static Ask? AboutName(string name) => CaseNames.LooksLikePerson(name) is not { } looks ? null : new(
        KeepName,
        name,
        new(
            $"{looks.De} Ein Pseudonym steht in jeder Fassung und lässt sich später nicht mehr ändern, nur der ganze Fall lässt sich löschen. Ein "
                + "anderes Pseudonym wählen oder bestätigen.",
            $"{looks.En} A pseudonym stands in every version and cannot be changed there later; only the whole case can be erased. Choose another "
                + "pseudonym, or confirm."),
        new("Es ist ein Pseudonym, so speichern", "It is a pseudonym, save it so"));
}
