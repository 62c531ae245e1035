using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;
using Myelon.Desk.Reading;
using Myelon.Tests.Support;
using Myelon.Web;
using Myelon.Web.Cases;
using Myelon.Web.Ground;
using Myelon.Web.Pages;
using Myelon.Web.Parts;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>The short answer beside a form, and two answers side by side.</summary>
public sealed class AnswerPartsTests
{
    private const string Walking = "spinal_metastasis_status=confirmed motor_deficit=yes walking_ability=walks_unaided muscle_strength_min_janda=4 bladder_bowel_status=intact functional_impairment_neuro=mild";
    private const string Lame = "spinal_metastasis_status=confirmed motor_deficit=yes walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 bladder_bowel_status=dysfunction";

    [Theory]
    [InlineData(Language.German, "leichtes Defizit, Operation in weniger als 24 Stunden", "funktionell bedeutsames Defizit, Operation in weniger als 6 Stunden")]
    [InlineData(Language.English, "mild deficit, surgery in less than 24 hours", "functionally relevant deficit, surgery in less than 6 hours")]
    public async Task Before_and_after_stand_side_by_side(Language language, string before, string after)
    {
        var (first, second) = (Answer(Walking), Answer(Lame));
        var html = await Changes(first, second, language);
        Assert.Contains(before, html, StringComparison.Ordinal);
        Assert.Contains(after, html, StringComparison.Ordinal);
        var changed = first.Verdicts.Zip(second.Verdicts).Where(v => v.First.Verdict != v.Second.Verdict).Select(v => v.First.Recommendation.Number).ToList();
        Assert.NotEmpty(changed);
        Assert.All(changed, number => Assert.Contains($"data-recommendation=\"{number}\"", html, StringComparison.Ordinal));
        Assert.Equal(changed.Count, html.Split("data-recommendation=").Length - 1);
    }

    [Theory]
    [InlineData(Language.German, "Nichts ändert sich")]
    [InlineData(Language.English, "Nothing changes")]
    public async Task That_nothing_changes_is_said(Language language, string says)
    {
        var html = await Changes(Answer(Walking), Answer(Walking), language);
        Assert.Contains(says, html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-recommendation", html, StringComparison.Ordinal);
        Assert.DoesNotContain(says, await Changes(Answer(Walking), Answer(Lame), language), StringComparison.Ordinal);
    }

    [Fact]
    public void Lesions_are_compared_one_by_one_where_they_are_the_same()
    {
        Assert.All(VerdictComparison.Changes(Answer(Walking + " lesions=2"), Answer(Lame + " lesions=2")), c => Assert.NotNull(c.Lesion));
        Assert.All(VerdictComparison.Changes(Answer(Walking + " lesions=2"), Answer(Lame + " lesions=1")), c => Assert.Null(c.Lesion));
    }

    [Fact]
    public async Task The_short_answer_names_what_presses_and_leads_to_the_next_field()
    {
        var evaluation = Answer(Lame + " neuro_onset_datetime=2026-11-25T08:00:00+01:00");
        var html = await Panel(evaluation, "abc", Language.German);
        Assert.Contains("urgency grave", html, StringComparison.Ordinal);
        Assert.Contains("noch 5 h 00 min", html, StringComparison.Ordinal);
        var next = evaluation.Questions[0].Fact;
        Assert.Contains($"href=\"{EntryLinks.Of(Guidelines.Current.Form, "abc", next, null)}\"", html, StringComparison.Ordinal);
        Assert.All(
            evaluation.Verdicts.Where(v => v.Verdict is Verdict.Due or Verdict.Deviates),
            v => Assert.Contains($"<strong>{v.Recommendation}</strong>", html, StringComparison.Ordinal));
        Assert.DoesNotContain("href", await Panel(evaluation, null, Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Calm_must_be_earned()
    {
        // No deficit is elective by the printed classes; an unstable spine must be presented at once all the same.
        var unstable = Answer("spinal_metastasis_status=confirmed radicular_pain=no sensory_deficit=no motor_deficit=no bladder_bowel_status=intact sins_total=15 instability_confirmed=yes");
        Assert.Equal(("elective", "middle", "middle"), (unstable.Urgency!.Cell!.Proposes!.En[..8], Marks.Tone(unstable), Marks.Tone(unstable, unstable.Lesions[0])));
        Assert.NotEqual("calm", Marks.Tone(Answer("spinal_metastasis_status=confirmed")));
        Assert.Equal("grave", Marks.Tone(Answer(Lame)));
    }

    private static CaseEvaluation Answer(string facts) => CaseText.Evaluator.Evaluate(CaseText.Parse(facts));

    private static Task<string> Panel(CaseEvaluation evaluation, string? id, Language language) => Render<CascadingValue<Screen>>(new()
    {
        ["Value"] = Screen(language),
        ["ChildContent"] = (RenderFragment)(builder =>
        {
            builder.OpenComponent<AnswerPanel>(0);
            builder.AddComponentParameter(1, "Evaluation", evaluation);
            builder.AddComponentParameter(2, "CaseId", id);
            builder.CloseComponent();
        }),
    });

    private static Task<string> Changes(CaseEvaluation before, CaseEvaluation after, Language language) => Render<CascadingValue<Screen>>(new()
    {
        ["Value"] = Screen(language),
        ["ChildContent"] = (RenderFragment)(builder =>
        {
            builder.OpenComponent<VerdictChanges>(0);
            builder.AddComponentParameter(1, "Before", before);
            builder.AddComponentParameter(2, "After", after);
            builder.CloseComponent();
        }),
    });

    private static Screen Screen(Language language) => new(language, "/", false, CaseText.AsOf, DateTimeZone.Utc, new Library(Guidelines.Current), []);

    private static async Task<string> Render<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return WebUtility.HtmlDecode(html);
    }
}
