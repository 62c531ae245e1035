using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using NodaTime;

namespace Myelon.Desk.Doses;

/// <summary>Earlier courses and a plan that are checked without a case.</summary>
/// <param name="Earlier">The earlier courses; null if nobody said, empty if there were none.</param>
/// <param name="Plan">The plan, or null.</param>
/// <param name="Levels">The level that is judged, as bits; null where nobody said: then all courses are meant to lie over one.</param>
/// <param name="Day">The day of the check.</param>
public sealed record DoseEntry(IReadOnlyList<CourseLine>? Earlier, CourseLine? Plan, ulong? Levels, LocalDate Day)
{
    /// <summary>The word that says that there was no earlier course.</summary>
    public static bool SaysNone(string written) => written.Trim().ToLowerInvariant() is "none" or "keine" or "keine serie";

    /// <summary>The level that is judged: that of the plan, else those of all courses.</summary>
    public ulong? Site => Levels ?? Plan?.Levels
        ?? (Earlier?.Where(e => e.Levels is not null).ToList() is { Count: > 0 } with ? with.Aggregate(0UL, (all, e) => all | e.Levels!.Value) : null);

    /// <summary>Whether a case can hold all of it: a course without a level has no place in a case.</summary>
    public bool FitsCase => Site is not null || Earlier is not { Count: > 0 };

    /// <summary>What the dose rules of a guideline say.</summary>
    public DoseAnswer Answer(Guideline guideline) =>
        guideline.Rules.Dose?.Check(Record, IsLumbar(guideline.Key.Levels)) ?? new DoseAnswer();

    /// <summary>What is entered, as the rules take it. A course that names no level is meant to lie over the one that is judged.</summary>
    public CordRecord Record
    {
        get
        {
            var bits = Site ?? 1;
            var plan = Plan?.Course;
            return new CordRecord
            {
                Day = Day,
                Levels = bits,
                Courses = Earlier is null ? null : [.. Parts(bits)],
                IsPlanned = plan is not null,
                // A plan without a technique is taken as a conventional one here; the condition is shown.
                Technique = plan?.Parts[0].Technique ?? (plan is null ? null : CourseTechnique.Conventional),
                TechniqueIsAssumed = plan is not null && plan.Parts[0].Technique is null,
                Whole = plan,
                Fractions = plan?.Parts.Sum(p => p.Fractions),
                Total = plan?.Total,
                Maximum = plan?.Maximum,
            };
        }
    }

    /// <summary>The same as a case of its own: for the drawing, and to be gone on with. A split plan has no dose per fraction there.</summary>
    /// <param name="name">The name of the case.</param>
    /// <param name="guideline">The guideline.</param>
    public CaseDocument Document(string name, Guideline guideline)
    {
        var (document, offset) = (CaseDocument.Empty(name), Offset.Zero);
        var lesion = Site is { } site ? NameOf(site, guideline) : null;
        if (lesion is not null)
        {
            document.AddLesion(lesion).Set(lesion, guideline.Key.Levels, Value.OfSet(Site!.Value), offset);
        }

        if (Earlier is not null && (Site is not null || Earlier.Count == 0))
        {
            document.SetCourses([.. Parts(Site ?? 0)], guideline.Key.Levels);
        }

        if (Plan is { } plan && guideline.Rules.Dose?.Facts is { } facts)
        {
            document.Set(lesion, facts.Planned, Value.Of(true), offset)
                .Set(lesion, facts.Fractions, Value.OfNumber(plan.Course.Parts.Sum(p => p.Fractions)), offset)
                .Set(lesion, facts.Total, Value.OfNumber(plan.Course.Total), offset);
            if (plan.Course.Parts[0].Technique is { } technique)
            {
                document.Set(lesion, facts.Technique, Value.OfChoice((int)technique), offset);
            }

            if (plan.Course.Maximum is { } maximum)
            {
                document.Set(lesion, facts.Maximum, Value.OfNumber(maximum), offset);
            }
        }

        return document;
    }

    private IEnumerable<RadiotherapyCourse> Parts(ulong bits) =>
        Earlier!.SelectMany((line, i) => line.Course.Parts.Select(p => p
            with { Levels = line.Levels ?? bits, Series = line.Course.Parts.Count > 1 ? $"{i}" : null }));

    private bool IsLumbar(SetFact levels) =>
        Site is { } site && levels.Values.Where((_, i) => (site >> i & 1) != 0).Any(v => v.Code.StartsWith('L'));

    private static string NameOf(ulong site, Guideline guideline)
    {
        var labels = guideline.Key.Levels.Values.Where((_, i) => (site >> i & 1) != 0).Select(v => v.Label.De).ToList();
        return labels.Count > 1 ? $"{labels[0]}-{labels[^1]}" : labels[0];
    }
}
