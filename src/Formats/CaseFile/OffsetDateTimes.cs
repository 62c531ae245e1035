using NodaTime;
using NodaTime.Text;

namespace Myelon.Formats.CaseFile;

/// <summary>ISO 8601 date-times with offset, with or without seconds.</summary>
internal static class OffsetDateTimes
{
    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    public static bool TryParse(string text, out OffsetDateTime time)
    {
        foreach (var pattern in (OffsetDateTimePattern[])[OffsetDateTimePattern.Rfc3339, WithoutSeconds])
        {
            if (pattern.Parse(text) is { Success: true } parsed && parsed.Value.Year is >= 1900 and <= 2200)
            {
                time = parsed.Value;
                return true;
            }
        }

        time = default;
        return false;
    }

    public static string Format(OffsetDateTime time) => OffsetDateTimePattern.Rfc3339.Format(time);
}
