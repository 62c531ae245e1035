using System.Collections.Immutable;

namespace Myelon.Core.Logic.Walks;

/// <summary>
/// The values that are still possible: one where the examination settles the matter, several where something could
/// not be tested. Never empty in a finished result.
/// </summary>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed class Possible<T> : IEquatable<Possible<T>>
    where T : struct, IComparable
{
    internal Possible(ImmutableArray<T> values) => Values = values;

    /// <summary>The values, each once, in their clinical order (cranial to caudal, complete before incomplete, A before E).</summary>
    public ImmutableArray<T> Values { get; }

    /// <summary>Whether exactly one value is left.</summary>
    public bool IsCertain => Values.Length == 1;

    /// <summary>The value where only one is left, else null.</summary>
    public T? Certain => IsCertain ? Values[0] : null;

    /// <summary>Whether a value is still possible.</summary>
    public bool Contains(T value) => Values.Contains(value);

    /// <summary>Whether every value of this set is in the other.</summary>
    public bool IsWithin(Possible<T> other) => Values.All(other.Contains);

    /// <summary>This set and one more value.</summary>
    public Possible<T> With(T value) => Contains(value) ? this : Possible.Of([.. Values, value]);

    /// <summary>The values for which something holds.</summary>
    public Possible<T> Where(Func<T, bool> holds) => new([.. Values.Where(holds)]);

    /// <inheritdoc/>
    public bool Equals(Possible<T>? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Possible<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Aggregate(17, static (hash, value) => HashCode.Combine(hash, value));

    /// <inheritdoc/>
    public override string ToString() => "{" + string.Join(", ", Values) + "}";
}

/// <summary>Makes sets of possible values.</summary>
public static class Possible
{
    /// <summary>The set of the given values.</summary>
    public static Possible<T> Of<T>(params IEnumerable<T> values)
        where T : struct, IComparable => new([.. values.Distinct().Order()]);
}
