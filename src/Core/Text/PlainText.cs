using System.Globalization;

namespace Myelon.Core;

/// <summary>Text from outside, made plain.</summary>
public static class PlainText
{
    /// <summary>The text without characters that would steer a terminal or mislead the eye.</summary>
    public static string Of(string text) => string.Concat(text.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? '·'
            : c));
}
