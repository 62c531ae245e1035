using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Myelon.Formats.CaseFile;
using Myelon.Tests.Engines;
using Myelon.Tests.Support;

namespace Myelon.Tests.Mcp;

/// <summary>The command with a client of its tools.</summary>
public sealed class ToolClient : IAsyncLifetime
{
    public static string Program { get; } = Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon");

    internal McpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Client = await McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions { Command = Program, Arguments = ["mcp"], Name = "myelon" }));

    public async ValueTask DisposeAsync() => await Client.DisposeAsync();
}

/// <summary>The tools for a language model, asked over the standard streams of the command as a client does.</summary>
public sealed class ToolTests(ToolClient tools) : IClassFixture<ToolClient>
{
    private static readonly string[] Names = ["evaluate", "ask", "why-not", "score", "dose", "show"];

    private readonly McpClient _client = tools.Client;

    [Fact]
    public async Task There_are_six_tools_and_each_says_that_it_only_reads()
    {
        var listed = await _client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Names, listed.Select(t => t.Name));
        Assert.All(listed, t => Assert.True(t.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Contains("unknown is an answer", _client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_with_its_sentence_counts_and_the_sentence_is_told_again()
    {
        var answer = await Answer("evaluate", """
            {"form":"json","as_of":"2026-11-25T09:00:00+01:00","facts":[
            {"fact":"spinal_metastasis_status","value":"confirmed","source":"MRT: gesicherte Metastase."},
            {"fact":"motor_deficit","value":true,"source":"Kraftgrad 3/5 Hüftbeuger links.","lesion":"A"}]}
            """);
        var sources = answer["sources"]!.AsArray();
        Assert.Equal(["MRT: gesicherte Metastase.", "Kraftgrad 3/5 Hüftbeuger links."], sources.Select(s => (string)s!["source"]!));
        Assert.Equal(["spinal_metastasis_status", "motor_deficit"], sources.Select(s => (string)s!["entry"]!));
        Assert.Equal("A", (string?)sources[1]!["lesion"]);

        // The verdicts are those of the command line for the same case.
        var reading = CaseText.Reader.Read("""
            {"format":"myelon-case/1","case":"mcp","as_of":"2026-11-25T09:00:00+01:00","facts":{"spinal_metastasis_status":"confirmed"},
             "lesions":[{"lesion":"A","facts":{"motor_deficit":true}}]}
            """u8);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            EvaluationWriter.Write(json, CaseText.Evaluator.Evaluate(reading.Case!));
        }

        var expected = JsonNode.Parse(body.ToArray())!;
        Assert.True(JsonNode.DeepEquals(expected["recommendations"], answer["answer"]!["recommendations"]));
        Assert.True(JsonNode.DeepEquals(expected["missing"], answer["answer"]!["missing"]));
    }

    [Theory]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","value":true}]}""", "/facts/0/source", "Satz fehlt", "sentence")]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","value":true,"source":null}]}""", "/facts/0/source", "Satz fehlt", "sentence")]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","value":true,"source":" "}]}""", "/facts/0/source", "Satz fehlt", "sentence")]
    [InlineData("ask", """{"facts":[{"fact":"motor_deficit","value":false,"source":"…"}]}""", "/facts/0/source", "Satz fehlt", "sentence")]
    [InlineData("why-not", """{"target":"66","facts":[{"fact":"motor_deficit","value":false}]}""", "/facts/0/source", "Satz fehlt", "sentence")]
    [InlineData("score", """{"score":"sins","facts":[{"fact":"sins_pain","value":"mechanical"}]}""", "/facts/0/source", "Satz fehlt", "sentence")]
    [InlineData("score", """{"score":"sins","items":[{"item":"total","value":9}]}""", "/items/0/source", "Satz fehlt", "sentence")]
    [InlineData("dose", """{"radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3}]}""", "/radiotherapy_courses/0/source", "Satz fehlt", "sentence")]
    [InlineData("dose", """{"no_earlier_radiotherapy":" "}""", "/no_earlier_radiotherapy", "Satz fehlt", "sentence")]
    [InlineData("evaluate", """{"record":"Kein Defizit.","facts":[{"fact":"motor_deficit","value":false,"source":"Keine Parese."}]}""", "/facts/0/source", "nicht im mitgegebenen Befund", "does not stand")]
    [InlineData("evaluate", """{"facts":[{"fact":"moter_deficit","value":true,"source":"Parese."}]}""", "/facts/0/value", "motor_deficit", "motor_deficit")]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","value":"yes","source":"Parese."}]}""", "/facts/0/value", "oder false", "or false")]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","source":"Parese."}]}""", "/facts/0/value", "Wert fehlt", "value is missing")]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","value":true,"source":"a"},{"fact":"motor_deficit","value":false,"source":"b"}]}""", "/facts/1", "zweimal", "twice")]
    [InlineData("evaluate", """{"facts":[{"fact":"motor_deficit","value":true,"source":"a","grade":1}]}""", "/facts/0/grade", "gibt es hier nicht", "no key")]
    [InlineData("evaluate", """{"fact":[]}""", "/fact", "facts", "facts")]
    [InlineData("evaluate", """{"facts":{}}""", "/facts", "Liste", "list")]
    [InlineData("evaluate", """{"facts":[1]}""", "/facts/0", "kein Objekt", "no object")]
    [InlineData("evaluate", """{"as_of":"gestern"}""", "/as_of", "", "")]
    [InlineData("evaluate", """{"lang":"fr"}""", "/lang", "de oder en", "de or en")]
    [InlineData("evaluate", """{"form":"xml"}""", "/form", "text oder json", "text or json")]
    [InlineData("why-not", """{"target":"900"}""", "/target", "weder", "neither")]
    [InlineData("score", """{"score":"sinss"}""", "/score", "sins", "sins")]
    [InlineData("dose", """{"schedule":"10"}""", "/schedule", "", "")]
    [InlineData("dose", """{"schedule":"10x3","alpha_beta_gy":0}""", "/alpha_beta_gy", "0.5", "0.5")]
    [InlineData("show", """{"recommendation":"900"}""", "/recommendation", "gibt es nicht", "no such")]
    [InlineData("show", """{}""", "/fact", "fehlt", "missing")]
    public async Task What_is_wrong_is_an_error_with_its_place_and_what_would_be_right(string tool, string arguments, string pointer, string german, string english)
    {
        var result = await Call(tool, arguments);
        Assert.True(result.IsError);
        var errors = JsonNode.Parse(TextOf(result))!["errors"]!.AsArray();
        var fault = Assert.Single(errors, e => (string)e!["pointer"]! == pointer)!;
        Assert.Contains(german, (string)fault["message_de"]! + (string)fault["fix_de"]!, StringComparison.Ordinal);
        Assert.Contains(english, (string)fault["message_en"]! + (string)fault["fix"]!, StringComparison.Ordinal);
        Assert.NotEqual("", (string)fault["fix_de"]!);
        Assert.DoesNotContain("   at ", TextOf(result), StringComparison.Ordinal);
    }

    /// <summary>The faults of the list that a tool can be asked with: each is an error at the value, and no guess.</summary>
    [Theory]
    [InlineData("F02", "1e400")]
    [InlineData("F02", "1234567890123456789012345678901234567890")]
    [InlineData("F02", "-0.1")]
    [InlineData("F04", "\"20,5\"")]
    [InlineData("F04", "\"20.5\"")]
    [InlineData("F05", "\"20 Gy\"")]
    [InlineData("F05", "2000")]
    [InlineData("F06", "{\"value\":20,\"unit\":\"Gy\"}")]
    [InlineData("F01", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public async Task A_value_that_is_none_is_an_error_and_no_guess(string fault, string value)
    {
        var result = await Call("evaluate", "{\"facts\":[{\"fact\":\"planned_rt_dose_gy\",\"source\":\"Plan.\",\"value\":" + value + "}]}");
        Assert.True(result.IsError, $"{fault}: {value}");
        Assert.DoesNotContain("   at ", TextOf(result), StringComparison.Ordinal);
        if (fault != "F01")
        {
            Assert.Contains(JsonNode.Parse(TextOf(result))!["errors"]!.AsArray(), e => ((string)e!["pointer"]!).StartsWith("/facts/0", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Unknown_stays_unknown()
    {
        var nothing = (await Answer("evaluate", """{"form":"json"}"""))["answer"]!;
        var none = (await Answer("evaluate", """{"form":"json","facts":[{"fact":"motor_deficit","value":null,"source":"Motorik nicht geprüft."}]}"""))["answer"]!;
        Assert.True(JsonNode.DeepEquals(nothing["recommendations"], none["recommendations"]));
        Assert.Equal("nothing_entered", (string)nothing["urgency"]!["state"]!);
        var questions = (await Answer("ask", "{}"))["answer"]!["questions"]!.AsArray();
        Assert.NotEmpty(questions);
        Assert.All(questions, q => Assert.NotEqual("", (string)q!["label_de"]!));
    }

    [Fact]
    public async Task A_sentence_of_the_record_is_found_whatever_its_line_ends() => Assert.False((await Call(
        "evaluate",
        """{"record":"Befund:\n  Kraftgrad 3/5\n  links.","facts":[{"fact":"muscle_strength_min_janda","value":3,"source":"Kraftgrad 3/5 links."}]}""")).IsError);

    [Theory]
    [InlineData("""{"schedule":"10x3"}""", 75, 37.5)]
    [InlineData("""{"schedule":"1x8"}""", 40, 20)]
    [InlineData("""{"schedule":"10x3","alpha_beta_gy":10}""", 39, 32.5)]
    public async Task A_schedule_is_computed_here_and_needs_no_source(string arguments, double bed, double eqd2)
    {
        var answer = (await Answer("dose", arguments))["answer"]!;
        Assert.Equal((bed, eqd2), ((double)answer["bed_gy"]!, (double)answer["eqd2_gy"]!));
    }

    [Fact]
    public async Task A_score_has_its_total_and_its_group()
    {
        // SINS: junction 3, mechanical pain 3, lytic 2, alignment subluxation 4, collapse over half 3, both facets 3.
        var answer = (await Answer("score", """
            {"score":"sins","facts":[
            {"fact":"sins_location","value":"junctional","source":"LWK 1."},{"fact":"sins_pain","value":"mechanical","source":"Belastungsschmerz."},
            {"fact":"lesion_density","value":"lytic","source":"Osteolyse."},{"fact":"sins_alignment","value":"subluxation_or_translation","source":"Subluxation."},
            {"fact":"sins_collapse","value":"more_than_50","source":"Sinterung über 50 %."},{"fact":"sins_posterolateral","value":"bilateral","source":"Beidseits."}]}
            """))["answer"]!.AsArray();
        Assert.Equal("unstable", (string)answer[0]!["group"]!);
        Assert.Equal((18, 18), ((int)answer[0]!["min"]!, (int)answer[0]!["max"]!));
    }

    [Theory]
    [InlineData("""{"recommendation":"66"}""", "48 Stunden")]
    [InlineData("""{"recommendation":"surgery-within-48-hours-of-embolisation","lang":"en"}""", "no later than 48 hours")]
    [InlineData("""{"section":"10.5.6"}""", "§10.5.6")]
    [InlineData("""{"fact":"walking_ability"}""", "walks_unaided")]
    public async Task What_is_to_be_read_is_shown(string arguments, string expected) =>
        Assert.Contains(expected, string.Join(' ', ((string)(await Answer("show", arguments))["answer"]!).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    [Fact]
    public async Task Why_not_names_a_change()
    {
        var answer = (await Answer("why-not", """{"target":"66"}"""))["answer"]!;
        Assert.NotEmpty(answer["lesions"]![0]!["changes"]!.AsArray());
    }

    [Fact]
    public async Task An_unknown_tool_is_an_error_that_names_the_others() =>
        Assert.Contains("why-not", TextOf(await Call("whynot", "{}")), StringComparison.Ordinal);

    /// <summary>Piped in at once: every request is answered before the end, and nothing but messages is written.</summary>
    [Fact]
    public void Nothing_but_the_protocol_is_written_and_all_that_was_asked_is_answered()
    {
        var lines = new List<string>
        {
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            "Guten Tag",
            """["kein Objekt"]""",
            "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"tools/call\",\"params\":" + new string('[', 100_000) + new string(']', 100_000) + "}",
        };
        const string Evaluate = """ "method":"tools/call","params":{"name":"evaluate","arguments":{"facts":[{"fact":"motor_deficit","value":true,"source":"Parese."}]}}}""";
        lines.AddRange(Enumerable.Range(2, 40).Select(i => $"{{\"jsonrpc\":\"2.0\",\"id\":{i}," + Evaluate));
        var (code, output, error) = Command.Run(string.Concat(lines.Select(l => l + "\n")), "mcp");
        Assert.Equal((0, ""), (code, error));
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.All(answers, a => Assert.Equal("2.0", (string)a["jsonrpc"]!));
        Assert.Equal(Enumerable.Range(1, 41), answers.Select(a => a["id"]).OfType<JsonNode>().Select(i => (int)i).Order());
        Assert.Equal(3, answers.Count(a => a["error"] is { } e && (int)e["code"]! == -32700));
    }

    [Fact]
    public void A_client_that_is_not_ours_gets_the_same()
    {
        Node.Needs("@modelcontextprotocol/sdk");
        var lines = Node.Run(
            "mcp.mjs",
            [
                """{"name":"dose","arguments":{"schedule":"10x3"}}""",
                """{"name":"evaluate","arguments":{"facts":[{"fact":"motor_deficit","value":true}]}}""",
            ],
            ToolClient.Program);
        Assert.Equal(Names, JsonSerializer.Deserialize<string[]>(lines[0])!);
        Assert.Contains("\\\"bed_gy\\\":75", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"isError\":true", lines[2], StringComparison.Ordinal);
        Assert.Contains("/facts/0/source", lines[2], StringComparison.Ordinal);
    }

    private async Task<JsonNode> Answer(string tool, string arguments)
    {
        var result = await Call(tool, arguments);
        Assert.False(result.IsError, TextOf(result));
        return JsonNode.Parse(TextOf(result))!;
    }

    private async Task<CallToolResult> Call(string tool, string arguments) => await _client.CallToolAsync(
        tool,
        JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!,
        cancellationToken: TestContext.Current.CancellationToken);

    private static string TextOf(CallToolResult result) => ((TextContentBlock)result.Content[0]).Text;
}
