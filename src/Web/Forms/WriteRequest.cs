using Myelon.Desk.Cases;
using Myelon.Web.Ground;

namespace Myelon.Web.Forms;

/// <summary>
/// A form that wants to write: the version from which it was made, and the version on which it is to be written. They differ only after
/// a person has seen both beside each other and chosen.
/// </summary>
/// <param name="Base">The version from which the form was made.</param>
/// <param name="Target">The version on which it is written.</param>
/// <param name="Form">The form as it came.</param>
public sealed record WriteRequest(DeskCase Base, DeskCase Target, IFormCollection Form)
{
    /// <summary>The control that names the newer version which a person has seen.</summary>
    public const string Seen = "seen";

    /// <summary>What the controls begin with that choose between both.</summary>
    public const string Pick = "pick:";

    /// <summary>Whether a newer version was seen beside the form.</summary>
    public bool IsBeside => Base.Stored.Version != Target.Stored.Version;

    /// <summary>Whether what the form says is taken: always, but where a person has chosen otherwise beside a newer version.</summary>
    public bool Takes(string key) => !IsBeside || Form[Pick + key] == "mine";

    /// <summary>Whether the newer version was seen, but not every choice made.</summary>
    public bool IsUndecided(IFormChanges changes, Screen screen) =>
        IsBeside && changes.Beside(Target, screen).Any(c => c.CannotTake is null && Form[Pick + c.Key].ToString() is not ("mine" or "theirs"));
}
