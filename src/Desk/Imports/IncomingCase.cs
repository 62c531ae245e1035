using Myelon.Core;
using NodaTime;

namespace Myelon.Desk.Imports;

/// <summary>One person as a file tells of it: read, checked, and not stored.</summary>
public sealed record IncomingCase
{
    /// <summary>Its place among all persons of the import, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The file.</summary>
    public required string Source { get; init; }

    /// <summary>The line, where the file has one case a line.</summary>
    public int? Line { get; init; }

    /// <summary>Who it is in the source, as the user finds the person there; empty where the source does not say.</summary>
    public string Person { get; init; } = "";

    /// <summary>The pseudonym that is proposed.</summary>
    public string Proposed { get; init; } = "";

    /// <summary>Whether the source has a name that was not taken as pseudonym.</summary>
    public bool HidesName { get; init; }

    /// <summary>The case file as it would be stored, but for its name; null where the person is refused.</summary>
    public string? Document { get; init; }

    /// <summary>The time of judgement that the file states, or null.</summary>
    public OffsetDateTime? AsOf { get; init; }

    /// <summary>Why it is refused.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether it is refused because the person is recorded as dead.</summary>
    public bool IsDeceased { get; init; }

    /// <summary>How many facts it brings.</summary>
    public int Facts { get; init; }

    /// <summary>Whether it brings a worksheet of the neurological examination.</summary>
    public bool HasWorksheet { get; init; }

    /// <summary>How many statements of the source contradict each other.</summary>
    public int Conflicts { get; init; }

    /// <summary>What became of every part of the source; null for a case file, which is taken as it is.</summary>
    public Text? Report { get; init; }
}
