namespace Myelon.Core.Logic;

/// <summary>
/// A statement that can be asked, and that can be required to hold or not to hold: the facts on which that turns are then narrowed. A
/// fact that counts as No until entered is unknown here.
/// </summary>
internal abstract class Requirement
{
    /// <summary>Whether it holds for what is recorded.</summary>
    public abstract Truth Ask(Findings findings);

    /// <summary>Narrows the facts so that it has the wanted truth; false where that cannot be.</summary>
    public abstract bool Require(bool wanted, Narrowing narrowing);

    /// <summary>A statement of a definition, ready for a layout.</summary>
    /// <exception cref="ArgumentException">The statement speaks of what is known instead of what is.</exception>
    public static Requirement Of(Condition condition, Layout layout) => new Compiler(layout).Of(condition);

    /// <summary>The comparison that holds where another does not.</summary>
    internal static Compare Opposite(Compare node) => node with
    {
        Comparison = node.Comparison switch
        {
            Comparison.Below => Comparison.AtLeast,
            Comparison.AtMost => Comparison.Above,
            Comparison.AtLeast => Comparison.Below,
            Comparison.Above => Comparison.AtMost,
            _ => throw Equality(node),
        },
    };

    private static ArgumentException Equality(Compare node) => new($"a definition cannot say {Canonical.Instance.Of(node)}: give the bound", nameof(node));

    /// <summary>The numbers for which the comparison holds; of decimals the threshold itself stays in.</summary>
    internal static NumberRange BoundsOf(Compare node)
    {
        var (low, high) = (node.Fact.Plausible.Low, node.Fact.Plausible.High);
        var step = node.Fact.Step > 0 ? node.Fact.Step : node.Fact.IsInteger ? 1 : 0;
        return node.Comparison switch
        {
            Comparison.Below => new(low, Up(node.Threshold) - step),
            Comparison.AtMost => new(low, Down(node.Threshold)),
            Comparison.AtLeast => new(Up(node.Threshold), high),
            Comparison.Above => new(Down(node.Threshold) + step, high),
            _ => throw Equality(node),
        };

        // The threshold may lie between two numbers that can be.
        decimal Up(decimal number) => step == 0 ? number : low + (Math.Ceiling((number - low) / step) * step);
        decimal Down(decimal number) => step == 0 ? number : low + (Math.Floor((number - low) / step) * step);
    }

    private sealed class Compiler(Layout layout) : Interpreter<Requirement>
    {
        public override Requirement All(All node) => new Connected([.. node.Terms.Select(Of)], all: true);

        public override Requirement Any(Any node) => new Connected([.. node.Terms.Select(Of)], all: false);

        public override Requirement Not(Not node) => new Negated(Of(node.Term));

        public override Requirement Certain(Certain node) => throw OfKnowledge(node);

        public override Requirement Is(Is node) => new Boolean(layout.SlotOf(node.Fact));

        public override Requirement Recorded(Recorded node) => new Boolean(layout.SlotOf(node.Fact));

        public override Requirement OneOf(OneOf node) => new Choice(layout.SlotOf(node.Fact), node.Values, node.Fact.Full);

        public override Requirement Holds(Holds node) => new Given(layout.Of(node));

        public override Requirement Compare(Compare node) => new Number(layout.SlotOf(node.Fact), layout.Of(node), BoundsOf(node), BoundsOf(Opposite(node)));

        public override Requirement Elapsed(Elapsed node) => new Given(layout.Of(node));

        public override Requirement HasValue(HasValue node) => throw OfKnowledge(node);

        public override Requirement EarlierCourse(EarlierCourse node) => new Given(layout.Of(node));

        public override Requirement SingleLesion(SingleLesion node) => new Given(layout.Of(node));

        public override Requirement Stands(Stands node) => throw OfKnowledge(node);

        private static ArgumentException OfKnowledge(Condition node) => new($"a definition cannot say {Canonical.Instance.Of(node)}", nameof(node));
    }

    /// <summary>Several statements: all of them, or one at least.</summary>
    private sealed class Connected(Requirement[] terms, bool all) : Requirement
    {
        public override Truth Ask(Findings findings)
        {
            var truth = Truth.Of(all);
            foreach (var term in terms)
            {
                var own = term.Ask(findings);
                truth = all ? truth & own : truth | own;
                if (all ? truth.IsNo : truth.IsYes)
                {
                    break;
                }
            }

            return truth;
        }

        public override bool Require(bool wanted, Narrowing narrowing)
        {
            if (wanted == all)
            {
                foreach (var term in terms)
                {
                    if (!term.Require(wanted, narrowing))
                    {
                        return false;
                    }
                }

                return true;
            }

            // One of them must have the wanted truth: where only one still can, it does.
            Requirement? only = null;
            foreach (var term in terms)
            {
                var truth = term.Ask(narrowing.Findings);
                if (truth == Truth.Of(wanted))
                {
                    return true;
                }

                if (truth.IsUnknown)
                {
                    if (only is not null)
                    {
                        return true;
                    }

                    only = term;
                }
            }

            return only is not null && only.Require(wanted, narrowing);
        }
    }

    private sealed class Negated(Requirement term) : Requirement
    {
        public override Truth Ask(Findings findings) => !term.Ask(findings);

        public override bool Require(bool wanted, Narrowing narrowing) => term.Require(!wanted, narrowing);
    }

    private sealed class Boolean(int slot) : Requirement
    {
        public override Truth Ask(Findings findings) => findings.Values[slot].RecordedTruth;

        public override bool Require(bool wanted, Narrowing narrowing) => narrowing.Restrict(slot, Value.Of(wanted));
    }

    private sealed class Choice(int slot, ulong values, ulong full) : Requirement
    {
        public override Truth Ask(Findings findings) => findings.Values[slot].IsOneOf(values);

        public override bool Require(bool wanted, Narrowing narrowing) => narrowing.RestrictChoices(slot, wanted ? values : full & ~values);
    }

    private sealed class Number(int slot, Predicate ask, NumberRange inside, NumberRange outside) : Requirement
    {
        public override Truth Ask(Findings findings) => ask(findings);

        public override bool Require(bool wanted, Narrowing narrowing) => narrowing.RestrictNumber(slot, wanted ? inside : outside);
    }

    /// <summary>A statement about sets, moments and courses: they are given, and never narrowed.</summary>
    private sealed class Given(Predicate ask) : Requirement
    {
        public override Truth Ask(Findings findings) => ask(findings);

        public override bool Require(bool wanted, Narrowing narrowing) => ask(narrowing.Findings) != Truth.Of(!wanted);
    }
}
