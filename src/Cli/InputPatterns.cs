namespace Myelon.Cli;

/// <summary>Names of files with * and ? in the last part, for a shell that does not expand them.</summary>
internal static class InputPatterns
{
    /// <summary>The files, those of a pattern in the order of their names; a pattern that fits none stays as it is, so that it is refused.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> sources) => sources.SelectMany(s => Expand(s));

    private static List<string> Expand(string source)
    {
        var (folder, pattern) = (Path.GetDirectoryName(source) ?? "", Path.GetFileName(source));
        if (pattern.IndexOfAny(['*', '?']) < 0 || File.Exists(source) || (folder.Length > 0 && !Directory.Exists(folder)))
        {
            return [source];
        }

        var found = Directory.EnumerateFiles(folder.Length > 0 ? folder : ".", pattern)
            .Select(f => Path.Combine(folder, Path.GetFileName(f))).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : [source];
    }
}
