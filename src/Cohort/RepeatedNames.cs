namespace Myelon.Cohort;

/// <summary>Tells how many names stand more than once, as long as there are not too many names to remember.</summary>
internal sealed class RepeatedNames
{
    /// <summary>How many names are remembered, by eight bytes each.</summary>
    private const int Most = 2_000_000;

    private readonly HashSet<ulong> _seen = [];
    private readonly HashSet<ulong> _repeated = [];
    private bool _isFull;

    /// <summary>How many names stand more than once; null where there were too many to tell.</summary>
    public long? Count => _isFull ? null : _repeated.Count;

    /// <summary>Remembers names.</summary>
    public void Add(IEnumerable<ulong> names)
    {
        foreach (var name in _isFull ? [] : names)
        {
            if (!_seen.Add(name))
            {
                _repeated.Add(name);
            }
        }

        if (_seen.Count > Most)
        {
            _isFull = true;
            _seen.Clear();
        }
    }
}
