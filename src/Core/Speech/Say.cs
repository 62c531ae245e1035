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

    /// <summary>The condition as a sentence without full stop.</summary>
    public static string In(Language language, Condition condition) => new Say(language, denied: false, inside: false).Of(condition);

    /// <summary>The condition in both languages.</summary>
    public static Text Both(Condition condition) => new(In(Language.German, condition), In(Language.English, condition));

    /// <inheritdoc/>
    public override string All(All node) => node.Terms.Count == 0
        ? _denied ? _language.Say("nie", "never") : _language.Say("immer", "always")
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
        return _denied
            ? _language.Say($"nicht belegt ist: {term}", $"it is not on record that {term}")
            : _language.Say($"belegt ist: {term}", $"it is on record that {term}");
    }

    /// <inheritdoc/>
    public override string Is(Is node) => (_denied ? node.Fact.WhenNo : node.Fact.WhenYes).In(_language);

    /// <inheritdoc/>
    public override string Recorded(Recorded node) =>
        $"{(_denied ? node.Fact.WhenNo : node.Fact.WhenYes).In(_language)} ({_language.Say("ausdrücklich eingetragen", "expressly recorded")})";

    /// <inheritdoc/>
    public override string OneOf(OneOf node)
    {
        var values = Names(node.Fact.Values, node.Values);
        return $"{node.Fact.Subject.In(_language)} {_language.Say("ist", "is")} {Choice(values)}";
    }

    /// <inheritdoc/>
    public override string Holds(Holds node)
    {
        var values = Names(node.Fact.Values, node.Values);
        var plural = node.Fact.SubjectIsPlural;
        var verb = _language.Say(plural ? "umfassen" : "umfasst", plural ? "include" : "includes");
        var subject = node.Fact.Subject.In(_language);
        if (node.Quantifier == Quantifier.Any || values.Count == 1)
        {
            return !_denied
                ? $"{subject} {verb} {Choice(values)}"
                : _language.Say($"{subject} {verb} {Choice(values)}", $"{subject} {(plural ? "do" : "does")} not include {Words.List(values, "or")}");
        }

        var all = node.Values == node.Fact.Full
            ? _language.Say($"alle {values.Count} Punkte", $"all {values.Count} items")
            : Words.List(values, _language.Say("und", "and"));
        return _denied
            ? _language.Say(
                $"{subject} {verb} nicht {(node.Values == node.Fact.Full ? all : "zugleich " + all)}",
                $"{subject} {(plural ? "do" : "does")} not include {all}")
            : $"{subject} {verb} {all}";
    }

    /// <inheritdoc/>
    public override string Compare(Compare node)
    {
        var comparison = _denied ? Opposite(node.Comparison) : node.Comparison;
        var number = Words.Number(node.Threshold, _language) + (node.Fact.Unit.Length > 0 ? " " + UnitWords.Of(node.Fact.Unit, _language, node.Threshold) : "");
        var verb = _language.Say(node.Fact.SubjectIsPlural ? "betragen" : "beträgt", node.Fact.SubjectIsPlural ? "are" : "is");
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
        return _denied
            ? _language.Say($"{name} ist nicht angegeben", $"{name} is not stated")
            : _language.Say($"{name} ist angegeben", $"{name} is stated");
    }

    /// <inheritdoc/>
    public override string EarlierCourse(EarlierCourse node) => node.Last is { } last ? LastCourse(last) : (_denied, node.Ended) switch
    {
        (false, false) => _language.Say(
            "eine frühere Bestrahlungsserie überlappt die Höhen der Läsion",
            "an earlier course of radiotherapy overlaps the levels of the lesion"),
        (false, true) => _language.Say(
            "eine beendete Bestrahlungsserie überlappt die Höhen der Läsion",
            "a completed course of radiotherapy overlaps the levels of the lesion"),
        (true, false) => _language.Say(
            "keine frühere Bestrahlungsserie überlappt die Höhen der Läsion",
            "no earlier course of radiotherapy overlaps the levels of the lesion"),
        _ => _language.Say(
            "keine beendete Bestrahlungsserie überlappt die Höhen der Läsion",
            "no completed course of radiotherapy overlaps the levels of the lesion"),
    };

    private string LastCourse(CourseCriterion last) => _denied
        ? _language.Say(
            $"die letzte beendete Bestrahlungsserie der Läsion wurde nicht {last.Says.De} gegeben",
            $"the last completed course of radiotherapy to the lesion was not given {last.Says.En}")
        : _language.Say(
            $"die letzte beendete Bestrahlungsserie der Läsion wurde {last.Says.De} gegeben",
            $"the last completed course of radiotherapy to the lesion was given {last.Says.En}");

    /// <inheritdoc/>
    public override string SingleLesion(SingleLesion node) => _denied
        ? _language.Say("der Fall nennt mehrere Läsionen", "the case lists several lesions")
        : _language.Say("der Fall nennt höchstens eine Läsion", "the case lists one lesion at most");

    /// <inheritdoc/>
    public override string Stands(Stands node) => _denied
        ? _language.Say($"{node.Rule} trifft nicht zu oder ist ausgenommen", $"{node.Rule} does not concern the lesion or is excepted")
        : _language.Say($"{node.Rule} trifft zu und ist nicht ausgenommen", $"{node.Rule} concerns the lesion and is not excepted");

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
        var word = and ? _language.Say("und", "and") : _language.Say("oder", "or");
        var sentence = string.Join($" {word} ", parts);
        return _inside ? $"({sentence})" : sentence;
    }

    private string Choice(List<string> values) => (_denied, values.Count) switch
    {
        (false, _) => Words.List(values, _language.Say("oder", "or")),
        (true, 1) => _language.Say($"nicht {values[0]}", $"not {values[0]}"),
        _ => _language.Say($"weder {string.Join(" noch ", values)}", $"neither {string.Join(" nor ", values)}"),
    };

    private List<string> Names(IReadOnlyList<ChoiceValue> values, ulong bits) =>
        [.. values.Where((_, i) => (bits >> i & 1) != 0).Select(v => Words.Quoted(v.Label.In(_language), _language))];

    private string Compared(Comparison comparison, bool unequal, string number) => comparison switch
    {
        Comparison.Below => _language.Say($"weniger als {number}", $"below {number}"),
        Comparison.AtMost => _language.Say($"höchstens {number}", $"at most {number}"),
        Comparison.AtLeast => _language.Say($"mindestens {number}", $"at least {number}"),
        Comparison.Above => _language.Say($"mehr als {number}", $"above {number}"),
        _ => _language.Say(unequal ? $"nicht {number}" : $"genau {number}", unequal ? $"not {number}" : $"exactly {number}"),
    };

    /// <summary>Which of two moments comes first, or whether one lies ahead.</summary>
    private string Order(Elapsed node, Comparison comparison)
    {
        var from = node.From.Subject.In(_language);
        if (node.To is not { } to)
        {
            return comparison switch
            {
                Comparison.Below => _language.Say($"{from} liegt in der Zukunft", $"{from} lies in the future"),
                Comparison.AtLeast => _language.Say($"{from} liegt nicht in der Zukunft", $"{from} does not lie in the future"),
                Comparison.Above => _language.Say($"{from} liegt in der Vergangenheit", $"{from} lies in the past"),
                _ => _language.Say($"{from} liegt nicht in der Vergangenheit", $"{from} does not lie in the past"),
            };
        }

        var (first, second) = (Words.Quoted(to.Label.In(_language), _language), Words.Quoted(node.From.Label.In(_language), _language));
        return comparison switch
        {
            Comparison.Above => _language.Say($"{first} liegt nach {second}", $"{first} lies after {second}"),
            Comparison.AtMost => _language.Say($"{first} liegt nicht nach {second}", $"{first} does not lie after {second}"),
            Comparison.AtLeast => _language.Say($"{first} liegt nicht vor {second}", $"{first} does not lie before {second}"),
            _ => _language.Say($"{first} liegt vor {second}", $"{first} lies before {second}"),
        };
    }

    /// <summary>How much time passes between two moments, or has passed since one.</summary>
    private string Passed(Elapsed node, Comparison comparison)
    {
        var compared = Compared(comparison, unequal: false, Words.Length(node.Duration, _language));
        if (node.To is not { } to)
        {
            return _language.Say($"{node.From.Subject.De} liegt {compared} zurück", $"{node.From.Subject.En} lies {compared} back");
        }

        var (from, until) = (Words.Quoted(node.From.Label.In(_language), _language), Words.Quoted(to.Label.In(_language), _language));
        return _language.Say($"von {from} bis {until} vergehen {compared}", $"the time from {from} to {until} is {compared}");
    }
}
