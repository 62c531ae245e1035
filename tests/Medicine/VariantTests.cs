using System.Globalization;
using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using Myelon.Tests.Support;
using Xunit.Sdk;

namespace Myelon.Tests.Medicine;

/// <summary>Runs <c>variants.md</c> against the published answer: what is expected of a case stands there in words of the contract.</summary>
public sealed class VariantTests
{
    public static IEnumerable<TheoryDataRow<CaseRow>> Rows() =>
        CaseTable.Files("tests/Medicine", "variants*.md").SelectMany(CaseTable.Read).Select(row => new TheoryDataRow<CaseRow>(row) { TestDisplayName = row.ToString() });

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Every_variant_is_answered_as_the_text_has_it(CaseRow row)
    {
        var @case = Case(row);
        Assert.Empty(CaseChecks.Faults(@case, CaseText.Evaluator));
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            EvaluationWriter.Write(json, CaseText.Evaluator.Evaluate(@case));
        }

        using var answer = JsonDocument.Parse(body.ToArray());
        var expected = row["expected"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(expected);
        Assert.Equal([], expected.Select(e => Unmet(answer.RootElement, e)).OfType<string>());
    }

    private static Case Case(CaseRow row)
    {
        var patient = CaseText.Parse(row["facts"]);
        var lesions = row["lesions"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(l => new CaseLesion(l[0], CaseText.Parse(l[1]).Facts));
        return patient with { Lesions = [.. lesions] };
    }

    /// <summary>What the answer says instead; null where it says what is expected.</summary>
    private static string? Unmet(JsonElement answer, string expected)
    {
        var ofLesion = expected.Length > 1 && expected[1] == '.';
        var lesion = answer.GetProperty("lesions").EnumerateArray().First(l => !ofLesion || l.GetProperty("lesion").GetString() == expected[..1]);
        var told = ofLesion ? expected[2..] : expected;
        var denied = told.StartsWith('!');
        var (key, sign, value) = Split(denied ? told[1..] : told);
        var found = Found(ofLesion ? lesion : answer, answer, lesion, key, sign, value);
        var holds = sign switch
        {
            "!=" => !found.Contains(value),
            "?" when value == "-" => found.Count == 0,
            "?" => value.Split(',').All(found.Contains),
            _ when key is "cell" => denied
                ? !found.Contains(value) && !found.Contains(value + "?")
                : found.Contains(value),
            _ when value.Length == 0 => found.Count > 0 != denied,
            _ => value.Split('/').Any(found.Contains) != denied,
        };
        return holds ? null : $"{expected}: {string.Join(' ', found)}";
    }

    private static (string Key, string Sign, string Value) Split(string told)
    {
        foreach (var sign in (string[])["!=", "?", "="])
        {
            if (told.Split(sign, 2) is [var key, var value])
            {
                return (key, sign, value);
            }
        }

        return told.Split(':', 2) is [var kind, var rest] ? (kind, ":", rest) : (told, "", "");
    }

    private static IReadOnlyList<string> Found(JsonElement scope, JsonElement answer, JsonElement lesion, string key, string sign, string value)
    {
        var urgency = answer.GetProperty("urgency");
        return key switch
        {
            ['R', .. var number] => [.. Recommendation(scope, number).SelectMany(r => sign == "?" ? Texts(r, "needs") : [r.GetProperty("verdict").GetString()!])],
            ['C', _] => [.. lesion.GetProperty("dose").GetProperty("checks").EnumerateArray().Where(c => Is(c, "id", key)).Select(c => Said(c, "verdict"))],
            "cell" => [.. lesion.GetProperty("pathway").EnumerateArray().Select(c => Said(c, "cell") + (c.GetProperty("certain").GetBoolean() ? "" : "?"))],
            "hours" => [Said(urgency, "hours")],
            "proposed" => [Said(urgency, "proposed_hours")],
            "state" => [Said(urgency, "state")],
            "note" => [.. Texts(urgency, "notes")],
            "sins" => [.. Sins(lesion).Select(s => $"{Said(s, "min")}-{Said(s, "max")}")],
            "sinsgroup" => [.. Sins(lesion).Select(s => Said(s, "group"))],
            "contradiction" => [.. answer.GetProperty("contradictions").EnumerateArray().Select(c => Said(c, "fact"))],
            "advice" => [.. answer.GetProperty("advice").EnumerateArray().Select(a => Said(a, "id"))],
            "remark" => [.. Recommendation(answer, value[1..]).Where(r => r.TryGetProperty("remarks", out _)).Select(_ => value)],
            "bed" => [lesion.GetProperty("dose").ValueKind == JsonValueKind.Null ? "null" : Said(lesion.GetProperty("dose"), "cumulative_bed2_gy")],
            ['l', 'e', 'f', 't', ':', .. var clock] => [.. Clocks(lesion, clock).Select(c => Said(c, "remaining_minutes_max"))],
            ['c', 'l', 'o', 'c', 'k', ':', .. var clock] => [.. Clocks(lesion, clock).Select(c => Said(c, "state"))],
            _ => throw new XunitException($"'{key}' is nothing that can be expected"),
        };
    }

    private static IEnumerable<JsonElement> Recommendation(JsonElement scope, string number) =>
        scope.GetProperty("recommendations").EnumerateArray()
            .Where(r => r.GetProperty("number").GetInt32() == int.Parse(number, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(JsonElement.Parse("""{"verdict":"not_applicable","needs":[]}"""));

    private static IEnumerable<JsonElement> Sins(JsonElement lesion) => lesion.GetProperty("scores").EnumerateArray().Where(s => Is(s, "score", "sins"));

    private static IEnumerable<JsonElement> Clocks(JsonElement lesion, string rule) =>
        lesion.GetProperty("clocks").EnumerateArray().Where(c => Is(c, "rule", rule));

    private static IEnumerable<string> Texts(JsonElement of, string key) => of.GetProperty(key).EnumerateArray().Select(n => n.GetString()!);

    private static bool Is(JsonElement of, string key, string value) => of.GetProperty(key).GetString() == value;

    private static string Said(JsonElement of, string key) => of.GetProperty(key) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : "null";
}
