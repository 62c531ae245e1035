using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>The dose of the cord at a lesion, held against the limits that the guideline prints (C1 to C5).</summary>
public sealed class CordDose : DoseRules
{
    private static readonly Condition LumbarLevel = Lesion.AffectedLevels.HoldsAnyOf(
        SpinalLevel.L1, SpinalLevel.L2, SpinalLevel.L3, SpinalLevel.L4, SpinalLevel.L5);

    /// <summary>C7: trials on oligometastasis left out lesions at most 5 mm, or at most 3 mm, from the cord (§10.4.4.1).</summary>
    private static readonly Condition NearCord = Tumour.Oligometastatic & Lesion.DistanceToCordInMillimetres.AtMost(5);

    private CordDose()
    {
    }

    /// <summary>The rules.</summary>
    public static CordDose Rules { get; } = new();

    /// <inheritdoc/>
    public override string Canonical => string.Join(
        ' ',
        StereotacticLimits.FirstCourse.Select(l => $"C1:{l.Fractions}={Number(l.Limit.Gray)}")
            .Append($"C2={Number(StereotacticLimits.ReirradiationLow.Gray)}..{Number(StereotacticLimits.ReirradiationHigh.Gray)}")
            .Append($"C3-C5={CordDoses.Limits.Canonical}"));

    /// <inheritdoc/>
    public override decimal AlphaBeta => Core.Logic.AlphaBeta.Cord.Gray;

    /// <inheritdoc/>
    public override IReadOnlyList<DoseCheck> Checks { get; } = ChecksOf(new CordRecord { IsPlanned = true });

    /// <inheritdoc/>
    public override DoseAnswer Answer(Findings findings)
    {
        var record = CordDoses.Sources.Of(findings);
        return Answer(
            record,
            findings.Truth(LumbarLevel).IsYes,
            record.Technique is CourseTechnique.Sbrt && findings.Truth(NearCord).IsYes);
    }

    /// <inheritdoc/>
    public override DoseAnswer Check(CordRecord record, bool isLumbar) => Answer(record, isLumbar);

    /// <inheritdoc/>
    public override CordDoseSources Facts => CordDoses.Sources;

    /// <summary>The dose of the cord for what is entered.</summary>
    /// <param name="record">What is entered.</param>
    /// <param name="isLumbar">Whether a level of the lumbar spine is affected.</param>
    /// <param name="isNearCord">Whether the trial criterion on the distance to the cord is worth a note.</param>
    public static DoseAnswer Answer(CordRecord record, bool isLumbar = false, bool isNearCord = false)
    {
        if (IsEmpty(record))
        {
            return new DoseAnswer
            {
                CumulativeEqd2 = record.Courses is { Count: 0 } ? 0 : null,
                Cumulative = record.Courses is { Count: 0 } ? DoseRange.Of(0) : null,
            };
        }

        var sites = record.Sites;
        var cumulative = sites.Select(s => s.CumulativeBed(DosePoint.Prescription, Core.Logic.AlphaBeta.Cord)).MaxBy(d => (d.Low, d.High ?? decimal.MaxValue));
        var highest = sites.Where(s => s.HasEarlier.IsYes).Select(s => s.HighestBed(DosePoint.Prescription, Core.Logic.AlphaBeta.Cord)).ToList();
        var needs = new Lazy<DoseNeeds>(() => new DoseNeeds(record));
        var checks = ChecksOf(record).Select(c => c.Verdict is DoseVerdict.CannotBeJudged ? c with { Missing = () => needs.Value.Of(c.Id) } : c).ToList();
        var fitting = new Fitting(record);
        return new DoseAnswer
        {
            Cumulative = cumulative,
            CumulativeEqd2 = cumulative.Point is { } gray ? new BiologicallyEffectiveDose(gray, Core.Logic.AlphaBeta.Cord).InTwoGrayFractions.Gray : null,
            IncludesPlan = record.IsPlanned,
            PlannedBed = record.IsPlanned ? record.PlannedBed(DosePoint.Prescription, Core.Logic.AlphaBeta.Cord).Point : null,
            HighestSeriesBed = highest.Count > 0 && highest.TrueForAll(h => h.Point is not null) ? highest.Max(h => h.Low) : null,
            IntervalMonths = sites.Select(s => s.MonthsSinceLast).Where(m => m is not null).Min(),
            Checks = [.. checks.Select(fitting.Of).Select(AtItsLevel)],
            Decides = DecidingLimit.Of(record, checks),
            DecidingId = DecidingLimit.Among(record, checks)?.Id,
            Fitting = fitting.Lines,
            Questions = [.. DoseQuestions.Of(record)],
            Notes = [.. Notes(sites, isLumbar, isNearCord)],
        };
    }

    /// <summary>The checks for what is entered, each at the level where it is worst, without what is missing and what would fit.</summary>
    internal static IReadOnlyList<DoseCheck> ChecksOf(CordRecord record)
    {
        var sites = record.Sites;
        return
        [
            Judgement.Worst([.. sites.Select(StereotacticLimits.CheckFirstCourse)]),
            Judgement.Worst([.. sites.Select(StereotacticLimits.CheckReirradiation)]),
            Judgement.Worst([.. sites.Select(ReirradiationLimits.CheckCumulativeEqd2)]),
            Judgement.Worst([.. sites.Select(ReirradiationLimits.CheckCumulativeBed)]),
            Judgement.Worst([.. sites.Select(ReirradiationLimits.CheckCumulativeBedUnderConditions)]),
        ];
    }

    /// <summary>Courses are added only over levels that all of them irradiated: the levels with the worst dose are told.</summary>
    private static DoseCheck AtItsLevel(DoseCheck check)
    {
        if (check.Levels == 0)
        {
            return check;
        }

        var levels = Lesion.AffectedLevels.Values.Where((_, i) => (check.Levels >> i & 1) != 0).Select(v => v.Label).ToList();
        return check with
        {
            Notes =
            [
                .. check.Notes,
                new(
                    $"Beurteilt an der ungünstigsten Höhe: {string.Join(", ", levels.Select(l => l.De))}. Addiert ist nur, was dieselbe Höhe bestrahlt hat.",
                    $"Judged at the worst level: {string.Join(", ", levels.Select(l => l.En))}. Only what irradiated the same level is added."),
            ],
        };
    }

    /// <summary>Nothing was irradiated here and nothing is planned, or nobody entered anything of it.</summary>
    private static bool IsEmpty(CordRecord record) => record is { IsPlanned: false, EnteredBed: null, EnteredMonths: null }
        && !record.Previous.IsYes
        && (record.Courses is null or { Count: 0 } || record.Sites.All(s => s.Earlier is { Count: 0 }));

    private static IEnumerable<(string Id, Text Says)> Notes(IReadOnlyList<CordHistory> sites, bool isLumbar, bool isNearCord)
    {
        if (isLumbar)
        {
            var four = sites.Select(s => s.CumulativeBed(DosePoint.Prescription, Core.Logic.AlphaBeta.LumbarCord)).Max(d => d.Point);
            var known = four is not null && sites.All(s => s.Record.EnteredBed is null) ? four : null;
            yield return ("ID11", DoseTexts.Printed((of, language) => language.Say(
                "Die Leitlinie rechnet überall mit Alpha/Beta 2 Gy; die Quelle [435] nimmt für das lumbale Mark 4 Gy"
                    + (known is { } gray ? $" (kumulativ dann {of(Math.Round(gray, 2))} Gy4)." : "."),
                "The guideline uses an alpha/beta of 2 Gy throughout; the source [435] takes 4 Gy for the lumbar cord"
                    + (known is { } dose ? $" (then {of(Math.Round(dose, 2))} Gy4 cumulative)." : "."))));
        }

        if (isNearCord)
        {
            yield return ("C7", new(
                "Zwei SBRT-Studien bei Oligometastasierung schlossen Herde bis 5 mm oder bis 3 mm am Myelon aus (10.4.4.1): ein Studienkriterium, kein Rat.",
                "Two SBRT trials in oligometastasis left out lesions within 5 mm or within 3 mm of the cord (10.4.4.1): a trial criterion, "
                    + "no advice."));
        }
    }

    private static string Number(decimal value) => Core.Logic.Canonical.Digits(value);
}
