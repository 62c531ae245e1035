using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;

namespace Myelon.Web.Forms;

/// <summary>One thing that a form changes, beside what a newer version says of it.</summary>
/// <param name="Key">Its name in the choice between both.</param>
/// <param name="Label">What it is, in the words of the form.</param>
/// <param name="Before">What the version said from which the form was made.</param>
/// <param name="Theirs">What the newer version says.</param>
/// <param name="Mine">What the form says.</param>
public sealed record FieldChange(string Key, string Label, string Before, string Theirs, string Mine)
{
    /// <summary>Whether the newer version changed it too, and otherwise: then a person chooses, and nothing is chosen beforehand.</summary>
    public bool IsBoth { get; init; }

    /// <summary>Why it cannot be taken into the newer version, or null.</summary>
    public Text? CannotTake { get; init; }

    /// <summary>What goes with it where it is taken.</summary>
    public IReadOnlyList<string> GoesWith { get; init; } = [];
}

/// <summary>A form as it came back, as what it changes of the version from which it was made.</summary>
public interface IFormChanges
{
    /// <summary>Whether it changes nothing.</summary>
    bool IsEmpty { get; }

    /// <summary>Each thing that it changes, beside a newer version.</summary>
    IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen);
}
