using System.Numerics;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Counting;

/// <summary>
/// How patients or lesions stand to one recommendation, as bit planes. Of several lesions the most pressing verdict counts, a contradiction
/// in one of them, and that a verdict is open for good only where that is so for all that are open.
/// </summary>
internal sealed class StatePlanes
{
    private readonly ulong[][] _verdicts = [.. Enum.GetValues<Verdict>().Select(_ => new ulong[PlaneJudge.Words])];
    private readonly ulong[] _contradicted = new ulong[PlaneJudge.Words];
    private readonly ulong[] _settleable = new ulong[PlaneJudge.Words];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.ForEach(_verdicts, v => v.AsSpan().Clear());
        _contradicted.AsSpan().Clear();
        _settleable.AsSpan().Clear();
    }

    /// <summary>Adds a lesion of each of the patients that have one.</summary>
    public void Add(ReadOnlySpan<ulong> verdicts, ReadOnlySpan<ulong> present, ReadOnlySpan<ulong> contradicted, ReadOnlySpan<ulong> notJudgeable)
    {
        for (var w = 0; w < PlaneJudge.Words; w++)
        {
            for (var v = 0; v < _verdicts.Length; v++)
            {
                _verdicts[v][w] |= verdicts[(v * PlaneJudge.Words) + w] & present[w];
            }

            _contradicted[w] |= contradicted[w] & present[w];
            _settleable[w] |= verdicts[((int)Verdict.Open * PlaneJudge.Words) + w] & present[w] & ~notJudgeable[w];
        }
    }

    /// <summary>Adds one to each patient that has an open verdict here.</summary>
    public void CountOpen(int[] open)
    {
        for (var w = 0; w < PlaneJudge.Words; w++)
        {
            for (var rest = _verdicts[(int)Verdict.Open][w]; rest != 0; rest &= rest - 1)
            {
                open[(w << 6) + BitOperations.TrailingZeroCount(rest)]++;
            }
        }
    }

    /// <summary>Those in a state.</summary>
    public void Of(CaseState state, ReadOnlySpan<ulong> reasons, Span<ulong> into)
    {
        for (var w = 0; w < into.Length; w++)
        {
            into[w] = state == CaseState.Error ? _contradicted[w] : ~_contradicted[w] & state switch
            {
                CaseState.NotJudgeable => Top(Verdict.Open, w) & ~_settleable[w],
                CaseState.Open => Top(Verdict.Open, w) & _settleable[w],
                CaseState.Excepted => Top(Verdict.Excepted, w),
                CaseState.DeviatesWithReason => Top(Verdict.Deviates, w) & reasons[w],
                CaseState.DeviatesWithoutReason => Top(Verdict.Deviates, w) & ~reasons[w],
                CaseState.NotDone => Top(Verdict.NotDone, w),
                CaseState.Due => Top(Verdict.Due, w),
                CaseState.Met => Top(Verdict.Met, w),
                CaseState.NotJudged => Top(Verdict.Applies, w),
                _ => Top(Verdict.NotApplicable, w),
            };
        }
    }

    /// <summary>Those that have this verdict and none that is more pressing.</summary>
    private ulong Top(Verdict verdict, int word)
    {
        var bits = _verdicts[(int)verdict][word];
        for (var above = (int)verdict + 1; above < _verdicts.Length; above++)
        {
            bits &= ~_verdicts[above][word];
        }

        return bits;
    }
}
