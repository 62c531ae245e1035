using Myelon.Desk.Cases;
using Myelon.Store;
using Myelon.Web.Ground;

namespace Myelon.Web.Forms;

/// <summary>A signature is taken back, or a signed case followed up.</summary>
/// <param name="Base">The version from which the form was made.</param>
/// <param name="To">Where the case goes.</param>
public sealed record StatusAct(DeskCase Base, CaseStatus To) : IFormChanges
{
    /// <inheritdoc/>
    public bool IsEmpty => Base.Stored.Content.Status == To;

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen) =>
    [
        new("status-act", "Status", Said(Base, screen), Said(current, screen), screen.T(CaseWords.Of(To)))
        {
            CannotTake = new("gilt nur für die Fassung, die Sie gesehen haben", "holds only for the version that you have seen"),
        },
    ];

    private static string Said(DeskCase @case, Screen screen) => screen.T(CaseWords.Of(@case.Stored.Content.Status));
}
