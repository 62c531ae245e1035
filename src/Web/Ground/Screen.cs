using System.Globalization;
using Microsoft.AspNetCore.Components;
using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Reading;
using NodaTime;

namespace Myelon.Web.Ground;

/// <summary>What every page knows of the request: language, place, time, and the guideline. Never a patient.</summary>
/// <param name="Language">The language.</param>
/// <param name="Path">The path of the page, where the switch of language leads back to.</param>
/// <param name="Demo">Whether the cases are invented examples.</param>
/// <param name="Now">The time of the request.</param>
/// <param name="Zone">Where times are written and shown.</param>
/// <param name="Library">The guideline, and what refers to what in it.</param>
/// <param name="Notices">What every page must say of the store and the clock.</param>
public sealed record Screen(
    Language Language, string Path, bool Demo, OffsetDateTime Now, DateTimeZone Zone, Library Library, IReadOnlyList<Text> Notices)
{
    /// <summary>The cookie that remembers the language.</summary>
    public const string Cookie = "myelon-language";

    /// <summary>
    /// For a page that is the answer to a form: the address under which the same comes back, so that a reload sends nothing again; null where
    /// there is none.
    /// </summary>
    public string? Returns { get; init; }

    /// <summary>The guideline.</summary>
    public Guideline Guideline => Library.Guideline;

    /// <summary>The code of the language, as HTML names it.</summary>
    public string Code => Language.Code();

    /// <summary>The text in the language of the page.</summary>
    public string T(string german, string english) => Language.Say(german, english);

    /// <summary>The text in the language of the page.</summary>
    public string T(Text text) => text.In(Language);

    /// <summary>A count.</summary>
    public static string N(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date.</summary>
    public string Date(LocalDate date) => Words.Date(date, Language);

    /// <summary>A moment to the minute.</summary>
    public string Moment(OffsetDateTime moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Words.Date(moment.Date, Language)} {moment.Hour:00}:{moment.Minute:00}");

    /// <summary>The language that the person chose with the switch, or a program with its request, else the one that the server starts with.</summary>
    public static Language LanguageOf(HttpContext context) => (context.Request.Cookies[Cookie] ?? Asked(context.Request)) switch
    {
        "de" => Language.German,
        "en" => Language.English,
        _ => context.RequestServices.GetRequiredService<ServerOptions>().Language,
    };

    /// <summary>The first of the two languages that a program prefers; a person is not asked by the browser but has the switch.</summary>
    private static string? Asked(HttpRequest request) => !ForPrograms.IsFor(request) ? null
        : request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(l => l is "de" or "en");

    /// <summary>Remembers a language in the browser.</summary>
    public static void Remember(HttpResponse response, string code) => response.Cookies.Append(
        Cookie, code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
}

/// <summary>A component that speaks the language of its page.</summary>
public abstract class PartBase : ComponentBase
{
    /// <summary>The page's context.</summary>
    [CascadingParameter]
    public Screen Screen { get; set; } = null!;

    /// <summary>The guideline.</summary>
    protected Guideline Guideline => Screen.Guideline;

    /// <summary>What refers to what in the guideline.</summary>
    protected Library Library => Screen.Library;

    /// <summary>The text in the language of the page.</summary>
    protected string T(string german, string english) => Screen.T(german, english);

    /// <summary>The text in the language of the page, each number beside its unit.</summary>
    protected string T(Text text) => LineBreaks.Glued(Screen.T(text));

    /// <summary>The text without the ids of discrepancies: they stand in the pages of the guideline, and where they lead there.</summary>
    protected string Plain(Text text) => Plain(T(text));

    /// <summary>The text without the ids of discrepancies.</summary>
    protected string Plain(string text) => LineBreaks.Glued(DiscrepancyWords.WithoutIds(text, Guideline.Rules));
}

/// <summary>A whole page.</summary>
public abstract class PageBase : ComponentBase
{
    /// <summary>The page's context.</summary>
    [Parameter]
    [EditorRequired]
    public Screen Screen { get; set; } = null!;

    /// <summary>The guideline.</summary>
    protected Guideline Guideline => Screen.Guideline;

    /// <summary>What refers to what in the guideline.</summary>
    protected Library Library => Screen.Library;

    /// <summary>The text in the language of the page.</summary>
    protected string T(string german, string english) => Screen.T(german, english);

    /// <summary>The text in the language of the page, each number beside its unit.</summary>
    protected string T(Text text) => LineBreaks.Glued(Screen.T(text));
}
