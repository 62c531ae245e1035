using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Myelon.Store;

/// <summary>
/// Encrypts a file with a passphrase: AES-256-GCM in chunks of 1 MiB. The key comes from the passphrase by PBKDF2 (SHA-256). The head
/// (name of the format, rounds, size of a chunk, salt, beginning of the nonces) is bound to every chunk, as are its number and whether it is
/// the last: chunks cannot be changed, moved, taken out or cut off.
/// </summary>
internal static class SealedStream
{
    private const int Rounds = 600_000;
    private const int ChunkSize = 1 << 20;
    private const int LargestChunk = 1 << 24;
    private const int MostRounds = 100_000_000;
    private const int SaltSize = 16;
    private const int PrefixSize = 7;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int KeySize = 32;

    /// <summary>What an encrypted backup begins with.</summary>
    private static ReadOnlySpan<byte> Magic => "myelon-backup/1\n"u8;

    private static int HeadSize => Magic.Length + sizeof(int) + sizeof(int) + SaltSize + PrefixSize;

    /// <summary>Whether a file is encrypted like this.</summary>
    public static bool IsSealed(Stream file)
    {
        Span<byte> begin = stackalloc byte[Magic.Length];
        var isSealed = file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.SequenceEqual(Magic);
        file.Position = 0;
        return isSealed;
    }

    /// <summary>Encrypts.</summary>
    public static void Write(Stream plain, Stream target, string passphrase)
    {
        var head = new byte[HeadSize];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(Magic.Length), Rounds);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(Magic.Length + sizeof(int)), ChunkSize);
        RandomNumberGenerator.Fill(head.AsSpan(HeadSize - SaltSize - PrefixSize));
        target.Write(head);
        using var cipher = Cipher(head, passphrase, Rounds);
        var (chunk, sealedChunk, tag) = (new byte[ChunkSize], new byte[ChunkSize], new byte[TagSize]);
        for (uint number = 0; ; number++)
        {
            var size = plain.ReadAtLeast(chunk, ChunkSize, throwOnEndOfStream: false);
            var isLast = size < ChunkSize;
            cipher.Encrypt(Nonce(head, number, isLast), chunk.AsSpan(0, size), sealedChunk.AsSpan(0, size), tag, head);
            target.Write(sealedChunk.AsSpan(0, size));
            target.Write(tag);
            if (isLast)
            {
                return;
            }
        }
    }

    /// <summary>Decrypts; gives whether passphrase and file were right. Where not, what was written is nothing.</summary>
    public static bool Read(Stream source, Stream plain, string passphrase)
    {
        var head = new byte[HeadSize];
        if (source.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false) < HeadSize)
        {
            return false;
        }

        var rounds = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(Magic.Length));
        var chunkSize = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(Magic.Length + sizeof(int)));
        if (rounds is < 1 or > MostRounds || chunkSize is < 1 or > LargestChunk)
        {
            return false;
        }

        using var cipher = Cipher(head, passphrase, rounds);
        var (sealedChunk, chunk) = (new byte[chunkSize + TagSize], new byte[chunkSize]);
        for (uint number = 0; ; number++)
        {
            var size = source.ReadAtLeast(sealedChunk, sealedChunk.Length, throwOnEndOfStream: false) - TagSize;
            if (size < 0)
            {
                return false;
            }

            var isLast = size < chunkSize;
            try
            {
                cipher.Decrypt(Nonce(head, number, isLast), sealedChunk.AsSpan(0, size), sealedChunk.AsSpan(size, TagSize), chunk.AsSpan(0, size), head);
            }
            catch (AuthenticationTagMismatchException)
            {
                return false;
            }

            plain.Write(chunk.AsSpan(0, size));
            if (isLast)
            {
                return true;
            }
        }
    }

    private static AesGcm Cipher(byte[] head, string passphrase, int rounds) => new(
        Rfc2898DeriveBytes.Pbkdf2(passphrase, head.AsSpan(HeadSize - SaltSize - PrefixSize, SaltSize), rounds, HashAlgorithmName.SHA256, KeySize), TagSize);

    /// <summary>The beginning of the file's own, the number of the chunk, and whether it is the last.</summary>
    private static byte[] Nonce(byte[] head, uint number, bool isLast)
    {
        var nonce = new byte[NonceSize];
        head.AsSpan(HeadSize - PrefixSize).CopyTo(nonce);
        BinaryPrimitives.WriteUInt32BigEndian(nonce.AsSpan(PrefixSize), number);
        nonce[NonceSize - 1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}
