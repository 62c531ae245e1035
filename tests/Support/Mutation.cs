namespace Myelon.Tests.Support;

/// <summary>Changes an input as damage and ill will do.</summary>
internal static class Mutation
{
    /// <summary>One to four changes: a byte, a piece taken out, doubled or moved, a number made odd, a word of the format put elsewhere.</summary>
    public static byte[] Of(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var change = random.Next(1, 5); change > 0 && bytes.Count > 4; change--)
        {
            var at = random.Next(bytes.Count - 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Odd[random.Next(Odd.Length)]);
                    break;
                case 4:
                    var piece = bytes.GetRange(at, length);
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(random.Next(bytes.Count), piece);
                    break;
                case 5:
                    Digit(bytes, at, random);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static void Digit(List<byte> bytes, int from, Random random)
    {
        for (var i = from; i < bytes.Count; i++)
        {
            if (bytes[i] is >= (byte)'0' and <= (byte)'9')
            {
                bytes[i] = (byte)('0' + random.Next(10));
                return;
            }
        }
    }

    private static readonly byte[][] Odd =
    [
        [.. "1e400"u8], [.. "-0"u8], [.. "99999999999999999999999999999999"u8], [.. "null"u8], [.. "{}"u8], [.. "[]"u8], [.. "\"\""u8], [.. "\\ud800"u8], [0], [0xFF, 0xFE],
        [.. "&lt;"u8], [.. "&x;"u8], [.. "<!DOCTYPE a>"u8], [.. "<![CDATA["u8], [.. "]]>"u8], [.. "</Meldung>"u8], [.. "\"resourceType\":\"Bundle\","u8],
        [.. "2026-02-31"u8], [.. "9999-12-31"u8], [.. ";"u8], [.. ","u8], [.. "\n"u8], [.. "\""u8], [.. "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["u8],
    ];
}
