using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>
/// The table of faults and goals, from the names of the tests and what became of them: a test whose name begins with the number of one is its
/// evidence. <c>scripts/reliability</c> runs these tests and writes the file anew from their results; else it must name the same tests, all of
/// them with a result, and none that failed.
/// </summary>
public sealed partial class ReliabilityTests
{
    /// <summary>Faults that other systems had, in our words.</summary>
    private static readonly string[] Faults =
    [
        "Deep nesting ends the program", "A number loses its value (exponents, floating point)", "Too many digits are rounded in silence", "Comma and point are confused",
        "A unit is guessed or left out", "Units that contradict each other", "A dose in another unit is taken as Gray", "A date that does not exist",
        "Time zones and dates that are only partly known", "Change of clocks, and a clock that jumps", "The start depends on the offset of the machine",
        "NUL and control characters", "Lone surrogates", "Names that look alike", "A key that stands twice", "External entities of XML", "Expanding entities",
        "Names within archives", "Decompression bombs", "Markup within narrative text", "Formulas in tables", "A write over what somebody else wrote",
        "Two creations at once make two", "One identifier finds another person", "Doubled and merged identifiers", "Two tabs, two patients", "A stale draft over a signed case",
        "The database is locked", "A migration deletes rows", "A migration lock stays behind", "A copy of a live database", "Permissions leak", "Tokens of another service",
        "Backups that do not restore", "A rule stops firing after an upstream change", "Versions of the rules differ",
    ];

    /// <summary>Goals, in our words.</summary>
    private static readonly string[] Goals =
    [
        "Proofs over the rules", "A second engine from the text alone", "Each rule fired and not fired, each border hit", "Mutation score", "Metamorphic relations",
        "Recommendation, rule, test", "Cases written before the run", "Killed during writes", "Power loss", "Disk full, read-only, I/O errors", "Start after a crash",
        "Drill of backup and restore", "Migration from every version", "Two databases, one behaviour", "Concurrency", "Model of the life cycle", "Load on SQLite",
        "Load on PostgreSQL", "Overload is refused and passes", "Soak", "Table of a security standard", "Matrix of roles", "Fuzzing within bounds", "All faults have named tests",
        "Dependencies", "Secure start", "Privacy", "Audit trail", "A look from outside", "Accessibility", "Scenarios of use", "Monitor of firing",
    ];

    [Fact]
    public void The_table_of_faults_and_goals_is_that_of_the_tests()
    {
        var path = Repository.File("docs", "reliability.md");
        if (Environment.GetEnvironmentVariable("MYELON_RESULTS") is { Length: > 0 } results)
        {
            File.WriteAllText(path, Table(Results(results)));
        }

        var written = File.ReadAllText(path);
        Assert.Equal(Table(null), Marks().Replace(written, ""));
        Assert.Equal(Evidence().Count(written), Marks().Count(written));
        Assert.DoesNotContain(Failed, written, StringComparison.Ordinal);
        Assert.DoesNotContain(NotRun, written, StringComparison.Ordinal);
    }

    private const string Failed = " ✗";
    private const string NotRun = " (not run)";

    /// <summary>What became of each test, in whichever class it ran, from a file of results (xUnit, version 2).</summary>
    private static Func<MethodInfo, string> Results(string file)
    {
        var all = XDocument.Load(file).Descendants("test").ToLookup(t => (string?)t.Attribute("method"));
        return method => all[method.Name].Where(t => RunIn(t).IsAssignableTo(method.DeclaringType)).Select(t => (string?)t.Attribute("result")).ToList() switch
        {
            [] => NotRun,
            var results when results.TrueForAll(r => r == "Pass") => results.Count == 1 ? " ✓" : FormattableString.Invariant($" ✓{results.Count}"),
            var results when results.Contains("Fail") => Failed,
            _ => NotRun,
        };
    }

    private static Type RunIn(XElement test) => typeof(ReliabilityTests).Assembly.GetType((string)test.Attribute("type")!)!;

    private static string Table(Func<MethodInfo, string>? result)
    {
        var named = typeof(ReliabilityTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttributes<FactAttribute>().Any())
            .Select(m => (Match: Named().Match(m.Name), m.DeclaringType!.Name, Method: m))
            .SelectMany(m => m.Match.Groups["id"].Captures.Select(c => (Id: c.Value, m.Name, Says: m.Match.Groups["says"].Value.Replace('_', ' '), m.Method)))
            .ToLookup(m => m.Id, m => $"{m.Name}: {m.Says}{result?.Invoke(m.Method)}");
        var text = new StringBuilder("""
            # Faults and goals, and the tests that speak for them

            Generated by `scripts/reliability` from the names and the results of the tests: a test whose name begins with the number of a fault or
            of a goal is its evidence. ✓ it held in that run, a number behind it in how many rows. A line without a test claims nothing. A test may
            cover a part of a goal only: its name says what.

            """);
        Part(text, "Faults that other systems had", 'F', Faults, named);
        Part(text, "Goals", 'G', Goals, named);
        return text.ToString();
    }

    private static void Part(StringBuilder text, string title, char letter, string[] rows, ILookup<string, string> named)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| | | tests |\n| --- | --- | --- |\n");
        for (var i = 0; i < rows.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var tests = named[letter + number.PadLeft(2, '0')].Concat(number.Length == 1 ? named[letter + number] : []).Order(StringComparer.Ordinal).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {letter}{number.PadLeft(letter == 'F' ? 2 : 1, '0')} | {rows[i]} | {(tests.Count == 0 ? "–" : string.Join("<br>", tests))} |\n");
        }
    }

    [GeneratedRegex(@" (?:✓[0-9]*|✗|\(not run\))(?=<br>| \|)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[A-Za-z]+Tests: ", RegexOptions.CultureInvariant)]
    private static partial Regex Evidence();

    [GeneratedRegex("^(?<id>[FG][0-9]{1,2})_(?:(?:and_)?(?<id>[FG][0-9]{1,2})_)*(?<says>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
