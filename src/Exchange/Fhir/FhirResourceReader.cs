using Myelon.Exchange.Sources;
using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Exchange.Fhir;

/// <summary>Reads resources of the types that can say something of the vocabulary into statements.</summary>
/// <param name="bundle">The resources, for references.</param>
/// <param name="tables">The tables.</param>
internal sealed class FhirResourceReader(FhirBundle bundle, CodeTables tables)
{
    private readonly FhirRadiotherapy _radiotherapy = new(bundle, tables);
    private readonly FhirTumours _tumours = new(bundle, tables);
    private readonly FhirOwnCase _own = new(bundle, tables);

    /// <summary>Whether resources of a type are read.</summary>
    public static bool Reads(string type) => type is "Condition" or "Observation" or "Procedure" or "CarePlan" or "FamilyMemberHistory"
        or "MedicationStatement" or "MedicationRequest" or "MedicationAdministration" or "ServiceRequest" or "QuestionnaireResponse";

    /// <summary>Reads one resource of a patient.</summary>
    public void Read(FhirResource resource, SourcePerson person)
    {
        if (resource.Node.IsModified((part, extension) => part == resource.Node && FhirAnswers.Understands(resource.Type, extension)))
        {
            NotUsed(resource, person, Modified);
            return;
        }

        switch (resource.Type)
        {
            case "Condition":
                Condition(resource, person);
                break;
            case "Observation":
                Observation(resource, person);
                break;
            case "Procedure":
                Procedure(resource, person);
                break;
            case "CarePlan":
                if (!FhirOwnCase.IsOurs(resource, person))
                {
                    CarePlan(resource, person);
                }

                break;
            case "QuestionnaireResponse":
                new FhirAnswers(tables).Read(resource, person);
                break;
            case "FamilyMemberHistory":
                NotUsed(resource, person, new("Familienanamnese: gilt für eine andere Person", "family history: it holds for another person"));
                break;
            case "ServiceRequest":
                NotUsed(resource, person, new("Anforderung oder Verordnung: noch nicht geschehen", "request or prescription: has not happened yet"));
                break;
            default:
                Medicine(resource, person);
                break;
        }
    }

    private static Text Modified => new(
        "eine Erweiterung verändert die Bedeutung und ist hier nicht bekannt", "an extension changes the meaning and is not known here");

    /// <summary>Joins what needs all resources: histologies to their tumours.</summary>
    public void Finish() => _tumours.Finish();

    private static void NotUsed(FhirResource resource, SourcePerson person, Text why) =>
        person.Lines.Add(new ReportLine(resource.Name, resource.Node.Pointer, Fate.NotUsed, why));

    private void Condition(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var codes = FhirCertainty.WithoutMarks(node.Get("code").Codings());
        var when = FhirDates.Of(node, out var broken, "onsetDateTime", "onsetPeriod.start");
        when = when is null && !broken ? FhirDates.Of(node.Extension("condition-assertedDate"), out broken, "valueDateTime") : when;
        when = when is null && !broken ? FhirDates.Of(node, out broken, "recordedDate") : when;
        var (standing, why) = FhirCertainty.Of(node, tables);
        if (broken)
        {
            (standing, why) = (Standing.NotUsed, FhirDates.Broken);
        }

        var earlier = node.Get("meta").Items("profile").OfType<JsonTextNode>().Any(p => p.Value.EndsWith("fruehere-tumorerkrankung", StringComparison.Ordinal));
        if (earlier && standing is Standing.Holds or Standing.HoldsUnverified)
        {
            standing = Standing.Past;
        }

        var statement = new Statement(StatementKind.Diagnosis, resource.Name, node.Pointer)
        {
            Codes = codes,
            Words = node.Get("code").Text("text"),
            Sites = [
                .. node.SitesOf("bodySite"),
                .. new[] { bundle.Resolve(resource,
                node.Extension("bodySite")?.Get("valueReference").Text("reference"))?.Node.Get("location").Site() }.OfType<SourceSite>(),
            ],
            Standing = standing,
            Why = why,
            When = when,
            Tumour = _tumours.KeyOf(resource, node),
        };
        person.Statements.Add(statement);
        if (standing is Standing.Holds or Standing.HoldsUnverified)
        {
            _tumours.Condition(resource, person, statement);
        }
    }

    private void Observation(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        if (FhirFocus.OfAnother(node, reference => bundle.Resolve(resource, reference)?.Type) is { } another)
        {
            NotUsed(resource, person, another);
        }
        else if (!_own.Observation(resource, person))
        {
            Foreign(resource, node, person);
        }
    }

    private void Foreign(FhirResource resource, JsonNode node, SourcePerson person)
    {
        if (FhirTumours.IsDeath(node))
        {
            person.Dies(FhirDates.Of(node, out _, "effectiveDateTime"), resource.Name, node.Pointer);
        }

        if (_tumours.Histology(resource, person))
        {
            return;
        }

        if (node.Items("component") is { Count: > 0 } components)
        {
            foreach (var component in components)
            {
                person.Statements.Add(Finding(resource, component));
            }

            if (!HasValue(node))
            {
                return;
            }
        }

        person.Statements.Add(Finding(resource, node));
    }

    private Statement Finding(FhirResource resource, JsonNode holder)
    {
        var node = resource.Node;
        var quantity = holder.Get("valueQuantity");
        var when = FhirDates.Of(node, out var broken, "effectiveDateTime", "effectiveInstant", "effectivePeriod.end", "effectivePeriod.start");
        var (standing, why) = FhirStanding.OfObservation(node);
        if (broken)
        {
            (standing, why) = (Standing.NotUsed, FhirDates.Broken);
        }
        else if (quantity.Get("comparator") is not null)
        {
            (standing, why) = (
                Standing.NotUsed,
                new("der Wert ist eine Grenze (kleiner oder größer), keine Zahl", "the value is a bound (less or greater), no number"));
        }
        else if (quantity.Get("value") is not null && quantity.Number("value") is null)
        {
            (standing, why) = (Standing.NotUsed, new("die Zahl ist zu groß oder hat zu viele Stellen", "the number is too large or has too many digits"));
        }
        else if (holder.Get("dataAbsentReason") is not null)
        {
            (standing, why) = (Standing.NotUsed, new("der Wert fehlt mit Angabe eines Grundes", "the value is absent, with a reason"));
        }

        var codes = holder.Get("code").Codings();
        var answers = holder.Get("valueCodeableConcept").Codings();
        if (answers.Count == 0 && !HasValue(holder))
        {
            // Positive or negative stands in the interpretation where there is no value.
            answers = holder.CodingsOf("interpretation");
        }

        var text = holder.Get("code").Text("text");
        var name = text is not null && (codes.Count == 0 || tables.NamedClassifications.ContainsKey(text.Trim())) ? text : null;
        return new Statement(Codes.IsSiteOfMetastasis(codes, answers, tables) ? StatementKind.Coded : StatementKind.Finding, resource.Name, holder.Pointer)
        {
            Codes = codes,
            Name = name,
            Number = quantity.Number("value") ?? holder.Integer("valueInteger"),
            Unit = quantity.Unit(),
            Answers = answers,
            Text = holder.Text("valueString")
                ?? (holder.Boolean("valueBoolean") is { } yes
                    ? yes ? "true" : "false"
                    : answers.Count == 0 ? holder.Get("valueCodeableConcept").Text("text") : null),
            Words = text,
            Sites = [.. new[] { node.Get("bodySite").Site() }.OfType<SourceSite>()],
            Standing = standing,
            Why = why,
            When = when,
            Tumour = _tumours.FocusOf(resource, node),
        };
    }

    private static bool HasValue(JsonNode holder) =>
        holder is JsonObjectNode parent && parent.Members.Any(m => m.Key.StartsWith("value", StringComparison.Ordinal) && m.Value is not JsonNullNode);

    private void Procedure(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var (standing, why) = FhirStanding.OfProcedure(node);
        if (_own.Course(resource, person, why) || _radiotherapy.Read(resource, person, standing, why))
        {
            return;
        }

        var when = FhirDates.Of(node, out var broken, "performedDateTime", "performedPeriod.start", "performedPeriod.end");
        person.Statements.Add(new Statement(StatementKind.Procedure, resource.Name, node.Pointer)
        {
            Codes = node.Get("code").Codings(),
            Words = node.Get("code").Text("text"),
            Sites = node.SitesOf("bodySite"),
            Standing = broken ? Standing.NotUsed : standing,
            Why = broken ? FhirDates.Broken : why,
            When = when,
        });
    }

    private static void CarePlan(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var usable = node.Text("status") is "active" or "completed";
        person.Statements.Add(new Statement(StatementKind.Coded, resource.Name, node.Pointer)
        {
            Answers = node.CodingsOf("category"),
            Standing = usable ? Standing.HoldsUnverified : Standing.NotUsed,
            Why = usable ? null : new("der Plan ist nicht gültig (Status)", "the plan is not in force (status)"),
            When = FhirDates.Of(node, out _, "created"),
        });
        foreach (var activity in node.Items("activity"))
        {
            person.Lines.Add(new ReportLine(resource.Name + " activity", activity.Pointer, Fate.NoFact, FhirPlans.Planned(activity))
            {
                When = FhirDates.Of(node, out _, "created"),
            });
        }
    }

    private void Medicine(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var codes = node.Get("medicationCodeableConcept").Codings();
        var words = node.Get("medicationCodeableConcept").Text("text");
        if (bundle.Resolve(resource, node.Get("medicationReference").Text("reference")) is { Type: "Medication" } medication)
        {
            words ??= medication.Node.Get("code").Text("text");
            codes = [
                .. codes,
                .. medication.Node.Get("code").Codings(),
                .. medication.Node.Items("ingredient").SelectMany(i => i.Get("itemCodeableConcept").Codings()),
            ];
        }

        var start = FhirDates.Of(node, out var broken, "effectiveDateTime", "effectivePeriod.start", "authoredOn");
        var (standing, why) = FhirStanding.OfMedicine(resource.Type, node);
        person.Statements.Add(new Statement(StatementKind.Medicine, resource.Name, node.Pointer)
        {
            Codes = codes.Count == 0 && words is not null && tables.Substances.TryGetValue(words.Trim(), out var atc)
                ? [new Coding(Mapping.CodeAddresses.Of(tables, "ATC"), atc)]
                : codes,
            Words = words ?? node.Get("medicationReference").Text("display"),
            Standing = broken ? Standing.NotUsed : standing,
            Why = broken ? FhirDates.Broken : why,
            When = start,
        });
    }

    /// <summary>Answers that are codes of rows (sites of metastases), not of a question.</summary>
    private static class Codes
    {
        public static bool IsSiteOfMetastasis(IReadOnlyList<Coding> codes, IReadOnlyList<Coding> answers, CodeTables tables) =>
            !tables.Questions.Any(q => codes.Any(c => tables.SystemOf(c.System) is { } s && q.Code.Matches(s, c.Code)))
            && answers.Any(a => tables.SystemOf(a.System) is { } s
                && tables.Rows.Any(r => r.Code.Matches(s, a.Code))
                && s.Id.StartsWith("oBDS", StringComparison.Ordinal));
    }
}
