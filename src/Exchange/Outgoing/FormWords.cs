using Myelon.Core;

namespace Myelon.Exchange.Outgoing;

/// <summary>Words of forms and of what goes out.</summary>
internal static class FormWords
{
    public static Text Yes { get; } = new("ja", "yes");

    public static Text No { get; } = new("nein", "no");

    public static Text Unknown { get; } = new("unbekannt", "unknown");

    public static Text NoneOfThem { get; } = new("nichts davon", "none of them");

    public static Text NotKnown(Text label) => new($"{label.De}: unbekannt", $"{label.En}: unknown");

    public static Text LesionName { get; } = new("Name der Läsion (etwa ihre Höhe)", "name of the lesion (such as its level)");

    public static Text Least(Text name) => new($"{name.De}, mindestens (berechnet)", $"{name.En}, at least (computed)");

    public static Text Most(Text name) => new($"{name.De}, höchstens (berechnet)", $"{name.En}, at most (computed)");

    public static Text AnalSigns { get; } = new("Anale Zeichen", "Anal signs");

    public static Text Right { get; } = new("Rechts", "Right");

    public static Text Left { get; } = new("Links", "Left");
}
