using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Myelon.Core;
using Myelon.Formats.Files;

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
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. "0123456789".SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    private const int LongestName = 100;
    private const string Aside = ".import-";
    private const string Before = "before";
    private const string InUse = "in-use";

    private PosixSignalRegistration[] _ended = [];
    private FileStream? _inUse;
    private string? _aside;
    private bool _isNew;

    /// <summary>Adds a case; a fault tells why it cannot be written.</summary>
    public Fault? Add(string name, string json) => Try(() =>
    {
        if (_aside is null)
        {
            _isNew = !Directory.Exists(folder);
            Directory.CreateDirectory(folder);
            _ended = [.. Endings.Select(s => PosixSignalRegistration.Create(s, _ => Dispose()))];
            TidyUp();
            _aside = Directory.CreateDirectory(Path.Combine(folder, Aside + Guid.NewGuid().ToString("N"))).FullName;
            _inUse = new FileStream(Path.Combine(_aside, InUse), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }

        var file = Unique(Safe(name));
        if (!replaces && File.Exists(Path.Combine(folder, file)))
        {
            return Exists(file);
        }

        WrittenFile.Write(Path.Combine(_aside, file), Encoding.UTF8.GetBytes(json + "\n"), replaces: false);
        return null;
    });

    /// <summary>Puts all in place.</summary>
    public Fault? Finish() => Try(() =>
    {
        if (_aside is not { } aside)
        {
            return null;
        }

        // What is replaced is kept aside until all are in place, so that a failure half way can be undone.
        var (before, placed) = (Directory.CreateDirectory(Path.Combine(aside, Before)).FullName, new List<string>());
        try
        {
            foreach (var name in _names.Select(n => n + ".json"))
            {
                var place = Path.Combine(folder, name);
                if (replaces && File.Exists(place))
                {
                    File.Move(place, Path.Combine(before, name));
                }

                placed.Add(name);
                File.Move(Path.Combine(aside, name), place);
            }
        }
        catch
        {
            foreach (var name in placed)
            {
                if (!File.Exists(Path.Combine(aside, name)))
                {
                    File.Move(Path.Combine(folder, name), Path.Combine(aside, name));
                }

                if (File.Exists(Path.Combine(before, name)))
                {
                    File.Move(Path.Combine(before, name), Path.Combine(folder, name));
                }
            }

            throw;
        }

        return null;
    });

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _aside, null) is not { } aside)
        {
            return;
        }

        _inUse?.Dispose();
        Directory.Delete(aside, recursive: true);
        if (_isNew && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }

        Array.ForEach(_ended, e => e.Dispose());
    }

    /// <summary>What a run left behind that was killed: what it had put aside to replace comes back, the rest goes.</summary>
    private void TidyUp()
    {
        foreach (var left in Directory.GetDirectories(folder, Aside + "*").Where(l => !IsInUse(Path.Combine(l, InUse))))
        {
            var before = Path.Combine(left, Before);
            foreach (var file in Directory.Exists(before) ? Directory.GetFiles(before) : [])
            {
                var place = Path.Combine(folder, Path.GetFileName(file));
                if (!File.Exists(place))
                {
                    File.Move(file, place);
                }
            }

            Directory.Delete(left, recursive: true);
        }
    }

    private static bool IsInUse(string file)
    {
        try
        {
            using var taken = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
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
    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
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

        // Neither an option for who names all files of a folder, nor a device for who opens the folder elsewhere.
        var name = safe.Length > LongestName ? safe.ToString(0, LongestName) : safe.ToString();
        return name.Length == 0 ? "case" : name[0] == '-' || Devices.Contains(name) ? "_" + name : name;
    }
}
