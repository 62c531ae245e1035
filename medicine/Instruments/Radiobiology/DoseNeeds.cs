using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// What is missing for the checks, found by trying as everywhere: something is needed if, with some values of the rest that is missing, two
/// of its values lead to different verdicts. A dose without its fractions settles nothing, so the rest is filled before it is compared.
/// The earlier courses and what belongs to them are no facts; they are tried here beside the facts.
/// </summary>
internal sealed class DoseNeeds
{
    private readonly List<Gap> _gaps;
    private readonly Dictionary<string, List<DoseNeed>> _needs = [];

    /// <summary>The needs of all checks of a record.</summary>
    public DoseNeeds(CordRecord record)
    {
        _gaps = [.. GapsOf(record)];
        var alone = _gaps.ConvertAll(g => g.Values.Select(fill => Verdicts(fill(record))).ToList());
        var differs = Differing(record);
        foreach (var (id, i) in CordDose.Rules.Checks.Select((c, i) => (c.Id, i)))
        {
            _needs[id] =
            [
                .. _gaps.Select((g, at) => (Gap: g, At: at))
                    .Where(g => differs[g.At][i])
                    .Select(g => g.Gap.Need(alone[g.At].Average(v => v[i] is DoseVerdict.CannotBeJudged ? 0.0 : 1)))
                    .OrderBy(n => n.KnownBy.Stage())
                    .ThenByDescending(n => n.Settles),
            ];
        }
    }

    /// <summary>What is missing for a check: what is asked and examined first, then what an investigation shows, then what is planned.</summary>
    public IReadOnlyList<DoseNeed> Of(string id) => _needs[id];

    /// <summary>For each gap and each check whether two values lead to different verdicts while everything else is filled.</summary>
    private bool[][] Differing(CordRecord record)
    {
        var differs = _gaps.ConvertAll(_ => new bool[CordDose.Rules.Checks.Count]).ToArray();
        var first = new Dictionary<(int Gap, int Others), DoseVerdict[]>();
        var total = _gaps.Aggregate(1, (product, gap) => product * gap.Values.Count);
        for (var number = 0; number < total; number++)
        {
            var (filled, rest, factor) = (record, number, 1);
            var digits = new (int Digit, int Factor)[_gaps.Count];
            for (var g = 0; g < _gaps.Count; g++)
            {
                digits[g] = (rest % _gaps[g].Values.Count, factor);
                filled = _gaps[g].Values[digits[g].Digit](filled);
                rest /= _gaps[g].Values.Count;
                factor *= _gaps[g].Values.Count;
            }

            var verdicts = Verdicts(filled);
            for (var g = 0; g < _gaps.Count; g++)
            {
                var others = number - (digits[g].Digit * digits[g].Factor);
                if (!first.TryAdd((g, others), verdicts))
                {
                    var before = first[(g, others)];
                    for (var c = 0; c < verdicts.Length; c++)
                    {
                        differs[g][c] |= verdicts[c] != before[c];
                    }
                }
            }
        }

        return differs;
    }

    private static DoseVerdict[] Verdicts(CordRecord record) => [.. CordDose.ChecksOf(record).Select(c => c.Verdict)];

    /// <summary>What is not known of a record, each with a few values that stand for the others: low, middling, high.</summary>
    private static IEnumerable<Gap> GapsOf(CordRecord record)
    {
        var longAgo = record.Day.PlusYears(-2);
        RadiotherapyCourse Earlier(int fractions, decimal gray) =>
            new(record.Levels ?? ulong.MaxValue, fractions, gray) { EndDate = longAgo, Technique = CourseTechnique.Conventional };

        if (record.Courses is null || (record.Levels is not null && record.Sites is [{ Earlier: null }]))
        {
            var given = new List<Func<CordRecord, CordRecord>>
            {
                r => r with { Courses = [Earlier(5, 4)] },
                r => r with { Courses = [Earlier(20, 2)] },
                r => r with { Courses = [Earlier(15, 2.5m) with { EndDate = record.Day }] },
                r => r with { Courses = [Earlier(20, 2), Earlier(10, 3) with { EndDate = longAgo.PlusYears(1) }] },
                r => r with { Courses = [Earlier(5, 4), Earlier(10, 3) with { EndDate = longAgo.PlusYears(1) }] },
                r => r
                    with
                    {
                        Courses = [
                            Earlier(10, 3),
                            Earlier(2, 12) with { EndDate = longAgo.PlusYears(1), Technique = CourseTechnique.Sbrt, ThecalSacMaximum = 12 },
                        ],
                    },
            };
            if (!record.Previous.IsYes && record.EnteredBed is null)
            {
                given.Add(r => r with { Courses = [] });
            }

            yield return new("radiotherapy_courses", new("frühere Bestrahlungsserien", "earlier courses of radiotherapy"), KnownBy.History, given);
        }
        else if (record is { Levels: null, Courses.Count: > 0 })
        {
            var all = record.Courses.Aggregate(0UL, (levels, c) => levels | c.Levels);
            var label = CordDoses.Sources.Levels.Label;
            yield return new(
                CordDoses.Sources.Levels.Code, label, CordDoses.Sources.Levels.KnownBy,
                [r => r with { Levels = all }, r => r with { Levels = 1UL << 63 }]);
        }

        var over = record.Courses?.Where(c => record.Levels is null || (c.Levels & record.Levels) != 0).ToList() ?? [];
        if (over.Exists(c => c.Technique is CourseTechnique.Sbrt or CourseTechnique.Iort && c.ThecalSacMaximum is null))
        {
            yield return new(
                "thecal_sac_dmax_gy",
                new(
                    "Maximum am Duralsack jeder stereotaktischen oder intraoperativen Serie",
                    "maximum at the thecal sac of every stereotactic or intraoperative course"),
                KnownBy.History,
                [
                    .. new[] { 1m, 6, 15 }.Select(gray => ForEach(c => c.ThecalSacMaximum is null && c.Technique is not (null or CourseTechnique.Conventional)
                        ? c with { ThecalSacMaximum = gray }
                        : c)),
                ]);
        }

        if (over.Exists(c => c.EndDate is null))
        {
            yield return new(
                "end_date",
                new("Ende jeder früheren Serie", "end of every earlier course"),
                KnownBy.History,
                [ForEach(c => c.EndDate is null ? c with { EndDate = record.Day } : c), ForEach(c => c.EndDate is null ? c with { EndDate = longAgo } : c)]);
        }

        if (record.EnteredBed > 0 && record is { EnteredMonths: null, Courses: null })
        {
            yield return Of(CordDoses.Sources.Months, [r => r with { EnteredMonths = 0 }, r => r with { EnteredMonths = 24 }]);
        }

        if (!record.IsPlanned)
        {
            yield break;
        }

        if (record.EnteredBed > 0 && record.SumContainsPlan.IsUnknown)
        {
            yield return Of(CordDoses.Sources.SumContainsPlan, [r => r with { SumContainsPlan = Truth.Yes }, r => r with { SumContainsPlan = Truth.No }]);
        }

        if (record.Technique is null)
        {
            yield return Of(
                CordDoses.Sources.Technique,
                [.. Enum.GetValues<CourseTechnique>().Select(t => (Func<CordRecord, CordRecord>)(r => r with { Technique = t }))]);
        }

        if (record is { Fractions: null, Whole: null })
        {
            yield return Of(CordDoses.Sources.Fractions, [r => r with { Fractions = 1 }, r => r with { Fractions = 20 }]);
        }

        if (record is { Total: null, Whole: null })
        {
            yield return Of(CordDoses.Sources.Total, [r => r with { Total = 1 }, r => r with { Total = 40 }, r => r with { Total = 80 }]);
        }

        if (record.Maximum is null && record.Technique is not CourseTechnique.Conventional)
        {
            yield return Of(CordDoses.Sources.Maximum, [r => r with { Maximum = 0.5m }, r => r with { Maximum = 14 }, r => r with { Maximum = 59 }]);
        }

        static Gap Of(Fact fact, IReadOnlyList<Func<CordRecord, CordRecord>> values) => new(fact.Code, fact.Label, fact.KnownBy, values);
        static Func<CordRecord, CordRecord> ForEach(Func<RadiotherapyCourse, RadiotherapyCourse> change) =>
            r => r with { Courses = r.Courses is null ? null : [.. r.Courses.Select(change)] };
    }

    /// <summary>Something that is not known.</summary>
    private sealed record Gap(string Code, Text Label, KnownBy KnownBy, IReadOnlyList<Func<CordRecord, CordRecord>> Values)
    {
        public DoseNeed Need(double settles) =>
            new(Code, Label, KnownBy, settles);
    }
}
