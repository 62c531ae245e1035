using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// What would still fit instead of the plan, judged by the checks themselves: schedules for a conventional course, maxima at the thecal sac
/// for SBRT. Nothing is proposed where a condition of a limit fails or is not known and needed.
/// </summary>
internal sealed class Fitting
{
    private readonly CordRecord _record;
    private readonly Lazy<IReadOnlyList<(Schedule Schedule, DoseCheck Lower, DoseCheck Higher)>> _conventional;
    private readonly Lazy<IReadOnlyList<(int Fractions, decimal? Gray)>?> _stereotactic;

    public Fitting(CordRecord record)
    {
        _record = record;
        _conventional = new(() => [.. PrintedSchedules.All.Conventional.Select(s => Judged(s.Schedule))]);
        _stereotactic = new(Stereotactic);
    }

    private bool MayBe(CourseTechnique technique) => !_record.IsPlanned || _record.Technique is null || _record.Technique == technique;

    /// <summary>The check with the largest that would keep it.</summary>
    public DoseCheck Of(DoseCheck check) => check.Id switch
    {
        "C4" or "C5" when MayBe(CourseTechnique.Conventional) => check with { Fitting = () => Largest(check.Id) },
        "C2" or "C3" when MayBe(CourseTechnique.Sbrt) => check with { Fitting = Maxima },
        _ => check,
    };

    private List<string>? Maxima() =>
        _stereotactic.Value?.Where(s => s.Gray is not null).Select(s => $"{Canonical.Digits(s.Gray!.Value)} Gy in {s.Fractions}").ToList();

    /// <summary>One or two lines for each technique that is possible.</summary>
    public IReadOnlyList<Text> Lines()
    {
        if (!_record.Sites.Any(s => !s.HasEarlier.IsNo))
        {
            return [];
        }

        return
        [
            .. MayBe(CourseTechnique.Conventional) ? ConventionalLines() : [],
            .. MayBe(CourseTechnique.Sbrt) ? StereotacticLines() : [],
        ];
    }

    private IEnumerable<Text> ConventionalLines()
    {
        var (lower, higher) = (Largest("C4"), Largest("C5"));
        yield return lower switch
        {
            null => new(
                "konventionell: kein Vorschlag, denn eine Bedingung der Grenzen ist nicht erfüllt oder Nötiges fehlt",
                "conventional: nothing is proposed, because a condition of the limits fails or something needed is missing"),
            { Count: 0 } => new(
                "konventionell: kein Schema der Leitlinie hielte 120 Gy2 noch ein",
                "conventional: no schedule of the guideline would still keep 120 Gy2"),
            _ => new(
                $"konventionell, größtes Schema, das jede Grenze einhält: {Joined(lower, "oder")}",
                $"conventional, the largest schedule that keeps every limit: {Joined(lower, "or")}"),
        };
        if (higher is { Count: > 0 } && !higher.SequenceEqual(lower ?? []))
        {
            yield return new(
                $"konventionell bis 135,5 Gy2, weil beide Bedingungen erfüllt sind: {Joined(higher, "oder")}",
                $"conventional up to 135.5 Gy2, because both conditions hold: {Joined(higher, "or")}");
        }

        if (OpensOn is { } day)
        {
            yield return new(
                $"der Abstand von 6 Monaten ist ab {DoseTexts.Day(day).De} erreicht", $"the interval of 6 months is reached from {DoseTexts.Day(day).En} on");
        }
    }

    private NodaTime.LocalDate? OpensOn => _record.Sites.Select(s => s.OpensOn(CordDoses.Limits.IntervalMonths)).Max();

    private IEnumerable<Text> StereotacticLines()
    {
        yield return _stereotactic.Value switch
        {
            null => new(
                "SBRT: kein Vorschlag, denn eine Bedingung ist nicht erfüllt oder Nötiges fehlt",
                "SBRT: nothing is proposed, because a condition fails or something needed is missing"),
            var rows when rows.All(r => r.Gray is null) => new(
                "SBRT: kein Maximum am Duralsack hielte die Grenzen noch ein",
                "SBRT: no maximum at the thecal sac would still keep the limits"),
            var rows => DoseTexts.Printed((of, language) =>
                language.Say(
                    "SBRT, größtes Maximum am Duralsack, das jede Grenze einhält: ",
                    "SBRT, the largest maximum at the thecal sac that keeps every limit: ")
                + string.Join(
                    "; ",
                    rows.Where(r => r.Gray is not null).Select(r => $"{of(r.Gray!.Value)} Gy in {of(r.Fractions)} {Fractions(r.Fractions, language)}"))),
        };
        if (_record.Sites.Select(s => s.OpensOn(StereotacticLimits.SourceMonths)).Max() is { } day)
        {
            yield return new(
                $"SBRT: der Abstand von 5 Monaten, den die Quelle voraussetzt, ist ab {DoseTexts.Day(day).De} erreicht",
                $"SBRT: the interval of 5 months that the source presupposes is reached from {DoseTexts.Day(day).En} on");
        }
    }

    private static string Fractions(int count, Language language) =>
        language.Say(count == 1 ? "Fraktion" : "Fraktionen", count == 1 ? "fraction" : "fractions");

    private static string Joined(IReadOnlyList<string> schedules, string or) => string.Join($" {or} ", schedules) + " Gy";

    /// <summary>The largest conventional schedules that keep a limit; null where a condition fails or is not known, or the rest is not known.</summary>
    private IReadOnlyList<string>? Largest(string id)
    {
        if (_record.Sites.Any(s => !s.HasEarlier.IsYes && !s.HasEarlier.IsNo) || _record.Sites.All(s => s.HasEarlier.IsNo))
        {
            return null;
        }

        // The least schedule tells whether the conditions hold at all.
        var rows = _conventional.Value.Select(r => (r.Schedule, Check: id == "C4" ? r.Lower : r.Higher)).ToList();
        if (rows.TrueForAll(r => r.Check.Verdict is DoseVerdict.CannotBeJudged or DoseVerdict.NotApplicable || FailsInSource(r.Check)))
        {
            return null;
        }

        var fitting = rows
            .Where(r => r.Check.Verdict is DoseVerdict.Within && !FailsInSource(r.Check))
            .Select(r => (r.Schedule, Bed: r.Schedule.Bed(AlphaBeta.Cord).Gray))
            .ToList();
        return [.. fitting.Where(s => s.Bed == fitting.Max(f => f.Bed)).Select(s => s.Schedule.ToString())];
    }

    /// <summary>A schedule in the place of the plan, by both limits of conventional re-irradiation.</summary>
    private (Schedule Schedule, DoseCheck Lower, DoseCheck Higher) Judged(Schedule schedule)
    {
        var sites = (Instead(CourseTechnique.Conventional) with { Whole = Course(schedule) }).Sites;
        return (
            schedule,
            Judgement.Worst([.. sites.Select(ReirradiationLimits.CheckCumulativeBed)]),
            Judgement.Worst([.. sites.Select(ReirradiationLimits.CheckCumulativeBedUnderConditions)]));
    }

    private static bool FailsInSource(DoseCheck check) => check.Conditions.Any(c => c.IsOfSourceOnly && c.Holds.IsNo);

    /// <summary>The largest maximum at the thecal sac that keeps C2 and C3, for the planned fractions or for 1 to 5; null where nothing is proposed.</summary>
    private IReadOnlyList<(int Fractions, decimal? Gray)>? Stereotactic()
    {
        var record = Instead(CourseTechnique.Sbrt);
        var sites = record.Sites;
        if (sites.All(s => s.HasEarlier.IsNo) || sites.Any(s => s.HasEarlier.IsUnknown || (s.HasEarlier.IsYes && !StereotacticLimits.IsInRange(s).IsYes)
            || (s.HasEarlier.IsYes && s.IntervalsAtLeast(StereotacticLimits.SourceMonths).IsNo)))
        {
            return null;
        }

        decimal? room = StereotacticLimits.ReirradiationHigh.Gray;
        foreach (var site in sites.Where(s => s.HasEarlier.IsYes))
        {
            var left = CordDoses.Limits.StereotacticEqd2.Gray - (site.EarlierBed(DosePoint.ThecalSac, AlphaBeta.Cord).High / 2);
            room = left is { } gray && room is { } most ? Math.Min(most, gray) : null;
        }

        if (room is not { } eqd2)
        {
            return null;
        }

        var first = sites.Any(s => s.HasEarlier.IsNo);
        return [.. (_record.Fractions is { } planned ? [planned] : Enumerable.Range(1, 5)).Select(n => (n, eqd2 > 0 ? Most(n, eqd2, first) : null))];
    }

    private static decimal? Most(int fractions, decimal eqd2, bool first)
    {
        var gray = LinearQuadratic.PhysicalDose(new EquivalentDose(eqd2, AlphaBeta.Cord), fractions).Gray;
        var limit = first ? StereotacticLimits.FirstCourse.Where(l => l.Fractions == fractions).Select(l => (decimal?)l.Limit.Gray).FirstOrDefault() : null;
        return StereotacticLimits.RoundedDown(Math.Min(gray, limit ?? gray));
    }

    /// <summary>
    /// The record with another course of a technique instead of the plan; an entered sum that contains the plan loses it, any other is taken as one without it.
    /// </summary>
    private CordRecord Instead(CourseTechnique technique)
    {
        var planned = _record.PlannedBed(technique is CourseTechnique.Sbrt ? DosePoint.ThecalSac : DosePoint.Prescription, AlphaBeta.Cord);
        return _record with
        {
            IsPlanned = true,
            Technique = technique,
            Whole = null,
            Total = null,
            Maximum = null,
            EnteredBed = _record is { IsPlanned: true, SumContainsPlan.IsYes: true } ? _record.EnteredBed - (planned.Point ?? 0) : _record.EnteredBed,
            SumContainsPlan = Truth.No,
        };
    }

    private static CordCourse Course(Schedule schedule) => new([.. schedule.Parts.Select(p => new RadiotherapyCourse(0, p.Count, p.PerFraction.Gray))]);
}
