using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>What the words on the tolerance of the cord and of organs at risk mean (§10.1.2, §10.5.3, §11.8).</summary>
public static class RadiotherapyDefinitions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } =
    [
        new(
            "exhausted_tolerance_cannot_be_kept",
            Radiotherapy.CordToleranceExhausted,
            !Radiotherapy.OrganAtRiskTolerancesRespected,
            new(
                "Ist die Toleranz des Myelons ausgeschöpft, lassen sich die Toleranzdosen der Risikoorgane nicht einhalten.",
                "Where the tolerance of the cord is exhausted, the tolerance doses of the organs at risk cannot be respected."),
            "§10.5.3, §11.8"),
        new(
            "organs_at_risk_rule_out_re_irradiation",
            Radiotherapy.ReirradiationPrecludedByOrgansAtRisk,
            !Radiotherapy.OrganAtRiskTolerancesRespected,
            new(
                "Schließen die Risikoorgane eine Re-Bestrahlung aus, sind ihre Toleranzdosen nicht einzuhalten.",
                "Where organs at risk rule out re-irradiation, their tolerance doses cannot be respected."),
            "§10.1.2, §11.8"),
    ];
}
