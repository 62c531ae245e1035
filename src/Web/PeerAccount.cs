using System.Globalization;
using System.Net;

namespace Myelon.Web;

/// <summary>
/// To which account the other end of a connection within this machine belongs, as the kernel tells it (Linux: /proc/net/tcp). Null where it
/// tells nothing: then nobody is known.
/// </summary>
public static class PeerAccount
{
    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    /// <summary>The account of this process.</summary>
    public static uint? OfThisProcess() => Lines("/proc/self/status").FirstOrDefault(l => l.StartsWith("Uid:", StringComparison.Ordinal)) is { } line
        && Words(line) is [_, _, var effective, ..]
        && uint.TryParse(effective, NumberStyles.None, CultureInfo.InvariantCulture, out var account) ? account : null;

    /// <summary>The account of the other end.</summary>
    /// <param name="peer">The other end.</param>
    /// <param name="here">This end.</param>
    public static uint? Of(IPEndPoint peer, IPEndPoint here) => Of(peer, here, Tables.SelectMany(Lines));

    /// <summary>The account of the other end, by the lines of the kernel's table.</summary>
    public static uint? Of(IPEndPoint peer, IPEndPoint here, IEnumerable<string> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string[] theirs = [.. Written(peer)];
        string[] ours = [.. Written(here)];
        foreach (var line in table)
        {
            // sl local rem st queues timer retransmits uid timeout inode …; a socket without an inode belongs to no program any more.
            if (Words(line) is [_, var local, var remote, _, _, _, _, var account, _, var inode, ..] && inode != "0"
                && theirs.Contains(local, StringComparer.OrdinalIgnoreCase) && ours.Contains(remote, StringComparer.OrdinalIgnoreCase))
            {
                return uint.TryParse(account, NumberStyles.None, CultureInfo.InvariantCulture, out var uid) ? uid : null;
            }
        }

        return null;
    }

    /// <summary>An end as the kernel writes it: words of four bytes in the machine's order, as IPv4 and as IPv4 within IPv6.</summary>
    private static IEnumerable<string> Written(IPEndPoint end)
    {
        var port = end.Port.ToString("X4", CultureInfo.InvariantCulture);
        var address = end.Address.IsIPv4MappedToIPv6 ? end.Address.MapToIPv4() : end.Address;
        yield return $"{Hex(address.GetAddressBytes())}:{port}";
        if (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork)
        {
            yield return $"{Hex(address.MapToIPv6().GetAddressBytes())}:{port}";
        }
    }

    private static string Hex(byte[] bytes) =>
        string.Concat(bytes.Chunk(4).Select(w => BitConverter.ToUInt32(w).ToString("X8", CultureInfo.InvariantCulture)));

    private static string[] Words(string line) => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another system, or a hardened one: nobody is known, and the key is needed.
            return [];
        }
    }
}
