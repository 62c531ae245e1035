using System.Text;
using Myelon.Core.Reasoning;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Timing;

/// <summary>Small cases for the clocks: facts as JSON, judged at a time.</summary>
internal static class TimingCases
{
    /// <summary>A deficit that cannot walk, is weak and has lost bladder control: the printed functionally important class.</summary>
    public const string Important =
        """
        "walking_ability":"cannot_walk_neurological","muscle_strength_min_janda":2,"bladder_bowel_status":"dysfunction","functional_impairment_neuro":"severe"
        """;

    /// <summary>Walks, stronger than 3, autonomic function intact, motor deficit and mild impairment: the printed mild class.</summary>
    public const string Mild =
        """
        "walking_ability":"walks_unaided","muscle_strength_min_janda":4,"motor_deficit":true,"bladder_bowel_status":"intact","functional_impairment_neuro":"mild"
        """;

    public static LesionEvaluation Lesion(string asOf, params string[] facts) => Judge(asOf, facts).Lesions[0];

    public static CaseEvaluation Judge(string asOf, params string[] facts)
    {
        var json = "{\"format\":\"myelon-case/1\",\"case\":\"c\",\"as_of\":\"" + asOf + "\",\"facts\":{" + string.Join(',', facts) + "}}";
        var reading = CaseText.Reader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Faults);
        return CaseText.Evaluator.Evaluate(reading.Case!);
    }

    public static Clock Clock(string rule, string asOf, params string[] facts) => Assert.Single(Lesion(asOf, facts).Clocks, c => c.Rule.Id == rule);

    public static string? Text(OffsetDateTime? time) => time is { } known ? NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(known) : null;
}
