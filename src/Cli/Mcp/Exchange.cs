using System.Text;
using System.Text.Json;

namespace Myelon.Cli.Mcp;

/// <summary>
/// The two directions of a connection, one message a line. A line that is no message gets an answer that says so, and the input ends only
/// when everything that was asked is answered: who pipes requests in gets all answers.
/// </summary>
internal sealed class Exchange : IDisposable
{
    private const int LongestLine = 16_000_000;
    private static readonly byte[] NoMessage = Encoding.UTF8.GetBytes(
        """{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error: one JSON-RPC message a line, at most 16 MB. """
        + """Eine JSON-RPC-Nachricht je Zeile, höchstens 16 MB."}}""" + "\n");

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly TaskCompletionSource _allAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _hasEnded;

    /// <summary>An exchange over two streams.</summary>
    public Exchange(Stream input, Stream output)
    {
        var pipe = new System.IO.Pipelines.Pipe();
        (Input, Output) = (pipe.Reader.AsStream(), new ReplyStream(this, output));
        _ = Forward(input, output, pipe.Writer);
    }

    /// <summary>What is asked, without what is no message.</summary>
    public Stream Input { get; }

    /// <summary>What is answered.</summary>
    public Stream Output { get; }

    private async Task Forward(Stream input, Stream output, System.IO.Pipelines.PipeWriter messages)
    {
        Exception? failure = null;
        try
        {
            using var reader = new StreamReader(input, new UTF8Encoding(false));
            while (await reader.ReadLineAsync() is { } line)
            {
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                if (line.Length > LongestLine || !Note(line))
                {
                    await Send(output, NoMessage);
                    continue;
                }

                await messages.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
            }

            lock (_lock)
            {
                _hasEnded = true;
                if (_open.Count == 0)
                {
                    _allAnswered.TrySetResult();
                }
            }

            await Task.WhenAny(_allAnswered.Task, Task.Delay(LongestWait));
        }
        catch (IOException exception)
        {
            failure = exception;
        }

        await messages.CompleteAsync(failure);
    }

    /// <summary>Whether a line is a message; a request is noted until it is answered.</summary>
    private bool Note(string line)
    {
        try
        {
            using var message = JsonDocument.Parse(line);
            if (message.RootElement.ValueKind == JsonValueKind.Object
                && message.RootElement.TryGetProperty("method", out _) && message.RootElement.TryGetProperty("id", out var id))
            {
                lock (_lock)
                {
                    _open.Add(id.GetRawText());
                }
            }

            return message.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async ValueTask Send(Stream output, ReadOnlyMemory<byte> bytes)
    {
        await _writing.WaitAsync();
        try
        {
            await output.WriteAsync(bytes);
            await output.FlushAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    private void Answered(string line)
    {
        using var message = JsonDocument.Parse(line);
        if (!message.RootElement.TryGetProperty("id", out var id) || message.RootElement.TryGetProperty("method", out _))
        {
            return;
        }

        lock (_lock)
        {
            _open.Remove(id.GetRawText());
            if (_hasEnded && _open.Count == 0)
            {
                _allAnswered.TrySetResult();
            }
        }
    }

    /// <summary>Holds messages together until their line ends, then sends them whole.</summary>
    private sealed class ReplyStream(Exchange exchange, Stream output) : Stream
    {
        private readonly MemoryStream _line = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var end = buffer.Span.IndexOf((byte)'\n');
            while (end >= 0)
            {
                _line.Write(buffer.Span[..(end + 1)]);
                var line = _line.ToArray();
                _line.SetLength(0);
                await exchange.Send(output, line);
                exchange.Answered(Encoding.UTF8.GetString(line));
                buffer = buffer[(end + 1)..];
                end = buffer.Span.IndexOf((byte)'\n');
            }

            _line.Write(buffer.Span);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();
}
