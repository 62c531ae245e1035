using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>What the compiler refuses by BannedSymbols.txt: that the list is whole, that each entry says the remedy, and that every project gets it.</summary>
public sealed partial class BannedSymbolTests
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    private static readonly Dictionary<string, string> Banned = File.ReadLines(Path.Combine(Repository.Root, "BannedSymbols.txt"))
        .Select(l => l.Split(';', 2)).ToDictionary(l => l[0], l => l[1].Trim(), StringComparer.Ordinal);

    /// <summary>The projects, but for the one that is compiled of the sources of another (Quick, of Cli) and therefore locks nothing itself.</summary>
    public static TheoryData<string> Projects =>
    [
        .. ((string[])["src", "medicine"])
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*.csproj", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .Where(f => Path.GetFileName(f) != "Quick.csproj"),
    ];

    [Fact]
    public void Every_entry_says_the_remedy() => Assert.All(Banned, b => Assert.True(b.Value.Length > 10, b.Key));

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:NodaTime.SystemClock.Instance")]
    [InlineData("M:System.Decimal.ToString")]
    [InlineData("M:System.Decimal.ToString(System.String)")]
    [InlineData("M:System.Double.ToString")]
    [InlineData("M:System.Double.ToString(System.String)")]
    [InlineData("T:System.Xml.XmlDocument")]
    [InlineData("M:System.Xml.XmlReader.Create(System.IO.Stream)")]
    [InlineData("M:System.Xml.XmlReader.Create(System.IO.TextReader)")]
    [InlineData("M:System.Xml.XmlReader.Create(System.String)")]
    [InlineData("M:System.Console.ReadLine")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32)")]
    [InlineData("M:System.Threading.Thread.Sleep(System.TimeSpan)")]
    [InlineData("T:System.NotImplementedException")]
    public void It_is_on_the_list(string symbol) => Assert.Contains(symbol, Banned.Keys);

    /// <summary>A number is read with a stated culture: whatever overloads a later framework adds.</summary>
    [Theory]
    [InlineData(typeof(decimal))]
    [InlineData(typeof(double))]
    [InlineData(typeof(float))]
    [InlineData(typeof(int))]
    [InlineData(typeof(long))]
    public void No_overload_reads_a_number_without_a_culture(Type type) => Assert.All(
        type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name is "Parse" or "TryParse" && m.GetParameters().All(p => p.ParameterType != typeof(IFormatProvider))),
        m => Assert.Contains($"M:{type}.{m.Name}({string.Join(',', m.GetParameters().Select(p => Name(p.ParameterType)))})", Banned.Keys));

    /// <summary>The analyzer is among the packages that each project restores, the list among its files, and a warning is an error.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void The_analyzer_bites_in(string project)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, project))!;
        using var locked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().First().Value;
        Assert.Equal("Direct", packages.GetProperty(Analyzer).GetProperty("type").GetString());
        var props = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        Assert.Contains("<AdditionalFiles Include=\"$(MSBuildThisFileDirectory)BannedSymbols.txt\" />", props, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", props, StringComparison.Ordinal);
        Assert.DoesNotMatch("RS0030|KeepsBannedSymbols|TreatWarningsAsErrors|AdditionalFiles|RunAnalyzers", File.ReadAllText(Path.Combine(Repository.Root, project)));
        Assert.DoesNotContain("RS0030", props + File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_says_why()
    {
        var exceptions = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "medicine"), "*.cs", SearchOption.AllDirectories))
            .SelectMany(f => File.ReadLines(f).Where(l => l.Contains("RS0030", StringComparison.Ordinal) && !l.StartsWith("#pragma warning restore", StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(3, exceptions.Count);
        Assert.All(exceptions, e => Assert.Matches(Reasoned(), e));
    }

    private static string Name(Type type) => type.IsByRef ? Name(type.GetElementType()!) + "@"
        : type.IsGenericType ? $"{type.FullName!.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}"
        : type.FullName!;

    [GeneratedRegex(@"^#pragma warning disable RS0030 // .{20,}\.$")]
    private static partial Regex Reasoned();
}
