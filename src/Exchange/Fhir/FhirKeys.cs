using Myelon.Exchange.Sources;
using System.Collections;
using System.Runtime.InteropServices;

namespace Myelon.Exchange.Fhir;

/// <summary>What names an entry in the whole command, in short form.</summary>
/// <param name="High">The first half of the short form of server or name space, type and id.</param>
/// <param name="Low">The second half.</param>
/// <param name="Plain">A short form of type and id where the entry has an address of a server; else 0.</param>
/// <param name="Entry">The entry.</param>
/// <param name="IsPatient">1 for a Patient: versions of it are told apart by <see cref="FhirPerson"/>.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct FhirKey(ulong High, ulong Low, ulong Plain, int Entry, int IsPatient)
{
    private const int AtOnce = 256 * 1024;

    /// <summary>The key of an entry.</summary>
    public static FhirKey Of(FhirAddress address, int entry, bool isPatient)
    {
        var (space, key) = address.Unique;
        var whole = FhirAddress.Short(space, key);
        return new FhirKey((ulong)(whole >> 64), (ulong)whole, address.Server is null ? 0 : PlainOf(key), entry, isPatient ? 1 : 0);
    }

    /// <summary>Entries of one type and id, several each, in their order. They are sought in as many turns as memory needs to stay flat.</summary>
    public static IEnumerable<IReadOnlyList<int>> Repeated(FhirIndex index)
    {
        var turns = (ulong)(index.Keys.Count / AtOnce) + 1;
        for (var turn = 0UL; turn < turns; turn++)
        {
            var (first, groups) = (new FirstOfEqual(), new SortedDictionary<int, List<int>>());
            foreach (var key in index.Keys.All())
            {
                if (key.IsPatient != 0 || key.Low % turns != turn || first.Add(key.Whole, key.Entry) is not { } before)
                {
                    continue;
                }

                (groups.TryGetValue(before, out var known) ? known : groups[before] = [before]).Add(key.Entry);
            }

            foreach (var group in groups.Values)
            {
                yield return group;
            }
        }
    }

    /// <summary>The entries of what the sources say was deleted: all versions of it.</summary>
    public static BitArray Deleted(FhirIndex index)
    {
        var deleted = new BitArray(index.Count);
        if (index.Deleted.Count == 0)
        {
            return deleted;
        }

        // At a server, or at any; else in the innermost name space that knows it.
        var (exact, plain, near, found) = (new HashSet<UInt128>(), new HashSet<ulong>(), new List<UInt128[]>(), new Dictionary<UInt128, List<int>>());
        foreach (var (scope, named) in index.Deleted)
        {
            var key = FhirAddress.Unversioned(named).Split('/') is [.., var type, var id] ? $"{type}/{id}" : named;
            var address = FhirAddress.Unversioned(named);
            if (address.Contains("://", StringComparison.Ordinal) && address.EndsWith(key, StringComparison.Ordinal))
            {
                exact.Add(FhirAddress.Short(address[..^key.Length], key));
                continue;
            }

            plain.Add(PlainOf(key));
            near.Add([.. scope.Outwards.Select(s => FhirAddress.Short(s, key))]);
        }

        near.ForEach(n => Array.ForEach(n, k => found.TryAdd(k, [])));
        foreach (var key in index.Keys.All())
        {
            if (exact.Contains(key.Whole) || (key.Plain != 0 && plain.Contains(key.Plain)))
            {
                deleted[key.Entry] = true;
            }

            if (found.TryGetValue(key.Whole, out var entries))
            {
                entries.Add(key.Entry);
            }
        }

        foreach (var keys in near)
        {
            found[keys.FirstOrDefault(k => found[k].Count > 0, keys[0])].ForEach(e => deleted[e] = true);
        }

        return deleted;
    }

    private UInt128 Whole => new(High, Low);

    private static ulong PlainOf(string key) => (ulong)FhirAddress.Short(key) | 1;
}
