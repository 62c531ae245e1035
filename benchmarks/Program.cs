using System.Globalization;
using BenchmarkDotNet.Running;
using Myelon.Benchmarks;

// "quick" measures each operation for two seconds in this process and prints the mean of the best of ten slices, "report COMMAND QUICK" prints
// docs/performance.md, "minutes 2000" and "pages 300" measure pages over HTTP with so many live cases, "hooks" the hooks of record systems,
// "imports 1000" the page of the import, "parts" where the time of a cohort goes; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["quick", ..]:
        foreach (var example in OneCase.Examples)
        {
            var bench = new OneCase { Example = example };
            bench.Read();
            foreach (var (name, run) in new (string, Func<int>)[]
                { ("findings", bench.Findings), ("bare", bench.BareVerdicts), ("verdicts", bench.Verdicts), ("answer", bench.Answer), ("neighbours", bench.AllNeighbours) })
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{example,-24} {name,-10} {Quick.Microseconds(run):0.0} µs ({run()})"));
            }
        }

        break;
    case ["parts"]:
        var parts = new System.Text.StringBuilder();
        CohortParts.Write(parts);
        Console.Write(parts);
        break;
    case ["report", var command, var quick]:
        Console.Write(await Report.Of(command, quick));
        break;
    case ["pages", var count]:
        await using (var many = await ManyCases.With(int.Parse(count, CultureInfo.InvariantCulture)))
        {
            Console.Write(await many.Pages());
        }

        break;
    case ["hooks"]:
        await using (var many = await ManyCases.With(4))
        {
            Console.Write(await many.Hooks());
        }

        break;
    case ["minutes", var count]:
        await using (var many = await ManyCases.With(int.Parse(count, CultureInfo.InvariantCulture)))
        {
            Console.Write(await many.Minutes());
        }

        break;
    case ["imports", var count]:
        foreach (var persons in new[] { 100, int.Parse(count, CultureInfo.InvariantCulture) })
        {
            await using var none = await ManyCases.With(4);
            Console.Write(await none.Imports(persons));
        }

        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(OneCase).Assembly).Run(args);
        break;
}
