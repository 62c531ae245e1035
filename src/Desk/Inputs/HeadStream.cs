namespace Myelon.Desk.Inputs;

/// <summary>A stream whose first bytes were already read: gives them back first, then the rest.</summary>
internal sealed class HeadStream : Stream
{
    private readonly byte[] _head;
    private readonly Stream _rest;
    private int _given;

    private HeadStream(byte[] head, Stream rest) => (_head, _rest) = (head, rest);

    /// <summary>The first bytes of a stream, and the whole stream again.</summary>
    public static (byte[] Head, Stream Whole) Of(Stream input, int length)
    {
        var head = new byte[length];
        var read = 0;
        while (read < length && !IsWholeLine(head.AsSpan(0, read)) && input.Read(head, read, length - read) is > 0 and var more)
        {
            read += more;
        }

        var bytes = head[..read];
        return (bytes, new HeadStream(bytes, input));
    }

    /// <summary>A first line that is an object of its own tells the kind: a slow producer of lines is not waited for.</summary>
    private static bool IsWholeLine(ReadOnlySpan<byte> head) =>
        head.IndexOf((byte)'\n') is > 0 and var end && head[..end].TrimEnd(" \t\r"u8) is [(byte)'{', .., (byte)'}'];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_given == _head.Length)
        {
            return _rest.Read(buffer, offset, count);
        }

        var length = Math.Min(count, _head.Length - _given);
        Array.Copy(_head, _given, buffer, offset, length);
        _given += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _rest.Dispose();
        base.Dispose(disposing);
    }
}
