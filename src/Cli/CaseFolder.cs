using System.Globalization;
using System.Text;
using Myelon.Core;

namespace Myelon.Cli;

/// <summary>
/// A folder of case files. All are written aside first and then put in place together: nothing stays half written. Two cases never share a
/// name, and a file that is there stays unless it is asked to be replaced.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="replaces">Whether files that are there are replaced.</param>
internal sealed class CaseFolder(string folder, bool replaces) : IDisposable
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private string? _aside;

    /// <summary>Adds a case; a fault tells why it cannot be written.</summary>
    public Fault? Add(string name, string json) => Try(() =>
    {
        if (_aside is null)
        {
            Directory.CreateDirectory(folder);
            _aside = Directory.CreateDirectory(Path.Combine(folder, ".import-" + Guid.NewGuid().ToString("N"))).FullName;
        }

        var file = Unique(Safe(name));
        if (!replaces && File.Exists(Path.Combine(folder, file)))
        {
            return Exists(file);
        }

        File.WriteAllText(Path.Combine(_aside, file), json + "\n");
        return null;
    });

    /// <summary>Puts all in place.</summary>
    public Fault? Finish() => Try(() =>
    {
        foreach (var name in _names.Select(n => n + ".json"))
        {
            File.Move(Path.Combine(_aside ?? folder, name), Path.Combine(folder, name), overwrite: replaces);
        }

        return null;
    });

    public void Dispose()
    {
        if (_aside is not null && Directory.Exists(_aside))
        {
            Directory.Delete(_aside, recursive: true);
        }
    }

    private static Fault? Try(Func<Fault?> step)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Fault(
                "",
                new("Eine Falldatei lässt sich nicht schreiben; es wurde nichts geschrieben.", "A case file cannot be written; nothing was written."),
                new("Einen Ordner mit Schreibrecht und Platz angeben.", "Name a folder that may be written and has room."));
        }
    }

    private static Fault Exists(string file) => new(
        file,
        new("Die Falldatei gibt es schon; es wurde nichts geschrieben.", "The case file exists already; nothing was written."),
        new("Einen anderen Ordner angeben, oder mit --force ersetzen.", "Name another folder, or replace with --force."));

    private string Unique(string name)
    {
        var unique = name;
        for (var n = 2; !_names.Add(unique); n++)
        {
            unique = $"{name}-{n.ToString(CultureInfo.InvariantCulture)}";
        }

        return unique + ".json";
    }

    /// <summary>Names come from outside: only letters, digits, dash and underscore reach the file system; umlauts are written out.</summary>
    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormC))
        {
            safe.Append(letter switch
            {
                'ä' => "ae",
                'ö' => "oe",
                'ü' => "ue",
                'Ä' => "Ae",
                'Ö' => "Oe",
                'Ü' => "Ue",
                'ß' => "ss",
                _ when char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' => letter.ToString(),
                _ => "_",
            });
        }

        return safe.Length > 100 ? safe.ToString(0, 100) : safe.Length == 0 ? "case" : safe.ToString();
    }
}
