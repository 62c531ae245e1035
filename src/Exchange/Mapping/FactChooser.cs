using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;
using NodaTime;

namespace Myelon.Exchange.Mapping;

/// <summary>
/// Chooses among candidates for one fact: the latest within its window counts, older ones are shown with their age, two values of one
/// day are a conflict, and where nothing ages, two values are one too.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="asOf">The time of the case.</param>
/// <param name="windowInDays">The window that the user asked for, or null for that of the table.</param>
internal sealed class FactChooser(CodeTables tables, OffsetDateTime asOf, int? windowInDays)
{
    /// <summary>The candidate that counts, or null; what becomes of each is told in a line.</summary>
    public Candidate? Choose(IReadOnlyList<Candidate> candidates, string? lesion, List<ReportLine> lines)
    {
        var fact = candidates[0].Fact;
        var firm = candidates.Where(c => !c.IsProposal).ToList();
        foreach (var proposal in candidates.Where(c => c.IsProposal))
        {
            lines.Add(proposal.Line(Fate.Proposed, Proposed(proposal), lesion));
        }

        if (firm.Count == 0)
        {
            return null;
        }

        if (fact is SetFact && firm.Exists(c => c.Statement.Own is not null))
        {
            return OwnSet(firm, lesion, lines);
        }

        if (fact is SetFact)
        {
            // Once one member of a set is certain, leaving out the proposed ones would deny them.
            return Union(fact.Policy == UnknownPolicy.Ask ? candidates : firm, firm, lesion, lines);
        }

        var window = tables.Windows.TryGetValue(fact, out var days) ? windowInDays ?? days : (int?)null;
        var usable = window is { } w ? Within(firm, w, lesion, lines) : firm;
        if (usable.Count == 0)
        {
            return null;
        }

        var latestCounts = window is not null || tables.LatestCounts.Contains(fact) || firm.TrueForAll(c => c.Statement.Own is not null);
        var (top, rivals) = latestCounts ? Latest(usable, lesion, lines) : (usable[0], usable.Skip(1).ToList());
        if (rivals.Find(r => r.Value != top.Value) is { } rival)
        {
            var what = new Text(
                $"{fact.Label.De}: {Shown(top)} steht gegen {Shown(rival)} ({rival.Statement.Source}); nichts eingetragen",
                $"{fact.Label.En}: {Shown(top)} stands against {Shown(rival)} ({rival.Statement.Source}); nothing entered");
            lines.AddRange(usable.Where(c => c == top || rivals.Contains(c)).Select(c => c.Line(Fate.Conflict, what, lesion)));
            return null;
        }

        lines.AddRange(rivals.Prepend(top).Select(c => c.Line(Fate.Fact, Equal(c), lesion)));
        return top;
    }

    private List<Candidate> Within(List<Candidate> candidates, int window, string? lesion, List<ReportLine> lines)
    {
        var usable = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Statement.When is not { } when)
            {
                lines.Add(candidate.Line(
                    Fate.Older,
                    new("ohne Datum: das Alter ist unbekannt, deshalb nicht eingetragen", "without a date: its age is unknown, so not entered"),
                    lesion));
                continue;
            }

            var age = Period.Between(when.Earliest, asOf.Date, PeriodUnits.Days).Days;
            if (age > window)
            {
                var shown = age.ToString(CultureInfo.InvariantCulture);
                lines.Add(candidate.Line(
                    Fate.Older,
                    new($"{Shown(candidate)}: {shown} Tage alt, es zählen {window} Tage", $"{Shown(candidate)}: {shown} days old, {window} days count"),
                    lesion));
                continue;
            }

            usable.Add(candidate);
        }

        return usable;
    }

    /// <summary>The latest candidate and those that may be of the same day; the others are older.</summary>
    private static (Candidate Top, List<Candidate> Rivals) Latest(List<Candidate> candidates, string? lesion, List<ReportLine> lines)
    {
        var dated = candidates.Where(c => c.Statement.When is not null)
            .OrderByDescending(c => c.Statement.When!.Latest).ThenByDescending(c => c.Statement.When!.Time ?? Instant.MinValue).ToList();
        if (dated.Count == 0)
        {
            return (candidates[0], candidates.Skip(1).ToList());
        }

        var top = dated[0];
        var rivals = new List<Candidate>();
        foreach (var other in candidates.Where(c => c != top))
        {
            if (other.Statement.When is { } when && !when.Overlaps(top.Statement.When!))
            {
                lines.Add(other.Line(Fate.Older, new($"{Shown(other)}: ein späterer Wert zählt", $"{Shown(other)}: a later value counts"), lesion));
            }
            else
            {
                rivals.Add(other);
            }
        }

        return (top, rivals);
    }

    /// <summary>A set that was told whole: the latest counts, and what other sources name beside it contradicts it.</summary>
    private static Candidate? OwnSet(List<Candidate> firm, string? lesion, List<ReportLine> lines)
    {
        var (top, rivals) = Latest([.. firm.Where(c => c.Statement.Own is not null)], lesion, lines);
        var against = rivals.Where(r => r.Value != top.Value)
            .Concat(firm.Where(c => c.Statement.Own is null && (c.Value.Set & ~top.Value.Set) != 0)).ToList();
        if (against.Count > 0)
        {
            var what = new Text(
                $"{top.Fact.Label.De}: {Shown(top)} steht gegen {Shown(against[0])} ({against[0].Statement.Source}); nichts eingetragen",
                $"{top.Fact.Label.En}: {Shown(top)} stands against {Shown(against[0])} ({against[0].Statement.Source}); nothing entered");
            lines.AddRange(against.Prepend(top).Select(c => c.Line(Fate.Conflict, what, lesion)));
            return null;
        }

        lines.AddRange(rivals.Prepend(top).Select(c => c.Line(Fate.Fact, Equal(c), lesion)));
        return top;
    }

    private static Candidate Union(IEnumerable<Candidate> members, List<Candidate> firm, string? lesion, List<ReportLine> lines)
    {
        var bits = members.Aggregate(0UL, (all, c) => all | c.Value.Set);
        lines.AddRange(firm.Select(c => c.Line(Fate.Fact, Equal(c), lesion)));
        return firm[0] with { Value = Value.OfSet(bits) };
    }

    private static Text Equal(Candidate candidate) => new($"{candidate.Means.De}: {Shown(candidate)}", $"{candidate.Means.En}: {Shown(candidate)}");

    /// <summary>A proposal names what is proposed, so that it can be confirmed.</summary>
    internal static Text Proposed(Candidate candidate) => new(
        $"{candidate.Means.De}: {Shown(candidate)}?" + (candidate.Because is { } why ? " " + why.De : ""),
        $"{candidate.Means.En}: {Shown(candidate)}?" + (candidate.Because is { } reason ? " " + reason.En : ""));

    /// <summary>A fact with its value as the case file writes it.</summary>
    internal static string Shown(Candidate candidate) => candidate.Fact switch
    {
        ChoiceFact choice => $"{choice.Code} = {choice.Values[candidate.Value.Choice].Code}",
        SetFact set => $"{set.Code} = {string.Join(", ", set.Values.Where((_, i) => (candidate.Value.Set >> i & 1) != 0).Select(v => v.Code))}",
        NumberFact number => $"{number.Code} = {FactWriter.Digits(candidate.Value.Number.Low)}",
        MomentFact moment when candidate.Statement.Own is { Entered: JsonTextNode { Value: var entered } } => $"{moment.Code} = {entered}",
        MomentFact moment => $"{moment.Code} = {candidate.Statement.When}",
        _ => $"{candidate.Fact.Code} = {(candidate.Value.Truth.IsYes ? "true" : "false")}",
    };
}
