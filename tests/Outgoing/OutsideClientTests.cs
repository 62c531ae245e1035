using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Outgoing;

/// <summary>
/// Clients that nobody here wrote fill our forms and take the observations out: the packages @aehrc/sdc-populate and
/// @aehrc/sdc-template-extract, and "fhir" as a second validator. They are used where <c>scripts/outside-clients</c> has installed them.
/// </summary>
public sealed class OutsideClientTests
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("MYELON_NPM") ?? Path.Combine(Repository.Root, ".build", "npm");

    /// <summary>Every form with each of 500 partial cases: known observations, filled form, observations taken out, read again: the same facts.</summary>
    [Fact, Trait(Speed.Name, Speed.Slow)]
    public void Facts_of_500_cases_go_through_a_form_and_out_of_it_unchanged() => Through(500);

    [Fact]
    public void Facts_of_20_cases_go_through_a_form_and_out_of_it_unchanged() => Through(20);

    private static void Through(int cases)
    {
        Installed("@aehrc/sdc-populate", "@aehrc/sdc-template-extract");
        var forms = OutgoingCases.Desk.Guideline.HospitalForms.Where(f => f.Sections.Count > 0).ToList();
        var all = Enumerable.Range(0, cases).Select(seed => (Form: forms[seed % forms.Count], Case: OfForm(forms[seed % forms.Count], seed))).ToList();
        var input = new StringBuilder();
        foreach (var (form, @case) in all)
        {
            var line = new JsonObject { ["questionnaire"] = JsonNode.Parse(OutgoingCases.Desk.Fhir.Form(form.Id)!), ["known"] = JsonNode.Parse(OutgoingCases.Desk.Fhir.Entries(@case)) };
            input.Append(line.ToJsonString()).Append('\n');
        }

        var told = Node("forms.mjs", input.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(all.Count, told.Length);
        foreach (var ((form, @case), line) in all.Zip(told))
        {
            var answer = JsonNode.Parse(line)!;
            var expected = Told(@case.Facts);
            Assert.True(expected == Told(Read(answer["response"]!, @case)), $"{form.Id}, the form itself: {expected}\n{answer["response"]}");
            Assert.True(expected == (answer["extracted"] is { } taken ? Told(Read(taken, @case)) : ""), $"{form.Id}, what was taken out: {expected}\n{answer["extracted"]}");
        }
    }

    [Fact]
    public void A_second_validator_finds_nothing()
    {
        Installed("fhir");
        var all = OutgoingCases.Desk.Fhir.FormNames.Select(n => OutgoingCases.Desk.Fhir.Form(n)!)
            .Append(OutgoingCases.Desk.Fhir.Bundle(OutgoingCases.Desk.Evaluator.Evaluate(OutgoingCases.Whole), Core.Language.German, "2027", ["transfer"]))
            .Append(OutgoingCases.Desk.Fhir.Definitions());
        var said = Node("validate.mjs", string.Concat(all.Select(r => JsonNode.Parse(r)!.ToJsonString() + "\n")));
        Assert.True(said.Length == 0, said);
    }

    private static void Installed(params string[] packages)
    {
        var missing = packages.Where(p => !Directory.Exists(Path.Combine(Folder, "node_modules", p))).ToList();
        Assert.SkipWhen(missing.Count > 0, $"not installed: {string.Join(", ", missing)} (scripts/outside-clients installs them)");
    }

    private static string Node(string script, string input)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Outgoing", "clients", script)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["MYELON_NPM"] = Folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        var said = error.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0, said[..Math.Min(2000, said.Length)]);
        return output.GetAwaiter().GetResult();
    }

    /// <summary>A case with facts that the form asks; what it shows only beside a yes is entered only beside one.</summary>
    private static Case OfForm(Core.Forms.HospitalForm form, int seed)
    {
        var random = new RandomCase(seed);
        var facts = new Entries();
        foreach (var question in form.Questions.Where(q => random.Random.Next(2) == 0))
        {
            if (question.ShownIf is { } shown)
            {
                facts.Set(shown, Value.Of(true));
            }

            facts.Set(question.Fact, random.Value(question.Fact));
        }

        return new Case { Name = "r", AsOf = CaseText.AsOf, Facts = facts };
    }

    private static Entries Read(JsonNode resource, Case @case)
    {
        var reader = new ImportReader(AllFacts.Vocabulary, Lesion.AffectedLevels, OutgoingCases.Desk.Guideline.Codes, new ImportOptions(@case.AsOf) { ChecksStructure = false });
        return reader.Read("case", InputKind.Fhir, Encoding.UTF8.GetBytes(resource.ToJsonString())) is [{ Case: { } read }] ? read.Facts : new Entries();
    }

    private static string Told(Entries entries) =>
        string.Join("\n", AllFacts.Vocabulary.Facts.Where(f => !entries[f].IsMissing).Select(f => CaseText.Word(f, entries[f])));
}
