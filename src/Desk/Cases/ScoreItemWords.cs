using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Desk.Cases;

/// <summary>Items of scores that are no facts, in words.</summary>
public static class ScoreItemWords
{
    /// <summary>What an item is called.</summary>
    public static Text Label(Score score, string item) => item switch
    {
        "total" => new("anderswo berechnete Summe", "total computed elsewhere"),
        "group" => new("anderswo bestimmte Gruppe", "group found elsewhere"),
        _ => score.Items.FirstOrDefault(i => i.Code == item)?.Label ?? new(item, item),
    };

    /// <summary>What was entered for it.</summary>
    public static string Value(Score score, string item, string? value, Language language) =>
        value is null ? "–"
        : item == "group" && score.Groups.FirstOrDefault(g => g.Code == value) is { } group ? group.Label.In(language)
        : score.Items.FirstOrDefault(i => i.Code == item)?.Options.FirstOrDefault(o => o.Code == value)?.Label.In(language) ?? value;
}
