using System.Globalization;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Formats.CaseFile;
using static Myelon.Formats.Schema.Shape;

namespace Myelon.Formats.Schema;

/// <summary>The JSON Schema of the format <c>myelon-case/1</c>: what <see cref="CaseReader"/> takes, as far as a schema can say it.</summary>
public static class CaseSchema
{
    /// <summary>The schema for a guideline.</summary>
    public static JsonObject Of(RuleSet rules) => Document(
        CaseReader.Format,
        new("Fall", "Case"),
        new(
            "Was der Leser annimmt. Nicht sagen kann es ein Schema: doppelte Schlüssel und Läsionen, Zeiten nach as_of, Summen gegen ihre Teile, "
                + "Ziffern über 28, Größe und Zeichencode.",
            "What the reader takes. No schema can say: duplicate keys and lesions, times after as_of, totals against their items, more than 28 "
                + "digits, size and encoding."),
        Closed(
            ("format", Const(CaseReader.Format)),
            ("case", Named(SomeText(), new("Name, ein Pseudonym", "Name, a pseudonym"))),
            ("centre?", Named(OrNull(SomeText()), new("Zentrum, nur für Berichte", "Centre, for reports only"))),
            ("as_of?", Named(OrNull(Ref(Times.Moment)), new("Zeitpunkt, für den geurteilt wird", "Time for which the case is judged"))),
            ("facts?", OrNull(Ref(Part.Facts))),
            ("reasons?", OrNull(Ref(Part.Reasons))),
            ("lesions?", OrNull(List(Closed(("lesion", SomeText()), ("facts?", OrNull(Ref(Part.Facts))), ("reasons?", OrNull(Ref(Part.Reasons))))))),
            ("radiotherapy_courses?", OrNull(List(Course()))),
            ("isncsci?", OrNull(Ref(Part.Worksheet))),
            ("score_items?", OrNull(ScoreItems(rules.Scores))),
            ("provenance?", OrNull(List(Provenance()))),
            ("conference?", Named(OrNull(Meeting(rules)), new("Was die Konferenz gefragt wurde und beschloss", "What the conference was asked and decided")))),
        [
            (Part.Facts, Closed([.. rules.Vocabulary.Facts.Select(f => (f.Code + "?", Entry(f)))])),
            (Part.Reasons, Reasons(rules.Vocabulary)),
            (Part.FactCode, Codes(rules.Vocabulary.Facts.Select(f => f.Code))),
            (Part.Level, Codes(rules.Levels!.Values.Select(v => v.Code))),
            .. WorksheetSchema.Definitions(rules.WorksheetFields),
            .. Times.Definitions,
        ]);

    /// <summary>A fact as it is entered; null is unknown.</summary>
    private static JsonObject Entry(Fact fact) => Named(OrNull(fact switch
    {
        BooleanFact => Typed("boolean"),
        ChoiceFact choice => Codes(choice.Values.Select(v => v.Code)),
        SetFact set => List(Codes(set.Values.Select(v => v.Code))),
        NumberFact number => Number(number),
        MomentFact { IsDate: true } => Ref(Times.Date),
        _ => Ref(Times.DayOrMoment),
    }), fact.Label, new(Says(fact, Language.German), Says(fact, Language.English)));

    private static JsonObject Number(NumberFact fact)
    {
        var number = Between(fact.Plausible, fact.IsInteger);
        if (fact.Step > 0)
        {
            number["multipleOf"] = fact.Step;
        }

        return number;
    }

    /// <summary>Type with unit, the values with their labels, and what must be known to enter it.</summary>
    private static string Says(Fact fact, Language language)
    {
        var values = FactWords.Values(fact).Select(v => $"{v.Code} = {v.Label.In(language)}");
        string?[] parts =
        [
            FactWords.Type(fact, language),
            FactWords.Of(fact.Scope).In(language),
            string.Join(", ", values),
            fact.Note?.In(language),
        ];
        return string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>Why values of sets were entered: only of those that are entered in the same place, which no schema can say.</summary>
    private static JsonObject Reasons(Vocabulary vocabulary) => Named(
        Closed([.. vocabulary.Facts.OfType<SetFact>().Where(f => f.TakesReasons)
            .Select(f => (f.Code + "?", OrNull(Closed([.. f.Values.Select(v => (v.Code + "?", SomeText()))]))))]),
        new("Gründe", "Reasons"),
        new("Warum die Werte eingetragen sind; nur festgehalten.", "Why the values were entered; recorded only."));

    private static JsonObject Course() => Closed(
        ("levels", List(Ref(Part.Level), atLeast: 1)),
        ("fractions", Between(RadiotherapyCourse.PlausibleFractions, integer: true)),
        ("dose_per_fraction_gy", Between(RadiotherapyCourse.PlausibleDosePerFraction, integer: false)),
        ("end_date?", OrNull(Ref(Times.Date))),
        ("technique?", OrNull(Codes(CourseTechniques.Codes))),
        ("thecal_sac_dmax_gy?", OrNull(Between(RadiotherapyCourse.PlausibleThecalSacMaximum, integer: false))),
        ("series?", OrNull(SomeText())));

    private static JsonObject Provenance() => Closed(
        ("fact", Ref(Part.FactCode)),
        ("lesion?", OrNull(SomeText())),
        ("source", SomeText()),
        ("date?", OrNull(Ref(Times.Date))),
        ("confirmed?", OrNull(Typed("boolean"))));

    private static JsonObject Meeting(RuleSet rules) => Closed(
        ("question?", OrNull(SomeText())),
        ("decision?", OrNull(Closed(("kind?", OrNull(Codes(ConferenceDecisions.Codes))), ("text?", OrNull(SomeText()))))),
        ("reasons?", OrNull(Closed([.. rules.Recommendations.Select(r => (r.Slug + "?", SomeText()))]))),
        ("next_step?", OrNull(SomeText())),
        ("responsible?", OrNull(SomeText())),
        ("until?", OrNull(Ref(Times.Date))),
        ("position?", OrNull(Between(new NumberRange(0, Conference.LastPosition), integer: true))));

    /// <summary>The items of all scores; a name may leave out a leading "x_", where no other score has it.</summary>
    private static JsonObject ScoreItems(IReadOnlyList<Score> scores)
    {
        var names = scores.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        return Closed([.. scores.SelectMany(s => Names(s.Code).Select(n => (n + "?", Named(Items(s), s.Title))))]);

        IEnumerable<string> Names(string code) =>
            code.StartsWith("x_", StringComparison.Ordinal) && !names.Contains(code[2..]) ? [code, code[2..]] : [code];
    }

    private static JsonObject Items(Score score)
    {
        var members = score.Items.Where(i => i.Options.Count > 0).Select(i => (i.Code + "?", Named(Row(i), i.Label))).ToList();
        if (score.TakesGroup)
        {
            members.Add(("group?", OrNull(Codes(score.Groups.Select(g => g.Code)))));
        }
        else if (score.Range is { } range)
        {
            var total = Between(range, integer: true);
            total["type"] = new JsonArray("integer", "string", "null");
            total["pattern"] = "^[+-]?[0-9]+(?:[.]0*)?$";
            members.Add(("total?", total));
        }

        return Closed([.. members]);
    }

    /// <summary>The codes of the rows, and the number, true or false for which a code stands.</summary>
    private static JsonObject Row(ScoreItem item)
    {
        var row = OrNull(Codes(item.Options.Select(o => o.Code)));
        var codes = (JsonArray)row["enum"]!;
        foreach (var code in item.Options.Select(o => o.Code))
        {
            if (code is "yes" or "no")
            {
                codes.Add(code == "yes");
                codes.Add(code == "yes" ? "true" : "false");
                codes.Add(code == "yes" ? "ja" : "nein");
            }
            else if (int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number.ToString(CultureInfo.InvariantCulture) == code)
            {
                codes.Add(number);
            }
        }

        return row;
    }
}
