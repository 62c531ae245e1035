using Myelon.Desk.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Myelon.Web.Reading;

/// <summary>A text with what was searched marked in it.</summary>
public sealed class Marked : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter]
    [EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>The words that were searched.</summary>
    [Parameter]
    [EditorRequired]
    public string Sought { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var (text, isHit) in Query.Of(Sought).Marked(Text))
        {
            if (isHit)
            {
                builder.OpenElement(0, "mark");
                builder.AddContent(1, Typesetting.Glued(text));
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(2, Typesetting.Glued(text));
            }
        }
    }
}
