namespace Myelon.Core.Logic;

/// <summary>All facts in their fixed order, which is the order of every list.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Fact> _byCode;

    /// <summary>A vocabulary; gives each fact its place.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public Vocabulary(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        _byCode = new Dictionary<string, Fact>(facts.Count, StringComparer.Ordinal);
        for (var i = 0; i < facts.Count; i++)
        {
            facts[i].Index = i;
            if (!_byCode.TryAdd(facts[i].Code, facts[i]))
            {
                throw new ArgumentException($"the fact {facts[i].Code} is listed twice", nameof(facts));
            }
        }
    }

    /// <summary>The facts in order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The fact with a code, or null.</summary>
    public Fact? Find(string code) => _byCode.GetValueOrDefault(code);
}
