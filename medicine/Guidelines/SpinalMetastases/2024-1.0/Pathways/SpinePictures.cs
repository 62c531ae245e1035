using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Pathways;

/// <summary>What a drawing of the spine shows of a case: levels, SINS, compression, irradiation and instrumentation.</summary>
public static class SpinePictures
{
    /// <summary>The parts of the column from the head down.</summary>
    public static IReadOnlyList<SpineRegion> Regions { get; } =
    [
        new(new("Halswirbelsäule", "cervical spine"), Bits(SpinalLevel.C0, SpinalLevel.C7)),
        new(new("Brustwirbelsäule", "thoracic spine"), Bits(SpinalLevel.T1, SpinalLevel.T12)),
        new(new("Lendenwirbelsäule", "lumbar spine"), Bits(SpinalLevel.L1, SpinalLevel.L5)),
        new(new("Kreuzbein", "sacrum"), Bits(SpinalLevel.S1, SpinalLevel.S5)),
    ];

    /// <summary>The picture of a case.</summary>
    public static SpinePicture Of(CaseEvaluation evaluation) => new(
        evaluation.Case.Name,
        evaluation.Case.AsOf,
        Lesion.AffectedLevels.Values,
        Regions,
        [.. evaluation.Lesions.Select(Drawn)],
        evaluation.Case.Courses is { } courses ? [.. courses.Select(Drawn)] : null,
        new Dictionary<PictureTone, Text>
        {
            [PictureTone.Grave] = new("instabil oder ESCC 2–3", "unstable or ESCC 2-3"),
            [PictureTone.Middle] = new("SINS 7–12 oder ESCC 1", "SINS 7-12 or ESCC 1"),
            [PictureTone.Calm] = new("stabil und ESCC 0", "stable and ESCC 0"),
            [PictureTone.Unknown] = new("nicht bekannt", "not known"),
        },
        new(
            "Schema ohne Maßstab. Welche Höhen instrumentiert sind, wird nicht erfasst; gezeigt wird die Läsion, der die Operation gilt.",
            "Diagram, not to scale. Which levels are instrumented is not recorded; shown is the lesion that the operation is for."));

    private static DrawnLesion Drawn(LesionEvaluation lesion)
    {
        var findings = lesion.Findings;
        var levels = findings[Lesion.AffectedLevels];
        return new DrawnLesion(
            lesion.Name,
            levels.IsKnown ? levels.Set : 0,
            Tone(findings),
            [.. Words(lesion)],
            Instrumentation(findings));
    }

    private static PictureTone Tone(Findings findings)
    {
        var grade = findings.Choice(SpinalCanal.BilskyGrade);
        var stability = findings.Choice(Stability.SinsCategory);
        var unstable = stability == SpinalStability.Unstable
            || findings[Stability.FractureUnstable].Truth.IsYes
            || findings[Stability.InstabilityConfirmed].Truth.IsYes;
        return (unstable, grade, stability) switch
        {
            (true, _, _) or (_, EpiduralCompression.Grade2 or EpiduralCompression.Grade3, _) => PictureTone.Grave,
            (_, EpiduralCompression.Grade1a or EpiduralCompression.Grade1b or EpiduralCompression.Grade1c, _) or (_, _, SpinalStability.PotentiallyUnstable) =>
                PictureTone.Middle,
            (_, EpiduralCompression.Grade0, SpinalStability.Stable) => PictureTone.Calm,
            _ => PictureTone.Unknown,
        };
    }

    private static IEnumerable<Text> Words(LesionEvaluation lesion)
    {
        var sins = lesion.Scores.First(s => s.Score == Sins.Score);
        var total = sins.Total switch
        {
            null => "?",
            { IsPoint: true } one => Canonical.Digits(one.Low),
            { } range => $"{Canonical.Digits(range.Low)}–{Canonical.Digits(range.High)}",
        };
        yield return sins.Group is { } group
            ? new($"SINS {total}, {group.Label.De}", $"SINS {total}, {group.Label.En}")
            : new($"SINS {total}, offen", $"SINS {total}, open");
        var grade = lesion.Findings[SpinalCanal.BilskyGrade];
        yield return grade.IsKnown
            ? new($"ESCC {SpinalCanal.BilskyGrade.Values[grade.Choice].Code}", $"ESCC {SpinalCanal.BilskyGrade.Values[grade.Choice].Code}")
            : new("ESCC nicht erfasst", "ESCC not recorded");
        if (lesion.Findings[SpinalCanal.CaudaEquinaCompression].Truth.IsYes)
        {
            yield return new("Cauda equina komprimiert", "cauda equina compressed");
        }
    }

    private static Text? Instrumentation(Findings findings)
    {
        var stabilisation = findings[Surgery.Procedures] is { IsMissing: false } procedures
            && (procedures.Set & 1UL << (int)SurgicalProcedure.Stabilisation) != 0;
        if (stabilisation && findings[Surgery.Performed].Truth.IsYes)
        {
            return new("Stabilisierung erfolgt", "stabilisation done");
        }

        return findings[Surgery.StabilisationPlanned].Truth.IsYes ? new("Stabilisierung geplant", "stabilisation planned") : null;
    }

    private static DrawnCourse Drawn(RadiotherapyCourse course)
    {
        var schedule = $"{course.Fractions} × {Canonical.Digits(course.DosePerFraction)} Gy";
        var german = $"{course.Fractions} × {Core.Speech.Words.Number(course.DosePerFraction, Language.German)} Gy";
        var technique = course.Technique switch { CourseTechnique.Sbrt => " SBRT", CourseTechnique.Iort => " IORT", _ => "" };
        var (dateDe, dateEn) = course.EndDate is { } date
            ? (Core.Speech.Words.Date(date, Language.German), Core.Speech.Words.Date(date, Language.English))
            : ("Ende unbekannt", "end unknown");
        return new DrawnCourse(course.Levels, new($"{german}{technique}, {dateDe}", $"{schedule}{technique}, {dateEn}"));
    }

    private static ulong Bits(SpinalLevel first, SpinalLevel last)
    {
        var bits = 0UL;
        for (var level = (int)first; level <= (int)last; level++)
        {
            bits |= 1UL << level;
        }

        return bits;
    }
}
