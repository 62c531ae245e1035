using System.Runtime.Intrinsics;

namespace Myelon.Core.Reasoning;

/// <summary>What a step of a program does.</summary>
internal enum PlaneStep : byte
{
    /// <summary>It holds always.</summary>
    Always,

    /// <summary>It holds never.</summary>
    Never,

    /// <summary>Both hold.</summary>
    And,

    /// <summary>One of the two holds.</summary>
    Or,

    /// <summary>It does not hold.</summary>
    Not,

    /// <summary>It is known to hold.</summary>
    Certain,
}

/// <summary>
/// Conditions as steps over bit planes. A truth of 512 lesions is two planes: for which it is possible that the condition holds, and for
/// which that is certain. The minimum of truths is then the And of both planes, the maximum the Or, and the mirror changes them over.
/// </summary>
/// <param name="inputs">How many truths go in; they are the first registers.</param>
/// <param name="steps">The steps; each fills the next register.</param>
internal sealed class PlaneProgram(int inputs, (PlaneStep Step, int Left, int Right)[] steps)
{
    /// <summary>How many truths there are room for.</summary>
    public int Registers => inputs + steps.Length;

    /// <summary>Fills the registers behind the inputs. Each register is two planes: possible, certain.</summary>
    public void Run(Span<Vector512<ulong>> planes)
    {
        var next = 2 * inputs;
        foreach (var (step, left, right) in steps)
        {
            var (possible, certain) = (planes[2 * left], planes[(2 * left) + 1]);
            (planes[next], planes[next + 1]) = step switch
            {
                PlaneStep.And => (possible & planes[2 * right], certain & planes[(2 * right) + 1]),
                PlaneStep.Or => (possible | planes[2 * right], certain | planes[(2 * right) + 1]),
                PlaneStep.Not => (~certain, ~possible),
                PlaneStep.Certain => (certain, certain),
                PlaneStep.Always => (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet),
                _ => (Vector512<ulong>.Zero, Vector512<ulong>.Zero),
            };
            next += 2;
        }
    }
}
