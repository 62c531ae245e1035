using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using NodaTime;

namespace Myelon.Exchange.Mapping;

/// <summary>A case that was imported, or why there is none, with what became of every part of the source.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Case">The case, or null.</param>
/// <param name="Lines">What became of every part.</param>
/// <param name="Faults">Why there is no case.</param>
public sealed record ImportedCase(string Name, string Kind, Case? Case, IReadOnlyList<ReportLine> Lines, IReadOnlyList<Fault> Faults)
{
    /// <summary>Who it is, as the user finds the person in the source: the resource, or the pseudonym of the sender; empty where there is none.</summary>
    public string Person { get; init; } = "";

    /// <summary>Whether it is refused because the patient is recorded as dead at the time of the case.</summary>
    public bool IsDeceased { get; init; }
}

/// <summary>Makes cases of what readers found, by the tables of the guideline. Every fact is marked imported and not confirmed.</summary>
/// <param name="tables">The tables.</param>
/// <param name="asOf">The time for which the cases are judged; later statements are left out.</param>
/// <param name="windowInDays">How old a finding that changes may be, or null for the tables' choice.</param>
public sealed class Importer(CodeTables tables, OffsetDateTime asOf, int? windowInDays = null)
{
    private const int MostIrradiations = 1000;

    /// <summary>The case of one patient.</summary>
    public ImportedCase Import(SourcePerson person)
    {
        var (name, kind, lines) = (person.Name, person.Kind, new List<ReportLine>(person.Lines));
        AfterDeath(person, lines);
        if ((person.Refusal ?? TooMuch(person)) is { } refusal)
        {
            var why = new Text("die Person wird nicht ausgewertet", "the patient is not evaluated");
            lines.AddRange(person.Statements.Select(s => new ReportLine(s.Source, s.Pointer, Fate.NotUsed, why) { When = s.When }));
            lines.AddRange(person.Irradiations.Select(i => new ReportLine(i.Source, i.Pointer, Fate.NotUsed, why) { When = i.End ?? i.Start }));
            return new ImportedCase(name, kind, null, lines, [refusal]) { Person = person.Source };
        }

        if (Dead(person))
        {
            var day = person.Death?.ToString();
            var late = new Text("die Person ist am Stichtag verstorben", "the patient is dead at the time of the case");
            lines.AddRange(person.Statements.Select(s => new ReportLine(s.Source, s.Pointer, Fate.NotUsed, late) { When = s.When }));
            lines.AddRange(person.Irradiations.Select(i => new ReportLine(i.Source, i.Pointer, Fate.NotUsed, late) { When = i.End ?? i.Start }));
            return new ImportedCase(name, kind, null, lines,
            [
                new Fault(
                    person.Source,
                    new(
                        "Die Person ist als verstorben erfasst" + (day is null ? "." : $" ({day})."),
                        "The patient is recorded as deceased" + (day is null ? "." : $" ({day}).")),
                        new(
                            "Für eine Auswertung im Nachhinein einen Stichtag vor dem Tod angeben (--as-of).",
                            "For a review give a time before death (--as-of).")),
            ])
            {
                Person = person.Source,
                IsDeceased = true,
            };
        }

        var mapper = new StatementMapper(tables, asOf);
        var candidates = person.Statements.SelectMany(s => mapper.Map(s, lines)).Select(InOffset).ToList();
        var (spine, told) = new CourseBuilder(mapper, tables, asOf).Build(person.Irradiations, lines);
        var lesions = Lesions(person, candidates);
        candidates.AddRange(Irradiated(spine, lesions));
        if (new TumourChooser(tables, asOf).Choose(person, candidates, lines) is { } primary)
        {
            candidates.Add(primary);
        }

        if (Age(person) is { } age)
        {
            candidates.Add(age);
        }

        var placed = Place(candidates, lesions, lines);
        var provenance = new List<Provenance>();
        var (patient, own) = (new Entries(), lesions.ToDictionary(l => l.Name, _ => new Entries()));
        foreach (var lesion in lesions)
        {
            if (lesion.From is { Own: null } && lesion.Levels != 0)
            {
                own[lesion.Name].Set(tables.Facts.Levels, Value.OfSet(lesion.Levels));
                provenance.Add(new Provenance(tables.Facts.Levels, lesion.Name, lesion.From.Source, Day(lesion.From.When), Confirmed: false));
            }
        }

        var courses = Courses(person, told, lines);
        var chooser = new FactChooser(tables, asOf, windowInDays);
        foreach (var group in placed
            .GroupBy(p => (p.Lesion, p.Candidate.Fact))
            .OrderBy(g => g.Key.Lesion ?? "", StringComparer.Ordinal)
            .ThenBy(g => tables.Vocabulary.PlaceOf(g.Key.Fact)))
        {
            if (chooser.Choose([.. group.Select(g => g.Candidate)], group.Key.Lesion, lines) is { } chosen)
            {
                (group.Key.Lesion is { } lesion ? own[lesion] : patient).Set(chosen.Fact, chosen.Value);
                provenance.Add(new Provenance(chosen.Fact, group.Key.Lesion, chosen.Statement.Source, Day(chosen.Statement.When), Confirmed: false));
            }
        }

        person.Own.TellReasons(lesion => lesion is null ? patient : own.GetValueOrDefault(lesion));
        var @case = new Case
        {
            Name = name,
            AsOf = asOf,
            Facts = patient.Ordered(tables.Vocabulary),
            Lesions = [.. lesions.Select(l => new CaseLesion(l.Name, own[l.Name].Ordered(tables.Vocabulary)))],
            Courses = courses,
            Worksheet = person.Own.Worksheet,
            ScoreItems = person.Own.ScoreItems,
            Carries = tables.Carries.TryGetValue(kind, out var carried) ? carried.ToHashSet() : null,
            Provenance = [.. provenance.OrderBy(p => tables.Vocabulary.PlaceOf(p.Fact)).ThenBy(p => p.Lesion ?? "", StringComparer.Ordinal)],
        };
        return CaseLimits.Exceeded(@case) is { Count: > 0 } exceeded
            ? new ImportedCase(name, kind, null, lines, exceeded) { Person = person.Source }
            : new ImportedCase(name, kind, @case, lines, []) { Person = person.Source };
    }

    /// <summary>Irradiations are compared with each other; so many of one person are a mixture of persons, or no data of a hospital.</summary>
    private static Fault? TooMuch(SourcePerson person) => person.Irradiations.Count <= MostIrradiations ? null : new Fault(
        person.Source,
        new($"Mehr als {MostIrradiations} Bestrahlungen einer Person.", $"More than {MostIrradiations} irradiations of one patient."),
        new("Prüfen, ob mehrere Personen vermengt sind.", "Check whether several patients are mixed."));

    /// <summary>What is dated after the death: one of the two dates is wrong, and it decides whether the person lives.</summary>
    private static void AfterDeath(SourcePerson person, List<ReportLine> lines)
    {
        if (person.Death is not { } death)
        {
            return;
        }

        var late = person.Statements.Where(s => s.Standing != Standing.NotUsed).Select(s => (s.Source, s.Pointer, When: s.When))
            .Concat(person.Irradiations.Where(i => i.Why is null).Select(i => (i.Source, i.Pointer, When: i.End ?? i.Start)));
        lines.AddRange(late.Where(l => l.When is { } when && when.Earliest > death.Latest).Select(l => new ReportLine(
            l.Source, l.Pointer, Fate.Warning, new(
                $"liegt nach dem Tod ({death}): eines der beiden Daten ist falsch",
                $"lies after the death ({death}): one of the two dates is wrong")) { When = l.When }));
    }

    private bool Dead(SourcePerson person) => person.IsDeceased && (person.Death is not { } death || !death.IsAfter(asOf));

    private static LocalDate? Day(PartialDate? when) => when is { IsDay: true } ? when.Earliest : null;

    /// <summary>A day of a source is a day in the offset of the case.</summary>
    private Candidate InOffset(Candidate candidate) => candidate.Statement.Own is not null ? candidate
        : candidate is { Fact: MomentFact, Statement.When: { Time: null } when }
        ? candidate with { Value = Value.OfDay(when.Earliest, asOf.Offset) }
        : candidate is { Fact: MomentFact { IsDate: true }, Statement.When: { } timed }
            ? candidate with { Value = Value.OfDay(timed.Earliest, asOf.Offset) }
            : candidate;

    /// <summary>Facts of a lesion go to the lesion whose levels the statement names, or to the only one; else they are told and left out.</summary>
    private List<(string? Lesion, Candidate Candidate)> Place(List<Candidate> candidates, IReadOnlyList<ImportedLesion> lesions, List<ReportLine> lines)
    {
        var placed = new List<(string?, Candidate)>();
        foreach (var candidate in candidates)
        {
            if (candidate.Statement.Own is { } own)
            {
                placed.Add((own.Lesion, candidate));
                continue;
            }

            // Without a lesion, what names a vertebra belongs to a lesion that is not known yet; that the spine was irradiated holds all the same.
            var awaitsLesion = candidate.Site is { Levels: not 0 } && candidate.Fact != tables.Facts.SpineIrradiated;
            if (candidate.Fact.Scope == FactScope.Patient || (lesions.Count == 0 && !awaitsLesion))
            {
                placed.Add((null, candidate));
                continue;
            }

            var at = lesions.FirstOrDefault(l => l.Is(candidate.Site));
            if (at is null && candidate.Site is null && lesions.Count == 1)
            {
                at = lesions[0];
            }

            if (at is not null)
            {
                placed.Add((at.Name, candidate));
                continue;
            }

            lines.Add(candidate.Line(Fate.Proposed, new(
                $"{candidate.Means.De}: {FactChooser.Shown(candidate)}; zu welcher Läsion es gehört, ist offen",
                $"{candidate.Means.En}: {FactChooser.Shown(candidate)}; to which lesion it belongs is open")));
        }

        return placed;
    }

    /// <summary>The lesions that a source names, then those that follow from diagnoses of other systems and are none of them.</summary>
    private IReadOnlyList<ImportedLesion> Lesions(SourcePerson person, List<Candidate> candidates)
    {
        var named = candidates.Where(c => c.Fact == tables.Facts.Levels && c.Statement.Own is not null).ToLookup(
            c => c.Statement.Own!.Lesion ?? "",
            StringComparer.Ordinal);
        var own = person.Own.Lesions.ConvertAll(name => new ImportedLesion(
            name,
            named[name].Aggregate(0UL, (all, c) => all | c.Value.Set),
            new Statement(StatementKind.Finding, name, "") { Own = new OwnEntry(tables.Facts.Levels, new Formats.Json.JsonNullNode(""), name) }));
        return [
            .. own,
            .. LesionBuilder.Of(candidates, tables).Where(l => !own.Exists(o => CaseNames.Key(o.Name) == CaseNames.Key(l.Name) || (o.Levels & l.Levels) != 0)),
        ];
    }

    /// <summary>Courses that a case file told, and those of other systems beside them: the same one is one.</summary>
    private IReadOnlyList<RadiotherapyCourse>? Courses(SourcePerson person, IReadOnlyList<RadiotherapyCourse>? told, List<ReportLine> lines)
    {
        if (person.Own.Courses is not { } all)
        {
            return told;
        }

        var own = all.FindAll(c => c.EndDate is not { } end || end <= asOf.Date);
        if (own.Count < all.Count)
        {
            lines.Add(new ReportLine(person.Source, "", Fate.NotUsed, new(
                "eine Bestrahlungsserie endet nach dem Stichzeitpunkt des Falls", "a course of radiotherapy ends after the time of the case")));
        }

        if (person.Irradiations.Count == 0)
        {
            return own;
        }

        if (told is null)
        {
            lines.Add(new ReportLine(person.Source, "", Fate.Conflict, new(
                "Bestrahlungen aus einem anderen System sind unvollständig; die Dosis am Myelon ist so nicht beurteilbar",
                "irradiations of another system are incomplete; the dose to the cord cannot be judged")));
            return null;
        }

        return [
            .. own,
            .. told.Where(t => !own.Exists(o => (o.Levels, o.Fractions, o.DosePerFraction, o.EndDate) == (
                t.Levels, t.Fractions, t.DosePerFraction, t.EndDate))),
        ];
    }

    private IEnumerable<Candidate> Irradiated(IReadOnlyList<CourseBuilder.Spinal> spine, IReadOnlyList<ImportedLesion> lesions)
    {
        foreach (var entry in spine)
        {
            var statement = new Statement(StatementKind.Procedure, entry.Irradiation.Source, entry.Irradiation.Pointer) { When = entry.Irradiation.End
                ?? entry.Irradiation.Start };
            var means = new Text($"Bestrahlung {entry.Site.Name}", $"irradiation of {entry.Site.Name}");
            var touched = lesions.Where(l => (l.Levels & entry.Site.Levels) != 0).ToList();
            foreach (var lesion in touched)
            {
                var site = new SpinalSite(lesion.Levels, lesion.Name);
                yield return new Candidate(tables.Facts.SpineIrradiated, Value.Of(true), statement, means) { Site = site };
                if (entry.Course is null)
                {
                    yield return new Candidate(tables.Facts.SameRegionIrradiated, Value.Of(true), statement, means) { Site = site };
                }
            }

            if (touched.Count == 0)
            {
                yield return new Candidate(tables.Facts.SpineIrradiated, Value.Of(true), statement, means) { Site = entry.Site };
            }
        }
    }

    private Candidate? Age(SourcePerson person)
    {
        if (person.Birth is not { } birth || birth.Latest > asOf.Date)
        {
            return null;
        }

        var (old, young) = (Years(birth.Earliest), Years(birth.Latest));
        var statement = new Statement(StatementKind.Finding, person.Source, "");
        return old != young || !tables.Facts.Age.Plausible.Contains(old)
            ? null
            : new Candidate(tables.Facts.Age, Value.OfNumber(old), statement, new("Alter am Stichtag", "age at the time of the case"));
    }

    private int Years(LocalDate birth) => Period.Between(birth, asOf.Date, PeriodUnits.Years).Years;
}
