using System.Reflection;
using System.Text.RegularExpressions;
using Myelon.Core.Forms;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>A recommendation is named by its name; the number comes from the edition, once, and is the one under which it is declared.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Every_cited_name_gives_the_number_of_the_recommendation_of_that_name()
    {
        var declared = typeof(Recommendations).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Recommendations).Namespace)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(Recommendation))
            .GroupBy(p => p.Name)
            .ToDictionary(g => g.Key, g => ((Recommendation)g.First().GetValue(null)!).Number);
        var cited = typeof(Recommendations).Assembly.GetType($"{typeof(Recommendations).Namespace}.Cited", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (f.Name, Number: (int)f.GetRawConstantValue()!))
            .ToList();
        Assert.NotEmpty(cited);
        Assert.All(cited, c => Assert.True(declared.TryGetValue(c.Name, out var number) && number == c.Number, $"{c.Name} is cited as {c.Number}"));
    }

    [Theory]
    [InlineData(@"""[^""\n]*(?<![\w&#{])R\d{1,2}(?!\w)", "a text names a recommendation by its number")]
    [InlineData(@"new\(\d+, InteractionType|\b(?:R|OneOf|Of|Recommendations\.Number)\(\d", "a rule names another by its number")]
    public void No_recommendation_of_the_guideline_is_named_by_its_number(string pattern, string what)
    {
        var found =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "medicine", "Guidelines"), "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.True(!found.Any(), $"{what}: {string.Join('\n', found)}");
    }
}
