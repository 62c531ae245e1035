using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Myelon.Core;
using Myelon.Web.Ground;

namespace Myelon.Web;

/// <summary>How much the server takes on at once. What is more is refused at once and told when to come again, so that what was taken stays quick.</summary>
internal static class RequestLimits
{
    private const int LargeBody = 256 * 1024;
    private const string SoonAgain = "2";

    private static readonly Text TooMany = new(
        "Zu viele Anfragen in kurzer Zeit. Nichts wurde gespeichert. In einigen Sekunden noch einmal versuchen.",
        "Too many requests in a short time. Nothing was saved. Try again in a few seconds.");

    private static readonly Text Busy = new(
        "Der Server ist ausgelastet. Nichts wurde gespeichert. In einigen Sekunden noch einmal versuchen.",
        "The server is busy. Nothing was saved. Try again in a few seconds.");

    public static void Add(IServiceCollection services, ServerLimits limits) => services.AddRateLimiter(r =>
    {
        r.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetTokenBucketLimiter("", _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.Burst,
                TokensPerPeriod = limits.EachSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            })),
            PartitionedRateLimiter.Create<HttpContext, bool>(context => RateLimitPartition.GetConcurrencyLimiter(
                IsLarge(context.Request),
                isLarge => new ConcurrencyLimiterOptions
                {
                    PermitLimit = isLarge ? limits.LargeAtOnce : limits.AtOnce,
                    QueueLimit = isLarge ? limits.LargeAtOnce * 4 : limits.Waiting,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                })));
        r.OnRejected = async (rejected, _) =>
        {
            var isRate = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after);
            rejected.HttpContext.Response.Headers.RetryAfter =
                isRate ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture) : SoonAgain;
            await PlainAnswer.Write(
                rejected.HttpContext, isRate ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable, isRate ? TooMany : Busy);
        };
    });

    /// <summary>A body that is held in memory while it is read.</summary>
    private static bool IsLarge(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.ContentLength is null or > LargeBody;
}
