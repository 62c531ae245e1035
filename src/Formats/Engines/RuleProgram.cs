using Myelon.Core.Forms;

namespace Myelon.Formats.Engines;

/// <summary>A recommendation as named expressions of an engine.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Name">The name of its verdict; those of its slots begin with it.</param>
/// <param name="Slots">Its slots by code, each with its expression.</param>
/// <param name="Contested">Whether it stands in a conflict; null where it can stand in none.</param>
/// <param name="Verdict">The verdict, over the names of the slots.</param>
internal sealed record RuleProgram(
    Recommendation Recommendation, string Name, IReadOnlyList<(string Code, string Expression)> Slots, string? Contested, string Verdict)
{
    /// <summary>The code of the expression that says whether it stands in a conflict.</summary>
    public const string ContestedSlot = "contested";

    /// <summary>The recommendations of which a slot or a conflict of this one names the slots.</summary>
    public required IReadOnlyList<Recommendation> Names { get; init; }

    /// <summary>The name of a recommendation in every engine: its slug as an identifier.</summary>
    public static string NameOf(string slug) => slug.Replace('-', '_');
}
