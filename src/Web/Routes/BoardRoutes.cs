using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The versions and the file of a case.</summary>
internal static class BoardRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/history", History);
        routes.MapGet("/cases/{id}/file", File);
    }

    private static async Task<IResult> History(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var versions = await desk.Store.History(id, cancel);
        return versions.Count == 0 ? await Answers.NoCase(context, desk, id, cancel) : Answers.Page<HistoryPage>(context, new Dictionary<string, object?>
        {
            ["Versions"] = versions.Select(desk.Open).ToList(),
            ["Newest"] = await desk.Find(id, cancel),
        });
    }

    /// <summary>The case file, for the command line or another system.</summary>
    private static async Task<IResult> File(HttpContext context, CaseDesk desk, string id, int? version, CancellationToken cancel)
    {
        var found = version is { } number ? await desk.Find(id, number, cancel) : await desk.Find(id, cancel);
        return found is null
            ? Answers.NotFound(context)
            : Results.File(Encoding.UTF8.GetBytes(found.Stored.Content.Document), "application/json", $"myelon-{id}-{found.Stored.Version}.json");
    }
}
