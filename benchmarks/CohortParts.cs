using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Myelon.Cohort.Synthesis;
using Myelon.Composition;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;

namespace Myelon.Benchmarks;

/// <summary>Where the time of a counted cohort goes, part by part, on one thread that is warm.</summary>
internal static class CohortParts
{
    private const int Patients = 2_000;

    /// <summary>Writes the table.</summary>
    public static void Write(StringBuilder text)
    {
        var desk = Guidelines.Desk();
        var evaluator = desk.Evaluator;
        var file = Lines(desk);
        var documents = CasesReader.Split(new MemoryStream(file), true).ToList();
        var reader = desk.CaseReader();
        var cases = documents.ConvertAll(d => reader.Read(d.Document).Case!);
        var findings = cases.ConvertAll(evaluator.FindingsOf);
        var planes = new ulong[2 * evaluator.Planes.Inputs * PlaneJudge.Words];
        Line("to cut the file into lines", () => CasesReader.Split(new MemoryStream(file), true).Count());
        Line("to read the cases", () => documents.Count(d => reader.Read(d.Document).Case is not null));
        Line("to check them as a whole", () => cases.Sum(c => CaseChecks.Faults(c, evaluator).Count));
        Line("what follows, case by case", () => cases.Sum(c => evaluator.FindingsOf(c).Count));
        Line("to enter that into planes", () =>
        {
            foreach (var known in findings.SelectMany(f => f))
            {
                evaluator.Planes.Enter(known, planes, 0);
            }

            return 1;
        });

        var inputs = new ulong[planes.Length];
        var room = evaluator.Drawing.Room();
        var left = 0;
        Line("both over planes, 512 lesions at once", () =>
        {
            left = 0;
            foreach (var some in cases.Chunk(PlaneJudge.Lanes))
            {
                for (var l = 0; Array.Exists(some, c => l == 0 || c.Lesions.Count > l); l++)
                {
                    room.Clear();
                    for (var lane = 0; lane < some.Length; lane++)
                    {
                        if (l == 0 || some[lane].Lesions.Count > l)
                        {
                            left += evaluator.Drawing.Enters(room, some[lane]) is { } levels && evaluator.Drawing.Enter(room, some[lane], l, levels, lane) ? 0 : 1;
                        }
                    }

                    evaluator.Drawing.Draw(room, inputs);
                    foreach (var word in room.GivenUp)
                    {
                        left += System.Numerics.BitOperations.PopCount(word);
                    }
                }
            }

            return left;
        });
        text.Append(CultureInfo.InvariantCulture, $"\nLeft to the evaluator are {left} of {findings.Sum(f => f.Count)} lesions.\n");

        void Line(string name, Func<int> run)
        {
            var before = GC.GetTotalAllocatedBytes();
            run();
            var bytes = GC.GetTotalAllocatedBytes() - before;
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Quick.Microseconds(run) / Patients:0.00} | {bytes / 1024.0 / Patients:0.0} |\n");
        }
    }

    private static byte[] Lines(GuidelineDesk desk)
    {
        var inventor = new Inventor(desk.Guideline, desk.Evaluator, desk.Guideline.Population!, 1);
        using var lines = new MemoryStream();
        var writer = new CaseWriter(desk.Guideline.Key.Levels);
        for (var n = 1; n <= Patients; n++)
        {
            using (var json = new Utf8JsonWriter(lines, JsonOut.Options(indented: false)))
            {
                writer.Write(json, inventor.Make(n));
            }

            lines.Write("\n"u8);
        }

        return lines.ToArray();
    }
}
