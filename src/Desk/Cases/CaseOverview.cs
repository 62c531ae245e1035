using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>Where a piece of the overview is entered.</summary>
public enum OverviewPlace
{
    /// <summary>In the field of its fact.</summary>
    Field,

    /// <summary>On the page of the earlier courses.</summary>
    Courses,

    /// <summary>Where the answer says on what it rests.</summary>
    Basis,
}

/// <summary>One piece of the overview of a case.</summary>
/// <param name="Says">Its words; an unknown that is asked ends with a question mark.</param>
/// <param name="Place">Where it is entered.</param>
public sealed record OverviewPiece(string Says, OverviewPlace Place)
{
    /// <summary>The fact whose field it leads to; null where it leads elsewhere.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The lesion whose field it leads to; null for the patient.</summary>
    public string? Lesion { get; init; }

    /// <summary>Whether its value was imported, and no person has confirmed it.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>What stands behind a value that no person has confirmed.</summary>
    public static Text Unconfirmed { get; } = new("(unbestätigt)", "(not confirmed)");

    /// <summary>The words as they stand on screen and paper.</summary>
    public string Text(Language language) => IsUnconfirmed ? $"{Says} {Unconfirmed.In(language)}" : Says;
}

/// <summary>
/// A case in the words of a colleague: who, tumour, performance, neurology with its onset, lesions, earlier courses, imaging, and for when it is judged.
/// The one place that tells them together; every page of a case and every sheet shows it.
/// </summary>
public sealed class CaseOverview
{
    private readonly Case _case;
    private readonly KeyFacts _key;
    private readonly Language _language;
    private readonly ILookup<Fact, int?> _asked;
    private readonly ILookup<(Fact, string?), bool> _imported;

    private CaseOverview(Case @case, CaseEvaluation evaluation, bool isLive, KeyFacts key, Language language)
    {
        (_case, _key, _language) = (@case, key, language);
        _asked = evaluation.Questions.ToLookup(q => q.Fact, q => q.Lesion);
        _imported = @case.Provenance.ToLookup(p => (p.Fact, p.Lesion), p => p.Confirmed);
        Patient = [.. key.OfPatient.SelectMany(g => Pieces(g, null))];
        Lesions =
        [
            .. evaluation.Lesions.Select((l, i) => (IReadOnlyList<OverviewPiece>)
            [
                .. @case.Lesions.Count > 0 || @case.Facts[key.Levels].IsKnown ? [Levels(i)] : Array.Empty<OverviewPiece>(),
                .. l.Scores.Where(s => s.Score.IsAlwaysShown).Select(s => Total(s, i)).OfType<OverviewPiece>(),
                .. key.OfLesion.SelectMany(g => Pieces(g, i)),
            ]).Where(pieces => pieces.Count > 0),
        ];
        Courses = [.. CoursesOf()];
        Imaging = [.. key.Imaging.Select(i => Investigation.Of(i, evaluation, null)).OfType<Investigation>().Select(ImagingOf)];
        var moment = Words.Moment(Value.OfMoment(@case.AsOf.ToInstant()), @case.AsOf, language);
        Judged = new(_language.Say(isLive ? "beurteilt jetzt, " : "beurteilt für ", isLive ? "judged now, " : "judged for ") + moment, OverviewPlace.Basis);
    }

    /// <summary>Who, tumour, performance, neurology.</summary>
    public IReadOnlyList<OverviewPiece> Patient { get; }

    /// <summary>Each lesion: levels, scores, compression.</summary>
    public IReadOnlyList<IReadOnlyList<OverviewPiece>> Lesions { get; }

    /// <summary>The earlier courses of radiotherapy, or that there were none.</summary>
    public IReadOnlyList<OverviewPiece> Courses { get; }

    /// <summary>The imaging with its age.</summary>
    public IReadOnlyList<OverviewPiece> Imaging { get; }

    /// <summary>For when it is judged.</summary>
    public OverviewPiece Judged { get; }

    /// <summary>The pieces in the order in which they are read: those of one part together.</summary>
    public IEnumerable<IReadOnlyList<OverviewPiece>> Parts =>
        [.. Patient.Select(p => new[] { p }), .. Lesions, .. Courses.Concat(Imaging).Append(Judged).Select(p => new[] { p })];

    /// <summary>The overview as one line, as it stands on every page and on paper.</summary>
    public string Line => string.Join(" · ", Parts.Select(part => string.Join(' ', part.Select(p => p.Text(_language)))));

    /// <summary>The overview of a case; null where it cannot be judged.</summary>
    /// <param name="case">The case with its answer.</param>
    /// <param name="key">The facts that stand for a case.</param>
    /// <param name="language">The language.</param>
    public static CaseOverview? Of(DeskCase @case, KeyFacts key, Language language) =>
        @case is { Reading.Case: { } read, Evaluation: { } evaluation } ? new(read, evaluation, @case.IsLive, key, language) : null;

    private string? NameOf(int? lesion) => lesion is { } i && _case.Lesions.Count > 0 ? _case.Lesions[i].Name : null;

    private (Value Value, string? Lesion) Entered(Fact fact, int? lesion)
    {
        var own = NameOf(lesion) is { } name ? _case.Lesions[lesion!.Value].Facts[fact] : Value.Unknown;
        return own.IsMissing ? (_case.Facts[fact], null) : (own, NameOf(lesion));
    }

    private bool IsAsked(Fact fact, int? lesion) => _asked[fact].Any(l => l is null || lesion is null || l == lesion);

    /// <summary>All that are known, or the first only; where none is, the first that is asked.</summary>
    private IEnumerable<OverviewPiece> Pieces(OverviewGroup group, int? lesion)
    {
        var known = group.Facts.Select(f => Known(f, lesion)).ToList();
        if (known.Exists(k => k.IsKnown))
        {
            return known.Where(k => k.IsKnown).Take(group.OneIsEnough ? 1 : known.Count).Select(k => k.Piece).OfType<OverviewPiece>();
        }

        return group.Facts.Where(f => IsAsked(f.Fact, lesion)).Take(1)
            .Select(f => new OverviewPiece(f.Name.In(_language) + " ?", OverviewPlace.Field) { Fact = f.Fact, Lesion = NameOf(lesion) });
    }

    private (bool IsKnown, OverviewPiece? Piece) Known(OverviewFact told, int? lesion)
    {
        var (value, from) = Entered(told.Fact, lesion);
        var says = value.IsMissing ? null : told.Tells(value, Said(told.Fact, value), _language);
        return (!value.IsMissing, says is null ? null : Of(says, told.Fact, from, NameOf(lesion)));
    }

    private OverviewPiece Of(string says, Fact fact, string? from, string? lesion) =>
        new(says, OverviewPlace.Field) { Fact = fact, Lesion = lesion, IsUnconfirmed = _imported[(fact, from)].Contains(false) };

    /// <summary>The value without the unit that the words around it say.</summary>
    private string Said(Fact fact, Value value) => fact is NumberFact && value.Number.IsPoint
        ? Words.Number(value.Number.Low, _language)
        : Words.Value(fact, value, _case.AsOf, _language);

    /// <summary>The levels, with the name of the lesion where it says something else.</summary>
    private OverviewPiece Levels(int lesion)
    {
        var (value, from) = Entered(_key.Levels, lesion);
        var levels = value.IsKnown ? Words.Runs(_key.Levels, value.Set, _language) : _language.Say("Höhe ?", "level ?");
        var name = NameOf(lesion);
        var isName = name is null
            || (SpinalLevels.Read(name) is { IsOnlyLevels: true } read && read.BitsIn(_key.Levels.Values.Select(v => v.Code)) == value.Set && value.IsKnown);
        return Of(isName ? levels : $"{name} ({levels})", _key.Levels, from, name);
    }

    /// <summary>The total of a score that every answer shows, as far as it is known; null where nothing is known and nobody asks.</summary>
    private OverviewPiece? Total(ScoreResult result, int lesion)
    {
        var fact = result.IsEntered && result.Score.Total is { } total ? total
            : result.Needs.Select(n => n.Fact).OfType<Fact>().FirstOrDefault() ?? result.Score.Facts[0];
        if (result.Total is null && !result.Score.Facts.Any(f => IsAsked(f, lesion)))
        {
            return null;
        }

        // A range that leaves several groups open says no more than a question mark.
        var says = result.Group is null ? "?" : ScoreResultWords.Total(result, _language) ?? "?";
        var origin = result.IsEntered ? [fact] : result.Score.Facts;
        return new($"{result.Score.Name.In(_language)} {says}", OverviewPlace.Field)
        {
            Fact = fact,
            Lesion = NameOf(lesion),
            IsUnconfirmed = origin.Any(f => _imported[(f, Entered(f, lesion).Lesion)].Contains(false)),
        };
    }

    private IEnumerable<OverviewPiece> CoursesOf()
    {
        if (_case.Courses is not { } courses)
        {
            // Whether there were any is a fact of each lesion; here it is told once.
            return _key.EarlierCourses is not { } told ? []
                : Known(told, null) is { Piece: { } piece } ? [piece]
                : IsAsked(told.Fact, null) ? [new(told.Name.In(_language) + " ?", OverviewPlace.Courses)]
                : [];
        }

        return courses.Count == 0 && _key.EarlierCourses?.WhenNo is { } none
            ? [new(none.In(_language), OverviewPlace.Courses)]
            : CordCourse.Of(courses).Select(c => new OverviewPiece(Says(c), OverviewPlace.Courses));
    }

    private string Says(CordCourse course)
    {
        string Dose(RadiotherapyCourse part) => $"{Words.Number(part.Fractions, _language)} × {Words.Number(part.DosePerFraction, _language)}\u00a0Gy";
        var doses = string.Join(" + ", course.Parts.Select(Dose));
        var levels = course.Parts.Aggregate(0UL, (sum, p) => sum | p.Levels);
        return $"{doses} {Words.Runs(_key.Levels, levels, _language)} "
            + $"({(course.End is { } end ? Words.Date(end, _language) : _language.Say("Datum ?", "date ?"))})";
    }

    private OverviewPiece ImagingOf(Investigation done) =>
        Of($"{done.Imaging.Method.In(_language)} {Words.Date(done.Date, _language)} ({done.Age.In(_language)})", done.Imaging.Date, null, null);
}
