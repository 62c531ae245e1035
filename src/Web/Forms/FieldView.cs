using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>A field as a page shows it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Written">What stands in its controls.</param>
public sealed record FieldView(Field Field, Written Written)
{
    /// <summary>What is wrong with what stands there, or null.</summary>
    public Text? Wrong { get; init; }

    /// <summary>Its place among the next questions, from 1; null where it is not among the first.</summary>
    public int? Rank { get; init; }

    /// <summary>What the lesion inherits from the patient while nothing of its own stands there, or null.</summary>
    public string? Inherited { get; init; }

    /// <summary>What follows from other facts while nothing stands there, or null.</summary>
    public string? Derived { get; init; }

    /// <summary>From which facts it follows, or null.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>The facts that contradict what stands there; empty where none does.</summary>
    public IReadOnlyList<Fact> Against { get; init; } = [];

    /// <summary>Where an imported value came from that nobody has confirmed, or null.</summary>
    public Provenance? Origin { get; init; }

    /// <summary>Why the values of a set were entered, by code.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = PostedReasons.None;

    /// <summary>A whole number of few grades is chosen, not typed.</summary>
    public bool IsScale => Field.Fact is NumberFact { IsInteger: true, Unit: "", Plausible: { Low: >= 0 } range } && range.High - range.Low <= 6;

    /// <summary>What a value was read as, so that a comma or a unit cannot be mistaken; null where nothing stands there.</summary>
    public string? ReadAs { get; init; }
}

/// <summary>Makes the fields of a page from a case and from what a person has just written.</summary>
/// <param name="case">The case as it stands.</param>
/// <param name="evaluation">The answer for it, which tells what is asked next and what follows.</param>
/// <param name="language">The language.</param>
/// <param name="zone">Where times are written.</param>
public sealed class FieldViews(Case @case, CaseEvaluation evaluation, Language language, DateTimeZone zone)
{
    /// <summary>So many of the next questions are marked.</summary>
    private const int Marked = 8;

    private readonly List<Question> _next = [.. evaluation.Questions.Take(Marked)];

    /// <summary>The case.</summary>
    public Case Case => @case;

    /// <summary>The next questions.</summary>
    public IReadOnlyList<Question> Next => _next;

    /// <summary>A field; with what a person has just written, where that is given.</summary>
    public FieldView Of(Field field, PostedField? posted = null)
    {
        var stated = posted is { Wrong: null } ? posted.Value : field.In(@case);
        var position = field.Lesion is null ? -1 : @case.Lesions.ToList().FindIndex(l => l.Name == field.Lesion);
        var findings = evaluation.Lesions[Math.Max(position, 0)].Findings;
        var above = position >= 0 && stated.IsMissing ? @case.Facts[field.Fact] : Value.Unknown;
        var known = position >= 0 || @case.Lesions.Count <= 1 || field.Fact.Scope == FactScope.Patient ? findings[field.Fact] : Value.Unknown;
        var rank = _next.FindIndex(q => q.Fact == field.Fact && (q.Lesion is not { } lesion || @case.Lesions[lesion].Name == field.Lesion));
        var derives = stated.IsMissing && !above.IsKnown && known.Knowledge is Knowledge.Known or Knowledge.Narrowed && posted is not { IsChanged: true };

        // What was read is shown as the language of the page writes it: "vor 3 h" becomes the hour that was meant when it was written.
        return new FieldView(field, posted is { Wrong: not null } ? posted.Written : Written.Of(field.Fact, stated, language, zone))
        {
            Wrong = posted?.Wrong,
            Reasons = posted?.Reasons ?? PostedReasons.In(@case, field),
            Rank = rank >= 0 ? rank + 1 : null,
            Inherited = above.IsKnown ? Said(field.Fact, above) : null,
            Derived = derives ? Said(field.Fact, known) : null,
            DerivedFrom = derives && ReasonWords.Reasons(field.Fact, evaluation.Rules, findings, language) is { Length: > 0 } from ? from : null,
            Against = posted is { Wrong: not null } || stated.IsMissing ? [] : Against(field.Fact, position),
            Origin = @case.Provenance.FirstOrDefault(p => p.Fact == field.Fact && p.Lesion == field.Lesion && !p.Confirmed && !stated.IsMissing),
            ReadAs = field.Fact switch
            {
                NumberFact when stated.IsKnown => Said(field.Fact, stated),
                MomentFact moment when stated.IsKnown => MomentWords.Echo(stated, moment, @case.AsOf, zone, language),
                _ => null,
            },
        };
    }

    private List<Fact> Against(Fact fact, int lesion) =>
    [
        .. evaluation.Contradictions
            .Where(c => lesion < 0 || c.Lesions.Count == 0 || c.Lesions.Contains(lesion))
            .Select(c => c.Because.Select(b => b.Fact).Prepend(c.Fact).ToList())
            .Where(sides => sides.Contains(fact))
            .SelectMany(sides => sides)
            .Where(f => f != fact)
            .Distinct(),
    ];

    private string Said(Fact fact, Value value) => Words.Value(fact, value, @case.AsOf, language);
}
