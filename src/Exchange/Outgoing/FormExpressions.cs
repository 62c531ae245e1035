using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Fhir;

namespace Myelon.Exchange.Outgoing;

/// <summary>Expressions of forms in FHIRPath.</summary>
internal static class FormExpressions
{
    /// <summary>The lowest or the highest total that the answers leave possible: an item without an answer counts with all of its points.</summary>
    public static string Total(Score score, bool highest) => string.Join(" + ", score.Items.Select(i => Points(i, highest)));

    /// <summary>The latest observation of a fact among those that are known.</summary>
    public static string Observed(Fact fact, string known) =>
        $"%{known}.entry.resource.where(code.coding.where(system = '{OwnAddresses.Facts}' and code = '{fact.Code}').exists()).first()";

    private static string Points(ScoreItem item, bool highest)
    {
        var answer = $"%resource.descendants().where(linkId = '{item.Code}').answer.value.code";
        var open = Edge(item.Options.Where(o => o.Points is not null).Select(o => o.Points!.Value), highest);
        return item.Options.Where(o => o.Points is not null).Reverse().Aggregate(
            open, (otherwise, option) => $"iif({answer} = '{option.Code}', {Edge([option.Points!.Value], highest)}, {otherwise})");
    }

    private static string Edge(IEnumerable<NumberRange> points, bool highest) =>
        (highest ? points.Max(p => p.High) : points.Min(p => p.Low)).ToString("0", CultureInfo.InvariantCulture);
}
