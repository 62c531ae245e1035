using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;
using Myelon.Web.Cases;

namespace Myelon.Web.Forms;

/// <summary>The emergency entry: neurology first, the answer while it is typed.</summary>
public sealed class EmergencyModel
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

    /// <summary>What is wrong with the pseudonym, or null.</summary>
    public Core.Text? WrongName { get; init; }

    /// <summary>What is asked about the pseudonym before saving, or null.</summary>
    public Ask? Ask { get; init; }

    /// <summary>The pseudonym that was confirmed already, or null.</summary>
    public string? KeptName { get; init; }

    /// <summary>Contradictions to be confirmed before saving.</summary>
    public IReadOnlyList<Contradiction> ToConfirm { get; init; } = [];

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
            .Where(q => q.Times.Count > 0 || (Evaluation.Rules.Pathway is { } pathway && q.Tables.Contains(pathway.Urgency)) || q.Recommendations.Any(_entry.Answers.Contains))
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
        .. (Transported.Lesions[0].Pathway.FirstOrDefault(p => p.Table == _entry.Triage)?.Cells ?? [])
            .Where(c => !c.IsMain && (c.IsCertain || (c.Cell == _entry.SaidEarly && HasDeficit)))
            .Select(c => c.Cell)
            .Where(c => c.Sources.Count == 0 || !c.Sources.All(s => _entry.Answers.Any(r => r.ToString() == s))),
    ];

    /// <summary>The fresh form.</summary>
    public static EmergencyModel Empty(CaseDesk desk) => Of(desk, null, Core.Language.German);

    /// <summary>The form as it came back; null for a fresh one.</summary>
    public static EmergencyModel Of(CaseDesk desk, IFormCollection? form, Core.Language language)
    {
        var document = CaseDocument.Empty("?");
        var empty = desk.Read(document.ToBytes()).Case!;
        var posted = form is null ? null : PostedFacts.Of(form, desk.Guideline.Rules.Vocabulary, empty, language, desk.Zone);
        posted?.WriteInto(document, empty.AsOf.Offset);
        var reading = desk.Read(document.ToBytes());
        var @case = reading.Case ?? empty;
        return new EmergencyModel(form?["pseudonym"].ToString() ?? "", @case, desk.Evaluator.Evaluate(@case), desk, posted, [.. posted?.NotTaken ?? [], .. reading.Faults]);
    }

    /// <summary>The same with something to be corrected.</summary>
    public EmergencyModel With(
        CaseDesk desk, Core.Text? wrongName = null, IReadOnlyList<Contradiction>? toConfirm = null, Ask? ask = null, string? keptName = null) =>
        new(Pseudonym, Case, Evaluation, desk, Posted, Faults) { WrongName = wrongName, ToConfirm = toConfirm ?? [], Ask = ask, KeptName = keptName };

    /// <summary>The case file that is saved.</summary>
    public string Document(string pseudonym)
    {
        var document = CaseDocument.Empty(pseudonym);
        Posted?.WriteInto(document, Case.AsOf.Offset);
        return Encoding.UTF8.GetString(document.ToBytes());
    }

    private bool HasDeficit => Evaluation.Rules.Pathway is { } pathway && Evaluation.Lesions[0].Findings.Truth(pathway.Deficit).IsYes;

    private static CaseEvaluation WithTransport(Case @case, CaseDesk desk)
    {
        var facts = new Entries();
        foreach (var (fact, value) in @case.Facts.All)
        {
            facts.Set(fact, value);
        }

        return desk.Evaluator.Evaluate(@case with { Facts = facts.Set(desk.Guideline.Emergency.Transport, Value.Of(true)) });
    }
}
