using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Formats.Schema;

/// <summary>The words of JSON Schema (2020-12) from which both schemas are put together. Every call gives a new node.</summary>
internal static class Shape
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of a format.</summary>
    /// <param name="format">The format, such as <c>myelon-case/1</c>.</param>
    /// <param name="title">What it describes.</param>
    /// <param name="says">What a schema cannot say, and for whom it is.</param>
    /// <param name="body">What holds for the whole value.</param>
    /// <param name="definitions">The parts that are named in it.</param>
    public static JsonObject Document(string format, Text title, Text says, JsonObject body, params (string Name, JsonObject Shape)[] definitions)
    {
        var document = new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = "urn:" + format.Replace('/', ':'),
            ["title"] = Both(title),
            ["description"] = Both(says),
        };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            document[key] = value;
        }

        document["$defs"] = Members(definitions);
        return document;
    }

    public static JsonObject Typed(params string[] types) =>
        new() { ["type"] = types is [var only] ? only : new JsonArray([.. types.Select(t => JsonValue.Create(t))]) };

    public static JsonObject Text() => Typed("string");

    public static JsonObject SomeText() => new() { ["type"] = "string", ["minLength"] = 1 };

    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Const(string value) => new() { ["const"] = value };

    public static JsonObject True() => new() { ["const"] = true };

    public static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    public static JsonObject Codes(IEnumerable<string> codes) => new() { ["enum"] = new JsonArray([.. codes.Select(c => JsonValue.Create(c))]) };

    /// <summary>The codes of an enumeration, in its order.</summary>
    public static JsonObject Codes<T>(Func<T, string> code)
        where T : struct, Enum => Codes(Enum.GetValues<T>().Select(code));

    public static JsonObject List(JsonObject of, int atLeast = 0)
    {
        var list = Typed("array");
        list["items"] = of;
        if (atLeast > 0)
        {
            list["minItems"] = atLeast;
        }

        return list;
    }

    public static JsonObject Between(NumberRange range, bool integer) =>
        new() { ["type"] = integer ? "integer" : "number", ["minimum"] = range.Low, ["maximum"] = range.High };

    /// <summary>The same, or null: unknown, not stated, or none.</summary>
    public static JsonObject OrNull(JsonObject shape)
    {
        if (shape["enum"] is JsonArray codes)
        {
            codes.Add(null);
            return shape;
        }

        if (shape["type"] is { } type)
        {
            shape["type"] = new JsonArray([.. (type as JsonArray ?? [type.DeepClone()]).Select(t => t!.DeepClone()), JsonValue.Create("null")]);
            return shape;
        }

        return AnyOf(shape, Typed("null"));
    }

    public static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    /// <summary>An object with these members; a name that ends in a question mark may be missing.</summary>
    public static JsonObject Open(params (string Name, JsonObject Shape)[] members)
    {
        var required = members.Where(m => m.Name[^1] != '?').Select(m => (JsonNode?)JsonValue.Create(m.Name)).ToArray();
        var shape = Typed("object");
        shape["properties"] = Members([.. members.Select(m => (m.Name.TrimEnd('?'), m.Shape))]);
        if (required.Length > 0)
        {
            shape["required"] = new JsonArray(required);
        }

        return shape;
    }

    /// <summary>The same, and no other members.</summary>
    public static JsonObject Closed(params (string Name, JsonObject Shape)[] members)
    {
        var shape = Open(members);
        shape["additionalProperties"] = false;
        return shape;
    }

    /// <summary>With what it is called, and what must be known to fill it in, in both languages.</summary>
    public static JsonObject Named(JsonObject shape, Text title, Text? says = null)
    {
        shape["title"] = Both(title);
        if (says is not null)
        {
            shape["description"] = Both(says);
        }

        return shape;
    }

    /// <summary>The two members in which a text is told.</summary>
    public static (string Name, JsonObject Shape)[] Texts(string name, bool orNull = false) =>
        [(name + "_de", orNull ? OrNull(Text()) : Text()), (name + "_en", orNull ? OrNull(Text()) : Text())];

    /// <summary>The two members in which several texts are told.</summary>
    public static (string Name, JsonObject Shape)[] ListsOfTexts(string name) => [(name + "_de", List(Text())), (name + "_en", List(Text()))];

    private static string Both(Text text) => text.De == text.En ? text.De : $"{text.De} / {text.En}";

    private static JsonObject Members((string Name, JsonObject Shape)[] members) =>
        new(members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)m.Shape)));
}
