using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What a colleague says first of a patient with spinal metastases: who, which tumour, how fit, which deficits since when.</summary>
internal static class CaseOverviews
{
    /// <summary>Of the patient.</summary>
    public static IReadOnlyList<OverviewGroup> OfPatient { get; } =
    [
        new(new OverviewFact(GeneralCondition.AgeInYears, new("{0} Jahre", "{0} years"), new("Alter", "age"))),
        new(new OverviewFact(Tumour.Primary, new("{0}", "{0}"), new("Primärtumor", "primary tumour"))),
        new(new OverviewFact(
            Tumour.CastrationResistantProstateCancer, new("kastrationsresistent", "castration-resistant"), new(
                "kastrationsresistent", "castration-resistant"))),
        new(
            new OverviewFact(GeneralCondition.EcogPerformanceStatus, new("ECOG {0}", "ECOG {0}"), new("ECOG", "ECOG")),
            new OverviewFact(GeneralCondition.KarnofskyIndex, new("Karnofsky {0}", "Karnofsky {0}"), new("Karnofsky", "Karnofsky"))),
        new(
            new OverviewFact(Neurology.WeakestMuscleGrade, new("Kraft {0}", "strength {0}"), new("Kraft", "strength")),
            new OverviewFact(Neurology.MotorDeficit, new("motorisches Defizit", "motor deficit"), new("motorisches Defizit", "motor deficit"))
            {
                WhenNo = new("kein motorisches Defizit", "no motor deficit"),
            })
        {
            OneIsEnough = true,
        },
        new(new OverviewFact(Neurology.WalkingAbility, new("{0}", "{0}"), new("Gehen", "walking"))),
        new(new OverviewFact(
            Neurology.BladderAndBowelFunction,
            new("Blase und Mastdarm {0}", "bladder and bowel {0}"),
            new("Blase und Mastdarm", "bladder and bowel"))),
        new(new OverviewFact(Neurology.SensoryDeficit, new("sensibles Defizit", "sensory deficit"), new("Gefühl", "sensation"))
        {
            WhenNo = new("kein sensibles Defizit", "no sensory deficit"),
        }),
        new(
            new OverviewFact(Neurology.OnsetTime, new("seit {0}", "since {0}"), new("Beginn", "onset")),
            new OverviewFact(Neurology.Onset, new("Beginn {0}", "onset {0}"), new("Beginn", "onset")))
        {
            OneIsEnough = true,
        },
    ];

    /// <summary>Of a lesion, beside levels and SINS.</summary>
    public static IReadOnlyList<OverviewGroup> OfLesion { get; } =
        [new(new OverviewFact(SpinalCanal.BilskyGrade, new("Bilsky {0}", "Bilsky {0}"), new("Bilsky", "Bilsky")))];

    /// <summary>Whether the spine was irradiated before.</summary>
    public static OverviewFact EarlierCourses { get; } = new(
        Radiotherapy.SpineIrradiated, new("Wirbelsäule bestrahlt", "spine irradiated"), new("frühere Bestrahlung", "earlier radiotherapy"))
    {
        WhenNo = new("nicht bestrahlt", "not irradiated"),
    };
}
