using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Web.Ground;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Forms;

/// <summary>
/// The form of the conference: where the case stands, when it is discussed, what is asked and what was decided. Of each control it is known
/// what it said in the version from which the form was made; what a form does not send, it does not change.
/// </summary>
public sealed class MeetingForm : IFormChanges
{
    /// <summary>The control of the place on the way through the board.</summary>
    public const string Status = "status";

    /// <summary>The control of the conference day.</summary>
    public const string BoardDate = "board-date";

    /// <summary>The control of the pseudonym.</summary>
    public const string Pseudonym = "pseudonym";

    /// <summary>The control of the time of judgement.</summary>
    public const string AsOf = "as-of";

    /// <summary>The control that says which answer was read before signing.</summary>
    public const string SeenAnswer = "seen-answer";

    /// <summary>What the control of a reason begins with; the slug of the recommendation follows.</summary>
    public const string Reason = "reason-";

    private readonly DeskCase _base;
    private readonly DateTimeZone _zone;
    private readonly List<Line> _changed = [];
    private readonly List<Fault> _faults = [];

    private MeetingForm(DeskCase @base, DateTimeZone zone) => (_base, _zone) = (@base, zone);

    /// <summary>What cannot be read.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <inheritdoc/>
    public bool IsEmpty => _changed.Count == 0;

    /// <summary>The pseudonym where the form changes it, or null.</summary>
    public string? NewName => Mine(Pseudonym);

    /// <summary>The conference day where the form changes it, or null.</summary>
    public LocalDate? NewDate => Mine(BoardDate) is { Length: > 0 } text ? Day(text) : null;

    /// <summary>Whether the form asks for the signature besides: it is none of the changes, and never goes along into a newer version.</summary>
    public bool Signs { get; private init; }

    /// <summary>What stands in the controls for a case, each by its name.</summary>
    public static IReadOnlyDictionary<string, string> Of(DeskCase @case, RuleSet rules, DateTimeZone zone) =>
        Lines(rules).ToDictionary(l => l.Key, l => l.In(@case, zone));

    /// <summary>The form as it came back.</summary>
    public static MeetingForm Of(IFormCollection form, DeskCase @base, RuleSet rules, DateTimeZone zone)
    {
        var signs = form[Status].Contains(CaseStatus.Signed.Code());
        var read = new MeetingForm(@base, zone) { Signs = signs };
        foreach (var line in Lines(rules).Where(l => form.ContainsKey(l.Key)))
        {
            var written = line.Key == Status ? form[Status].OfType<string>().LastOrDefault(v => v != CaseStatus.Signed.Code()) ?? line.In(@base, zone)
                : line.Key == AsOf ? TimeWritten(form)
                : line.Plain(Plain(form[line.Key].ToString()));
            if (written != line.In(@base, zone))
            {
                read._changed.Add(line with { Mine = written });
                if (line.Wrong(written) is { } wrong)
                {
                    read._faults.Add(new("", new($"{line.Label.De}: {wrong.De}", $"{line.Label.En}: {wrong.En}"), new("", "")));
                }
            }
        }

        if (read._faults.Count == 0 && read.Mine(AsOf) is not null
            && JudgementTime.WriteInto(CaseDocument.Of(@base.Stored.Content.Document), form, @base, zone) is { } unreadable)
        {
            read._faults.Add(new("", unreadable, new("", "")));
        }

        return read;
    }

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen) =>
    [
        .. _changed.Select(l => (Line: l, Before: l.In(_base, _zone), Theirs: l.In(current, _zone))).Where(c => c.Theirs != c.Line.Mine).Select(c =>
            new FieldChange(
                c.Line.Key, screen.T(c.Line.Label), Said(c.Line, c.Before, screen), Said(c.Line, c.Theirs, screen), Said(c.Line, c.Line.Mine, screen))
            {
                IsBoth = c.Before != c.Theirs,
            }),
        .. Signs
            ? [new FieldChange(
                "signature", screen.T("Unterschrift", "Signature"), "–", screen.T(CaseWords.Of(current.Stored.Content.Status)), screen.T(
                    "unterschreiben", "sign"))
            {
                CannotTake = new(
                    "gilt nur für die Fassung, die Sie gesehen haben; danach neu unterschreiben",
                    "holds only for the version that you have seen; sign anew afterwards"),
            }]
            : (IEnumerable<FieldChange>)[],
    ];

    /// <summary>The draft: the version on which the form is written, with what of the form is taken.</summary>
    public CaseDraft On(WriteRequest write)
    {
        var content = write.Target.Stored.Content;
        var taken = _changed.Where(l => write.Takes(l.Key)).ToList();
        if (taken.Count == 0)
        {
            return content;
        }

        var document = CaseDocument.Of(content.Document);
        var conference = write.Target.Case.Conference ?? new Conference();
        foreach (var line in taken)
        {
            conference = line.Into?.Invoke(conference, line.Mine) ?? conference;
            content = line.Key switch
            {
                Status => content with { Status = CaseStatuses.Of(line.Mine)!.Value },
                BoardDate => content with { BoardDate = line.Mine.Length > 0 ? Day(line.Mine) : null },
                Pseudonym => content with { Pseudonym = line.Mine },
                _ => content,
            };
        }

        // A document that says the same is kept byte for byte: a change of status alone is none of the content.
        if (taken.All(l => l.Key is Status or BoardDate))
        {
            return content;
        }

        if (taken.Any(l => l.Key == AsOf))
        {
            JudgementTime.WriteInto(document, write.Form, _base, _zone);
        }

        document.Rename(content.Pseudonym);
        return content with { Document = (taken.Any(l => l.Into is not null) ? document.SetConference(conference) : document).ToString() };
    }

    private string? Mine(string key) => _changed.Find(l => l.Key == key)?.Mine;

    private static string Said(Line line, string written, Screen screen) => written.Length == 0 ? "–" : line.Say(written, screen);

    /// <summary>A text as it is kept: without blanks at its ends, with one kind of line end.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static string TimeWritten(IFormCollection form)
    {
        var (day, time) = JudgementTime.Of(form);
        return $"{day} {time}".Trim();
    }

    private static LocalDate? Day(string text) => Written.Date(text);

    private static IEnumerable<Line> Lines(RuleSet rules)
    {
        yield return new(Status, new("Status", "Status"), (c, _) => c.Stored.Content.Status.Code())
        {
            Wrong = t => CaseStatuses.Of(t) is { } status and < CaseStatus.Signed
                ? null
                : new("Diesen Status gibt es nicht. Einen der angebotenen wählen.", "There is no such status. Choose one that is offered."),
            Say = (t, screen) => CaseStatuses.Of(t) is { } status ? screen.T(CaseWords.Of(status)) : t,
        };
        yield return new(
            BoardDate,
            new("Konferenztag", "Conference day"),
            (c, _) => c.Stored.Content.BoardDate is { } date ? LocalDatePattern.Iso.Format(date) : "")
        {
            Wrong = t => t.Length == 0 || Day(t) is not null ? null : new("Das ist kein Datum.", "This is no date."),
            Plain = t => Day(t) is { } day ? LocalDatePattern.Iso.Format(day) : t,
            Say = (t, screen) => Day(t) is { } day ? screen.Date(day) : t,
        };
        yield return new(Pseudonym, new("Pseudonym", "Pseudonym"), (c, _) => c.Stored.Content.Pseudonym) { Wrong = CaseNames.WrongPseudonym };
        yield return new(
            AsOf,
            new("Beurteilt für", "Judged for"),
            (c, zone) => JudgementTime.Of(c, zone) is var written ? $"{written.First} {written.Time}".Trim() : "");
        yield return Text("question", ConferenceWords.Question, c => c.Question, (c, t) => c with { Question = t });
        yield return Text("decision-kind", ConferenceWords.Kind, c => c.Kind?.Code(), (c, t) => c with { Kind = t is null ? null : ConferenceDecisions.Of(t) })
            with
            {
                Wrong = t => t.Length == 0 || ConferenceDecisions.Of(t) is not null
                    ? null
                    : new("Das bietet das Formular nicht an.", "The form does not offer this."),
                Say = (t, screen) => ConferenceDecisions.Of(t) is { } kind ? screen.T(DecisionWords.Of(kind)) : t,
            };
        yield return Text("decision", ConferenceWords.Decision, c => c.Decision, (c, t) => c with { Decision = t });
        foreach (var recommendation in rules.Recommendations)
        {
            yield return Text(
                Reason + recommendation.Slug,
                new($"{ConferenceWords.Reason.De} ({recommendation})", $"{ConferenceWords.Reason.En} ({recommendation})"),
                c => c.Reasons.GetValueOrDefault(recommendation.Slug),
                (c, t) => c with { Reasons = With(c.Reasons, recommendation.Slug, t) });
        }

        yield return Text("next-step", ConferenceWords.NextStep, c => c.NextStep, (c, t) => c with { NextStep = t });
        yield return Text("responsible", ConferenceWords.Responsible, c => c.Responsible, (c, t) => c with { Responsible = t });
        yield return Text(
            "until", ConferenceWords.Until,
            c => c.Until is { } until ? LocalDatePattern.Iso.Format(until) : null,
            (c, t) => c with { Until = t is null ? null : Day(t) })
            with
            {
                Wrong = t => t.Length == 0 || Day(t) is not null ? null : new("Das ist kein Datum.", "This is no date."),
                Plain = t => Day(t) is { } day ? LocalDatePattern.Iso.Format(day) : t,
                Say = (t, screen) => Day(t) is { } day ? screen.Date(day) : t,
            };
    }

    private static Line Text(string key, Text label, Func<Conference, string?> get, Func<Conference, string?, Conference> set) =>
        new(key, label, (c, _) => c.Case.Conference is { } conference ? Plain(get(conference) ?? "") : "")
        {
            Into = (conference, written) => set(conference, written.Length > 0 ? written : null),
            Wrong = t => t.Length > Conference.MostLetters
                ? new($"höchstens {Conference.MostLetters} Zeichen", $"{Conference.MostLetters} characters at most")
                : null,
        };

    private static SortedDictionary<string, string> With(IReadOnlyDictionary<string, string> reasons, string slug, string? reason)
    {
        var changed = new SortedDictionary<string, string>(reasons.ToDictionary(r => r.Key, r => r.Value), StringComparer.Ordinal);
        changed.Remove(slug);
        if (reason is not null)
        {
            changed[slug] = reason;
        }

        return changed;
    }

    /// <summary>One line of the form.</summary>
    /// <param name="Key">The name of its control.</param>
    /// <param name="Label">What it is.</param>
    /// <param name="In">What stands in the control for a case.</param>
    private sealed record Line(string Key, Text Label, Func<DeskCase, DateTimeZone, string> In)
    {
        /// <summary>What the form says.</summary>
        public string Mine { get; init; } = "";

        /// <summary>What is wrong with what was written, or null.</summary>
        public Func<string, Text?> Wrong { get; init; } = _ => null;

        /// <summary>What was written, in words.</summary>
        public Func<string, Screen, string> Say { get; init; } = (t, _) => t;

        /// <summary>What was written, as it is compared.</summary>
        public Func<string, string> Plain { get; init; } = t => t;

        /// <summary>What was written, in the record of the conference; null where it stands elsewhere.</summary>
        public Func<Conference, string, Conference>? Into { get; init; }
    }
}
