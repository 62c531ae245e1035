using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using NodaTime;

namespace Myelon.Exchange.Mapping;

/// <summary>Turns statements into candidates for facts by the tables of the guideline. It knows no code itself.</summary>
/// <param name="tables">The tables.</param>
/// <param name="asOf">The time of the case.</param>
internal sealed class StatementMapper(CodeTables tables, OffsetDateTime asOf)
{
    private readonly SiteReader _sites = new(tables);

    /// <summary>The candidates of a statement; what gives none is told in a line.</summary>
    public IReadOnlyList<Candidate> Map(Statement statement, List<ReportLine> lines)
    {
        if (statement.Standing == Standing.NotUsed)
        {
            lines.Add(Line(statement, Fate.NotUsed, statement.Why!));
            return [];
        }

        if (statement.When is { } when && when.IsAfter(asOf))
        {
            lines.Add(Line(statement, Fate.NotUsed, new("liegt nach dem Stichzeitpunkt des Falls", "lies after the time of the case")));
            return [];
        }

        if (statement.Own is { } own)
        {
            return Own(statement, own, lines);
        }

        var questions = tables.Questions.Where(q => statement.Codes.Any(c => Matches(q.Code, c))).ToList();
        if (statement.Name is not null || questions.Count > 0)
        {
            return Answer(statement, questions, lines);
        }

        if (statement.Kind == StatementKind.Finding && statement.Codes.Any(c => Best(c).Any()) && Presence.Of(statement, tables) is { } absent)
        {
            lines.Add(Line(statement, Fate.NotUsed, absent));
            return [];
        }

        return Coded(statement, statement.Kind == StatementKind.Coded ? statement.Answers : statement.Codes, lines);
    }

    /// <summary>An entry in our own vocabulary: read as a case file is read, with every check.</summary>
    private List<Candidate> Own(Statement statement, OwnEntry own, List<ReportLine> lines)
    {
        var faults = new FaultList();
        var value = FactValues.Read(own.Fact, own.Entered, asOf, faults);
        if (faults.Count > 0)
        {
            lines.Add(Line(statement, Fate.NotUsed, faults[0].Message) with { Fact = own.Fact.Code, Lesion = own.Lesion });
            return [];
        }

        if (value.IsMissing)
        {
            lines.Add(Line(statement, Fate.NoFact, new("sagt nichts", "says nothing")) with { Fact = own.Fact.Code, Lesion = own.Lesion });
            return [];
        }

        return [new Candidate(own.Fact, value, statement, own.Fact.Label)];
    }

    /// <summary>What sites say; for irradiations, which need all three answers.</summary>
    public SiteReading Sites(IReadOnlyList<SourceSite> sites, string source, string pointer, List<ReportLine> lines) => _sites.Read(sites, source,
        pointer, lines);

    /// <summary>The spinal site of a statement; null where none is named. What was not understood is told.</summary>
    private SpinalSite? SiteOf(Statement statement, List<ReportLine> lines)
    {
        var read = _sites.Read(statement.Sites, statement.Source, statement.Pointer, lines);
        foreach (var unknown in read.Unknown)
        {
            lines.Add(Line(statement, Fate.NotMapped, new(
                $"der Ort ist nicht verstanden: {unknown.De}; von Hand einzutragen", $"the site is not understood: {unknown.En}; to be entered by hand")));
        }

        return read.Spine is { Levels: 0 } && read.Unknown.Count > 0 ? null : read.Spine;
    }

    private List<Candidate> Coded(Statement statement, IReadOnlyList<Coding> codings, List<ReportLine> lines)
    {
        var site = SiteOf(statement, lines);
        var rows = new List<CodeRow>();
        foreach (var coding in codings)
        {
            foreach (var row in Best(coding))
            {
                if (!Agrees(row.Words, coding))
                {
                    lines.Add(Line(statement, Fate.Conflict, Disagree(coding, row.Means)));
                    return [];
                }

                rows.Add(row);
            }
        }

        if (rows.Count == 0)
        {
            lines.Add(NotMapped(statement, codings));
            return [];
        }

        var candidates = rows.SelectMany(row => row.Gives.Select(given => Candidate(statement, row, given, site))).OfType<Candidate>()
            .DistinctBy(c => (c.Fact, c.Value, c.IsProposal)).ToList();
        if (candidates.Count == 0)
        {
            lines.Add(Line(statement, Fate.NoFact, Joined(rows[0].Means, rows[0].Because)));
        }

        return ByStanding(statement, candidates, lines);
    }

    /// <summary>Suspected and past diagnoses: the one tells of a suspected metastasis at most, the other of a former malignancy.</summary>
    private List<Candidate> ByStanding(Statement statement, List<Candidate> candidates, List<ReportLine> lines)
    {
        var isBone = candidates.Exists(c => tables.Facts.BoneMetastases.Contains(c.Fact));
        if (statement.Kind == StatementKind.Diagnosis && isBone && candidates.FirstOrDefault(c => c.Site is not null) is { } located)
        {
            var status = statement.Standing switch
            {
                Standing.Holds => tables.Facts.Confirmed,
                Standing.Suspected => tables.Facts.Suspected,
                _ => Value.Unknown,
            };
            if (status.IsKnown)
            {
                candidates.Add(located with { Fact = tables.Facts.Metastasis, Value = status, IsProposal = false, Because = null });
            }
        }

        var kept = statement.Standing switch
        {
            Standing.Suspected => candidates.Where(c => c.Fact == tables.Facts.Metastasis).ToList(),
            Standing.Past => candidates.Where(c => c.Fact == tables.Facts.Malignancy).ToList(),
            _ => candidates,
        };
        if (kept.Count < candidates.Count)
        {
            lines.Add(Line(statement, Fate.NotUsed, statement.Standing == Standing.Suspected
                ? new("nur Verdacht: was der Code sonst sagt, zählt nicht", "suspected only: what else the code says does not count")
                : new("gilt jetzt nicht mehr (ausgeheilt oder Zustand nach)", "does not hold now (resolved, or history of)")));
        }

        return kept;
    }

    private static Candidate? Candidate(Statement statement, CodeRow row, GivenFact given, SpinalSite? site)
    {
        var value = given.Value;
        if (given.Fact is MomentFact)
        {
            if (statement.When is not { IsDay: true } when)
            {
                return null;
            }

            // A whole day until the time of the case is known: the day is laid into its offset by the importer.
            value = when.Time is { } time ? Value.OfMoment(time) : Value.OfDay(when.Earliest, Offset.Zero);
        }

        return new Candidate(given.Fact, value, statement, row.Means)
        {
            IsProposal = row.IsSuggestion || (row.NeedsSpinalSite && site is not { Levels: not 0 }),
            Because = row.Because,
            Site = site,
        };
    }

    private List<Candidate> Answer(Statement statement, List<QuestionRow> questions, List<ReportLine> lines)
    {
        foreach (var coding in statement.Codes)
        {
            if (questions.Find(q => Matches(q.Code, coding)) is { } asked && !Agrees(asked.Words, coding))
            {
                lines.Add(Line(statement, Fate.Conflict, Disagree(coding, asked.Means)));
                return [];
            }
        }

        var question = questions.Count > 0 ? questions[0] : tables.NamedClassifications.GetValueOrDefault(statement.Name!.Trim());
        if (question is null)
        {
            var name = statement.Name!.Length > 40 ? statement.Name[..40] + "…" : statement.Name;
            lines.Add(Line(statement, Fate.NotMapped, new($"Klassifikation „{name}“ steht in keiner Tabelle", $"classification \"{name}\" is in no table")));
            return [];
        }

        var site = SiteOf(statement, lines);
        var candidates = new List<Candidate>();
        if (question.Answers is { } fact)
        {
            var read = Values.Of(fact, question, statement, tables, out var problem, out var beside);
            if (beside is not null)
            {
                lines.Add(Line(statement, Fate.Warning, beside) with { Fact = fact.Code });
            }

            if (read is { } value)
            {
                candidates.Add(new Candidate(fact, value, statement, question.Means) { Site = site });
            }
            else
            {
                lines.Add(Line(statement, Fate.NotUsed, problem) with { Fact = fact.Code });
            }
        }

        if (question.Available is { } available && Presence.IsMeasured(statement, tables))
        {
            candidates.Add(new Candidate(available, Value.Of(true), statement, question.Means));
        }

        if (candidates.Count == 0 && question.Answers is null)
        {
            lines.Add(Line(statement, Fate.NoFact, new("ohne Wert", "without a value")));
        }

        return candidates;
    }

    private IEnumerable<CodeRow> Best(Coding coding)
    {
        var matching = tables.Rows.Where(r => Matches(r.Code, coding)).ToList();
        var longest = matching.Count == 0 ? 0 : matching.Max(r => r.Code.Exactness);
        return matching.Where(r => r.Code.Exactness == longest);
    }

    private bool Matches(CodePattern pattern, Coding coding) => tables.SystemOf(coding.System) is { } system && pattern.Matches(system, coding.Code);

    private static bool Agrees(IReadOnlyList<string> words, Coding coding) =>
        words.Count == 0 || string.IsNullOrWhiteSpace(coding.Display) || words.Any(w => Contains(coding.Display, w));

    /// <summary>Whether a display has a word; a word that ends in a digit must not go on with another (T1 is not T12).</summary>
    private static bool Contains(string display, string word)
    {
        for (var at = display.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = display.IndexOf(word, at + 1,
            StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            var number = char.IsAsciiDigit(word[^1]) || char.IsAsciiDigit(word[0]);
            if (!number || ((end == display.Length || !char.IsAsciiDigit(display[end])) && (at == 0 || !char.IsAsciiLetterOrDigit(display[at - 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static Text Disagree(Coding coding, Text means) => new(
        $"Code und Anzeigetext widersprechen sich: {coding.Code} heißt „{means.De}“; nicht verwendet",
        $"code and display disagree: {coding.Code} means \"{means.En}\"; not used");

    private ReportLine NotMapped(Statement statement, IReadOnlyList<Coding> codings)
    {
        var code = codings.Count == 0 ? null : codings.FirstOrDefault(c => tables.SystemOf(c.System) is not null) ?? codings[0];
        return Line(statement, Fate.NotMapped, code is null
            ? statement.Words is { Length: > 0 } words
                ? new($"ohne Code: „{Cut(words)}“; von Hand einzutragen", $"without a code: \"{Cut(words)}\"; to be entered by hand")
                : new("ohne Code", "without a code")
            : new($"Code {Shown(code)} steht in keiner Tabelle", $"code {Shown(code)} is in no table"));
    }

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static string Shown(Coding coding) => coding.ToString() is { Length: > 60 } text ? text[..60] + "…" : coding.ToString();

    private static Text Joined(Text means, Text? because) => because is null ? means : new($"{means.De}: {because.De}", $"{means.En}: {because.En}");

    private static ReportLine Line(Statement statement, Fate fate, Text what) => new(statement.Source, statement.Pointer, fate, what) { When = statement.When };
}
