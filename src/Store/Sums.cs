using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Myelon.Store;

/// <summary>SHA-256 over fields: each with its length before it, so that no two lists of fields give the same bytes.</summary>
internal static class Sums
{
    /// <summary>What stands before the first entry of an audit trail.</summary>
    public const string None = "0000000000000000000000000000000000000000000000000000000000000000";

    private const int Absent = -1;

    /// <summary>The sum of fields in their order; a field that is not there differs from an empty one.</summary>
    public static string Of(params ReadOnlySpan<string?> fields)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var field in fields)
        {
            var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? Absent : bytes.Length);
            sum.AppendData(length);
            sum.AppendData(bytes);
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
