using System.Text.Json;
using System.Text.Json.Nodes;

namespace Myelon.Cli.Mcp;

/// <summary>What each tool is for and takes, as a client is told.</summary>
internal static class ToolSchemas
{
    /// <summary>What holds for all tools.</summary>
    public const string Instructions =
        "Answers by a German guideline on spinal metastases. Enter only what stands in the record, each fact with the sentence it was taken from; "
        + "leave out what the record does not say: unknown is an answer and is never taken for no. Do not compute scores, doses, verdicts or grades "
        + "yourself: they are in the answers. No certified medical device; the treating specialists must check and decide. / Antworten nach einer "
        + "deutschen Leitlinie zu Wirbelsäulenmetastasen. Nur eintragen, was im Befund steht, jedes Merkmal mit dem Satz, aus dem es hervorgeht; "
        + "weglassen, was dort nicht steht: Unbekannt ist eine Antwort und nie ein Nein. Scores, Dosen, Urteile und Grade nicht selbst berechnen.";

    private const string Sourced =
        """
        "facts":{"type":"array","description":"What the record says. Codes, types and values of facts: tool show with fact. / Was im Befund steht.",
          "items":{"type":"object","additionalProperties":false,"required":["fact","value","source"],"properties":{
            "fact":{"type":"string","description":"code of the fact / Code des Merkmals"},
            "value":{"description":"as the fact wants it: true or false, a code, a list of codes, a number, a date or a time with offset"},
            "source":{"type":"string","minLength":1,"description":"the sentence of the record, word for word / der Satz des Befunds, wörtlich"},
            "lesion":{"type":"string","description":"name of the lesion; without it the fact is the patient's"}}}},
        "radiotherapy_courses":{"type":"array","items":{"type":"object","required":["levels","fractions","dose_per_fraction_gy","source"],"properties":{
            "levels":{"type":"array","items":{"type":"string"}},"fractions":{"type":"integer"},"dose_per_fraction_gy":{"type":"number"},
            "end_date":{"type":"string"},"technique":{"enum":["conventional","sbrt","iort"]},"thecal_sac_dmax_gy":{"type":"number"},
            "series":{"type":"string"},"source":{"type":"string","minLength":1}},"additionalProperties":false}},
        "no_earlier_radiotherapy":{"type":"string","description":"the sentence that says that there was none / der Satz, der das sagt"},
        "as_of":{"type":"string","description":"the time for which it is judged, ISO 8601 with offset; default: now"},
        "record":{"type":"string","description":"the text of the record; then each sentence must stand in it / dann muss jeder Satz darin stehen"}
        """;

    /// <summary>The schema and the description of each tool, by name.</summary>
    public static IReadOnlyDictionary<string, (string Description, JsonElement Schema)> All { get; } = new Dictionary<string, (string, JsonElement)>
    {
        ["evaluate"] = (
            "Which recommendations concern the patient, with grade and section, how urgent it is, what is due, what is missing, scores, contradictions. / "
                + "Welche Empfehlungen den Patienten betreffen, mit Grad und Abschnitt.",
            Schema(Sourced + """
                ,"form":{"enum":["text","json"],"description":"text (default) for reading, json for the whole answer"}
                """)),
        ["ask"] = (
            "What is missing, the question that decides most first. / Was fehlt, die Frage zuerst, die am meisten entscheidet.",
            Schema(Sourced)),
        ["why-not"] = (
            "The shortest change of facts by which a recommendation or a cell of the pathway would apply. / Was müsste anders sein?",
            Schema(Sourced + """
                ,"target":{"type":"string","description":"number or slug of a recommendation, or a cell"}
                """, "target")),
        ["score"] = (
            "A score with its points, its range while items are missing, its group and source. / Ein Score mit Punkten, Spanne, Gruppe und Quelle.",
            Schema(Sourced + """
                ,"score":{"type":"string","description":"such as sins"},
                "items":{"type":"array","description":"items of the score that are no facts","items":{"type":"object","additionalProperties":false,
                  "required":["item","value","source"],"properties":{"item":{"type":"string"},"value":{},"source":{"type":"string","minLength":1}}}}
                """, "score")),
        ["dose"] = (
            "BED and EQD2 of a schedule, or the dose of the cord over earlier and planned courses against the printed limits. / BED, EQD2, Dosis am Myelon.",
            Schema(Sourced + """
                ,"schedule":{"type":"string","description":"such as 10x3 or 3x5+5x3"},
                "alpha_beta_gy":{"type":"number"}
                """)),
        ["show"] = (
            "A recommendation in full, what is held for a section, or facts with codes and values. / Eine Empfehlung, ein Abschnitt, oder Merkmale mit Codes.",
            Schema("""
                "recommendation":{"type":"string"},"section":{"type":"string"},"fact":{"type":"string","description":"part of a code or a label"}
                """)),
    };

    private static JsonElement Schema(string properties, params string[] required)
    {
        var schema = JsonNode.Parse(
            """{"type":"object","additionalProperties":false,"properties":{""" + properties + ""","lang":{"enum":["de","en"]}}}""")!.AsObject();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(r => (JsonNode)r)]);
        }

        return JsonSerializer.SerializeToElement(schema);
    }
}
