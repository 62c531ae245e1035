using System.Globalization;

namespace Myelon.Cli;

/// <summary>
/// Standard input, output and error as they were given. A stream that is closed at the start is the next file that the runtime opens for
/// itself: reading from it waits for ever, and writing to it goes anywhere.
/// </summary>
internal static class StandardStreams
{
    /// <summary>Only what this process opened itself is closed for its children (O_CLOEXEC): what was given has come through exec.</summary>
    private const int OpenedHere = 0x80000;

    /// <summary>Standard input; empty where it is closed.</summary>
    public static Stream OpenInput() => IsClosed(0) ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Leaves closed streams alone; gives false where there is no output to write an answer to.</summary>
    public static bool Settle()
    {
        if (IsClosed(0))
        {
            Console.SetIn(TextReader.Null);
        }

        if (IsClosed(2))
        {
            Console.SetError(TextWriter.Null);
        }

        return !IsClosed(1);
    }

    /// <summary>Whether a description of an open file, as Linux gives it, is of one that the process opened itself.</summary>
    internal static bool IsOpenedHere(string description) =>
        description.Split('\n').FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
        && (Convert.ToInt64(flags["flags:".Length..].Trim(), 8) & OpenedHere) != 0;

    private static bool IsClosed(int stream)
    {
        var description = string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{stream}");
        if (!Directory.Exists("/proc/self/fdinfo"))
        {
            return false;
        }

        return !File.Exists(description) || IsOpenedHere(File.ReadAllText(description));
    }
}
