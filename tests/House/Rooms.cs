using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Myelon.Formats.CaseFile;
using Myelon.Cli;
using Myelon.Cohort;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Exchange.Mapping;
using Myelon.Medicine.Vocabulary;
using Myelon.Store;
using Myelon.Tests.Support;
using Myelon.Web;

namespace Myelon.Tests.House;

/// <summary>
/// The rooms of a project, which are its folders, and the arrows between them: from room to room goes one where a type of the one uses a
/// type of the other in the compiled code. Which folder a type stands in is read from the sources, because the chapters of the guideline
/// and its floors share a namespace. What the compiler writes as a plain value (constants, members of enumerations) leaves no arrow.
/// </summary>
internal sealed partial class Rooms
{
    /// <summary>The room of what stands in no folder.</summary>
    public const string Root = "(root)";

    /// <summary>The projects with their folders, those that use nothing first.</summary>
    private static readonly Dictionary<string, string> Folders = new()
    {
        ["Core"] = "src/Core",
        ["Medicine"] = "medicine",
        ["Formats"] = "src/Formats",
        ["Exchange"] = "src/Exchange",
        ["Store"] = "src/Store",
        ["Desk"] = "src/Desk",
        ["Cohort"] = "src/Cohort",
        ["Composition"] = "src/Composition",
        ["Web"] = "src/Web",
        ["Cli"] = "src/Cli",
    };

    private static readonly Lazy<Architecture> Loaded = new(() => new ArchLoader()
        .LoadAssemblies(
            typeof(Text).Assembly, typeof(AllFacts).Assembly, typeof(CaseReader).Assembly, typeof(Importer).Assembly, typeof(ICaseStore).Assembly,
            typeof(GuidelineDesk).Assembly, typeof(CohortCounter).Assembly, typeof(Guidelines).Assembly, typeof(Server).Assembly, typeof(ExitCode).Assembly)
        .Build());

    private readonly Dictionary<string, string> _rooms;

    private Rooms(string project)
    {
        var folder = Path.Combine(Repository.Root, Folders[project]);
        Sources =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
                .SelectMany(f => Declared(Path.GetRelativePath(folder, f), File.ReadAllText(f))),
        ];
        _rooms = Sources.GroupBy(s => s.Type).ToDictionary(g => g.Key, g => g.Select(s => s.Room).Distinct().Single());
        Arrows = new SortedDictionary<(string From, string To), string>(
            (from type in Code.Types
             where _rooms.ContainsKey(Outermost(type))
             from dependency in type.Dependencies
             where _rooms.ContainsKey(Outermost(dependency.Target))
             let arrow = (From: _rooms[Outermost(type)], To: _rooms[Outermost(dependency.Target)])
             where arrow.From != arrow.To
             group $"{type.Name} uses {dependency.Target.Name}" by arrow).ToDictionary(g => g.Key, g => g.First()));
    }

    /// <summary>The compiled code of all projects.</summary>
    public static Architecture Code => Loaded.Value;

    /// <summary>The projects, those that use nothing first.</summary>
    public static IEnumerable<string> Projects => Folders.Keys;

    /// <summary>Every declaration of a type that stands in no other: its full name, namespace, room and file.</summary>
    public IReadOnlyList<(string Type, string Namespace, string Room, string File)> Sources { get; }

    /// <summary>The rooms.</summary>
    public IEnumerable<string> All => _rooms.Values.Distinct();

    /// <summary>The arrows, each with a use that makes it.</summary>
    public IReadOnlyDictionary<(string From, string To), string> Arrows { get; }

    /// <summary>The rooms of a project.</summary>
    public static Rooms Of(string project) => new(project);

    /// <summary>The full name of the type in which a type stands, or its own; without the number of its parameters.</summary>
    public static string Outermost(IType type) => type.FullName.Split('+', '`')[0];

    /// <summary>The circles of rooms that reach each other.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Circles(IEnumerable<(string From, string To)> arrows)
    {
        var next = arrows.ToLookup(a => a.From, a => a.To);
        var reach = next.ToDictionary(room => room.Key, room => Reached(room.Key));
        return
        [
            .. reach.Where(r => r.Value.Contains(r.Key))
                .Select(r => r.Value.Where(other => reach.TryGetValue(other, out var back) && back.Contains(r.Key)).Order(StringComparer.Ordinal).ToList())
                .DistinctBy(circle => circle[0]),
        ];

        HashSet<string> Reached(string from)
        {
            var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(next[from]));
            while (open.TryDequeue(out var room))
            {
                if (seen.Add(room))
                {
                    next[room].ToList().ForEach(open.Enqueue);
                }
            }

            return seen;
        }
    }

    private static IEnumerable<(string Type, string Namespace, string Room, string File)> Declared(string file, string text)
    {
        if (Namespace().Match(text) is not { Success: true } match)
        {
            return [];
        }

        var space = match.Groups[1].Value;
        IEnumerable<string> types = Path.GetExtension(file) == ".razor"
            ? [Path.GetFileNameWithoutExtension(file)]
            : Type().Matches(text).Select(m => m.Groups[1].Value);
        return types.Select(t => ($"{space}.{t}", space, RoomOf(file.Split(Path.DirectorySeparatorChar)), file));
    }

    /// <summary>The first folder; of the instruments the second, of a guideline the one below its edition, where all chapters are one room.</summary>
    private static string RoomOf(string[] path)
    {
        var folders = path switch
        {
            ["Guidelines", _, _, ..] => path[3..^1],
            ["Instruments", _, ..] => path[1..^1],
            _ => path[..^1],
        };
        return folders is [var room, ..] ? room.StartsWith("Chapter", StringComparison.Ordinal) ? "Chapters" : room : Root;
    }

    [GeneratedRegex(@"^@?namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref) )*"
        + @"(?:class|struct|interface|enum|record struct|record|delegate [\w<>?.]+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Type();
}
