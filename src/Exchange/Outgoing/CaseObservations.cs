using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Exchange.Fhir;
using NodaTime.Text;

namespace Myelon.Exchange.Outgoing;

/// <summary>What is computed of a case as observations, and what is told beside its facts.</summary>
/// <param name="entries">Where they go.</param>
/// <param name="case">The case.</param>
/// <param name="patient">The reference to the patient.</param>
/// <param name="told">Where the facts stand.</param>
internal sealed class CaseObservations(BundleEntries entries, Case @case, string patient, IReadOnlyDictionary<(Fact Fact, string? Lesion), string> told)
{
    private const string Mcode = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-";
    private const string CodeX = "http://hl7.org/fhir/us/codex-radiation-therapy/StructureDefinition/codexrt-";

    /// <summary>The scores of a lesion of which something is known, with their items; gives their references.</summary>
    public IReadOnlyList<string> Scores(LesionEvaluation lesion)
    {
        var written = new List<string>();
        foreach (var result in lesion.Scores.Where(s => s.IsEntered || s.Items.Any(i => i.IsSettled)))
        {
            written.Add(entries.Add($"score/{result.Score.Code}/{lesion.Name}", Score(result, lesion)));
        }

        return written;
    }

    /// <summary>The cumulative dose of the cord in the form of CodeX; nothing where it is not known.</summary>
    public void Dose(LesionEvaluation lesion, decimal alphaBeta)
    {
        if (lesion.Dose is not { CumulativeBed: { } bed } dose)
        {
            return;
        }

        var observation = Head(
            Element.Coding(OwnAddresses.Parts, "cord-dose", new("Dosis am Myelon, alle Serien", "dose of the cord, all courses")),
            lesion.Name);
        var ratio = FormattableString.Invariant($"(a/b={alphaBeta:0.##})");
        observation["extension"] = Element.List(Metrics(bed, dose.CumulativeEqd2, ratio));
        observation["valueQuantity"] = new JsonObject { ["value"] = bed, ["unit"] = "BED" + ratio, ["system"] = OwnAddresses.Ucum, ["code"] = "Gy" };
        entries.Add($"dose/{lesion.Name}", observation);
    }

    /// <summary>The earlier courses: in the form of CodeX, and exactly as they were entered.</summary>
    public void Courses(SetFact levels, decimal alphaBeta)
    {
        if (@case.Courses is { Count: 0 })
        {
            entries.Add(
                "no-courses",
                Head(Element.Coding(OwnAddresses.Parts, "no-earlier-radiotherapy", new("keine frühere Bestrahlung", "no earlier radiotherapy")), null));
        }

        foreach (var (course, number) in (@case.Courses ?? []).Select((c, i) => (c, i + 1)))
        {
            entries.Add($"course/{number}", Course(course, levels, new AlphaBeta(alphaBeta)));
        }
    }

    /// <summary>The worksheet, and items of scores that are no facts.</summary>
    public void Others()
    {
        if (@case.Worksheet is { } worksheet)
        {
            entries.Add("isncsci", WorksheetItems.Observation(worksheet, patient));
        }

        if (@case.ScoreItems.Any(s => s.Value.Count > 0))
        {
            var observation = Head(
                Element.Coding(OwnAddresses.Parts, "score-items", new("Teile von Scores, die keine Merkmale sind", "items of scores that are no facts")),
                null);
            observation["component"] = Element.List(@case.ScoreItems.SelectMany(s => s.Value.Select(i => new JsonObject
            {
                ["code"] = Element.Concept(new JsonObject { ["system"] = OwnAddresses.Base + "CodeSystem/score-item", ["code"] = $"{s.Key}/{i.Key}" }),
                ["valueString"] = i.Value,
            })));
            entries.Add("score-items", observation);
        }
    }

    private JsonObject Head(JsonObject coding, string? lesion)
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["code"] = Element.Concept(coding),
            ["subject"] = Element.Reference(patient),
            ["effectiveDateTime"] = Element.Time(@case.AsOf),
        };
        if (lesion is not null)
        {
            observation["focus"] = Element.List(Element.Reference(entries.Reference($"lesion/{lesion}")));
            observation["bodySite"] = new JsonObject { ["text"] = lesion };
        }

        return observation;
    }

    private JsonObject Score(ScoreResult result, LesionEvaluation lesion)
    {
        var observation = Head(Element.Coding(OwnAddresses.Parts, "score", new("Score", "score")), lesion.Name);
        var code = (JsonObject)observation["code"]!;
        ((JsonArray)code["coding"]!).Add(Element.Coding(OwnAddresses.Base + "CodeSystem/score", result.Score.Code, result.Score.Name));
        Number(observation, result.Total, null);
        if (result.Total is null)
        {
            observation["dataAbsentReason"] = Element.Concept(Element.Coding(OwnAddresses.Absent, result.Refused.Count > 0 ? "not-applicable" : "unknown"));
        }

        if (result.Possible.Count > 0)
        {
            observation["interpretation"] = Element.List(result.Possible.Select(g => Element.Concept(
                Element.Coding(OwnAddresses.Base + "CodeSystem/score-group", $"{result.Score.Code}.{g.Code}", g.Label))));
        }

        var from = result.Items.SelectMany(i => i.Item.Facts).Append(result.Score.Total).OfType<Fact>().Distinct()
            .Select(f => told.GetValueOrDefault((f, lesion.Name)) ?? told.GetValueOrDefault((f, null))).OfType<string>().Distinct().ToList();
        if (from.Count > 0)
        {
            observation["derivedFrom"] = Element.List(from.Select(Element.Reference));
        }

        if (result.Items.Count > 0)
        {
            observation["component"] = Element.List(result.Items.Select(i => Item(result.Score, i)));
        }

        return observation;
    }

    private static JsonObject Item(Score score, ItemState state)
    {
        var component = new JsonObject
        {
            ["code"] = Element.Concept(Element.Coding(OwnAddresses.Base + "CodeSystem/score-item", $"{score.Code}/{state.Item.Code}", state.Item.Label)),
        };
        Number(component, state.Points, state.Option?.Label);
        if (state.Points is null)
        {
            component["dataAbsentReason"] = Element.Concept(Element.Coding(OwnAddresses.Absent, "unknown"));
        }

        if (state.Option is { } option)
        {
            component["interpretation"] = Element.List(Element.Concept(
                Element.Coding(OwnAddresses.Base + "CodeSystem/score-option", $"{score.Code}/{state.Item.Code}/{option.Code}", option.Label)));
        }

        return component;
    }

    private static void Number(JsonObject owner, NumberRange? points, Text? said)
    {
        if (points is { IsPoint: true } point)
        {
            owner["valueQuantity"] = Element.Quantity(point.Low, "");
        }
        else if (points is { } range)
        {
            owner["valueRange"] = new JsonObject { ["low"] = Element.Quantity(range.Low, ""), ["high"] = Element.Quantity(range.High, "") };
        }
        else if (said is { } label)
        {
            owner["valueString"] = label.De;
        }
    }

    private static IEnumerable<JsonObject> Metrics(decimal bed, decimal? eqd2, string ratio)
    {
        yield return Metric(bed, "BED" + ratio);
        if (eqd2 is { } known)
        {
            yield return Metric(known, "EQD2Gy" + ratio);
        }
    }

    private static JsonObject Metric(decimal value, string unit) => Element.Extension(CodeX + "radiobiologic-metric", "valueQuantity", new JsonObject
    {
        ["value"] = value, ["unit"] = unit, ["system"] = OwnAddresses.Ucum, ["code"] = "Gy",
    });

    private JsonObject Course(RadiotherapyCourse course, SetFact levels, AlphaBeta alphaBeta)
    {
        var bed = LinearQuadratic.BiologicallyEffectiveDose(course.Fractions, new Dose(course.DosePerFraction), alphaBeta);
        var ratio = FormattableString.Invariant($"(a/b={alphaBeta.Gray:0.##})");
        var named = levels.Values.Where((_, i) => (course.Levels >> i & 1) != 0).Select(v => v.Code).ToList();
        var own = new List<JsonObject>(named.Select(code => Element.Extension("level", "valueCode", code)));
        own.AddRange(FhirOwnCase.CourseParts
            .Select(p => (p.Url, p.Value, Said: Part(course, p.Key)))
            .Where(p => p.Said is not null)
            .Select(p => Element.Extension(p.Url, p.Value, p.Said)));
        var procedure = new JsonObject
        {
            ["resourceType"] = "Procedure",
            ["extension"] = Element.List(
                Element.Extension(
                    Mcode + "radiotherapy-dose-delivered-to-volume",
                    [
                        Element.Extension("volume", "valueReference", new JsonObject { ["display"] = string.Join(", ", named) }),
                        Element.Extension("totalDoseDelivered", "valueQuantity", new JsonObject
                        {
                            ["value"] = course.Fractions * course.DosePerFraction * 100, ["unit"] = "cGy", ["system"] = OwnAddresses.Ucum, ["code"] = "cGy",
                        }),
                        Element.Extension("fractionsDelivered", "valueUnsignedInt", course.Fractions),
                        Element.Extension(CodeX + "radiotherapy-uniform-fractionation", "valueBoolean", true),
                        .. Metrics(bed.Gray, bed.InTwoGrayFractions.Gray, ratio),
                    ]),
                Element.Extension(OwnAddresses.Course, own)),
            ["identifier"] = Element.List(Element.Identifier(OwnAddresses.Written, $"course-{string.Join('-', named)}")),
            ["status"] = "completed",
            ["category"] = Element.Concept(
                new JsonObject { ["system"] = "http://snomed.info/sct", ["code"] = "1287742003", ["display"] = "Radiotherapy (procedure)" }),
            ["code"] = Element.Concept(
                new JsonObject
                {
                    ["system"] = "http://snomed.info/sct",
                    ["code"] = "1217123003",
                    ["display"] = "Radiotherapy course of treatment (regime/therapy)",
                }),
            ["subject"] = Element.Reference(patient),
        };
        if (course.EndDate is { } end)
        {
            procedure["performedPeriod"] = new JsonObject { ["end"] = LocalDatePattern.Iso.Format(end) };
        }

        return procedure;
    }

    private static JsonNode? Part(RadiotherapyCourse course, string key) => key switch
    {
        "fractions" => course.Fractions,
        "dose_per_fraction_gy" => course.DosePerFraction,
        "end_date" => course.EndDate is { } end ? LocalDatePattern.Iso.Format(end) : null,
        "technique" => course.Technique?.Code(),
        "thecal_sac_dmax_gy" => course.ThecalSacMaximum,
        _ => course.Series,
    };
}
