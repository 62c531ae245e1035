using Myelon.Core;

namespace Myelon.Web.Reading;

/// <summary>Keeps a number and its unit on one line.</summary>
internal static class Typesetting
{
    /// <summary>The text with no-break spaces between numbers, signs and units.</summary>
    public static string Glued(string text) => LineBreaks.Glued(text);
}
