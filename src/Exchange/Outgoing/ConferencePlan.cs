using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Exchange.Fhir;
using NodaTime.Text;

namespace Myelon.Exchange.Outgoing;

/// <summary>The shape of the German core data set in which a conference is told.</summary>
public enum ConferenceShape
{
    /// <summary>Of 2026: what is recommended by kind of treatment.</summary>
    Of2026,

    /// <summary>Of 2027: the same, and the proposals as resources of their own, with what they rest on.</summary>
    Of2027,
}

/// <summary>The conference as a plan of the German core data set and as a protocol. Nothing of it was done.</summary>
/// <param name="tables">The codes of conferences and documents.</param>
internal sealed class ConferencePlan(CodeTables tables)
{
    private const string Mii = "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/";

    /// <summary>Writes the plan and the protocol; nothing where no conference was asked or held.</summary>
    public void Write(
        BundleEntries entries, CaseEvaluation evaluation, string patient, ConferenceShape shape, IReadOnlyList<string> proposals,
        IReadOnlyList<string> scores)
    {
        if (evaluation.Case.Conference is { } conference)
        {
            entries.Add("conference", Plan(conference, evaluation.Case, patient, shape, proposals, scores));
        }
    }

    /// <summary>Writes a paper as a document of sections under its class.</summary>
    public void Protocol(BundleEntries entries, WrittenPaper paper, Case @case, string patient)
    {
        if (!tables.DocumentClasses.TryGetValue(paper.Id, out var kind))
        {
            return;
        }

        entries.Add($"paper/{paper.Id}", new JsonObject
        {
            ["resourceType"] = "Composition",
            ["status"] = "preliminary",
            ["type"] = Class(kind),
            ["subject"] = Element.Reference(patient),
            ["date"] = Element.Time(@case.AsOf),
            ["author"] = Element.List(new JsonObject { ["display"] = "Myelon" }),
            ["title"] = paper.Title,
            ["section"] = Element.List(paper.Blocks.Where(b => b.Lines.Count > 0).Select(b => new JsonObject
            {
                ["title"] = b.Title,
                ["text"] = Element.Narrative(b.Lines.Select(l => l.Label.Length == 0 ? l.Text : l.Text.Length == 0 ? l.Label : $"{l.Label}: {l.Text}")),
            })),
        });
    }

    /// <summary>The class of a document.</summary>
    public static JsonObject Class((string Code, string Display) kind) =>
        Element.Concept(new JsonObject { ["system"] = "http://dvmd.de/fhir/CodeSystem/kdl", ["code"] = kind.Code, ["display"] = kind.Display });

    private JsonObject Plan(
        Conference conference, Case @case, string patient, ConferenceShape shape, IReadOnlyList<string> proposals,
        IReadOnlyList<string> scores)
    {
        var isDecided = conference.Kind is not null and not ConferenceDecision.Deferred;
        var plan = new JsonObject
        {
            ["resourceType"] = "CarePlan",
            ["meta"] = new JsonObject { ["profile"] = new JsonArray(Mii + "StructureDefinition/mii-pr-onko-tumorkonferenz") },
            ["identifier"] = Element.List(Element.Identifier(OwnAddresses.Written, "conference")),
            ["status"] = conference.Kind == ConferenceDecision.Deferred ? "on-hold" : isDecided ? "active" : "draft",
            ["intent"] = "plan",
            ["category"] = Element.List(Category(@case)),
        };
        Said(plan, "description", conference.Decision);
        plan["subject"] = Element.Reference(patient);
        plan["created"] = LocalDatePattern.Iso.Format((tables.Conference.DateOf(@case) ?? @case.AsOf).Date);
        if (shape == ConferenceShape.Of2027 && scores.Count > 0)
        {
            plan["supportingInfo"] = Element.List(scores.Select(Element.Reference));
        }

        var activities = Recommended(conference).ToList();
        if (shape == ConferenceShape.Of2027)
        {
            activities.AddRange(proposals.Select(p => new JsonObject { ["reference"] = Element.Reference(p) }));
        }

        if (activities.Count > 0)
        {
            plan["activity"] = Element.List(activities);
        }

        var notes = new[] { conference.Question, conference.NextStep, conference.Responsible }.OfType<string>()
            .Concat(conference.Reasons.Select(r => $"{r.Key}: {r.Value}"))
            .Concat(Refusals(@case)).ToList();
        if (notes.Count > 0)
        {
            plan["note"] = Element.List(notes.Select(n => new JsonObject { ["text"] = n }));
        }

        return plan;
    }

    /// <summary>What was refused and why, as far as somebody said why: German, as are all words of a plan.</summary>
    private static IEnumerable<string> Refusals(Case @case) =>
        from place in @case.Lesions.Select(l => ($" ({l.Name})", l.Facts)).Prepend(("", @case.Facts))
        from reason in place.Item2.Reasons
        select $"{reason.Fact.Label.De}: {reason.Fact.Values[reason.Value].Label.De}{place.Item1} – {reason.Reason}";

    /// <summary>When it took place against treatment; in words where the case does not say.</summary>
    private JsonObject Category(Case @case) => tables.Conference.TypeOf(@case) is { } type
        ? Element.Concept(new JsonObject { ["system"] = Mii + "CodeSystem/mii-cs-onko-therapieplanung-typ", ["code"] = type })
        : new JsonObject { ["text"] = "Tumorkonferenz; Zeitpunkt im Behandlungsverlauf nicht angegeben" };

    /// <summary>What is recommended by kind: not begun, or put off, with the reason that nobody told.</summary>
    private IEnumerable<JsonObject> Recommended(Conference conference)
    {
        if (conference.Kind is not { } kind)
        {
            yield break;
        }

        foreach (var code in tables.Conference.Kinds.GetValueOrDefault(kind, []))
        {
            var detail = new JsonObject
            {
                ["code"] = Element.Concept(new JsonObject { ["system"] = Mii + "CodeSystem/mii-cs-onko-therapie-typ", ["code"] = code }),
                ["status"] = kind == ConferenceDecision.Deferred ? "on-hold" : "not-started",
            };
            if (kind == ConferenceDecision.Deferred)
            {
                detail["statusReason"] = Element.Concept(
                    new JsonObject { ["system"] = Mii + "CodeSystem/mii-cs-onko-therapieabweichung", ["code"] = "U", ["display"] = "unbekannt" });
            }

            if (conference.Until is { } until)
            {
                detail["scheduledPeriod"] = new JsonObject { ["end"] = LocalDatePattern.Iso.Format(until) };
            }

            Said(detail, "description", conference.Decision);
            yield return new JsonObject { ["detail"] = detail };
        }
    }

    private static void Said(JsonObject owner, string key, string? text)
    {
        if (text is { Length: > 0 })
        {
            owner[key] = text;
        }
    }
}
