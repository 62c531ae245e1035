using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using Myelon.Tests.Support;

namespace Myelon.Tests.Mcp;

/// <summary>Known faults of other systems, on the tools for a language model: similar names, what an earlier call left, addresses and tokens.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ToolFaultTests(ToolClient tools) : IClassFixture<ToolClient>
{
    [Theory]
    [InlineData("Motor_Deficit")]
    [InlineData("motor_deficit ")]
    [InlineData("motor\u200B_deficit")]
    [InlineData("m\u043Etor_deficit")]
    public async Task F24_A_similar_name_is_no_fact(string fact)
    {
        var result = await Call("evaluate", $$"""{"facts":[{"fact":"{{fact}}","value":true,"source":"Parese."}]}""");
        Assert.True(result.IsError);
        Assert.Contains("/facts/0", Text(result), StringComparison.Ordinal);
    }

    /// <summary>Each call stands alone: what another brought is neither counted nor told, nor is its record a proof.</summary>
    [Fact]
    public async Task F32_What_an_earlier_call_brought_is_not_there_in_a_later_one()
    {
        var before = Text(await Call("evaluate", """{"form":"json","as_of":"2026-11-25T09:00:00+01:00"}"""));
        await Call("evaluate", """{"form":"json","record":"Zebrafink: Parese.","facts":[{"fact":"motor_deficit","value":true,"source":"Zebrafink: Parese."}]}""");
        var after = Text(await Call("evaluate", """{"form":"json","as_of":"2026-11-25T09:00:00+01:00"}"""));
        Assert.Equal(before, after);
        Assert.True((await Call("evaluate", """{"record":"Kein Defizit.","facts":[{"fact":"motor_deficit","value":true,"source":"Zebrafink: Parese."}]}""")).IsError);
    }

    [Fact]
    public async Task F33_No_address_is_called_and_no_token_is_taken()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var there = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/Patient/1";
        Assert.False((await Call("evaluate", $$"""{"facts":[{"fact":"motor_deficit","value":true,"source":"{{there}}"}]}""")).IsError);
        foreach (var key in new[] { "file", "url", "token", "access_token", "fhirServer" })
        {
            var result = await Call("evaluate", $$"""{"{{key}}":"{{there}}"}""");
            Assert.True(result.IsError, key);
        }

        Assert.False(listener.Pending());
        listener.Stop();
    }

    private async Task<CallToolResult> Call(string tool, string arguments) => await tools.Client.CallToolAsync(
        tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!, cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text));
}
