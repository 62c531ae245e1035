using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Myelon.Tests.House;

/// <summary>Arrows run one way: between projects, and between the rooms of each. The compiled code is asked, not the lists of usings.</summary>
public sealed class RoomTests
{
    private static readonly string[] ReasoningUses = ["Forms", "Cases", "Logic", "Text"];

    /// <summary>What each room of Core may use.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Logic"] = ["Text"],
        ["Cases"] = ["Logic", "Text"],
        ["Forms"] = ["Cases", "Logic", "Text"],
        ["Reasoning"] = ReasoningUses,
        ["Speech"] = ["Reasoning", .. ReasoningUses],
    };

    /// <summary>What each project may use.</summary>
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Core"] = [],
        ["Medicine"] = ["Core"],
        ["Formats"] = ["Core"],
        ["Exchange"] = ["Formats", "Core"],
        ["Store"] = ["Core"],
        ["Desk"] = ["Exchange", "Formats", "Store", "Core"],
        ["Cohort"] = ["Desk", "Formats", "Core"],
        ["Composition"] = ["Medicine", "Desk", "Core"],
        ["Web"] = ["Desk", "Formats", "Store", "Core", "Medicine"],
        ["Cli"] = ["Composition", "Web", "Cohort", "Desk", "Exchange", "Formats", "Store", "Core", "Medicine"],
    };

    public static TheoryData<string> Projects => [.. Rooms.Projects];

    [Fact]
    public void Core_has_six_rooms_and_no_arrow_but_those_that_were_chosen()
    {
        var core = Rooms.Of("Core");
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), core.All.Order(StringComparer.Ordinal));
        NoArrow(core.Arrows.Where(a => !Allowed[a.Key.From].Contains(a.Key.To)));
        Assert.Contains(("Reasoning", "Forms"), core.Arrows.Keys);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_rooms_of_a_project_reach_each_other_in_a_circle(string project)
    {
        var rooms = Rooms.Of(project);
        NoArrow(Rooms.Circles(rooms.Arrows.Keys).SelectMany(c => rooms.Arrows.Where(a => c.Contains(a.Key.From) && c.Contains(a.Key.To))));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_those_below(string project)
    {
        foreach (var other in Rooms.Projects.Where(p => p != project && !Below[project].Contains(p)))
        {
            Types().That().ResideInNamespaceMatching($@"^Myelon\.{project}(\.|$)")
                .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^Myelon\.{other}(\.|$)"))
                .Check(Rooms.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_compiled_type_stands_in_a_room(string project)
    {
        var declared = Rooms.Of(project).Sources.Select(s => s.Type).ToHashSet(StringComparer.Ordinal);
        var compiled = Rooms.Code.Types
            .Where(t => t.Namespace.FullName.StartsWith($"Myelon.{project}", StringComparison.Ordinal))
            .Select(Rooms.Outermost)
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(compiled);
        Assert.Subset(declared, compiled);
    }

    /// <summary>In the medicine the chapters and the floors share a namespace, so that a rule needs few usings: there the folder is the room.</summary>
    [Theory]
    [InlineData("Core")]
    [InlineData("Formats")]
    [InlineData("Exchange")]
    [InlineData("Store")]
    [InlineData("Desk")]
    [InlineData("Cohort")]
    [InlineData("Composition")]
    [InlineData("Web")]
    [InlineData("Cli")]
    public void A_room_has_the_namespace_of_its_folder(string project) => Assert.All(Rooms.Of(project).Sources, s =>
    {
        var room = s.Room is Rooms.Root or "Text" ? $"Myelon.{project}" : $"Myelon.{project}.{s.Room}";
        Assert.True(s.Namespace == room || (s.Room != Rooms.Root && s.Namespace.StartsWith(room + ".", StringComparison.Ordinal)), $"{s.File}: {s.Namespace}");
    });

    /// <summary>The parts of the medicine do not know each other's sources: the vocabulary and the instruments know no guideline.</summary>
    [Fact]
    public void The_vocabulary_and_the_instruments_know_no_guideline()
    {
        var medicine = Rooms.Of("Medicine");
        string[] above = [Rooms.Root, .. medicine.Sources.Where(s => s.File.StartsWith("Guidelines", StringComparison.Ordinal)).Select(s => s.Room).Distinct()];
        NoArrow(medicine.Arrows.Where(a => !above.Contains(a.Key.From) && above.Contains(a.Key.To)));
        NoArrow(medicine.Arrows.Where(a => a.Key.From == "Vocabulary"));
        Assert.Contains(("Codes", "Vocabulary"), medicine.Arrows.Keys);
    }

    [Fact]
    public void A_circle_is_seen()
    {
        Assert.Empty(Rooms.Circles([("a", "b"), ("b", "c"), ("a", "c")]));
        Assert.Equal(["b", "c", "d"], Rooms.Circles([("a", "b"), ("b", "c"), ("c", "d"), ("d", "b"), ("d", "e")]).Single());
    }

    /// <summary>That there is none of these arrows; a failure names each with a use that makes it.</summary>
    private static void NoArrow(IEnumerable<KeyValuePair<(string From, string To), string>> none)
    {
        var arrows = none.Select(a => $"{a.Key.From} → {a.Key.To}: {a.Value}").ToList();
        Assert.True(arrows.Count == 0, string.Join(Environment.NewLine, arrows));
    }
}
