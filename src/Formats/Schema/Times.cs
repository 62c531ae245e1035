using System.Text.Json.Nodes;

namespace Myelon.Formats.Schema;

/// <summary>
/// Dates and moments as the readers take them. A pattern says them to the last leap day, because most validators read the keyword
/// <c>format</c> as a remark.
/// </summary>
internal static class Times
{
    private const string Day =
        "(?:(?:(?:19|2[01])[0-9]{2}|2200)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)";

    private const string TimeAndOffset =
        "T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?|24:00(?::00(?:[.,]0{1,9})?)?)"
        + "(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    /// <summary>The names under which <see cref="Definitions"/> stand.</summary>
    public const string Date = "date", Moment = "moment", DayOrMoment = "day_or_moment", WorksheetMoment = "worksheet_moment", Told = "told_moment";

    /// <summary>What a case states.</summary>
    public static (string Name, JsonObject Shape)[] Definitions =>
    [
        (Date, new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = $"^{Day}$" }),
        (Moment, Shape.Matching($"^{Day}{TimeAndOffset}$")),
        (DayOrMoment, Shape.Matching($"^{Day}(?:{TimeAndOffset})?$")),
        (WorksheetMoment, Shape.Matching(
            "^-?[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]{1,9})?|24:00:00(?:[.,]0{1,9})?)"
            + "(?:Z|[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9](?::[0-5][0-9])?)?|18(?::00(?::00)?)?))$")),
    ];

    /// <summary>What an answer tells: a day, or a moment with seconds.</summary>
    public static (string Name, JsonObject Shape) ToldMoment => (Told, Shape.Matching(
        "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$"));
}
