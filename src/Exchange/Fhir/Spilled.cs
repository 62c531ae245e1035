using Myelon.Exchange.Sources;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Myelon.Formats.Files;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// A list of small values that grows to millions: the first are kept in memory, what comes behind in a temporary file, so that memory does
/// not grow with the input.
/// </summary>
/// <param name="mostInMemory">How many are kept in memory.</param>
internal sealed class Spilled<T>(int mostInMemory = Spilled<T>.MostInMemory) : IDisposable
    where T : unmanaged
{
    private const int MostInMemory = 128 * 1024;
    private const int Block = 4096;

    private static readonly int Size = Unsafe.SizeOf<T>();

    private readonly Pieces<T> _first = new();
    private T[] _last = [];
    private FileStream? _file;
    private int _written;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public T this[int index]
    {
        get
        {
            if (index < _first.Count)
            {
                return _first[index];
            }

            var behind = index - _first.Count;
            if (behind >= _written)
            {
                return _last[behind - _written];
            }

            var one = default(T);
            Read(behind, new Span<T>(ref one));
            return one;
        }
    }

    /// <summary>Adds one at the end.</summary>
    public void Add(T item)
    {
        if (Count < mostInMemory)
        {
            _first.Add(item);
            Count++;
            return;
        }

        var last = Count - _first.Count - _written;
        if (_last.Length == 0)
        {
            _last = new T[Block];
        }

        if (last == Block)
        {
            _file ??= TemporaryFile.Open();
            RandomAccess.Write(_file.SafeFileHandle, MemoryMarshal.AsBytes(_last.AsSpan()), (long)_written * Size);
            (_written, last) = (_written + Block, 0);
        }

        _last[last] = item;
        Count++;
    }

    /// <summary>All of them from the first.</summary>
    public IEnumerable<T> All()
    {
        for (var i = 0; i < _first.Count; i++)
        {
            yield return _first[i];
        }

        var block = new T[Block];
        for (var at = 0; at < _written; at += Block)
        {
            Read(at, block);
            for (var i = 0; i < Block; i++)
            {
                yield return block[i];
            }
        }

        for (var i = 0; i < Count - _first.Count - _written; i++)
        {
            yield return _last[i];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private void Read(int at, Span<T> into)
    {
        var bytes = MemoryMarshal.AsBytes(into);
        var from = (long)at * Size;
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(_file!.SafeFileHandle, bytes, from);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            bytes = bytes[read..];
            from += read;
        }
    }
}
