using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>What is said twice is compared: the recommendations and the vocabulary against the register they were written from.</summary>
public sealed class RegisterTests
{
    /// <summary>Whom a recommendation concerns was read anew from the text since, for these: deeds count as plans do.</summary>
    private static readonly Dictionary<int, string> ReadAnew = new()
    {
        [16] = "the route is judged of a biopsy that was taken, too",
        [17] = "the needle is judged of a biopsy that was taken, too",
        [35] = "a course that was given is judged as a planned one",
        [39] = "a course that was given is judged as a planned one",
        [23] = "surgery that was declined or is not possible does not come first",
        [24] = "surgery that was declined or is not possible does not come first",
        [40] = "a course that was given is judged as a planned one",
        [41] = "surgery that was declined or is not possible does not come first",
        [45] = "surgery that was declined or is not possible does not come first",
        [46] = "surgery that was declined or is not possible does not come first",
        [47] = "surgery that was declined or is not possible does not come first",
        [48] = "surgery that was declined or is not possible does not come first",
        [51] = "a conventional course that was given is no SBRT to be examined",
        [55] = "what was done is not planned any more",
        [56] = "an augmentation that was done is judged, too",
        [57] = "an augmentation that was done is judged, too",
        [58] = "an ablation that was done is judged, too",
        [59] = "what was done is not planned any more",
        [60] = "what was done is not planned any more",
        [61] = "what was done is not planned any more",
        [62] = "what was done is not planned any more",
        [63] = "what was done is not planned any more",
        [64] = "a stabilisation that was done is judged, too",
        [74] = "whether a rehabilitation runs is asked by the setting",
        [67] = "what was done is not planned any more",
        [70] = "what was just completed was done: the deed follows from it",
        [83] = "surgery that was declined or is not possible does not come first",
        [85] = "surgery that was declined or is not possible does not come first",
        [86] = "surgery that was declined or is not possible does not come first",
    };

    /// <summary>What a missing entry means was read anew for these: a plan below a plan, and a judgement, are asked; a phase is not.</summary>
    private static readonly Dictionary<string, string> PolicyReadAnew = new()
    {
        ["clinical_trial_setting"] = "ask",
        ["experienced_center"] = "ask",
        ["pedicle_screw_system_planned"] = "ask",
        ["rehab_ongoing"] = "false_until_entered",
    };

    /// <summary>Triggers that we read differently from the register, as they are now; why stands in docs/deviations.md.</summary>
    private static readonly Dictionary<int, string> ReadOtherwise = new()
    {
        [5] = "care_setting in ['prehospital','outpatient'] and (pain_treatment_needed or back_pain_present or painful_bone_metastasis or pain_nrs > 0)",
        [10] = "spinal_metastasis_status in ['suspected','confirmed'] and (spinal_metastasis_status == 'suspected' or metastasis_symptomatic "
            + "or metastasis_course in ['new','progressive','recurrent_after_local_treatment'])",
        [52] = "(surgery_performed or surgery_planned) and radiotherapy_planned and radiotherapy_sequence == 'postoperative'",
    };

    /// <summary>Labels that say in the clinic's words what the register says in shorthand.</summary>
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["sins_alignment"] = "Stellung der Wirbelsäule (SINS)",
        ["specimen_large_enough_for_cryo"] = "Probe für anteilige Kryoarchivierung ausreichend",
    };

    /// <summary>Days that may have a time: where a deficit began on the day of the images, the time tells which came first.</summary>
    private static readonly string[] WithTime = ["imaging_mri_date", "imaging_ct_date"];

    /// <summary>Values of choices that we added.</summary>
    private static readonly string[] Added = ["other_lesion"];

    [Fact]
    public void Triggers_grades_and_places_are_those_of_the_register()
    {
        using var register = JsonDocument.Parse(File.ReadAllBytes(Repository.Shared("content/register.json")));
        foreach (var entry in register.RootElement.GetProperty("recommendations").EnumerateArray())
        {
            var recommendation = Recommendations.Number(entry.GetProperty("number").GetInt32());
            Assert.Equal(entry.GetProperty("section").GetProperty("number").GetString(), recommendation.Section);
            Assert.Equal(entry.GetProperty("grades").EnumerateArray().Select(g => g.GetProperty("grade").GetString()), recommendation.Sentences.Select(s => s.Grade.Code()));
            Assert.Equal(entry.GetProperty("consensus").GetProperty("percent").GetInt32(), recommendation.Consensus.Percent);
            Assert.Equal(entry.GetProperty("at_a_glance").GetBoolean(), recommendation.AtAGlance);
            Assert.Equal(entry.GetProperty("year_label").GetString(), $"Neu ({recommendation.LabelledNew})");
            Assert.Equal(entry.GetProperty("cited_evidence_in_section").EnumerateArray().Select(e => e.GetInt32()), recommendation.Evidence);
            Assert.Equal(entry.GetProperty("interactions").EnumerateArray().Select(i => i.GetProperty("rec").GetInt32()), recommendation.Interactions.Select(i => i.With));
            if (ReadAnew.ContainsKey(recommendation.Number))
            {
                continue;
            }

            var trigger = new Trigger(ReadOtherwise.GetValueOrDefault(recommendation.Number) ?? entry.GetProperty("trigger").GetString()!).Parse();
            Assert.Equal($"R{recommendation.Number} {Canonical.Instance.Of(trigger)}", $"R{recommendation.Number} {Canonical.Instance.Of(recommendation.Concerns)}");
        }
    }


    [Fact]
    public void The_vocabulary_is_that_of_the_content()
    {
        using var content = JsonDocument.Parse(File.ReadAllBytes(Repository.Shared("content/facts.json")));
        var entries = content.RootElement.GetProperty("facts").EnumerateArray().ToList();
        var names = entries.ConvertAll(e => e.GetProperty("name").GetString());
        var facts = AllFacts.Vocabulary.Facts.Where(f => names.Contains(f.Code)).ToList();
        Assert.Equal(names, facts.Select(f => f.Code));
        foreach (var (entry, fact) in entries.Zip(facts))
        {
            Assert.Equal(WithTime.Contains(fact.Code) ? "datetime" : entry.GetProperty("type").GetString(), fact.TypeName);
            Assert.Equal(Renamed.GetValueOrDefault(fact.Code) ?? entry.GetProperty("label_de").GetString(), fact.Label.De);
            Assert.Equal(entry.GetProperty("label_en").GetString(), fact.Label.En);
            Assert.Equal(entry.GetProperty("scope").GetString(), fact.Scope == FactScope.Lesion ? "lesion" : "patient");
            Assert.Equal(entry.GetProperty("origin").GetString() == "derived", fact.IsDerived);
            Assert.Equal(PolicyReadAnew.GetValueOrDefault(fact.Code) ?? entry.GetProperty("unknown_policy").GetString(), fact.Policy switch { UnknownPolicy.Ask => "ask", UnknownPolicy.FalseUntilEntered => "false_until_entered", _ => "empty_until_entered" });
            Assert.Equal(entry.GetProperty("sections").EnumerateArray().Select(s => s.GetString()), ThisGuideline.Guideline.SectionsOf(fact));
            if (entry.TryGetProperty("values", out var values))
            {
                Assert.Equal(values.EnumerateArray().Select(v => v.GetString()), (fact is ChoiceFact choice ? choice.Values : ((SetFact)fact).Values).Select(v => v.Code).Except(Added));
            }

            if (fact is NumberFact number)
            {
                var range = entry.GetProperty("plausible_range");
                Assert.Equal((range[0].GetDecimal(), range[1].GetDecimal()), (number.Plausible.Low, number.Plausible.High));
                Assert.Contains(entry.GetProperty("unit").GetString(), new[] { number.Unit, "1", "points", "grade", "class", "type" });
            }

            // What is derived in the register is derived; more follows by now, from the definitions and from dates that have passed.
            Assert.True(!entry.TryGetProperty("derivation", out _) || Rules.All.FactsThatFollow.Contains(fact), fact.Code);
        }
    }

    /// <summary>Reads a trigger as it is written in the register: names, lists, comparisons, and, or, not, brackets.</summary>
    private sealed class Trigger(string text)
    {
        private readonly Queue<string> _words = new(System.Text.RegularExpressions.Regex.Matches(text, @"'[^']*'|[A-Za-z_0-9]+|==|!=|<=|[()\[\],>]").Select(m => m.Value));

        public Condition Parse()
        {
            var condition = Or();
            Assert.Empty(_words);
            return condition;
        }

        private Condition Or()
        {
            var condition = And();
            while (Take("or"))
            {
                condition |= And();
            }

            return condition;
        }

        private Condition And()
        {
            var condition = Not();
            while (Take("and"))
            {
                condition &= Not();
            }

            return condition;
        }

        private Condition Not() => Take("not") ? !Not() : Atom();

        private Condition Atom()
        {
            if (Take("("))
            {
                var inner = Or();
                Assert.True(Take(")"));
                return inner;
            }

            var word = _words.Dequeue();
            if (word[0] == '\'')
            {
                Assert.True(Take("in"));
                var set = (SetFact)Fact(_words.Dequeue());
                return new Holds(set, Bit(set.Values, word), Quantifier.Any);
            }

            var fact = Fact(word);
            if (Take("=="))
            {
                return new OneOf((ChoiceFact)fact, Bit(((ChoiceFact)fact).Values, _words.Dequeue()));
            }

            if (Take("!="))
            {
                return !(Condition)new OneOf((ChoiceFact)fact, Bit(((ChoiceFact)fact).Values, _words.Dequeue()));
            }

            if (Take("<="))
            {
                return new Compare((NumberFact)fact, Comparison.AtMost, decimal.Parse(_words.Dequeue(), System.Globalization.CultureInfo.InvariantCulture));
            }

            if (Take(">"))
            {
                return new Compare((NumberFact)fact, Comparison.Above, decimal.Parse(_words.Dequeue(), System.Globalization.CultureInfo.InvariantCulture));
            }

            if (!Take("in"))
            {
                return (BooleanFact)fact;
            }

            var values = 0UL;
            Assert.True(Take("["));
            do
            {
                values |= Bit(((ChoiceFact)fact).Values, _words.Dequeue());
            }
            while (Take(","));
            Assert.True(Take("]"));
            return new OneOf((ChoiceFact)fact, values);
        }

        private bool Take(string word) => _words.TryPeek(out var next) && next == word && _words.TryDequeue(out _);

        private static Fact Fact(string code) => AllFacts.Vocabulary.Find(code) ?? throw new FormatException(code);

        private static ulong Bit(IReadOnlyList<ChoiceValue> values, string quoted)
        {
            var index = values.ToList().FindIndex(v => v.Code == quoted.Trim('\''));
            Assert.True(index >= 0, quoted);
            return 1UL << index;
        }
    }
}
