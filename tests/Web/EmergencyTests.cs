using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Myelon.Composition;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Cases;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>The six entries of the emergency form decide: every combination of their values is tried.</summary>
public sealed class EmergencyTests(SharedSites sites)
{
    private static readonly IReadOnlyList<Fact> Six =
    [
        Lesion.MetastasisStatus, Neurology.WalkingAbility, Neurology.WeakestMuscleGrade, Neurology.BladderAndBowelFunction,
        Neurology.FunctionalImpairment, Stability.InstabilitySuspected,
    ];

    [Fact]
    public void All_six_are_asked_first() => Assert.All(Six, f => Assert.Contains(f, Guidelines.Current.Emergency.First));

    [Fact]
    public void Six_entries_tell_the_hours_of_every_patient_whose_deficit_they_show()
    {
        var (tried, settled) = (0, 0);
        foreach (var values in Combinations(Six))
        {
            var facts = new Entries();
            foreach (var (fact, value) in values)
            {
                facts.Set(fact, value);
            }

            var @case = new Case { Name = "x", AsOf = CaseText.AsOf, Facts = facts };
            var urgency = CaseText.Evaluator.Evaluate(@case).Urgency!;
            tried++;

            // A deficit that the six show: walking lost for it, strength below 5, or bladder and bowel disturbed or threatened.
            var hasDeficit = facts[Neurology.WalkingAbility].Choice == (int)Walking.NotForNeurologicalReason
                || facts[Neurology.WeakestMuscleGrade].Number.Low < 5
                || facts[Neurology.BladderAndBowelFunction].Choice == (int)SphincterFunction.Dysfunction;
            if (hasDeficit && facts[Neurology.BladderAndBowelFunction].Choice != (int)SphincterFunction.ImpendingDysfunction)
            {
                settled++;
                Assert.True(urgency.Agreed, string.Join(' ', values.Select(v => $"{v.Fact}={v.Value.Choice}")));
                var isLost = facts[Neurology.WalkingAbility].Choice == (int)Walking.NotForNeurologicalReason;
                if (facts[Lesion.MetastasisStatus].Choice is (int)SpinalMetastasis.None or (int)SpinalMetastasis.OtherLesion)
                {
                    // No extradural metastasis: none of the hours, and nothing that looks calm.
                    Assert.Equal((null, UrgencyState.Outside), (urgency.Hours ?? urgency.ProposedHours, urgency.State));
                }
                else if (isLost && facts[Neurology.WeakestMuscleGrade].Number.Low <= 3 && facts[Neurology.BladderAndBowelFunction].Choice == (int)SphincterFunction.Dysfunction)
                {
                    Assert.Equal((6, true, "U3"), (urgency.Hours ?? 0, urgency.Agreed, urgency.Cell?.Id));
                }
            }
        }

        Assert.Equal(4 * 4 * 6 * 3 * 3 * 2, tried);
        Assert.True(settled > 700, $"{settled}");
    }

    [Theory]
    [InlineData("de", "weniger als 6", "Sofortige", "fällig")]
    [InlineData("en", "less than 6", "at once", "due")]
    public async Task Six_entries_give_urgency_immobilisation_imaging_and_centre_in_words(string language, string hours, string word, string due)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var page = await visitor.Send(
            await visitor.Open("/emergency"),
            "/emergency",
            ("spinal_metastasis_status", "confirmed"),
            ("walking_ability", "cannot_walk_neurological"),
            ("muscle_strength_min_janda", "2"),
            ("bladder_bowel_status", "dysfunction"),
            ("functional_impairment_neuro", "severe"),
            ("instability_suspected", "yes"),
            ("do", "show"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var answer = page.Document.QuerySelector("#answer")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains(hours, answer, StringComparison.Ordinal);
        Assert.Matches("(?:Kraft|strength) 0[–-]3", answer);
        var lines = page.Document.QuerySelectorAll(".deeds summary, .others-asked summary").Select(d => d.TextContent).ToList();
        Assert.Contains(lines, l => l.Contains("R2", StringComparison.Ordinal) && l.Contains(due, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("R6 ", StringComparison.Ordinal) && l.Contains(language == "de" ? "gilt" : "applies", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("R3", StringComparison.Ordinal) && l.Contains(due, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("R10", StringComparison.Ordinal));
        Assert.Contains(word, answer, StringComparison.Ordinal);
        Assert.Empty(await site.Store.List(CancellationToken.None));

        // Saved only when asked, under a pseudonym.
        var refused = await visitor.Send(page, "/emergency", ("do", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var saved = await visitor.Send(refused, "/emergency", ("do", "save"), ("pseudonym", "N-17"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var stored = Assert.Single(await site.Store.List(CancellationToken.None));
        Assert.Equal("N-17", stored.Content.Pseudonym);
        Assert.Equal(6, CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(stored.Content.Document)).Case!.Facts.All.Count());
    }

    [Fact]
    public async Task Nothing_entered_reassures_nobody()
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open("/emergency");
        Assert.Empty(page.Document.QuerySelectorAll("#answer .calm"));
        Assert.All(page.Document.QuerySelectorAll("input[type=radio][checked]"), i => Assert.Equal("", i.GetAttribute("value")));
    }

    [Fact]
    public async Task Whatever_is_entered_it_asks_only_what_the_bedside_knows_here_and_is_not_calm_while_it_asks()
    {
        var site = await sites.Empty;
        var desk = site.Services.GetRequiredService<CaseDesk>();
        var (tried, calm) = (0, 0);
        Fact[] others = [SpinalCanal.CordCompressionSuspected, Neurology.SensoryDeficit, Pain.Radicular, Lesion.Symptomatic];
        List<(Fact, Value)>[] besides = [[], [.. others.Select(f => (f, Value.Of(false)))]];
        foreach (var values in Combinations(Six).SelectMany(v => besides.Select(b => v.Concat(b).ToList())))
        {
            var form = values.ToDictionary(
                v => v.Item1.Code, v => new StringValues(Written.Of(v.Item1, v.Item2, Core.Language.German, DateTimeZone.Utc).First));
            form["field"] = new StringValues([.. values.Select(v => v.Item1.Code)]);
            var model = EmergencyModel.Of(desk, new FormCollection(form), Core.Language.German);
            var said = string.Join(' ', values.Select(v => $"{v.Item1}={form[v.Item1.Code]}"));
            Assert.All(model.Asked, f => Assert.True(Guidelines.Current.Emergency.First.Concat(Guidelines.Current.Emergency.Later).Contains(f) && f.KnownBy.Stage() == 0, $"{said}: {f}"));
            Assert.All(model.Asked, f => Assert.False(model.Evaluation.Lesions[0].Findings[f].IsKnown, $"{said}: {f}"));
            tried++;
            if (Marks.Tone(model.Evaluation) == "calm")
            {
                calm++;
                Assert.All(Guidelines.Current.Emergency.Answers, r => Assert.False(model.Verdict(r).Verdict is Verdict.Open or >= Verdict.Applies, $"{said}: {r}"));
            }

            // What is open is asked here, or it is what only an investigation shows.
            Assert.All(
                Guidelines.Current.Emergency.Answers.Where(r => r != Guidelines.Current.Emergency.Immobilisation).Select(model.Verdict).Where(v => v.Verdict == Verdict.Open),
                v => Assert.True(model.AskedFor(v).Count > 0 || model.IsForImaging(v), $"{said}: {v.Recommendation}"));
        }

        Assert.Equal(4 * 4 * 6 * 3 * 3 * 2 * 2, tried);
    }

    [Theory]
    [InlineData("de", "Verdacht auf Myelonkompression", "Bilsky")]
    [InlineData("en", "Cord compression suspected", "Bilsky")]
    public async Task New_weakness_asks_for_the_suspicion_of_compression_and_waits_for_no_image(string language, string asked, string never)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address, language);
        var page = await visitor.Send(
            await visitor.Open("/emergency"),
            "/emergency",
            ("spinal_metastasis_status", "suspected"),
            ("walking_ability", "walks_with_aid"),
            ("muscle_strength_min_janda", "3"),
            ("functional_impairment_neuro", "mild"),
            ("primary_tumor_type", "prostate"),
            ("do", "show"));
        Assert.Equal(asked, Assert.Single(Mri(page).QuerySelectorAll("a[href^='#']")).TextContent);
        Assert.All(page.Document.QuerySelectorAll("#answer a[href^='#']"), a => Assert.NotNull(page.Document.QuerySelector(a.GetAttribute("href")!)));
        Assert.DoesNotContain(never, page.Document.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        page = await visitor.Send(page, "/emergency", ("cord_compression_suspected", "yes"), ("do", "show"));
        Assert.Contains(language == "de" ? "fällig R13" : "due R13", Flat(Mri(page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "noch offen, ob sofort", "bisher nicht verlangt", "fällig R10")]
    [InlineData("en", "still open whether at once", "not asked for so far", "due R10")]
    public async Task Six_normal_entries_say_what_is_asked_for_and_nobody_waits_for_a_scale(string language, string headline, string soFar, string step)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address, language);
        (string, string?)[] normal =
        [
            ("spinal_metastasis_status", "suspected"), ("walking_ability", "walks_unaided"), ("muscle_strength_min_janda", "5"),
            ("bladder_bowel_status", "intact"), ("functional_impairment_neuro", "none"), ("instability_suspected", "no"),
        ];
        var page = await visitor.Send(await visitor.Open("/emergency"), "/emergency", [.. normal, ("do", "show")]);
        var answer = page.Document.QuerySelector("#answer")!;
        Assert.Contains(headline, answer.QuerySelector(".word")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.QuerySelectorAll(".urgency.calm"));
        Assert.DoesNotMatch("ASIA|AIS|Frankel|SINS|Bilsky|Querschnitt|[Pp]araplegi", answer.TextContent);
        var asked = answer.QuerySelectorAll(".settle a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["#f-sensory_deficit", "#f-radicular_pain"], asked);

        // With these answered too the bedside has no more to say: nothing is asked, and imaging is due: a metastasis is suspected.
        var rest = new[] { "sensory_deficit", "radicular_pain", "metastasis_symptomatic", "cord_compression_suspected" }.Select(f => (f, (string?)"no"));
        page = await visitor.Send(page, "/emergency", [.. rest, ("do", "show")]);
        answer = page.Document.QuerySelector("#answer")!;
        Assert.Empty(answer.QuerySelectorAll("a[href^='#']"));
        Assert.Contains(soFar, answer.TextContent, StringComparison.Ordinal);
        Assert.Contains(step, Flat(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(language == "de" ? "offen R" : "open R", Flat(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "gilt, wenn eine Metastase möglich ist")]
    [InlineData("en", "holds where a metastasis is possible")]
    public async Task No_metastasis_beside_a_deficit_switches_no_work_up_off_in_silence(string language, string holds)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address, language);
        var page = await visitor.Send(
            await visitor.Open("/emergency"),
            "/emergency",
            ("spinal_metastasis_status", "none"),
            ("walking_ability", "cannot_walk_neurological"),
            ("muscle_strength_min_janda", "0"),
            ("bladder_bowel_status", "dysfunction"),
            ("do", "show"));
        var answer = page.Document.QuerySelector("#answer")!;
        Assert.Contains(holds, answer.TextContent, StringComparison.Ordinal);
        Assert.Equal("#f-spinal_metastasis_status", answer.QuerySelector(".notice.middle a")!.GetAttribute("href"));
        Assert.Empty(answer.QuerySelectorAll(".calm"));
    }

    [Theory]
    [InlineData("de", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=1 bladder_bowel_status=dysfunction", "Ab wann die Stunden zählen")]
    [InlineData("en", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=1 bladder_bowel_status=dysfunction", "from when the hours count")]
    [InlineData("de", "radicular_pain=yes walking_ability=walks_unaided muscle_strength_min_janda=5 bladder_bowel_status=intact", "R4")]
    [InlineData("en", "radicular_pain=yes walking_ability=walks_unaided muscle_strength_min_janda=5 bladder_bowel_status=intact", "R4")]
    [InlineData("de", "instability_suspected=yes walking_ability=walks_unaided muscle_strength_min_janda=5 bladder_bowel_status=intact", "R10")]
    [InlineData("de", "walking_ability=cannot_walk_neurological muscle_strength_min_janda=5 bladder_bowel_status=intact", "Steroide")]
    public async Task No_id_of_a_discrepancy_stands_at_the_bedside(string language, string entries, string stays)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address, language);
        var set = entries.Split(' ').Select(e => e.Split('=')).Select(e => (e[0], (string?)e[1]));
        var page = await visitor.Send(
            await visitor.Open("/emergency"), "/emergency", [("spinal_metastasis_status", "confirmed"), .. set, ("do", "show")]);
        var main = Flat(page.Document.QuerySelector("main")!);
        Assert.Contains(stays, main, StringComparison.Ordinal);
        Assert.All(Guidelines.Current.Rules.Discrepancies, d => Assert.DoesNotMatch($"\\b{d.Id}\\b", main));
    }

    private static IElement Mri(Visited page) =>
        page.Document.QuerySelectorAll(".deeds > li, .others-asked > li").Single(d => d.QuerySelector(".rank")?.TextContent == "R13");

    private static string Flat(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<List<(Fact Fact, Value Value)>> Combinations(IReadOnlyList<Fact> facts)
    {
        IEnumerable<List<(Fact, Value)>> all = [[]];
        foreach (var fact in facts)
        {
            all = [.. all.SelectMany(a => Values(fact).Select(v => a.Append((fact, v)).ToList()))];
        }

        return all;
    }

    private static IEnumerable<Value> Values(Fact fact) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => choice.Values.Select((_, i) => Value.OfChoice(i)),
        NumberFact number => Enumerable.Range((int)number.Plausible.Low, (int)(number.Plausible.High - number.Plausible.Low) + 1).Select(n => Value.OfNumber(n)),
        _ => throw new InvalidOperationException(),
    };
}
