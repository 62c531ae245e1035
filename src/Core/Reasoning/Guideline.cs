using System.Collections.Frozen;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A guideline in one edition: its rules, and what a person reads, enters and imports around them.</summary>
public sealed record Guideline
{
    /// <summary>The rules.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>Its chapters in their order.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>What a recommendation is about, by its section.</summary>
    public Text TopicOf(Recommendation recommendation) => Chapters.First(c => c.Holds(recommendation.Section)).TopicOf(recommendation.Section);

    /// <summary>The words of the clinic by which it is searched, beside its own.</summary>
    public IReadOnlyList<Keyword> Keywords { get; init; } = [];

    /// <summary>Every section of the text, in order.</summary>
    public IReadOnlyList<SectionHeading> Sections { get; init; } = [];

    /// <summary>The papers that are written about a case.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>The forms that a hospital fills in inside its own system.</summary>
    public IReadOnlyList<HospitalForm> HospitalForms => Codes.Forms;

    /// <summary>The schedules of radiotherapy that it names.</summary>
    public ScheduleCatalogue Schedules { get; init; } = new([]);

    /// <summary>The form on which a case is entered.</summary>
    public required EntryForm Form { get; init; }

    /// <summary>What an emergency asks and answers.</summary>
    public required EmergencyEntry Emergency { get; init; }

    /// <summary>The evidence.</summary>
    public required EvidenceBook Evidence { get; init; }

    /// <summary>Where it speaks of a fact: the numbers of sections. A fact of which it does not speak is left out.</summary>
    public IReadOnlyDictionary<Fact, IReadOnlyList<string>> FactSections { get; init; } = FrozenDictionary<Fact, IReadOnlyList<string>>.Empty;

    /// <summary>Where it speaks of a fact; nothing where it does not.</summary>
    public IReadOnlyList<string> SectionsOf(Fact fact) => FactSections.GetValueOrDefault(fact, []);

    /// <summary>Beside which recommendations a score stands that tells no prognosis, by its code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Recommendation>> ScoreUses { get; init; } =
        FrozenDictionary<string, IReadOnlyList<Recommendation>>.Empty;

    /// <summary>The recommendations beside which a score stands.</summary>
    public IEnumerable<Recommendation> UsesOf(Score score) =>
        Rules.Situations.Where(s => s.Scores.Contains(score)).Select(s => s.Recommendation).Concat(ScoreUses.GetValueOrDefault(score.Code, []));

    /// <summary>What the codes of other systems give.</summary>
    public required CodeTables Codes { get; init; }

    /// <summary>The facts that stand for a case in a line or beside a page.</summary>
    public required KeyFacts Key { get; init; }

    /// <summary>The parts of the column from the head down.</summary>
    public required IReadOnlyList<SpineRegion> SpineRegions { get; init; }

    /// <summary>The picture of the spine for a case.</summary>
    public required Func<CaseEvaluation, SpinePicture> SpinePicture { get; init; }

    /// <summary>The worksheet of the neurological examination; null where the guideline has none.</summary>
    public WorksheetInstrument? Worksheets { get; init; }

    /// <summary>Whom it is about, as far as patients can be invented; null where nobody described it.</summary>
    public Population? Population { get; init; }

    /// <summary>What stands beside every prognosis, whatever the scores say.</summary>
    public IReadOnlyList<Text> BesideEveryPrognosis => Rules.BesideEveryPrognosis;

    /// <summary>What other scales say of an item that a score lacks, as a suggestion to be checked; null where there is nothing to suggest.</summary>
    public required Func<ScoreResult, Findings, Text?> Suggestion { get; init; }
}

/// <summary>The facts that stand for a case in a line or beside a page.</summary>
/// <param name="Levels">The levels of a lesion.</param>
/// <param name="Primary">The primary tumour.</param>
/// <param name="Imaging">The imaging whose age is shown, the first of it before the others.</param>
/// <param name="Technique">The technique of a course of radiotherapy.</param>
public sealed record KeyFacts(SetFact Levels, ChoiceFact Primary, IReadOnlyList<DatedImaging> Imaging, ChoiceFact Technique)
{
    /// <summary>What is told of the patient in the overview of a case, in its order.</summary>
    public IReadOnlyList<OverviewGroup> OfPatient { get; init; } = [];

    /// <summary>What is told of each lesion, beside its levels and the scores that every answer shows.</summary>
    public IReadOnlyList<OverviewGroup> OfLesion { get; init; } = [];

    /// <summary>What is asked where nobody said whether there were earlier courses; null where nothing is.</summary>
    public OverviewFact? EarlierCourses { get; init; }
}

/// <summary>An imaging of which a fact says the day.</summary>
/// <param name="Date">The fact.</param>
/// <param name="Method">What it is called in a word.</param>
public sealed record DatedImaging(MomentFact Date, Text Method);
