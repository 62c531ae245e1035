using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.Json;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Reads filled forms. A question that was not answered, one that was answered with "unknown" and one that was not shown are one truth, that
/// nothing is known, and three lines of the report.
/// </summary>
/// <param name="tables">The tables, with the forms.</param>
internal sealed class FhirAnswers(CodeTables tables)
{
    /// <summary>That a value was told to be unknown.</summary>
    public static Text Unknown { get; } = new("als unbekannt angegeben", "stated as unknown");

    private static readonly Text NotAnswered = new("nicht beantwortet", "not answered");
    private static readonly Text NotShown = new("nicht gefragt, die Frage war ausgeblendet", "not asked, the question was hidden");

    /// <summary>Whether a modifier extension is known and changes nothing: the purpose for which a form is intended.</summary>
    public static bool Understands(string type, JsonNode extension) => type == "QuestionnaireResponse" && extension.Text("url") == OwnAddresses.IntendedPurpose;

    /// <summary>Reads a filled form.</summary>
    public void Read(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var (named, version) = (node.Text("questionnaire") ?? "").Split('|') is [var address, .. var behind] ? (address, string.Join('|', behind)) : ("", "");
        if (tables.Forms.FirstOrDefault(f => OwnAddresses.Questionnaire(f.Id) == named) is not { } form)
        {
            var shown = named.Length > 80 ? named[..80] + "…" : named.Length > 0 ? named : "–";
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NotMapped, new(
                $"Formular {shown} ist hier nicht bekannt; von Hand einzutragen", $"form {shown} is not known here; to be entered by hand")));
            return;
        }

        if (version.Length > 0 && version != tables.FormVersion)
        {
            var shown = version.Length > 40 ? version[..40] + "…" : version;
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NotMapped, new(
                $"Formular {form.Title.De} in der Fassung {shown}; gelesen wird die Fassung {tables.FormVersion}: von Hand einzutragen",
                $"form {form.Title.En} in version {shown}; version {tables.FormVersion} is read: to be entered by hand")));
            return;
        }

        if (version.Length == 0)
        {
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.Warning, new(
                $"das Formular nennt keine Fassung; als {tables.FormVersion} gelesen", $"the form names no version; read as {tables.FormVersion}")));
        }

        var (_, why) = Standing(node);
        var when = FhirDates.Of(node, out var broken, "authored");
        if ((why ?? (broken ? FhirDates.Broken : null)) is { } reason)
        {
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NotUsed, reason));
            return;
        }

        var items = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        var doubled = new HashSet<string>(StringComparer.Ordinal);
        Gather(node, items, doubled);
        foreach (var link in doubled)
        {
            items.Remove(link);
            person.Lines.Add(new ReportLine(
                resource.Name, node.Pointer, Fate.NotUsed,
                new("die Frage ist zweimal beantwortet", "the question is answered twice")) { Fact = Known(link) });
        }

        var lesion = form.AsksLesion ? LesionOf(resource, items, person) : null;
        foreach (var question in form.Questions.Where(q => !doubled.Contains(q.Fact.Code)))
        {
            Question(resource, question, items, question.Fact.Scope == FactScope.Lesion ? lesion : null, when, person);
        }

        if (form.Worksheet.Length > 0)
        {
            Worksheet(resource, form, items, person);
        }

        Unasked(resource, form, items, person);
    }

    private static (bool Holds, Text? Why) Standing(JsonNode node) => node.Text("status") switch
    {
        "completed" or "amended" => (true, null),
        "in-progress" => (false, new("das Formular ist noch nicht abgeschlossen", "the form is not finished yet")),
        "entered-in-error" => (false, new("irrtümlich eingetragen", "entered in error")),
        "stopped" => (false, new("das Formular wurde abgebrochen", "the form was broken off")),
        _ => (false, new("der Status fehlt oder ist hier kein Status", "the status is missing or is none here")),
    };

    /// <summary>All items with an answer, those within groups and answers too.</summary>
    private static void Gather(JsonNode node, Dictionary<string, JsonNode> items, HashSet<string> doubled)
    {
        foreach (var item in node.Items("item"))
        {
            var answers = item.Items("answer");
            if (item.Text("linkId") is { } link && answers.Count > 0 && !items.TryAdd(link, item))
            {
                doubled.Add(link);
            }

            Gather(item, items, doubled);
            foreach (var answer in answers)
            {
                Gather(answer, items, doubled);
            }
        }
    }

    private string? Known(string link) => tables.Vocabulary.Find(link)?.Code;

    private static string? LesionOf(FhirResource resource, Dictionary<string, JsonNode> items, SourcePerson person)
    {
        if (!items.TryGetValue(OwnAddresses.LesionQuestion, out var item) || item.Items("answer")[0].Text("valueString") is not { } name)
        {
            return null;
        }

        if (CaseNames.Wrong(name) is not { } wrong)
        {
            return person.Own.Lesion(name);
        }

        person.Lines.Add(new ReportLine(resource.Name, item.Pointer, Fate.NotUsed, wrong));
        return null;
    }

    private static void Question(
        FhirResource resource, FormQuestion question, Dictionary<string, JsonNode> items, string? lesion, PartialDate? when,
        SourcePerson person)
    {
        var fact = question.Fact;
        var item = items.GetValueOrDefault(fact.Code);
        var place = item ?? resource.Node;
        var answers = item.Items("answer");
        ReportLine Line(Fate fate, Text what) => new(resource.Name, place.Pointer, fate, what) { Fact = fact.Code, Lesion = lesion, When = when };
        if (question.ShownIf is { } shown && !IsYes(items.GetValueOrDefault(shown.Code)))
        {
            person.Lines.Add(Line(answers.Count > 0 ? Fate.NotUsed : Fate.NoFact, NotShown));
            return;
        }

        if (items.GetValueOrDefault(OwnAddresses.UnknownQuestion(fact)) is { } unknown && unknown.Items("answer")[0].Boolean("valueBoolean") == true)
        {
            person.Lines.Add(answers.Count == 0
                ? Line(Fate.NoFact, Unknown)
                : Line(Fate.NotUsed, new("ein Wert und „unbekannt“ zugleich", "a value and \"unknown\" at once")));
            return;
        }

        if (answers.Count == 0)
        {
            person.Lines.Add(Line(Fate.NoFact, NotAnswered));
            return;
        }

        var value = OwnValues.Of(fact, place, answers, []);
        if (value.IsUnknown || value.Problem is not null)
        {
            person.Lines.Add(value.Problem is { } problem ? Line(Fate.NotUsed, problem) : Line(Fate.NoFact, Unknown));
            return;
        }

        person.Statements.Add(new Statement(StatementKind.Finding, resource.Name, place.Pointer)
        {
            Own = new OwnEntry(fact, value.Entered!, lesion),
            Standing = Sources.Standing.Holds,
            When = when,
        });
    }

    private static bool IsYes(JsonNode? item) => item.Items("answer") is [var only]
        && (only.Boolean("valueBoolean") == true || FhirNode.OfCoding(only.Get("valueCoding")) is { System: OwnAddresses.YesNo, Code: "Y" });

    /// <summary>A worksheet of which something was answered: what was not counts as not testable, and is told.</summary>
    private void Worksheet(FhirResource resource, HospitalForm form, Dictionary<string, JsonNode> items, SourcePerson person)
    {
        var cells = new List<WorksheetCell>();
        var open = 0;
        foreach (var field in form.Worksheet)
        {
            var answer = items.GetValueOrDefault(field.Code).Items("answer") is [{ } only] ? FhirNode.OfCoding(only.Get("valueCoding")) : null;
            if (answer is { System: OwnAddresses.Cells })
            {
                cells.Add(new WorksheetCell(field.Code, items[field.Code].Pointer, answer.Code));
            }
            else if (field.Required)
            {
                open++;
                cells.Add(new WorksheetCell(field.Code, resource.Node.Pointer, "NT"));
            }
        }

        if (open == form.Worksheet.Count(f => f.Required))
        {
            person.Lines.Add(new ReportLine(resource.Name, resource.Node.Pointer, Fate.NoFact, NotAnswered));
            return;
        }

        if (open > 0)
        {
            person.Lines.Add(new ReportLine(resource.Name, resource.Node.Pointer, Fate.Warning, new(
                $"{open} Felder ohne Antwort zählen als nicht prüfbar", $"{open} cells without an answer count as not testable")));
        }

        var examined = resource.Node.Text("authored") is { } time && OffsetDateTimePattern.ExtendedIso.Parse(time) is { Success: true } parsed
            ? parsed.Value
            : (OffsetDateTime?)null;
        FhirOwnCase.Worksheet(new WorksheetForm("", examined, null, resource.Node.Pointer, [.. cells]), resource, person, tables);
    }

    /// <summary>Answers to questions that the form does not have.</summary>
    private static void Unasked(FhirResource resource, HospitalForm form, Dictionary<string, JsonNode> items, SourcePerson person)
    {
        var asked = form.Questions.SelectMany(q => new[] { q.Fact.Code, OwnAddresses.UnknownQuestion(q.Fact) }).Concat(form.Worksheet.Select(f => f.Code))
            .Append(OwnAddresses.LesionQuestion).ToHashSet(StringComparer.Ordinal);
        foreach (var (link, item) in items.Where(i => !asked.Contains(i.Key)))
        {
            var isComputed = link.StartsWith("computed.", StringComparison.Ordinal);
            var shown = link.Length > 40 ? link[..40] + "…" : link;
            person.Lines.Add(new ReportLine(resource.Name, item.Pointer, isComputed ? Fate.NoFact : Fate.NotMapped, isComputed
                ? new("im Formular berechnet; wird neu berechnet", "computed in the form; is computed anew")
                : new($"die Frage {shown} hat das Formular nicht", $"the form has no question {shown}")));
        }
    }
}
