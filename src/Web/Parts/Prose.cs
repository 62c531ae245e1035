using Myelon.Desk.Reading;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Myelon.Web.Ground;
using Myelon.Web.Reading;

namespace Myelon.Web.Parts;

/// <summary>A text of the guideline's part of this program in which recommendations, discrepancies and sections lead to their pages.</summary>
public sealed partial class Prose : PartBase
{
    /// <summary>The text, in the language of the page.</summary>
    [Parameter]
    [EditorRequired]
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        foreach (Match match in References().Matches(Text))
        {
            if (AddressOf(match) is not { } address)
            {
                continue;
            }

            builder.AddContent(0, Typesetting.Glued(Text[at..match.Index]));
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", address);
            builder.AddContent(3, match.Value);
            builder.CloseElement();
            at = match.Index + match.Length;
        }

        builder.AddContent(4, Typesetting.Glued(Text[at..]));
    }

    private string? AddressOf(Match match) =>
        match.Groups["recommendation"] is { Success: true } r
            ? Guideline.Rules.Recommendation(int.Parse(r.ValueSpan, CultureInfo.InvariantCulture)) is { } known ? Addresses.Of(known) : null
        : match.Groups["discrepancy"] is { Success: true } d ? Library.HasDiscrepancy(d.Value) ? Addresses.OfDiscrepancy(d.Value) : null
        : match.Groups["section"] is { Success: true } s && Library.HasSection(s.Value) ? Addresses.OfSection(s.Value) : null;

    // A section without its sign has three numbers at least: two could be a decimal.
    [GeneratedRegex(@"(?<![\w.])(?:R(?<recommendation>[0-9]{1,3})|(?<discrepancy>I[A-F][0-9]{1,2})|"
        + @"§(?<section>[0-9]{1,2}(?:\.[0-9]{1,2})*)|(?<section>[0-9]{1,2}(?:\.[0-9]{1,2}){2,}))(?![\w])")]
    private static partial Regex References();
}
