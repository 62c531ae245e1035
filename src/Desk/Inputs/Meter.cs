namespace Myelon.Desk.Inputs;

/// <summary>Counts bytes that are read, and tells the share of what is expected.</summary>
/// <param name="expected">How many are expected.</param>
/// <param name="told">Told the share, from 0 to 1.</param>
internal sealed class Meter(long expected, Action<double> told)
{
    private long _read;

    /// <summary>Adds bytes.</summary>
    public void Add(int bytes)
    {
        _read += bytes;
        told(expected > 0 ? Math.Min(1, (double)_read / expected) : 1);
    }
}

/// <summary>A stream that is counted.</summary>
internal sealed class MeteredStream(Stream inner, Meter meter) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        meter.Add(read);
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
