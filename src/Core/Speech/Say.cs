using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>
/// Says a condition as a sentence in German or English. A negation is carried down to the facts, whose vocabulary knows how to
/// deny them, so that no sentence needs a prefixed "not".
/// </summary>
public sealed class Say : Interpreter<string>
{
    private readonly Language _language;
    private readonly bool _denied;
    private readonly bool _inside;

    private Say(Language language, bool denied, bool inside) => (_language, _denied, _inside) = (language, denied, inside);

    private bool German => _language == Language.German;

    /// <summary>The condition as a sentence without full stop.</summary>
    public static string In(Language language, Condition condition) => new Say(language, denied: false, inside: false).Of(condition);

    /// <summary>The condition in both languages.</summary>
    public static Text Both(Condition condition) => new(In(Language.German, condition), In(Language.English, condition));

    /// <inheritdoc/>
    public override string All(All node) => node.Terms.Count == 0
        ? (_denied, German) switch { (false, true) => "immer", (false, false) => "always", (true, true) => "nie", _ => "never" }
        : Joined(node.Terms, and: !_denied);

    /// <inheritdoc/>
    public override string Any(Any node) => Joined(node.Terms, and: _denied);

    /// <inheritdoc/>
    public override string Not(Not node) => new Say(_language, !_denied, _inside).Of(node.Term);

    /// <inheritdoc/>
    public override string Certain(Certain node)
    {
        // Denied, the term itself stays affirmed: "it is not on record that the fracture is unstable".
        var term = new Say(_language, denied: false, inside: true).Of(node.Term);
        return (_denied, German) switch
        {
            (false, true) => $"belegt ist: {term}",
            (false, false) => $"it is on record that {term}",
            (true, true) => $"nicht belegt ist: {term}",
            _ => $"it is not on record that {term}",
        };
    }

    /// <inheritdoc/>
    public override string Is(Is node) => (_denied ? node.Fact.WhenNo : node.Fact.WhenYes).In(_language);

    /// <inheritdoc/>
    public override string Recorded(Recorded node) =>
        $"{(_denied ? node.Fact.WhenNo : node.Fact.WhenYes).In(_language)} ({(German ? "ausdrücklich eingetragen" : "expressly recorded")})";

    /// <inheritdoc/>
    public override string OneOf(OneOf node)
    {
        var values = Names(node.Fact.Values, node.Values);
        return $"{node.Fact.Subject.In(_language)} {(German ? "ist" : "is")} {Choice(values)}";
    }

    /// <inheritdoc/>
    public override string Holds(Holds node)
    {
        var values = Names(node.Fact.Values, node.Values);
        var plural = node.Fact.SubjectIsPlural;
        var verb = German ? plural ? "umfassen" : "umfasst" : plural ? "include" : "includes";
        var subject = node.Fact.Subject.In(_language);
        if (node.Quantifier == Quantifier.Any || values.Count == 1)
        {
            return _denied && !German
                ? $"{subject} {(plural ? "do" : "does")} not include {Words.List(values, "or")}"
                : $"{subject} {verb} {Choice(values)}";
        }

        var all = node.Values == node.Fact.Full
            ? German ? $"alle {values.Count} Punkte" : $"all {values.Count} items"
            : Words.List(values, German ? "und" : "and");
        return (_denied, German) switch
        {
            (false, _) => $"{subject} {verb} {all}",
            (true, true) => $"{subject} {verb} nicht {(node.Values == node.Fact.Full ? all : "zugleich " + all)}",
            _ => $"{subject} {(plural ? "do" : "does")} not include {all}",
        };
    }

    /// <inheritdoc/>
    public override string Compare(Compare node)
    {
        var comparison = _denied ? Opposite(node.Comparison) : node.Comparison;
        var number = Words.Number(node.Threshold, _language) + (node.Fact.Unit.Length > 0 ? " " + node.Fact.Unit : "");
        var verb = German ? node.Fact.SubjectIsPlural ? "betragen" : "beträgt" : node.Fact.SubjectIsPlural ? "are" : "is";
        return $"{node.Fact.Subject.In(_language)} {verb} {Compared(comparison, node.Comparison == Comparison.Equal && _denied, number)}";
    }

    /// <inheritdoc/>
    public override string Elapsed(Elapsed node)
    {
        var comparison = _denied ? Opposite(node.Comparison) : node.Comparison;
        return node.Duration == Duration.Zero ? Order(node, comparison) : Passed(node, comparison);
    }

    /// <inheritdoc/>
    public override string HasValue(HasValue node)
    {
        var name = Words.Quoted(node.Fact.Label.In(_language), _language);
        return (_denied, German) switch
        {
            (false, true) => $"{name} ist angegeben",
            (false, false) => $"{name} is stated",
            (true, true) => $"{name} ist nicht angegeben",
            _ => $"{name} is not stated",
        };
    }

    /// <inheritdoc/>
    public override string EarlierCourse(EarlierCourse node) => node.Last is { } last ? LastCourse(last) : (_denied, German, node.Ended) switch
    {
        (false, true, false) => "eine frühere Bestrahlungsserie überlappt die Höhen der Läsion",
        (false, true, true) => "eine beendete Bestrahlungsserie überlappt die Höhen der Läsion",
        (true, true, false) => "keine frühere Bestrahlungsserie überlappt die Höhen der Läsion",
        (true, true, true) => "keine beendete Bestrahlungsserie überlappt die Höhen der Läsion",
        (false, false, false) => "an earlier course of radiotherapy overlaps the levels of the lesion",
        (false, false, true) => "a completed course of radiotherapy overlaps the levels of the lesion",
        (true, false, false) => "no earlier course of radiotherapy overlaps the levels of the lesion",
        _ => "no completed course of radiotherapy overlaps the levels of the lesion",
    };

    private string LastCourse(CourseCriterion last) => (_denied, German) switch
    {
        (false, true) => $"die letzte beendete Bestrahlungsserie der Läsion wurde {last.Says.In(_language)} gegeben",
        (true, true) => $"die letzte beendete Bestrahlungsserie der Läsion wurde nicht {last.Says.In(_language)} gegeben",
        (false, false) => $"the last completed course of radiotherapy to the lesion was given {last.Says.In(_language)}",
        _ => $"the last completed course of radiotherapy to the lesion was not given {last.Says.In(_language)}",
    };

    /// <inheritdoc/>
    public override string SingleLesion(SingleLesion node) => (_denied, German) switch
    {
        (false, true) => "der Fall nennt höchstens eine Läsion",
        (false, false) => "the case lists one lesion at most",
        (true, true) => "der Fall nennt mehrere Läsionen",
        _ => "the case lists several lesions",
    };

    /// <inheritdoc/>
    public override string Stands(Stands node) => (_denied, German) switch
    {
        (false, true) => $"{node.Rule} trifft zu und ist nicht ausgenommen",
        (false, false) => $"{node.Rule} concerns the lesion and is not excepted",
        (true, true) => $"{node.Rule} trifft nicht zu oder ist ausgenommen",
        _ => $"{node.Rule} does not concern the lesion or is excepted",
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Below => Comparison.AtLeast,
        Comparison.AtMost => Comparison.Above,
        Comparison.AtLeast => Comparison.Below,
        Comparison.Above => Comparison.AtMost,
        _ => Comparison.Equal,
    };

    private string Joined(IReadOnlyList<Condition> terms, bool and)
    {
        if (terms.Count == 1)
        {
            return Of(terms[0]);
        }

        var inner = new Say(_language, _denied, inside: true);
        var parts = terms.Select(inner.Of).ToList();
        var word = (and, German) switch { (true, true) => "und", (true, false) => "and", (false, true) => "oder", _ => "or" };
        var sentence = string.Join($" {word} ", parts);
        return _inside ? $"({sentence})" : sentence;
    }

    private string Choice(List<string> values) => (_denied, German, values.Count) switch
    {
        (false, true, _) => Words.List(values, "oder"),
        (false, false, _) => Words.List(values, "or"),
        (true, true, 1) => $"nicht {values[0]}",
        (true, false, 1) => $"not {values[0]}",
        (true, true, _) => $"weder {string.Join(" noch ", values)}",
        _ => $"neither {string.Join(" nor ", values)}",
    };

    private List<string> Names(IReadOnlyList<ChoiceValue> values, ulong bits) =>
        [.. values.Where((_, i) => (bits >> i & 1) != 0).Select(v => Words.Quoted(v.Label.In(_language), _language))];

    private string Compared(Comparison comparison, bool unequal, string number) => (comparison, German) switch
    {
        (Comparison.Below, true) => $"weniger als {number}",
        (Comparison.Below, false) => $"below {number}",
        (Comparison.AtMost, true) => $"höchstens {number}",
        (Comparison.AtMost, false) => $"at most {number}",
        (Comparison.AtLeast, true) => $"mindestens {number}",
        (Comparison.AtLeast, false) => $"at least {number}",
        (Comparison.Above, true) => $"mehr als {number}",
        (Comparison.Above, false) => $"above {number}",
        (_, true) => unequal ? $"nicht {number}" : $"genau {number}",
        _ => unequal ? $"not {number}" : $"exactly {number}",
    };

    /// <summary>Which of two moments comes first, or whether one lies ahead.</summary>
    private string Order(Elapsed node, Comparison comparison)
    {
        var from = node.From.Subject.In(_language);
        if (node.To is not { } to)
        {
            return (comparison, German) switch
            {
                (Comparison.Below, true) => $"{from} liegt in der Zukunft",
                (Comparison.Below, false) => $"{from} lies in the future",
                (Comparison.AtLeast, true) => $"{from} liegt nicht in der Zukunft",
                (Comparison.AtLeast, false) => $"{from} does not lie in the future",
                (Comparison.Above, true) => $"{from} liegt in der Vergangenheit",
                (Comparison.Above, false) => $"{from} lies in the past",
                (_, true) => $"{from} liegt nicht in der Vergangenheit",
                _ => $"{from} does not lie in the past",
            };
        }

        var (first, second) = (Words.Quoted(to.Label.In(_language), _language), Words.Quoted(node.From.Label.In(_language), _language));
        return (comparison, German) switch
        {
            (Comparison.Above, true) => $"{first} liegt nach {second}",
            (Comparison.Above, false) => $"{first} lies after {second}",
            (Comparison.AtMost, true) => $"{first} liegt nicht nach {second}",
            (Comparison.AtMost, false) => $"{first} does not lie after {second}",
            (Comparison.AtLeast, true) => $"{first} liegt nicht vor {second}",
            (Comparison.AtLeast, false) => $"{first} does not lie before {second}",
            (_, true) => $"{first} liegt vor {second}",
            _ => $"{first} lies before {second}",
        };
    }

    /// <summary>How much time passes between two moments, or has passed since one.</summary>
    private string Passed(Elapsed node, Comparison comparison)
    {
        var compared = Compared(comparison, unequal: false, Words.Length(node.Duration, _language));
        if (node.To is not { } to)
        {
            return German ? $"{node.From.Subject.De} liegt {compared} zurück" : $"{node.From.Subject.En} lies {compared} back";
        }

        var (from, until) = (Words.Quoted(node.From.Label.In(_language), _language), Words.Quoted(to.Label.In(_language), _language));
        return German ? $"von {from} bis {until} vergehen {compared}" : $"the time from {from} to {until} is {compared}";
    }
}
