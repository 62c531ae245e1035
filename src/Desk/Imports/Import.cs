using System.Collections.Concurrent;
using Myelon.Core;
using NodaTime;

namespace Myelon.Desk.Imports;

/// <summary>What was read of all files together and waits to be confirmed.</summary>
public sealed class Import
{
    /// <summary>How many persons are taken at once.</summary>
    public const int MostPersons = 500;

    /// <summary>How many files were read.</summary>
    public required int Files { get; init; }

    /// <summary>Whether a tool has found it, and no file was read: it can be taken into a case that is there.</summary>
    public bool IsFromTool => Files == 0;

    /// <summary>The persons, in the order of the files.</summary>
    public required IReadOnlyList<IncomingCase> Cases { get; init; }

    /// <summary>Whether the files hold more persons than are taken at once.</summary>
    public bool HasMore { get; init; }

    /// <summary>The report on all persons of other systems together; null where there are none.</summary>
    public Text? Report { get; init; }

    /// <summary>What was pasted, so that it can be corrected.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>How much is held in memory, in characters.</summary>
    public long Size => Pasted.Length + Cases.Sum(c => (long)(c.Document?.Length ?? 0) + (c.Report?.De.Length ?? 0) + (c.Report?.En.Length ?? 0));

    /// <summary>The ids of the cases that were created, by the number of the person.</summary>
    public ConcurrentDictionary<int, string> Created { get; } = new();

    /// <summary>The times of judgement that the files state, each once.</summary>
    public IReadOnlyList<OffsetDateTime> StatedTimes =>
        [.. Cases.Where(c => c is { Document: not null, AsOf: not null }).Select(c => c.AsOf!.Value).Distinct()];
}
