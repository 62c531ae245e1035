using System.Globalization;
using Myelon.Core;

namespace Myelon.Cli.Texts;

/// <summary>Text for a terminal.</summary>
internal static class Terminal
{
    /// <summary>Whether standard output takes colour: a terminal, and NO_COLOR is not set.</summary>
    public static bool HasColour =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>How many columns the terminal has, where the environment (COLUMNS) or the terminal itself says so; else null.</summary>
    public static int? Columns =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0 ? columns
        : !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth
        : null;

    /// <summary>Text from outside without characters that would steer the terminal or mislead the eye.</summary>
    public static string Plain(string text) => PlainText.Of(text);
}
