using System.Text.Json.Nodes;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Exchange.Fhir;

namespace Myelon.Exchange.Outgoing;

/// <summary>The evaluation as guidance: what is proposed, the verdict on every recommendation, and what is missing.</summary>
internal static class GuidanceProposals
{
    /// <summary>Writes the guidance; gives the proposals.</summary>
    public static IReadOnlyList<string> Write(BundleEntries entries, CaseEvaluation evaluation, string patient)
    {
        var asOf = Element.Time(evaluation.Case.AsOf);
        var pressing =
            evaluation.Verdicts
                .Where(v => v.Verdict is Verdict.Deviates or Verdict.Due or Verdict.Applies)
                .OrderByDescending(v => v.Verdict)
                .ThenBy(v => v.Recommendation.Number)
                .ToList();
        var proposals =
            pressing.Select(v => entries.Add($"proposal/{v.Recommendation.Slug}", Proposal(v.Recommendation, evaluation.Rules, patient, asOf))).ToList();
        string? group = null;
        if (pressing.Count > 0)
        {
            group = entries.Add("proposals", new JsonObject
            {
                ["resourceType"] = "RequestGroup",
                ["instantiatesCanonical"] = new JsonArray(Definitions.Guideline(evaluation.Rules)),
                ["status"] = "draft",
                ["intent"] = "proposal",
                ["subject"] = Element.Reference(patient),
                ["authoredOn"] = asOf,
                ["action"] = Element.List(pressing.Zip(proposals, (v, proposal) => Action(v, evaluation.Rules, proposal))),
            });
        }

        entries.Add("guidance", Response(evaluation, patient, asOf, group));
        return proposals;
    }

    private static JsonObject Response(CaseEvaluation evaluation, string patient, string asOf, string? group)
    {
        var response = new JsonObject
        {
            ["resourceType"] = "GuidanceResponse",
            ["contained"] = Element.List(new JsonObject
            {
                ["resourceType"] = "Parameters",
                ["id"] = "verdicts",
                ["parameter"] = Element.List(evaluation.Verdicts.Select(
                    v => new JsonObject { ["name"] = v.Recommendation.Slug, ["valueCode"] = v.Verdict.Code().Replace('_', '-') })),
            }),
            ["moduleCanonical"] = Definitions.Guideline(evaluation.Rules),
            ["status"] = evaluation.Missing.Count > 0 ? "data-required" : "success",
            ["subject"] = Element.Reference(patient),
            ["occurrenceDateTime"] = asOf,
            ["performer"] = new JsonObject { ["display"] = "Myelon" },
            ["note"] = Element.List(
                new[] { UrgencyWords.Headline(evaluation, Core.Language.German), AnswerWords.NotCertified.De, AnswerWords.NotCertified.En }.Select(
                    t => new JsonObject { ["text"] = t })),
            ["outputParameters"] = Element.Reference("#verdicts"),
        };
        if (group is not null)
        {
            response["result"] = Element.Reference(group);
        }

        if (evaluation.Missing.Count > 0)
        {
            response["dataRequirement"] = Element.List(evaluation.Missing.Select(m => new JsonObject
            {
                ["type"] = "Observation",
                ["codeFilter"] = Element.List(new JsonObject
                {
                    ["path"] = "code",
                    ["code"] = Element.List(Element.Coding(OwnAddresses.Facts, m.Fact.Code, m.Fact.Label)),
                }),
            }));
        }

        return response;
    }

    private static JsonObject Action(RecommendationVerdict verdict, RuleSet rules, string proposal)
    {
        var action = new JsonObject { ["prefix"] = verdict.Recommendation.ToString() };
        Element.Say(action, "title", verdict.Recommendation.Title);
        Element.Say(action, "textEquivalent", verdict.Recommendation.Says);
        if (verdict.Recommendation.TimeLimit is { IsImmediate: true })
        {
            action["priority"] = "stat";
        }

        action["code"] = Element.List(Element.Concept(Element.Coding(
            OwnAddresses.Base + "CodeSystem/verdict",
            verdict.Verdict.Code(), verdict.Verdict.Word())));
        action["documentation"] = Element.List(new JsonObject
        {
            ["type"] = "derived-from",
            ["resource"] = Definitions.Recommendation(verdict.Recommendation, rules),
        });
        action["resource"] = Element.Reference(proposal);
        return action;
    }

    /// <summary>A proposal: a draft that nobody has ordered, and nothing that was done.</summary>
    private static JsonObject Proposal(Recommendation recommendation, RuleSet rules, string patient, string asOf)
    {
        var code = new JsonObject();
        Element.Say(code, "text", recommendation.Title);
        return new JsonObject
        {
            ["resourceType"] = "ServiceRequest",
            ["instantiatesCanonical"] = new JsonArray(Definitions.Recommendation(recommendation, rules)),
            ["status"] = "draft",
            ["intent"] = "proposal",
            ["code"] = code,
            ["subject"] = Element.Reference(patient),
            ["authoredOn"] = asOf,
            ["note"] = Element.List(recommendation.Actions
                .SelectMany(a => new[] { RecommendationWords.Does(a, Core.Language.German), RecommendationWords.Does(a, Core.Language.English) })
                    .DefaultIfEmpty(recommendation.Says.De).Select(t => new JsonObject { ["text"] = t })),
        };
    }
}
