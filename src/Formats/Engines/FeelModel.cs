using System.Text;
using System.Text.Json;
using System.Xml;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;

namespace Myelon.Formats.Engines;

/// <summary>
/// The recommendations as decisions of a DMN model in FEEL, each a boxed context: its slots, then its verdict. They are no rows of a decision
/// table, because a cell of a table takes null for "does not match" and loses what is unknown. The drawing stands in the same file.
/// </summary>
public static class FeelModel
{
    /// <summary>What is added to the name of a recommendation for the decision that gives its slots.</summary>
    internal const string Slots = "slots";

    private const string Model = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private const string Drawing = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
    private const string Shapes = "http://www.omg.org/spec/DMN/20180521/DC/";
    private const string Lines = "http://www.omg.org/spec/DMN/20180521/DI/";
    private const int Step = 90;

    /// <summary>The expressions as a list of JSON, in the order in which they can be evaluated: each gives the variable of its name.</summary>
    public static string Expressions(RuleSet rules)
    {
        var program = new FeelText().Program(rules);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: true)))
        {
            json.WriteStartArray();
            foreach (var rule in program)
            {
                Write($"{rule.Name}__{Slots}", $"{{{string.Join(", ", rule.Slots.Select(s => $"{s.Code}: {s.Expression}"))}}}");
            }

            foreach (var rule in program)
            {
                Write(rule.Name, rule.Contested is null ? rule.Verdict : $"{{{RuleProgram.ContestedSlot}: {rule.Contested}, verdict: {rule.Verdict}}}.verdict");
            }

            json.WriteEndArray();

            void Write(string name, string expression)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("expression", expression);
                json.WriteEndObject();
            }
        }

        return Encoding.UTF8.GetString(body.ToArray()) + "\n";
    }

    /// <summary>The model with its drawing, as XML.</summary>
    public static string Dmn(RuleSet rules)
    {
        var conditions = new FeelText();
        var program = conditions.Program(rules);
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("definitions", Model);
            xml.WriteAttributeString("xmlns", "dmndi", null, Drawing);
            xml.WriteAttributeString("xmlns", "dc", null, Shapes);
            xml.WriteAttributeString("xmlns", "di", null, Lines);
            xml.WriteAttributeString("id", "guideline");
            xml.WriteAttributeString("name", rules.Edition.Title.En);
            xml.WriteAttributeString("namespace", $"urn:myelon:{rules.Edition.Register}:{rules.Edition.Code}");
            xml.WriteElementString("description", Model, $"Rules {rules.Fingerprint}. null is unknown, never no. No certified medical device.");
            Facts(xml, conditions.Columns);
            program.ToList().ForEach(r => SlotsOf(xml, r));
            program.ToList().ForEach(r => VerdictOf(xml, r));
            Draw(xml, program);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(body.ToArray()) + "\n";
    }

    /// <summary>The row of facts: its type, and the input.</summary>
    private static void Facts(XmlWriter xml, IReadOnlyCollection<FactColumn> columns)
    {
        xml.WriteStartElement("itemDefinition", Model);
        xml.WriteAttributeString("id", "type_facts");
        xml.WriteAttributeString("name", "tFacts");
        foreach (var column in columns)
        {
            xml.WriteStartElement("itemComponent", Model);
            xml.WriteAttributeString("id", "type_" + column.Name);
            xml.WriteAttributeString("name", column.Name);
            if (column.Type == ColumnType.Codes)
            {
                xml.WriteAttributeString("isCollection", "true");
            }

            xml.WriteElementString("typeRef", Model, column.Type switch { ColumnType.Truth => "boolean", ColumnType.Codes => "string", _ => "number" });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("inputData", Model);
        xml.WriteAttributeString("id", FeelText.Row);
        xml.WriteAttributeString("name", FeelText.Row);
        Variable(xml, FeelText.Row, "tFacts");
        xml.WriteEndElement();
    }

    private static void SlotsOf(XmlWriter xml, RuleProgram rule)
    {
        Decision(xml, $"{rule.Name}__{Slots}", rule, "context", [FeelText.Row]);
        xml.WriteStartElement("context", Model);
        foreach (var (code, expression) in rule.Slots)
        {
            Entry(xml, code, "boolean", expression);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void VerdictOf(XmlWriter xml, RuleProgram rule)
    {
        Decision(xml, rule.Name, rule, "string", Needs(rule));
        xml.WriteStartElement("context", Model);
        if (rule.Contested is { } contested)
        {
            Entry(xml, RuleProgram.ContestedSlot, "boolean", contested);
        }

        Entry(xml, null, "string", rule.Verdict);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static IReadOnlyList<string> Needs(RuleProgram rule) =>
        [FeelText.Row, .. rule.Names.Select(r => $"{RuleProgram.NameOf(r.Slug)}__{Slots}")];

    private static void Decision(XmlWriter xml, string name, RuleProgram rule, string type, IReadOnlyList<string> needs)
    {
        xml.WriteStartElement("decision", Model);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("description", Model, $"{rule.Recommendation} {rule.Recommendation.Title.En} / {rule.Recommendation.Title.De}");
        Variable(xml, name, type);
        foreach (var need in needs)
        {
            xml.WriteStartElement("informationRequirement", Model);
            xml.WriteAttributeString("id", EdgeOf(name, need));
            xml.WriteStartElement(need == FeelText.Row ? "requiredInput" : "requiredDecision", Model);
            xml.WriteAttributeString("href", "#" + need);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void Entry(XmlWriter xml, string? name, string type, string expression)
    {
        xml.WriteStartElement("contextEntry", Model);
        if (name is not null)
        {
            Variable(xml, name, type);
        }

        xml.WriteStartElement("literalExpression", Model);
        xml.WriteElementString("text", Model, expression);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Variable(XmlWriter xml, string name, string type)
    {
        xml.WriteStartElement("variable", Model);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("typeRef", type == "context" ? "Any" : type);
        xml.WriteEndElement();
    }

    /// <summary>Three columns: the facts, the slots, the verdicts; a line for each requirement.</summary>
    private static void Draw(XmlWriter xml, IReadOnlyList<RuleProgram> program)
    {
        var places = new Dictionary<string, (int X, int Y, int Width)> { [FeelText.Row] = (40, Step * program.Count / 2, 160) };
        for (var i = 0; i < program.Count; i++)
        {
            places[$"{program[i].Name}__{Slots}"] = (400, 40 + (Step * i), 460);
            places[program[i].Name] = (1060, 40 + (Step * i), 460);
        }

        xml.WriteStartElement("DMNDI", Drawing);
        xml.WriteStartElement("DMNDiagram", Drawing);
        xml.WriteAttributeString("id", "drawing");
        foreach (var (name, (x, y, width)) in places)
        {
            xml.WriteStartElement("DMNShape", Drawing);
            xml.WriteAttributeString("id", "shape_" + name);
            xml.WriteAttributeString("dmnElementRef", name);
            xml.WriteStartElement("Bounds", Shapes);
            Numbers(xml, ("x", x), ("y", y), ("width", width), ("height", Step - 30));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        foreach (var rule in program)
        {
            Line($"{rule.Name}__{Slots}", FeelText.Row);
            Needs(rule).ToList().ForEach(n => Line(rule.Name, n));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        void Line(string name, string need)
        {
            xml.WriteStartElement("DMNEdge", Drawing);
            xml.WriteAttributeString("id", "line_" + EdgeOf(name, need));
            xml.WriteAttributeString("dmnElementRef", EdgeOf(name, need));
            Point(places[need].X + places[need].Width, places[need].Y);
            Point(places[name].X, places[name].Y);
            xml.WriteEndElement();
        }

        void Point(int x, int y)
        {
            xml.WriteStartElement("waypoint", Lines);
            Numbers(xml, ("x", x), ("y", y + ((Step - 30) / 2)));
            xml.WriteEndElement();
        }
    }

    private static string EdgeOf(string name, string need) => $"{name}__needs__{need}";

    private static void Numbers(XmlWriter xml, params (string Name, int Value)[] numbers)
    {
        foreach (var (name, value) in numbers)
        {
            xml.WriteAttributeString(name, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
