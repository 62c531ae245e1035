using System.Runtime.InteropServices;

namespace Myelon.Exchange.Sources;

/// <summary>A list that grows by pieces, so that nothing is copied and nothing stands empty while it grows to millions.</summary>
internal sealed class Pieces<T>
{
    private const int Bits = 14;
    private const int Size = 1 << Bits;
    private const int Smallest = 4;

    private readonly List<T[]> _pieces = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public T this[int index]
    {
        get => _pieces[index >> Bits][index & (Size - 1)];
        set => _pieces[index >> Bits][index & (Size - 1)] = value;
    }

    /// <summary>Adds one at the end.</summary>
    public void Add(T item)
    {
        if (Count >> Bits == _pieces.Count)
        {
            _pieces.Add(new T[Count == 0 ? Smallest : Size]);
        }
        else if (Count < Size && Count == _pieces[0].Length)
        {
            var first = _pieces[0];
            Array.Resize(ref first, Math.Min(2 * Count, Size));
            _pieces[0] = first;
        }

        _pieces[Count >> Bits][Count & (Size - 1)] = item;
        Count++;
    }
}

/// <summary>Finds the first of equal keys by a short form of them (128 bits): a tenth of what a dictionary of millions takes.</summary>
internal sealed class FirstOfEqual
{
    private readonly Pieces<Known> _known = new();
    private int[] _slots = new int[16];

    /// <summary>The value of a key that was added before, or null.</summary>
    public int? Find(UInt128 key) => _slots[Slot(key)] is > 0 and var at ? _known[at - 1].Value : null;

    /// <summary>The value that the key had before, or null: then it has the given one now.</summary>
    public int? Add(UInt128 key, int value)
    {
        if (_known.Count * 2 >= _slots.Length)
        {
            Grow();
        }

        var slot = Slot(key);
        if (_slots[slot] > 0)
        {
            return _known[_slots[slot] - 1].Value;
        }

        _known.Add(new Known(key, value));
        _slots[slot] = _known.Count;
        return null;
    }

    /// <summary>Gives a key a value; the value that it had before, or null.</summary>
    public int? Put(UInt128 key, int value)
    {
        if (Add(key, value) is not { } before)
        {
            return null;
        }

        _known[_slots[Slot(key)] - 1] = new Known(key, value);
        return before;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < _known.Count; i++)
        {
            _slots[Slot(_known[i].Key)] = i + 1;
        }
    }

    /// <summary>The slot in which a key stands, or would stand: its own, or the next that is free.</summary>
    private int Slot(UInt128 key)
    {
        var slot = (int)((ulong)key & (ulong)(_slots.Length - 1));
        while (_slots[slot] > 0 && _known[_slots[slot] - 1].Key != key)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    /// <summary>A key and its value in 20 bytes: as two halves, because a key as a whole would be kept at multiples of 16.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly struct Known(UInt128 key, int value)
    {
        private readonly ulong _high = (ulong)(key >> 64);
        private readonly ulong _low = (ulong)key;

        public int Value { get; } = value;

        public UInt128 Key => new(_high, _low);
    }
}
