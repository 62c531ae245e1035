using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Web.Cases;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>The emergency entry: in the order of the examination, the answer while it is typed.</summary>
public sealed record EmergencyModel
{
    private readonly EmergencyEntry _entry;

    private EmergencyModel(string pseudonym, Case @case, CaseEvaluation evaluation, CaseDesk desk, PostedFacts? posted, IReadOnlyList<Fault> faults)
    {
        _entry = desk.Guideline.Emergency;
        (Pseudonym, Case, Evaluation, Posted, Faults) = (pseudonym, @case, evaluation, posted, faults);
        Transported = @case.Facts[_entry.Transport].IsMissing ? WithTransport(@case, desk) : evaluation;
    }

    /// <summary>The pseudonym as written.</summary>
    public string Pseudonym { get; }

    /// <summary>The case as far as it is entered.</summary>
    public Case Case { get; }

    /// <summary>The answer.</summary>
    public CaseEvaluation Evaluation { get; }

    /// <summary>The answer if the patient is transported, where nobody said.</summary>
    public CaseEvaluation Transported { get; }

    /// <summary>What was written, or null where the form is fresh.</summary>
    public PostedFacts? Posted { get; }

    /// <summary>What is wrong where it cannot be shown at a field.</summary>
    public IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>The name of the draft that holds these entries, or null.</summary>
    public string? Draft { get; init; }

    /// <summary>Whether a draft was asked for that is no longer there.</summary>
    public bool IsGone { get; init; }

    /// <summary>Other drafts that can be taken up again.</summary>
    public IReadOnlyList<EmergencyModel> Others { get; init; } = [];

    /// <summary>What was set by one act because the rest was normal; null where that was not asked.</summary>
    public IReadOnlyList<Fact>? SetNormal { get; init; }

    /// <summary>What is wrong with the pseudonym, or null.</summary>
    public Core.Text? WrongName { get; init; }

    /// <summary>What is asked about the pseudonym before saving, or null.</summary>
    public Ask? Ask { get; init; }

    /// <summary>The pseudonym that was confirmed already, or null.</summary>
    public string? KeptName { get; init; }

    /// <summary>Contradictions to be confirmed before saving.</summary>
    public IReadOnlyList<Contradiction> ToConfirm { get; init; } = [];

    /// <summary>The address that leads back to these entries.</summary>
    public string Address => Draft is null ? "/emergency" : "/emergency?draft=" + Draft;

    /// <summary>What was entered, in the order of the form.</summary>
    public IEnumerable<(Fact Fact, Value Value)> Entered => _entry.First.Concat(_entry.Later).Select(f => (f, Case.Facts[f])).Where(e => e.Item2.IsKnown);

    /// <summary>What is done now, in its order.</summary>
    public IReadOnlyList<RecommendationVerdict> Deeds => field ??=
    [
        .. new[] { Verdict(_entry.WorkUp) }.Concat(_entry.CrossSections.Select(Verdict)).Append(Verdict(_entry.Centre)).Append(Immobilisation)
            .Where(v => v.Verdict is Core.Forms.Verdict.Due or Core.Forms.Verdict.Deviates or Core.Forms.Verdict.Applies),
    ];

    /// <summary>The other recommendations of the page.</summary>
    public IEnumerable<RecommendationVerdict> NotDeeds => _entry.Answers.Select(r => r == _entry.Immobilisation ? Immobilisation : Verdict(r)).Except(Deeds);

    /// <summary>Whether the imaging that is asked for first cannot be done.</summary>
    public bool IsImagingImpossible => Case.Facts[_entry.ImagingImpossible] is { IsKnown: true, Truth.IsYes: true };

    /// <summary>Whether the text is silent on something that is asked first, so that this is said.</summary>
    public Discrepancy? Silence => TriageCells.Any(c => c.Cell == _entry.SaidEarly && (c.IsCertain || HasDeficit))
        ? Evaluation.Rules.Discrepancies.FirstOrDefault(d => d.Id == _entry.SilentOn)
        : null;

    /// <summary>What is told on a call, or goes with the patient.</summary>
    public string Handover(string? centre, Core.Language language) => HandoverWords.Text(
        Evaluation, [.. Entered.Select(e => e.Fact)], Deeds, Asked, Silence, centre, language);

    /// <summary>The verdict of a recommendation.</summary>
    public RecommendationVerdict Verdict(Recommendation recommendation) => Evaluation.VerdictOf(recommendation);

    /// <summary>The immobilisation for a transport: judged as if one were planned where nobody said.</summary>
    public RecommendationVerdict Immobilisation => Transported.VerdictOf(_entry.Immobilisation);

    /// <summary>
    /// What to settle next: fields of this page that the bedside can answer, in the order of the questions, as far as they concern what
    /// the page answers.
    /// </summary>
    public IReadOnlyList<Fact> Asked => field ??=
    [
        .. Evaluation.Questions.Concat(Transported.Questions)
            .Where(q => q.Times.Count > 0
                || (Evaluation.Rules.Pathway is { } pathway && q.Tables.Contains(pathway.Urgency))
                || q.Recommendations.Any(_entry.Answers.Contains))
            .Select(q => q.Fact)
            .Concat(Evaluation.Urgency?.Needs ?? [])
            .Where(_entry.Asks)
            .Distinct(),
    ];

    /// <summary>Those of them that a recommendation needs.</summary>
    public IReadOnlyList<Fact> AskedFor(RecommendationVerdict verdict) => [.. Asked.Where(f => verdict.Needs.Any(n => n.Fact == f))];

    /// <summary>Where the patient stands in the triage, or null while several places are possible.</summary>
    public Cell? TriageCell => Evaluation.Lesions[0].Pathway.FirstOrDefault(p => p.Table == _entry.Triage)?.Main;

    /// <summary>Whether hours are shown, or something else is open, and a metastasis is said not to be there: then nothing may look settled.</summary>
    public bool IsOutside => TriageCell == _entry.Outside && Marks.Tone(Evaluation) != "calm";

    /// <summary>Whether something is open that no field of this page settles: what an investigation shows is a step, and is not waited for.</summary>
    public bool IsForImaging(RecommendationVerdict verdict) =>
        verdict.Verdict == Core.Forms.Verdict.Open && AskedFor(verdict).Count == 0 && verdict.Needs.Any(n => n.Fact.KnownBy.Stage() == 1);

    /// <summary>Imaging as a step: something waits for it, and no recommendation asks for it already.</summary>
    public bool ProposesImaging =>
        _entry.Answers.Any(r => IsForImaging(Verdict(r))) && !_entry.CrossSections.Any(r => Verdict(r).Verdict >= Core.Forms.Verdict.Applies);

    /// <summary>What the triage says besides: signs that are not told by a recommendation of the page already.</summary>
    public IReadOnlyList<Cell> Besides =>
    [
        .. TriageCells
            .Where(c => !c.IsMain && c.IsCertain && c.Cell != _entry.SaidEarly)
            .Select(c => c.Cell)
            .Where(c => c.Sources.Count == 0 || !c.Sources.All(s => _entry.Answers.Any(r => r.ToString() == s))),
    ];

    /// <summary>A field of the page.</summary>
    public FieldView View(Fact fact, Ground.Screen screen)
    {
        var field = new Field(fact, null);
        var posted = Posted?.Fields.FirstOrDefault(f => f.Field == field);
        return new FieldViews(Case, Evaluation, screen.Language, screen.Zone).Of(field, posted) with { Rank = null };
    }

    /// <summary>The fresh form.</summary>
    public static EmergencyModel Empty(CaseDesk desk) => Of(desk, null, Core.Language.German);

    /// <summary>The form as it came back; null for a fresh one.</summary>
    public static EmergencyModel Of(CaseDesk desk, IFormCollection? form, Core.Language language)
    {
        var (posted, reading) = Read(desk, form, language);
        var @case = reading.Case ?? desk.Read(CaseDocument.Empty("?").ToBytes()).Case!;
        IReadOnlyList<Fault> faults = [.. posted?.NotTaken ?? [], .. reading.Faults];
        var set = form?["set-normal"].OfType<string>().Select(desk.Guideline.Rules.Vocabulary.Find).OfType<Fact>().ToList();
        return new EmergencyModel(form?["pseudonym"].ToString() ?? "", @case, desk.Evaluator.Evaluate(@case), desk, posted, faults)
        {
            Draft = form?["draft"].ToString() is { Length: > 0 } draft ? draft : null,
            SetNormal = form is not null && form.ContainsKey("set-normal") ? set : null,
        };
    }

    /// <summary>The form with all that was left open entered as normal, as far as it does not contradict what was entered, and which facts these are.</summary>
    public static (Dictionary<string, StringValues> Form, IReadOnlyList<Fact> Set) WithNormal(CaseDesk desk, IFormCollection form, Core.Language language)
    {
        var filled = Fields(form);
        var set = new List<Fact>();
        foreach (var normal in desk.Guideline.Emergency.Normal.OrderBy(n => n.IsSuspicion))
        {
            if (filled.TryGetValue(normal.Fact.Code, out var there) && there.ToString().Trim().Length > 0)
            {
                continue;
            }

            if (normal.IsSuspicion && Of(desk, new FormCollection(filled), language).HasDeficit)
            {
                // Whether the cord is compressed where there is a deficit is a judgement that nobody makes by the way.
                continue;
            }

            var before = Of(desk, new FormCollection(filled), language).Evaluation;
            var was = filled.GetValueOrDefault(normal.Fact.Code);
            filled[normal.Fact.Code] = Written.Of(normal.Fact, normal.Value, language, desk.Zone).First;
            var after = Of(desk, new FormCollection(filled), language).Evaluation;
            if (after.Contradictions.Count > before.Contradictions.Count)
            {
                filled[normal.Fact.Code] = was;
                continue;
            }

            set.Add(normal.Fact);
        }

        return (filled, set);
    }

    /// <summary>The case file that is saved.</summary>
    public string Document(string pseudonym)
    {
        var document = CaseDocument.Empty(pseudonym);
        Posted?.WriteInto(document, Case.AsOf.Offset);
        return Encoding.UTF8.GetString(document.ToBytes());
    }

    private static Dictionary<string, StringValues> Fields(IFormCollection form) =>
        form.Where(f => f.Key != "set-normal").ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    private static (PostedFacts? Posted, CaseReading Reading) Read(CaseDesk desk, IFormCollection? form, Core.Language language)
    {
        var document = CaseDocument.Empty("?");
        var empty = desk.Read(document.ToBytes()).Case!;
        var posted = form is null ? null : PostedFacts.Of(form, desk.Guideline.Rules.Vocabulary, empty, language, desk.Zone);
        posted?.WriteInto(document, empty.AsOf.Offset);
        return (posted, desk.Read(document.ToBytes()));
    }

    private IEnumerable<CellPosition> TriageCells => Transported.Lesions[0].Pathway.FirstOrDefault(p => p.Table == _entry.Triage)?.Cells ?? [];

    private bool HasDeficit => Evaluation.Rules.Pathway is { } pathway && Evaluation.Lesions[0].Findings.Truth(pathway.Deficit).IsYes;

    private static CaseEvaluation WithTransport(Case @case, CaseDesk desk) =>
        desk.Evaluator.Evaluate(@case with { Facts = @case.Facts.Copy().Set(desk.Guideline.Emergency.Transport, Value.Of(true)) });
}
