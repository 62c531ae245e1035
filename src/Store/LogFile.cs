using System.Buffers.Binary;

namespace Myelon.Store;

/// <summary>
/// The log beside a database (write-ahead log), read without SQLite: when SQLite opens it, it takes the log up to the first frame that does
/// not fit its checksum, and says nothing of those behind it.
/// </summary>
internal static class LogFile
{
    private const int HeaderSize = 32;
    private const int FrameHeaderSize = 24;
    private const uint Magic = 0x377f0682;
    private const int LargestPage = 65_536;
    private const int SmallestPage = 512;

    /// <summary>Where the log of a database lies.</summary>
    public static string Of(string database) => database + "-wal";

    /// <summary>Where the index of the log lies.</summary>
    public static string IndexOf(string database) => database + "-shm";

    /// <summary>Whether writes that were finished stand in the log, or once stood in it, and cannot be read.</summary>
    public static bool EndsEarly(string database)
    {
        if (!File.Exists(Of(database)) || new FileInfo(Of(database)).Length == 0)
        {
            return false;
        }

        // Another process may write while it is read here: what is wrong is wrong twice.
        return LosesWrites(database) && LosesWrites(database);
    }

    private static bool LosesWrites(string database)
    {
        var index = Index(database);
        using var log = new FileStream(Of(database), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var header = new byte[HeaderSize];
        if (log.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize)
        {
            return false;
        }

        var magic = BinaryPrimitives.ReadUInt32BigEndian(header);
        var size = (int)BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(8));
        var sum = (First: 0u, Second: 0u);
        var isBigEndian = (magic & 1) == 1;
        sum = Add(sum, header.AsSpan(0, 24), isBigEndian);
        if ((magic & ~1u) != Magic || size is < SmallestPage or > LargestPage || !IsSum(sum, header.AsSpan(24)))
        {
            return log.Length > HeaderSize;
        }

        var frame = new byte[FrameHeaderSize + size];
        var (frames, readable, isBroken, isLost) = (0L, 0L, false, false);
        while (log.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false) == frame.Length)
        {
            frames++;
            var isOfThisLog = frame.AsSpan(8, 8).SequenceEqual(header.AsSpan(16, 8));
            var ends = BinaryPrimitives.ReadUInt32BigEndian(frame.AsSpan(4)) != 0;
            sum = Add(Add(sum, frame.AsSpan(0, 8), isBigEndian), frame.AsSpan(FrameHeaderSize), isBigEndian);
            isBroken |= !isOfThisLog || !IsSum(sum, frame.AsSpan(16));
            if (!isBroken && ends)
            {
                readable = frames;
            }

            isLost |= isBroken && isOfThisLog && ends;
        }

        return isLost || (index.Frames > readable && index.Salt.AsSpan().SequenceEqual(header.AsSpan(16, 8)));
    }

    /// <summary>How many frames the index of the log tells, and of which log; none where it cannot be used.</summary>
    private static (uint Frames, byte[] Salt) Index(string database)
    {
        if (!File.Exists(IndexOf(database)))
        {
            return (0, []);
        }

        using var file = new FileStream(IndexOf(database), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[96];
        var isWhole = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
        return isWhole && bytes[12] == 1 && bytes.AsSpan(0, 48).SequenceEqual(bytes.AsSpan(48))
            ? (BitConverter.ToUInt32(bytes, 16), bytes[32..40])
            : (0, []);
    }

    private static (uint First, uint Second) Add((uint First, uint Second) sum, ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        for (var i = 0; i + 8 <= bytes.Length; i += 8)
        {
            sum.First = unchecked(sum.First + Word(bytes[i..], isBigEndian) + sum.Second);
            sum.Second = unchecked(sum.Second + Word(bytes[(i + 4)..], isBigEndian) + sum.First);
        }

        return sum;
    }

    private static uint Word(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static bool IsSum((uint First, uint Second) sum, ReadOnlySpan<byte> bytes) =>
        sum.First == BinaryPrimitives.ReadUInt32BigEndian(bytes) && sum.Second == BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
}
