using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.WebUtilities;
using Myelon.Core;
using Myelon.Web.Api;
using Myelon.Web.Ground;

namespace Myelon.Web;

/// <summary>
/// Who may come in, as long as there are no users: the programs of the account that started the server, which could read its file anyway;
/// of other accounts of this machine only who brings the key of the start, once in the address and then in a cookie; to the hooks, a record
/// system that the house has named.
/// </summary>
public sealed class Door(ServerOptions options)
{
    private const string Parameter = "key";

    private static readonly Text Closed = new(
        "Diese Fälle gehören einem anderen Konto dieses Rechners. Herein kommt, wer die Adresse mit dem Schlüssel öffnet, die „myelon serve“ bei "
            + "seinem Start ausgibt (http://127.0.0.1:…/?key=…).",
        "These cases belong to another account of this machine. Open the address with the key that \"myelon serve\" prints when it starts "
            + "(http://127.0.0.1:…/?key=…).");

    private static readonly object Own = new();

    private readonly string _key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(24));
    private readonly uint? _account = options.Account ?? PeerAccount.OfThisProcess();

    /// <summary>An address of the server with the key of this start.</summary>
    public string Address(string address) => $"{address}/?{Parameter}={_key}";

    internal void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        var cookie = options.CookieName(Parameter) + "-" + context.Connection.LocalPort.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query.TryGetValue(Parameter, out var brought))
        {
            return Opens(brought) ? Enter(context, cookie) : Refuse(context);
        }

        return HookTokens.HasPassed(context) || Opens(context.Request.Cookies[cookie]) || IsOwn(context) ? next(context) : Refuse(context);
    });

    private bool Opens(string? key) => key is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(_key));

    /// <summary>Keeps the key in a cookie and leads on without it, so that it stands in no history and no bookmark.</summary>
    private Task Enter(HttpContext context, string cookie)
    {
        context.Response.Cookies.Append(cookie, _key, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        var others = context.Request.Query.Where(q => q.Key != Parameter).SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)));
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.Path.ToUriComponent() + QueryString.Create(others).ToUriComponent();
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context) => PlainAnswer.Write(context, StatusCodes.Status403Forbidden, Closed);

    /// <summary>Whether a program of the server's own account is at the other end; asked once for each connection.</summary>
    private bool IsOwn(HttpContext context)
    {
        var items = context.Features.Get<IConnectionItemsFeature>()?.Items;
        if (items is not null && items.TryGetValue(Own, out var known))
        {
            return known is true;
        }

        var (connection, isOwn) = (context.Connection, false);
        if (_account is { } account && connection.RemoteIpAddress is { } peer && connection.LocalIpAddress is { } here)
        {
            isOwn = PeerAccount.Of(new IPEndPoint(peer, connection.RemotePort), new IPEndPoint(here, connection.LocalPort)) == account;
        }

        if (items is not null)
        {
            items[Own] = isOwn;
        }

        return isOwn;
    }
}
