using System.Text;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Exchange.Fhir;
using Myelon.Formats.Engines;

namespace Myelon.Exchange.Outgoing;

/// <summary>What a server must hold to understand what goes out: code systems, forms, recommendations, the extension of a course.</summary>
/// <param name="guideline">The guideline.</param>
public sealed class Definitions(Guideline guideline)
{
    private const string LibraryId = "recommendations";

    private readonly List<JsonObject> _entries = [];

    /// <summary>The implementation bundle.</summary>
    public byte[] Bundle()
    {
        _entries.Clear();
        CodeSystems();
        Add(CourseExtension());
        var forms = new FormWriter(guideline);
        foreach (var form in guideline.HospitalForms)
        {
            Add(forms.Resource(form));
        }

        foreach (var recommendation in guideline.Rules.Recommendations)
        {
            Add(Plan(recommendation));
        }

        Add(Library());
        Add(Whole());
        return Element.Bytes(new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["id"] = Element.Id(guideline.Rules.Fingerprint),
            ["type"] = "collection",
            ["entry"] = Element.List(_entries),
        });
    }

    /// <summary>The address of the guideline.</summary>
    internal static string Guideline(RuleSet rules) => $"{OwnAddresses.Base}PlanDefinition/{GuidelineId(rules)}|{rules.Edition.Code}";

    /// <summary>The address of a recommendation.</summary>
    internal static string Recommendation(Recommendation recommendation, RuleSet rules) =>
        $"{OwnAddresses.Base}PlanDefinition/{Id(recommendation)}|{rules.Edition.Code}";

    private static string GuidelineId(RuleSet rules) => $"guideline-{rules.Edition.Register}";

    /// <summary>An id has 64 letters at most.</summary>
    private static string Id(Recommendation recommendation) => recommendation.Slug.Length <= 64 ? recommendation.Slug : recommendation.Slug[..64].TrimEnd('-');

    private void Add(JsonObject resource) =>
        _entries.Add(new JsonObject { ["fullUrl"] = $"{OwnAddresses.Base}{resource["resourceType"]}/{resource["id"]}", ["resource"] = resource });

    private JsonObject Head(string type, string id, string name, Text title)
    {
        var head = new JsonObject
        {
            ["resourceType"] = type, ["id"] = id, ["language"] = "de", ["url"] = $"{OwnAddresses.Base}{type}/{id}",
            ["version"] = guideline.Rules.Edition.Code, ["name"] = name,
        };
        Element.Say(head, "title", title);
        head["status"] = "active";
        head["experimental"] = false;
        return head;
    }

    private void CodeSystems()
    {
        CodeSystem("fact", "MyelonFacts", new("Merkmale", "Facts"), guideline.Rules.Vocabulary.Facts.Select(f => (f.Code, f.Label)));
        CodeSystem("part", "MyelonParts", new("Teile eines Falls", "Parts of a case"),
        [
            ("isncsci", new("Neurologische Untersuchung (ISNCSCI)", "neurological examination (ISNCSCI)")),
            ("no-earlier-radiotherapy", new("keine frühere Bestrahlung", "no earlier radiotherapy")),
            ("score", new("Score", "score")),
            ("score-items", new("Teile von Scores, die keine Merkmale sind", "items of scores that are no facts")),
            ("cord-dose", new("Dosis am Myelon, alle Serien", "dose of the cord, all courses")),
        ]);
        CodeSystem("verdict", "MyelonVerdicts", new("Urteile", "Verdicts"), Enum.GetValues<Verdict>().Select(v => (v.Code(), v.Word())));
        CodeSystem("score", "MyelonScores", new("Scores", "Scores"), guideline.Rules.Scores.Select(s => (s.Code, s.Name)));
        foreach (var fact in guideline.Rules.Vocabulary.Facts)
        {
            IReadOnlyList<ChoiceValue> values = fact is ChoiceFact choice ? choice.Values : fact is SetFact set ? set.Values : [];
            if (values.Count > 0)
            {
                var none = fact is SetFact { EmptyIsUnknown: false }
                    ? [new ChoiceValue(OwnAddresses.NoneOfThem, FormWords.NoneOfThem)]
                    : Array.Empty<ChoiceValue>();
                CodeSystem(fact.Code.Replace('_', '-'), "Myelon" + Camel(fact.Code), fact.Label, values.Concat(none).Select(v => (v.Code, v.Label)));
            }
        }
    }

    private static string Camel(string code) => string.Concat(code.Split('_').Where(p => p.Length > 0).Select(p => char.ToUpperInvariant(p[0]) + p[1..]));

    private void CodeSystem(string id, string name, Text title, IEnumerable<(string Code, Text Label)> concepts)
    {
        var system = Head("CodeSystem", id, name, title);
        system["caseSensitive"] = true;
        system["content"] = "complete";
        system["concept"] = Element.List(concepts.Select(c => new JsonObject
        {
            ["code"] = c.Code,
            ["display"] = c.Label.De,
            ["designation"] = Element.List(new JsonObject { ["language"] = "en", ["value"] = c.Label.En }),
        }));
        Add(system);
    }

    private JsonObject Plan(Recommendation recommendation)
    {
        var plan = Head("PlanDefinition", Id(recommendation), Camel(recommendation.Slug.Replace('-', '_')), recommendation.Title);
        plan["type"] = Element.Concept(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/plan-definition-type", ["code"] = "eca-rule" });
        Element.Say(plan, "description", recommendation.Says);
        plan["relatedArtifact"] = Element.List(new JsonObject
        {
            ["type"] = "derived-from",
            ["display"] = $"AWMF {guideline.Rules.Edition.Register}, {recommendation}, §{recommendation.Section}",
        });
        var says = new JsonObject { ["id"] = "action" };
        Element.Say(says, "title", recommendation.Title);
        Element.Say(says, "description", Say.Both(recommendation.Concerns));
        says["code"] = Element.List(recommendation.Sentences.Select(s => Element.Concept(
            new JsonObject { ["system"] = OwnAddresses.Base + "CodeSystem/grade", ["code"] = Grades.Code(s.Grade) })));
        plan["library"] = new JsonArray($"{OwnAddresses.Base}Library/{LibraryId}|{guideline.Rules.Edition.Code}");
        says["condition"] = Element.List(new JsonObject
        {
            ["kind"] = "applicability",
            ["expression"] = new JsonObject { ["language"] = "text/cql", ["expression"] = CqlLibrary.ConcernsOf(recommendation) },
        });
        plan["action"] = Element.List(says);
        return plan;
    }

    /// <summary>The logic of all recommendations, for people and for engines.</summary>
    private JsonObject Library()
    {
        var rules = guideline.Rules;
        var library = Head("Library", LibraryId, CqlLibrary.NameOf(rules), rules.Edition.Title);
        library["type"] = Element.Concept(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/library-type", ["code"] = "logic-library" });
        library["content"] = Element.List(Content("text/cql", CqlLibrary.Text(rules)), Content("application/elm+json", CqlLibrary.Elm(rules)));
        return library;
    }

    private static JsonObject Content(string type, string text) =>
        new() { ["contentType"] = type, ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) };

    private JsonObject Whole()
    {
        var rules = guideline.Rules;
        var whole = Head("PlanDefinition", GuidelineId(rules), "MyelonGuideline", rules.Edition.Title);
        whole["type"] = Element.Concept(
            new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/plan-definition-type", ["code"] = "clinical-protocol" });
        Element.Say(whole, "description", AnswerWords.NotCertified);
        whole["action"] = Element.List(rules.Recommendations.Select(r =>
        {
            var action = new JsonObject { ["prefix"] = r.ToString() };
            Element.Say(action, "title", r.Title);
            action["definitionCanonical"] = Recommendation(r, rules);
            return action;
        }));
        return whole;
    }

    private JsonObject CourseExtension()
    {
        var definition = Head(
            "StructureDefinition", "cord-course", "CordCourse",
            new("Bestrahlungsserie, wie sie eingegeben wurde", "Course of radiotherapy as it was entered"));
        definition["fhirVersion"] = "4.0.1";
        definition["kind"] = "complex-type";
        definition["abstract"] = false;
        definition["context"] = Element.List(new JsonObject { ["type"] = "element", ["expression"] = "Procedure" });
        definition["type"] = "Extension";
        definition["baseDefinition"] = "http://hl7.org/fhir/StructureDefinition/Extension";
        definition["derivation"] = "constraint";
        definition["differential"] = new JsonObject
        {
            ["element"] = Element.List(
            [
                new JsonObject { ["id"] = "Extension", ["path"] = "Extension", ["short"] = "Bestrahlungsserie" },
                .. FhirOwnCase.CourseParts
                    .Select(p => (Name: p.Url, p.Value, Max: "1"))
                    .Prepend((Name: "level", Value: "valueCode", Max: "*"))
                    .SelectMany(Slice),
                new JsonObject { ["id"] = "Extension.url", ["path"] = "Extension.url", ["fixedUri"] = OwnAddresses.Course },
                new JsonObject { ["id"] = "Extension.value[x]", ["path"] = "Extension.value[x]", ["max"] = "0" },
            ]),
        };
        return definition;
    }

    private static IEnumerable<JsonObject> Slice((string Name, string Value, string Max) part)
    {
        var type = char.ToLowerInvariant(part.Value[5]) + part.Value[6..];
        yield return new JsonObject
        {
            ["id"] = $"Extension.extension:{part.Name}",
            ["path"] = "Extension.extension",
            ["sliceName"] = part.Name,
            ["min"] = 0,
            ["max"] = part.Max,
        };
        yield return new JsonObject { ["id"] = $"Extension.extension:{part.Name}.url", ["path"] = "Extension.extension.url", ["fixedUri"] = part.Name };
        yield return new JsonObject
        {
            ["id"] = $"Extension.extension:{part.Name}.value[x]", ["path"] = "Extension.extension.value[x]", ["min"] = 1, ["type"] = Element.List(
                new JsonObject { ["code"] = type }),
        };
    }
}
