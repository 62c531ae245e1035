using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Inputs;
using Myelon.Store;
using Myelon.Tests.Logic;
using Myelon.Web;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Tests.Editions;

/// <summary>A guideline of three recommendations about an invented illness, so that desk and web are tested without the real one.</summary>
public sealed class ToyGuidelineTests
{
    private static readonly Toy Illness = new();

    internal static readonly Guideline Guideline = Make();

    internal static GuidelineDesk Desk => new(Guideline, new NodaTime.Testing.FakeClock(Toy.AsOf.ToInstant()), DateTimeZone.Utc);

    [Theory]
    [InlineData("\"fever\": true", "due not_applicable open")]
    [InlineData("\"fever\": true, \"bed\": true", "met not_applicable open")]
    [InlineData("\"fever\": false, \"rash\": true, \"pulse\": 9", "not_applicable applies applies")]
    [InlineData("", "open open open")]
    public void The_desk_reads_and_evaluates_a_case(string facts, string verdicts)
    {
        var reading = Desk.Read(Encoding.UTF8.GetBytes($$"""{ "format": "myelon-case/1", "case": "toy", "facts": { {{facts}} } }"""));
        Assert.Empty(reading.Faults);
        Assert.Equal(verdicts, string.Join(' ', Desk.Evaluator.Evaluate(reading.Case!).Verdicts.Select(v => v.Verdict.Code())));
    }

    [Fact]
    public void The_desk_refuses_what_its_vocabulary_does_not_know()
    {
        var input = new OpenedInput("toy.ndjson", new MemoryStream("""
            {"format":"myelon-case/1","case":"a","facts":{"fever":true}}
            {"format":"myelon-case/1","case":"b","facts":{"motor_deficit":true}}
            """u8.ToArray()), null);
        var cases = Desk.Inputs.Cases([input]).ToList();
        Assert.Equal((1, 2), (cases[0].Line, cases[1].Line));
        Assert.NotNull(cases[0].Reading.Case);
        Assert.Contains("motor_deficit", Assert.Single(cases[1].Reading.Faults).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_shows_its_recommendations_and_answers_its_cases()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("myelon-toy").FullName;
        using (var store = SqliteCaseStore.Open(Path.Combine(folder, "toy.db"), Desk.Clock))
        {
            await using var app = Server.Build(new ServerOptions { Database = Path.Combine(folder, "toy.db"), Port = 0, Language = Core.Language.English }, store, Desk);
            await app.StartAsync(cancel);
            using var http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
            var saved = (SaveOutcome.Saved)await store.Create(
                new CaseDraft("T-1", CaseStatus.Registered, null, """{"format":"myelon-case/1","case":"T-1","facts":{"fever":true}}"""), cancel);
            foreach (var (path, words) in new[]
            {
                ("/guideline", new[] { "toy", "R1", "R3" }),
                ("/guideline/recommendations/2", ["title", "toy-2"]),
                ("/guideline/facts", ["fever", "pulse"]),
                ("/cases", ["T-1"]),
                ($"/cases/{saved.Case.Id}", ["T-1", "R1"]),
                ($"/cases/{saved.Case.Id}/entry/all", ["fever"]),
                ("/emergency", ["fever"]),
            })
            {
                using var answer = await http.GetAsync(path, cancel);
                Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
                var page = await answer.Content.ReadAsStringAsync(cancel);
                Assert.All(words, w => Assert.Contains(w, page, StringComparison.Ordinal));
                Assert.DoesNotContain("R4<", page, StringComparison.Ordinal);
            }

            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await http.GetAsync("/guideline/recommendations/4", cancel)).StatusCode);
            await app.StopAsync(cancel);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static Guideline Make()
    {
        IReadOnlyList<Fact> facts = [Illness.Fever, Illness.Rash, Illness.Bed, Illness.Pulse, Illness.Severity, Illness.Sites, Illness.Onset];
        var rest = Toy.Asks(1, Illness.Fever, fulfilled: Illness.Bed);
        var rules = Toy.Rules(facts, recommendations: [rest, Toy.Asks(2, Illness.Rash & !Illness.Fever), Toy.Asks(3, Illness.Pulse.AtLeast(5))]);
        var triage = new PathwayTable("T", new("Erstkontakt", "first contact"), Illness.Fever, 1, [], []);
        var outside = Cell.Stated("T0", !Illness.Fever, [], new("gesund", "well"), new("nichts", "nothing"), null);
        return new Guideline
        {
            Rules = rules,
            Chapters = [new("1", new("Alles", "Everything"))],
            Form = new([new("all", new("Alles", "Everything"), FactScope.Patient, [new(new("Alles", "Everything"), facts)])]),
            Emergency = new()
            {
                First = [Illness.Fever], Later = [], Transport = Illness.Bed, Disease = Illness.Fever, Triage = triage, Outside = outside,
                SaidEarly = outside, SilentOn = "", ImagingImpossible = Illness.Rash, InsteadOfImaging = outside, Normal = [], WorkUp = rest, Immobilisation = rest, CrossSections = [], Centre = rest,
            },
            Evidence = new() { Groups = [], Rows = [], Accuracy = [], ModalityRules = [], Checklists = [], DiagnosisCodes = [] },
            Codes = Composition.Guidelines.Current.Codes,
            Key = new(Illness.Sites, Illness.Severity, [], Illness.Severity),
            SpineRegions = [],
            SpinePicture = e => new(
                e.Case.Name, e.Case.AsOf, Illness.Sites.Values, [], [], null, Enum.GetValues<PictureTone>().ToDictionary(t => t, _ => new Core.Text("Ton", "tone")), new("Bild", "picture")),
            Suggestion = (_, _) => null,
        };
    }
}
