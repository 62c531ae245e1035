using System.Globalization;
using System.Text.Json;
using Myelon.Core.Logic;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes the value of a fact as the case file has it: codes, numbers, dates; null for unknown.</summary>
public static class FactWriter
{
    /// <summary>Writes a value; an interval of which no single number is known is null.</summary>
    public static void Write(Utf8JsonWriter json, Fact fact, Value value, Offset offset)
    {
        if (!value.IsKnown && value.Knowledge != Knowledge.Assumed)
        {
            json.WriteNullValue();
            return;
        }

        switch (fact)
        {
            case BooleanFact:
                json.WriteBooleanValue(value.Truth.IsYes);
                break;
            case ChoiceFact choice:
                json.WriteStringValue(choice.Values[value.Choice].Code);
                break;
            case SetFact set:
                json.WriteStartArray();
                for (var i = 0; i < set.Values.Count; i++)
                {
                    if ((value.Set >> i & 1) != 0)
                    {
                        json.WriteStringValue(set.Values[i].Code);
                    }
                }

                json.WriteEndArray();
                break;
            case NumberFact:
                Number(json, value.Number.Low);
                break;
            default:
                json.WriteStringValue(Moment(value, offset));
                break;
        }
    }

    /// <summary>
    /// Writes the values that are still possible, one after the other; of a number or a moment the lowest and the highest; none where all are.
    /// </summary>
    public static void WritePossible(Utf8JsonWriter json, Fact fact, Value value, Offset offset)
    {
        if (value.IsMissing)
        {
            return;
        }

        switch (fact)
        {
            case ChoiceFact choice:
                for (var i = 0; i < choice.Values.Count; i++)
                {
                    if ((value.Choices >> i & 1) != 0)
                    {
                        json.WriteStringValue(choice.Values[i].Code);
                    }
                }

                break;
            case NumberFact when !value.Number.IsPoint:
                Number(json, value.Number.Low);
                Number(json, value.Number.High);
                break;
            case MomentFact when !value.IsKnown:
                json.WriteStringValue(Moment(Value.OfMoment(Instant.FromUnixTimeTicks(value.Earliest)), offset));
                json.WriteStringValue(Moment(Value.OfMoment(Instant.FromUnixTimeTicks(value.Latest)), offset));
                break;
            default:
                Write(json, fact, value, offset);
                break;
        }
    }

    /// <summary>Writes a number rounded half away from zero to four places, without trailing zeros or exponent.</summary>
    public static void Number(Utf8JsonWriter json, decimal value) => json.WriteRawValue(Digits(value));

    /// <summary>A number rounded half away from zero to four places, without trailing zeros or exponent.</summary>
    public static string Digits(decimal value) =>
        Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture) is var text and not "-0" ? text : "0";

    /// <summary>A moment as date, or as date with time and offset.</summary>
    public static string Moment(Value value, Offset offset)
    {
        var start = Instant.FromUnixTimeTicks(value.Earliest).WithOffset(offset);
        return value.IsWholeDay ? LocalDatePattern.Iso.Format(start.Date) : OffsetDateTimePattern.Rfc3339.Format(start);
    }
}
