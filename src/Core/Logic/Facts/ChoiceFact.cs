namespace Myelon.Core.Logic;

/// <summary>One value that a choice or a set may take.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Label">What it is called.</param>
public sealed record ChoiceValue(string Code, Text Label);

/// <summary>A fact with one of several named values.</summary>
public abstract class ChoiceFact : Fact
{
    private protected ChoiceFact(string code, IReadOnlyList<ChoiceValue> values)
        : base(code) => Values = values;

    /// <summary>The values in the order of the vocabulary.</summary>
    public IReadOnlyList<ChoiceValue> Values { get; }

    /// <summary>Every value, as bits.</summary>
    public ulong Full => Values.Count == 64 ? ulong.MaxValue : (1UL << Values.Count) - 1;

    /// <summary>The noun that a sentence about the value starts with.</summary>
    public required Text Subject { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "enum";
}

/// <summary>A choice whose values are the members of an enumeration, in its order.</summary>
/// <typeparam name="T">The enumeration; member 0 is the first value.</typeparam>
public sealed class ChoiceFact<T> : ChoiceFact
    where T : struct, Enum
{
    /// <summary>A choice with one label for each member of <typeparamref name="T"/>.</summary>
    public ChoiceFact(string code, params (T Value, string Code, string De, string En)[] values)
        : base(code, Choices.Of(code, values))
    {
    }

    /// <summary>The fact has this value.</summary>
    public Condition Is(T value) => new OneOf(this, Choices.Mask([value]));

    /// <summary>The fact has one of these values.</summary>
    public Condition IsAnyOf(params T[] values) => new OneOf(this, Choices.Mask(values));
}

/// <summary>The members of an enumeration as bits and as labelled values.</summary>
internal static class Choices
{
    public static int Index<T>(T value)
        where T : struct, Enum => (int)(object)value;

    public static ulong Mask<T>(T[] values)
        where T : struct, Enum
    {
        var mask = 0UL;
        foreach (var value in values)
        {
            mask |= 1UL << Index(value);
        }

        return mask;
    }

    public static ChoiceValue[] Of<T>(string code, (T Value, string Code, string De, string En)[] values)
        where T : struct, Enum
    {
        var choices = new ChoiceValue[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (Index(values[i].Value) != i)
            {
                throw new ArgumentException($"{code}: the values must be listed in the order of {typeof(T).Name}", nameof(values));
            }

            choices[i] = new ChoiceValue(values[i].Code, new Text(values[i].De, values[i].En));
        }

        return choices;
    }
}
