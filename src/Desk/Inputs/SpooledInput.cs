using System.Text;
using Myelon.Core;
using Myelon.Exchange.Sources;
using Myelon.Formats.Files;

namespace Myelon.Desk.Inputs;

/// <summary>
/// An input that can be read again from its beginning, as large as it may be: a file by its path; what comes once (standard input, the
/// web) is kept in memory while it is small, else in a temporary file that vanishes with its last handle. Text in UTF-16 is kept as UTF-8.
/// </summary>
internal sealed class SpooledInput : IDisposable
{
    private const int MostInMemory = 32 * 1024 * 1024;

    private readonly string? _path;
    private readonly byte[]? _bytes;
    private readonly FileStream? _temporary;

    private SpooledInput(OpenedInput input, InputKind kind, string? path, byte[]? bytes, FileStream? temporary) =>
        (Input, Kind, _path, _bytes, _temporary) = (input, kind, path, bytes, temporary);

    /// <summary>The input as it was named.</summary>
    public OpenedInput Input { get; }

    /// <summary>Its kind.</summary>
    public InputKind Kind { get; }

    /// <summary>Counts what is read, or null.</summary>
    public Meter? Meter { get; set; }

    /// <summary>Its length in bytes.</summary>
    public long Length => _path is not null ? new FileInfo(_path).Length : _bytes?.Length ?? _temporary!.Length;

    /// <summary>Takes an input whose head is known.</summary>
    public static SpooledInput Of(OpenedInput input, InputKind kind, Stream whole, Encoding? encoding)
    {
        if (input.Path is { } path && encoding is null)
        {
            whole.Dispose();
            return new(input, kind, path, null, null);
        }

        using (whole)
        {
            using var utf8 = encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
            var held = new MemoryStream();
            FileStream? file = null;
            var buffer = new byte[64 * 1024];
            while (utf8.Read(buffer) is > 0 and var read)
            {
                if (file is null && held.Length + read > MostInMemory)
                {
                    file = TemporaryFile.Open();
                    held.WriteTo(file);
                    held = new MemoryStream();
                }

                ((Stream?)file ?? held).Write(buffer, 0, read);
            }

            return new(input, kind, null, file is null ? held.ToArray() : null, file);
        }
    }

    /// <summary>The input as readers of other formats take it.</summary>
    public SourceInput Source => new(Input.Name, Path.GetDirectoryName(Input.Path ?? "") ?? "", Input.IsLines, Open);

    /// <summary>Opens it at its beginning.</summary>
    public Stream Open()
    {
        Stream stream = _path is not null ? File.OpenRead(_path) : _bytes is not null ? new MemoryStream(_bytes, writable: false) : new Shared(_temporary!);
        return Meter is null ? stream : new MeteredStream(stream, Meter);
    }

    /// <inheritdoc/>
    public void Dispose() => _temporary?.Dispose();

    /// <summary>A view of the temporary file with a place of its own, that leaves the file open.</summary>
    private sealed class Shared(FileStream file) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => file.Length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = RandomAccess.Read(file.SafeFileHandle, buffer, Position);
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => Position + offset, _ => Length + offset };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
