using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <content>By which definitions entries contradict each other.</content>
internal sealed partial class Inference
{
    /// <summary>
    /// The definitions that do not allow an entry beside those that speak against it: one that binds them directly, else several that only
    /// together do not, of which none can be left out. Empty where no definition speaks against it.
    /// </summary>
    public IReadOnlyList<Definition> DefinitionsAgainst(Findings findings, SetAside aside)
    {
        var entered = new Findings(Layout, findings.AsOf, findings.Courses, findings.Lesions, findings.Worksheet);
        findings.Entered.CopyTo(entered.Values, 0);
        var direct = _rules.OfType<Meaning>().Select(m => m.Definition).FirstOrDefault(d =>
            d.Facts.Contains(aside.Fact) && d.Facts.Any(f => f != aside.Fact && !findings.EnteredFor(f).IsMissing)
            && entered.Truth(d.When).IsYes && entered.Truth(d.Then).IsNo);
        return direct is not null ? [direct] : Chain(findings, [.. aside.Because.Append(aside.Fact).Select(Layout.SlotOf)]);
    }

    private List<Definition> Chain(Findings findings, List<int> slots)
    {
        var alone = new Findings(Layout, findings.AsOf, findings.Courses, findings.Lesions, findings.Worksheet) { ConfirmedLevels = findings.ConfirmedLevels };
        var entries = Only(findings.Entered, slots);
        if (!Contradicts([]))
        {
            return [];
        }

        // Which rules are left depends on the order in which they are left out: of two orders the shorter chain says it best.
        var (first, second) = (Needed(_rules), Needed(_rules.Reverse()));
        return second.Count < first.Count ? second : first;

        List<Definition> Needed(IEnumerable<Rule> rules)
        {
            var waived = new HashSet<int>();
            foreach (var rule in rules)
            {
                waived.Add(rule.Number);
                if (!Contradicts(waived))
                {
                    waived.Remove(rule.Number);
                }
            }

            return [.. _rules.OfType<Meaning>().Where(m => !waived.Contains(m.Number)).Select(m => m.Definition)];
        }

        bool Contradicts(HashSet<int> without)
        {
            (alone.Used, alone.Waived) = ([.. entries], [.. without]);
            return DrawAll(Narrowing(alone), null) is not null;
        }
    }
}
