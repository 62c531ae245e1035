using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli.Mcp;

/// <summary>Serves the tools over a pair of streams; nothing but the protocol is written to the one that goes out.</summary>
/// <param name="desk">The desk.</param>
internal sealed class ToolServer(GuidelineDesk desk)
{
    private readonly GuidelineTools _tools = new(desk);

    /// <summary>Serves until the input ends and everything that was asked is answered.</summary>
    public async Task Run(Stream input, Stream output, CancellationToken cancel)
    {
        var exchange = new Exchange(input, output);
        await using var transport = new StreamServerTransport(exchange.Input, exchange.Output, "myelon");
        await using var server = McpServer.Create(transport, new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "myelon", Version = typeof(ToolServer).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = ToolSchemas.Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. ToolSchemas.All.Select(Described)] }),
                CallToolHandler = (request, _) => ValueTask.FromResult(Call(request.Params)),
            },
        });
        await server.RunAsync(cancel);
    }

    private static Tool Described(KeyValuePair<string, (string Description, JsonElement Schema)> tool) => new()
    {
        Name = tool.Key,
        Description = tool.Value.Description,
        InputSchema = tool.Value.Schema,
        Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, OpenWorldHint = false, DestructiveHint = false },
    };

    private CallToolResult Call(CallToolRequestParams? call)
    {
        if (call is null || !_tools.All.TryGetValue(call.Name, out var tool))
        {
            var near = call is null ? null : Nearest.Of(call.Name, _tools.All.Keys);
            return Refusal([new Fault(
                "/name",
                new(
                    "Dieses Werkzeug gibt es nicht." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                    "There is no such tool." + (near is null ? "" : $" Did you mean \"{near}\"?")),
                new($"Es gibt: {string.Join(", ", _tools.All.Keys)}.", $"There are: {string.Join(", ", _tools.All.Keys)}."))]);
        }

        var input = new ToolInput(call.Arguments ?? new Dictionary<string, JsonElement>(), tool.Keys);
        try
        {
            return input.Faults.Count == 0 && tool.Answer(input) is { } answer && input.Faults.Count == 0
                ? Result(answer, isError: false)
                : Refusal(input.Faults);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // No message of the exception: it could carry something of the patient.
            return Refusal([new Fault(
                "",
                new($"Interner Fehler ({exception.GetType().Name}).", $"Internal error ({exception.GetType().Name})."),
                new("Das liegt nicht an den Angaben; bitte melden.", "This is not the fault of what was entered; please report it."))]);
        }
    }

    private static CallToolResult Refusal(IEnumerable<Fault> faults) => Result(json => EvaluationWriter.WriteErrors(json, faults), isError: true);

    private static CallToolResult Result(Action<Utf8JsonWriter> members, bool isError)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(body.ToArray());
        return new()
        {
            Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(body.ToArray()) }],
            StructuredContent = document.RootElement.Clone(),
            IsError = isError,
        };
    }
}
