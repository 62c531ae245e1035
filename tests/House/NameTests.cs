using System.Reflection;
using System.Text.RegularExpressions;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>One word, one meaning: the table of docs/words.md holds for the names of all types that another room can see.</summary>
public sealed partial class NameTests
{
    private static readonly IReadOnlyList<(string Word, string[] Rooms)> Table =
    [
        .. File.ReadLines(Repository.File("docs", "words.md"))
            .SkipWhile(l => l != "## Words of the code")
            .TakeWhile(l => l != "| property | code |")
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| word", StringComparison.Ordinal) && !l.StartsWith("| ---", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[3].Split("; "))),
    ];

    private static readonly IReadOnlyList<Type> Types =
    [
        .. new[]
            {
                typeof(Myelon.Core.Text), typeof(Recommendations), typeof(Myelon.Formats.CaseFile.CaseReader), typeof(Myelon.Exchange.Sources.Fate),
                typeof(Myelon.Store.SqliteCaseStore), typeof(Myelon.Desk.GuidelineDesk), typeof(Myelon.Cohort.CohortCounter),
                typeof(Myelon.Web.Server), typeof(Myelon.Cli.CommandLine),
            }
            .SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t is { IsNested: false, Namespace: not null } && t.Namespace.StartsWith("Myelon", StringComparison.Ordinal)),
    ];

    [Fact]
    public void A_word_is_used_in_its_rooms_only()
    {
        Assert.Equal(5, Table.Count);
        Assert.Empty(
            from row in Table
            from type in Types
            where type.Name.Contains(row.Word, StringComparison.Ordinal) && !row.Rooms.Any(r => IsIn(type, r))
            select $"{type.FullName}: {row.Word}");
    }

    [Fact]
    public void Every_word_of_the_table_is_used_in_each_of_its_rooms() => Assert.Empty(
        from row in Table
        from room in row.Rooms
        where !Types.Any(t => t.Name.Contains(row.Word, StringComparison.Ordinal) && IsIn(t, room))
        select $"{row.Word} in {room}");

    [Fact]
    public void A_tumour_is_spelt_in_one_way_outside_of_codes() =>
        Assert.Empty(Types.SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.Name.Contains("Tumor", StringComparison.Ordinal))
            .Select(m => $"{m.DeclaringType}.{m.Name}"));

    /// <summary>Who writes a rule and its cases needs both: what the property and the code have in common is a word, or it is listed.</summary>
    [Fact]
    public void A_fact_and_its_code_share_a_word_or_are_listed()
    {
        var strange =
            from type in typeof(AllFacts).Assembly.GetTypes()
            where type.Namespace == typeof(AllFacts).Namespace
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            where typeof(Fact).IsAssignableFrom(property.PropertyType)
            let fact = (Fact)property.GetValue(null)!
            where !Shared(property.Name, fact.Code)
            orderby fact.Code
            select $"| `{type.Name}.{property.Name}` | `{fact.Code}` |";
        var listed = File.ReadLines(Repository.File("docs", "words.md")).SkipWhile(l => l != "| property | code |").Skip(2);
        Assert.Equal(listed.Order(StringComparer.Ordinal), strange.Order(StringComparer.Ordinal));
    }

    private static bool Shared(string property, string code)
    {
        var words = Capital().Matches(property).Select(m => m.Value.ToLowerInvariant());
        return words.Any(w => code.Split('_').Any(c => w == c || (w.Length >= 4 && c.Length >= 4 && w[..4] == c[..4])));
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Capital();

    private static bool IsIn(Type type, string room) => room == "Core.Text"
        ? type.Namespace == "Myelon.Core"
        : type.Namespace == $"Myelon.{room}" || type.Namespace!.StartsWith($"Myelon.{room}.", StringComparison.Ordinal);
}
