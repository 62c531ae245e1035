namespace Myelon.Core.Logic;

/// <summary>A choice or a set that follows from the members of a set, such as a region from levels.</summary>
public sealed class MemberDerivation : Derivation
{
    private readonly SetFact _source;
    private readonly int[] _map;
    private readonly int[] _order;

    private MemberDerivation(Fact target, SetFact source, int[] map, int[] order)
        : base(target) => (_source, _map, _order, Uses) = (source, map, order, [source]);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <summary>The set of whose members it follows.</summary>
    internal SetFact Source => _source;

    /// <summary>The values from the gravest; empty where a set follows.</summary>
    internal IReadOnlyList<int> Order => _order;

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} of {_source.Code} {string.Join(',', _map)} order {string.Join(',', _order)}";

    /// <summary>The set of what the members map to.</summary>
    public static MemberDerivation SetOf<TMember, TResult>(SetFact<TResult> target, SetFact<TMember> source, Func<TMember, TResult> map)
        where TMember : struct, Enum
        where TResult : struct, Enum => new(target, source, Map(source, map), []);

    /// <summary>The first value of <paramref name="order"/>, from the gravest, to which one of the members maps; the graver is used.</summary>
    public static MemberDerivation FirstOf<TMember, TResult>(
        ChoiceFact<TResult> target, SetFact<TMember> source, Func<TMember, TResult> map, IReadOnlyList<TResult> order)
        where TMember : struct, Enum
        where TResult : struct, Enum => new(target, source, Map(source, map), [.. order.Select(Choices.Index)]) { Prevails = Prevails.Graver };

    /// <summary>What the members of a set map to, as bits.</summary>
    internal ulong Image(ulong members)
    {
        var results = 0UL;
        for (var i = 0; i < _map.Length; i++)
        {
            results |= (members >> i & 1) << _map[i];
        }

        return results;
    }

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var source = layout.SlotOf(_source);
        return findings =>
        {
            ref readonly var members = ref findings.Values[source];
            if (!members.IsKnown || members.Set == 0)
            {
                return Value.Unknown;
            }

            var results = Image(members.Set);
            return _order.Length == 0 ? Value.OfSet(results) : Value.OfChoice(Array.Find(_order, r => (results >> r & 1) != 0));
        };
    }

    private protected override bool IsGraver(in Value derived, in Value entered) =>
        Array.IndexOf(_order, derived.Choice) < Array.IndexOf(_order, entered.Choice);

    private static int[] Map<TMember, TResult>(SetFact<TMember> source, Func<TMember, TResult> map)
        where TMember : struct, Enum
        where TResult : struct, Enum =>
        [.. Enumerable.Range(0, source.Values.Count).Select(i => Choices.Index(map((TMember)Enum.ToObject(typeof(TMember), i))))];
}
