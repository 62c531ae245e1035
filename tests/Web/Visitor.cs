using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Myelon.Web;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>A person without script: opens pages, fills in forms as a browser would send them, keeps cookies.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _address;

    /// <summary>A visitor of a site who reads a language, and waits for an answer: long, for a machine that does much else.</summary>
    public Visitor(string address, string language = "de", TimeSpan? patience = null)
    {
        _address = address;
        var handler = new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false };
        handler.CookieContainer.Add(new Uri(address), new Cookie(Screen.Cookie, language));
        _http = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = patience ?? TimeSpan.FromMinutes(2) };
    }

    /// <summary>The client, for requests that no browser would send.</summary>
    public HttpClient Http => _http;

    /// <summary>Opens a page.</summary>
    public async Task<Visited> Open(string path) => await Follow(await _http.GetAsync(path));

    /// <summary>Sends a form of a page with some controls set; null takes a control out, several values for one name are written one after the other.</summary>
    public async Task<Visited> Send(Visited page, string formAction, params (string Name, string? Value)[] set)
    {
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form").Single(f => f.GetAttribute("action") == formAction && f.Method == "post");
        return await Post(formAction, Fields(form), set);
    }

    /// <summary>Sends a form to another address, as a button with an address of its own does.</summary>
    public async Task<Visited> SendTo(Visited page, string formAction, string address, params (string Name, string? Value)[] set)
    {
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form").Single(f => f.GetAttribute("action") == formAction && f.Method == "post");
        return await Post(address, Fields(form), set);
    }

    /// <summary>Sends fields.</summary>
    public async Task<Visited> Post(string address, IEnumerable<(string Name, string Value)> fields, params (string Name, string? Value)[] set)
    {
        var names = set.Select(s => s.Name).ToHashSet();
        var all = fields.Where(f => !names.Contains(f.Name)).Concat(set.Where(s => s.Value is not null).Select(s => (s.Name, s.Value!)));
        using var content = new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await Follow(await _http.PostAsync(address, content));
    }

    /// <summary>What a browser would send for a form, without buttons.</summary>
    public static List<(string Name, string Value)> Fields(IHtmlFormElement form)
    {
        var fields = new List<(string, string)>();
        foreach (var control in form.QuerySelectorAll("input,select,textarea"))
        {
            var name = control.GetAttribute("name");
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            switch (control)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add((name, input.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.Add((name, select.Value ?? ""));
                    break;
                default:
                    fields.Add((name, control.TextContent));
                    break;
            }
        }

        return fields;
    }

    public void Dispose() => _http.Dispose();

    private async Task<Visited> Follow(HttpResponseMessage response)
    {
        for (var hops = 0; hops < 5 && response.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found; hops++)
        {
            var next = new Uri(new Uri(_address), response.Headers.Location!);
            response.Dispose();
            response = await _http.GetAsync(next);
        }

        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            return new Visited(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, text, await new HtmlParser().ParseDocumentAsync(text));
        }
    }
}

/// <summary>A page as it was answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Path">Where it ended.</param>
/// <param name="Html">What was sent.</param>
/// <param name="Document">What a browser makes of it.</param>
public sealed record Visited(HttpStatusCode Status, string Path, string Html, IHtmlDocument Document)
{
    /// <summary>The text of the page.</summary>
    public string Text => Document.Body!.TextContent;
}
