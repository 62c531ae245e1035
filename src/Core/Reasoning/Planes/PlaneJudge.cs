using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Judges 512 lesions at once: the recommendations and their conflicts as one program over bit planes. Bit for bit the verdicts of the
/// evaluator, from the same trees; what is known of a lesion comes in as the truths of what the rules ask of single facts.
/// </summary>
public sealed class PlaneJudge
{
    /// <summary>How many lesions are judged at once.</summary>
    public const int Lanes = 512;

    /// <summary>How many words of 64 bits a plane has.</summary>
    public const int Words = Lanes / 64;

    private static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    private readonly Predicate[] _inputs;
    private readonly PlaneProgram _program;
    private readonly Slots[] _recommendations;
    private readonly (int ShownIf, int[] Members)[] _conflicts;

    internal PlaneJudge(RuleSet rules, Layout layout)
    {
        var compiler = new PlaneCompiler();
        var slots = rules.Recommendations.Select(r => new Slots(
            compiler.PlaceOf(r.Concerns), Place(r.Excepted), Place(r.JudgedIf), Place(r.Deviates), Place(r.Fulfilled), Place(r.Over))).ToList();
        var places = rules.Recommendations.Select((r, i) => (r, i)).ToDictionary(x => x.r, x => x.i);
        var conflicts = rules.Discrepancies.Where(d => d is { HasCondition: true, Contests: true, ShownIf: not null })
            .Select(d => (ShownIf: compiler.PlaceOf(d.ShownIf!), Members: d.Members.Select(m => places[m]).ToArray())).ToList();
        Asked = compiler.Inputs;
        _inputs = [.. Asked.Select(layout.Of)];
        _program = compiler.Program;
        _recommendations = [.. slots.Select(s => s.In(compiler))];
        _conflicts = [.. conflicts.Select(c => (compiler.RegisterOf(c.ShownIf), c.Members))];

        int? Place(Condition? condition) => condition is null ? null : compiler.PlaceOf(condition);
    }

    /// <summary>What is asked of the facts, in the order of the inputs.</summary>
    internal IReadOnlyList<Condition> Asked { get; }

    /// <summary>How many truths are entered for a lesion, each as two planes: possible, certain.</summary>
    public int Inputs => _inputs.Length;

    /// <summary>How many recommendations are judged.</summary>
    public int Recommendations => _recommendations.Length;

    /// <summary>Room to work in: for one thread, used again and again.</summary>
    public ulong[] Room() => new ulong[(2 * _program.Registers + _recommendations.Length) * Words];

    /// <summary>Enters what is known of a lesion, in planes that were empty at its lane.</summary>
    public void Enter(Findings findings, Span<ulong> inputs, int lane)
    {
        var (word, bit) = (lane >> 6, 1UL << (lane & 63));
        for (var i = 0; i < _inputs.Length; i++)
        {
            var truth = _inputs[i](findings);
            if (!truth.IsNo)
            {
                inputs[(2 * i * Words) + word] |= bit;
                if (truth.IsYes)
                {
                    inputs[(((2 * i) + 1) * Words) + word] |= bit;
                }
            }
        }
    }

    /// <summary>The verdicts: for each recommendation a plane for each verdict. Lanes in which no lesion was entered are judged as well.</summary>
    /// <param name="inputs">What was entered.</param>
    /// <param name="room">Room to work in.</param>
    /// <param name="verdicts">The planes; exactly one of those of a recommendation has a lesion.</param>
    public void Judge(ReadOnlySpan<ulong> inputs, ulong[] room, Span<ulong> verdicts)
    {
        inputs.CopyTo(room);
        var planes = MemoryMarshal.Cast<ulong, Vector512<ulong>>(room.AsSpan());
        var contested = planes[(2 * _program.Registers)..];
        _program.Run(planes);
        contested.Clear();
        foreach (var (shownIf, members) in _conflicts)
        {
            var shown = planes[(2 * shownIf) + 1];
            foreach (var member in members)
            {
                contested[member] |= shown & _recommendations[member].Stands(planes);
            }
        }

        var into = MemoryMarshal.Cast<ulong, Vector512<ulong>>(verdicts);
        for (var r = 0; r < _recommendations.Length; r++)
        {
            _recommendations[r].Judge(planes, contested[r], into.Slice(r * Verdicts, Verdicts));
        }
    }

    /// <summary>The slots of a recommendation: places while it is compiled, registers afterwards.</summary>
    private readonly record struct Slots(int Concerns, int? Excepted, int? JudgedIf, int? Deviates, int? Fulfilled, int? Over)
    {
        public Slots In(PlaneCompiler compiler)
        {
            return new(compiler.RegisterOf(Concerns), Of(Excepted), Of(JudgedIf), Of(Deviates), Of(Fulfilled), Of(Over));

            int? Of(int? place) => place is { } known ? compiler.RegisterOf(known) : null;
        }

        /// <summary>It concerns the lesion and is not excepted.</summary>
        public Vector512<ulong> Stands(ReadOnlySpan<Vector512<ulong>> planes) => planes[(2 * Concerns) + 1] & ~Certain(planes, Excepted);

        /// <summary>The verdicts in the reading order of the slots; one that stands in a conflict is no longer judged.</summary>
        public void Judge(ReadOnlySpan<Vector512<ulong>> planes, Vector512<ulong> contested, Span<Vector512<ulong>> verdicts)
        {
            var (possible, left) = (planes[2 * Concerns], planes[(2 * Concerns) + 1]);
            verdicts[(int)Verdict.NotApplicable] = ~possible;
            verdicts[(int)Verdict.Open] = possible & ~left;
            verdicts[(int)Verdict.Excepted] = Taken(ref left, Certain(planes, Excepted));
            var applies = JudgedIf is { } judged ? Taken(ref left, ~planes[(2 * judged) + 1]) : default;
            var deviates = Taken(ref left, Certain(planes, Deviates));
            var (met, unsure) = (Taken(ref left, Certain(planes, Fulfilled)), Deviates is { } deviating ? planes[2 * deviating] : default);
            verdicts[(int)Verdict.Met] = met & ~unsure;
            applies |= met & unsure;
            applies |= Taken(ref left, Fulfilled is { } fulfilled ? planes[2 * fulfilled] : Vector512<ulong>.AllBitsSet);
            verdicts[(int)Verdict.NotDone] = Taken(ref left, Certain(planes, Over));
            verdicts[(int)Verdict.Applies] = applies | ((deviates | left) & contested);
            verdicts[(int)Verdict.Deviates] = deviates & ~contested;
            verdicts[(int)Verdict.Due] = left & ~contested;
        }

        private static Vector512<ulong> Certain(ReadOnlySpan<Vector512<ulong>> planes, int? slot) => slot is { } known ? planes[(2 * known) + 1] : default;

        private static Vector512<ulong> Taken(ref Vector512<ulong> left, Vector512<ulong> which)
        {
            var taken = left & which;
            left &= ~which;
            return taken;
        }
    }
}
