using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Myelon.Web.Parts;

/// <summary>A heading whose level depends on where a part stands.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>The level, 2 to 6.</summary>
    [Parameter]
    [EditorRequired]
    public int Level { get; set; }

    /// <summary>What it says.</summary>
    [Parameter]
    [EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h" + Level.ToString(CultureInfo.InvariantCulture));
        builder.AddContent(1, ChildContent);
        builder.CloseElement();
    }
}
