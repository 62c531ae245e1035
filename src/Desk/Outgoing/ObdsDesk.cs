using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Exchange.Obds;
using NodaTime;

namespace Myelon.Desk.Outgoing;

/// <summary>A message to the cancer registry, or why there is none.</summary>
/// <param name="Message">The message; null where it cannot be written.</param>
/// <param name="Faults">Why it cannot be written.</param>
/// <param name="About">Whom it names; null where there is no message.</param>
/// <param name="NotCarried">What the case says of the conference and the message cannot.</param>
public sealed record RegistryMessage(byte[]? Message, IReadOnlyList<Fault> Faults, Text? About, IReadOnlyList<Text> NotCarried);

/// <summary>What goes out in oBDS: the conference of a case.</summary>
/// <param name="guideline">The guideline.</param>
/// <param name="today">The day of the report.</param>
public sealed class ObdsDesk(Guideline guideline, Func<LocalDate> today)
{
    private readonly ObdsConference _conferences = new(guideline.Codes.Conference);

    /// <summary>When a conference takes place against treatment.</summary>
    public static IReadOnlyList<string> Types => ObdsConference.Types;

    /// <summary>What a report is made for.</summary>
    public static IReadOnlyList<string> Occasions => ObdsConference.Occasions;

    /// <summary>The largest message of the house that is taken, in bytes.</summary>
    public static int MostBytes => ObdsConference.MostBytes;

    /// <summary>What a case says of its conference and a message cannot; empty where it has none.</summary>
    public IReadOnlyList<Text> NotCarried(Case @case) => @case.Conference is { } conference ? _conferences.NotCarried(@case, conference) : [];

    /// <summary>The conference of a case as a message.</summary>
    /// <param name="case">The case.</param>
    /// <param name="house">A message of the house about the person.</param>
    /// <param name="type">One of <see cref="Types"/>; null where the case says it.</param>
    /// <param name="occasion">One of <see cref="Occasions"/>; null for a change in a known tumour.</param>
    /// <param name="tumour">The id of the tumour, where the message of the house knows several.</param>
    public RegistryMessage Conference(Case @case, byte[] house, string? type, string? occasion, string? tumour)
    {
        var written = _conferences.Write(
            @case, house, new ObdsOptions { Type = type, Occasion = occasion ?? Occasions[^1], Tumour = tumour, ReportedOn = today() });
        return new(written.Message, written.Faults, written.About, written.NotCarried);
    }
}
