using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Tests.Logic;

/// <summary>Each form of derivation, in its one direction, and each way in which it can prevail over an entry.</summary>
public sealed class DerivationTests
{
    private static readonly Toy Sick = new();

    private static readonly Value Yes = Value.Of(true);

    private static readonly Value No = Value.Of(false);

    [Fact]
    public void Evidence_proves_a_yes_and_its_absence_proves_nothing() =>
        Booleans(BooleanDerivation.Evidence(Sick.Ill, Sick.Fever), whenYes: true, whenNo: null);

    [Fact]
    public void The_same_is_the_condition() => Booleans(BooleanDerivation.Same(Sick.Ill, Sick.Fever), whenYes: true, whenNo: false);

    [Fact]
    public void Either_has_a_condition_for_each() => Booleans(BooleanDerivation.Either(Sick.Ill, yes: !(Condition)Sick.Fever, no: Sick.Fever), whenYes: false, whenNo: true);

    [Fact]
    public void No_if_takes_away() => Booleans(BooleanDerivation.NoIf(Sick.Ill, Sick.Fever), whenYes: false, whenNo: null);

    [Fact]
    public void Where_missing_it_fills_and_never_contradicts()
    {
        var derivation = BooleanDerivation.WhenMissing(Sick.Ill, Sick.Fever);
        Booleans(derivation, whenYes: true, whenNo: null);
        var findings = Of(derivation, (Sick.Fever, Yes), (Sick.Ill, No));
        Assert.True(findings[Sick.Ill] == No);
        Assert.Empty(findings.SetAside);
    }

    [Fact]
    public void Nothing_goes_back() =>
        Assert.All((Derivation[])[BooleanDerivation.Evidence(Sick.Ill, Sick.Fever), BooleanDerivation.Same(Sick.Ill, Sick.Fever)], d => Assert.True(Of(d, (Sick.Ill, No))[Sick.Fever].IsMissing));

    [Fact]
    public void A_choice_follows_from_its_row()
    {
        var rows = ChoiceDerivation.Of(Sick.Severity, Prevails.Entered, (Degree.Severe, Sick.Fever), (Degree.None, Sick.Rash & !Sick.Fever));
        Assert.True(Of(rows, (Sick.Fever, Yes))[Sick.Severity] == Toy.Choice(Degree.Severe));
        Assert.True(Of(rows, (Sick.Fever, No), (Sick.Rash, Yes))[Sick.Severity] == Toy.Choice(Degree.None));
        Assert.True(Of(rows, (Sick.Fever, No))[Sick.Severity].IsMissing);
    }

    [Fact]
    public void Of_a_whole_decision_a_row_that_fails_takes_its_value_away()
    {
        var whole = Whole();
        Assert.True(Of(whole, (Sick.Pulse, Toy.Number(8)))[Sick.Severity] == Toy.Choice(Degree.Severe));
        Assert.True(Of(whole, (Sick.Fever, No))[Sick.Severity] == Value.OfChoices(0b101));
        Assert.True(Of(whole, (Sick.Fever, Yes))[Sick.Severity] == Value.OfChoices(0b110));
        Assert.True(Of(whole)[Sick.Severity].IsMissing);
    }

    [Fact]
    public void Under_a_condition_some_values_are_left()
    {
        var only = ChoiceDerivation.Only(Sick.Severity, Sick.Fever, Degree.Mild, Degree.Severe);
        Assert.True(Of(only, (Sick.Fever, Yes))[Sick.Severity] == Value.OfChoices(0b110));
        Assert.True(Of(only, (Sick.Fever, No))[Sick.Severity].IsMissing);
        var kept = Of(only, (Sick.Fever, Yes), (Sick.Severity, Toy.Choice(Degree.None)));
        Assert.True(kept[Sick.Severity] == Toy.Choice(Degree.None));
        Assert.True(Assert.Single(kept.SetAside).EntryIsUsed);
        Assert.Empty(Of(ChoiceDerivation.WhereMissing(Sick.Severity, Sick.Fever, Degree.Mild), (Sick.Fever, Yes), (Sick.Severity, Toy.Choice(Degree.None))).SetAside);
    }

    [Fact]
    public void Members_map_to_a_set_or_to_the_gravest()
    {
        var first = MemberDerivation.FirstOf(Sick.Severity, Sick.Sites, p => p == Place.Head ? Degree.Severe : Degree.Mild, order: [Degree.Severe, Degree.Mild, Degree.None]);
        Assert.True(Of(first, (Sick.Sites, Toy.Set(Place.Leg, Place.Head)))[Sick.Severity] == Toy.Choice(Degree.Severe));
        Assert.True(Of(first, (Sick.Sites, Toy.Set(Place.Leg)))[Sick.Severity] == Toy.Choice(Degree.Mild));
        Assert.True(Of(first)[Sick.Severity].IsMissing);
        Assert.True(Of(first, (Sick.Sites, Toy.Set(Place.Leg)), (Sick.Severity, Toy.Choice(Degree.Severe)))[Sick.Severity] == Toy.Choice(Degree.Severe));
        Assert.True(Of(first, (Sick.Sites, Toy.Set(Place.Head)), (Sick.Severity, Toy.Choice(Degree.Mild)))[Sick.Severity] == Toy.Choice(Degree.Severe));
        var mirror = new Toy().Sites;
        var set = MemberDerivation.SetOf(mirror, Sick.Sites, p => p == Place.Head ? Place.Trunk : p);
        var findings = new Evaluator(Toy.Rules([Sick.Sites, Renamed(mirror)], derivations: [])).FindingsOf(Toy.Case())[0];
        Assert.Empty(findings.SetAside);
        Assert.Equal(0b110UL, set.Image(0b111));
    }

    [Fact]
    public void Time_passes_from_a_moment_and_leads_back_to_one()
    {
        var hours = new NumberFact("hours") { Label = new("h", "h"), Subject = new("h", "h"), IsInteger = true, Plausible = new(0, 9999) };
        RuleSet Rules(params Derivation[] derivations) => Toy.Rules([Sick.Onset, hours], derivations: derivations);
        Derivation[] both = [new StartOfHours(Sick.Onset, hours) { Prevails = Prevails.Earlier }, new TimeSince(hours, Sick.Onset, TimeUnit.Hours) { Prevails = Prevails.Higher }];
        var now = Toy.AsOf.ToInstant();

        Assert.True(Toy.Findings(Rules(both), (Sick.Onset, Value.OfMoment(now - Duration.FromHours(7))))[hours] == Toy.Number(7));
        Assert.True(Toy.Findings(Rules(new TimeSince(hours, Sick.Onset, TimeUnit.WholeDays)), (Sick.Onset, Value.OfMoment(now - Duration.FromHours(50))))[hours] == Toy.Number(2));
        Assert.True(Toy.Findings(Rules(both))[hours].IsMissing);

        var start = Toy.Findings(Rules(both), (hours, Toy.Number(7)))[Sick.Onset];
        Assert.Equal((now - Duration.FromHours(7)).ToUnixTimeTicks(), start.Latest);
        Assert.Equal((now - Duration.FromHours(8) + Duration.FromSeconds(1)).ToUnixTimeTicks(), start.Earliest);

        var fits = Toy.Findings(Rules(both), (hours, Toy.Number(7)), (Sick.Onset, Value.OfMoment(now - Duration.FromHours(8))));
        Assert.Empty(fits.SetAside);
        var longer = Toy.Findings(Rules(both), (hours, Toy.Number(20)), (Sick.Onset, Value.OfMoment(now - Duration.FromHours(2))));
        Assert.Equal((now - Duration.FromHours(20)).ToUnixTimeTicks(), longer[Sick.Onset].Latest);
        Assert.Single(longer.SetAside);
        var earlier = Toy.Findings(Rules(both), (hours, Toy.Number(2)), (Sick.Onset, Value.OfMoment(now - Duration.FromHours(20))));
        Assert.Equal((now - Duration.FromHours(20)).ToUnixTimeTicks(), earlier[Sick.Onset].Latest);
        Assert.True(earlier[hours].Number.Low >= 20);
        Assert.Single(earlier.SetAside);
    }

    [Fact]
    public void Months_pass_since_the_last_course_over_the_sites()
    {
        var rules = Toy.Rules([Sick.Sites, Sick.Pulse], derivations: [new MonthsSinceLastCourse(Sick.Pulse, Sick.Sites)]);
        Assert.True(Months(Toy.Set(Place.Leg), Course(Place.Leg, 4), Course(Place.Leg, 2), Course(Place.Head, 1)) == Toy.Number(2));
        Assert.True(Months(Toy.Set(Place.Trunk), Course(Place.Leg, 4)).IsMissing);
        Assert.True(Months(Toy.Set(Place.Leg), Course(Place.Leg, 4), Course(Place.Leg, null)).IsMissing);
        Assert.True(Months(Value.Unknown, Course(Place.Leg, 4)).IsMissing);

        Value Months(Value sites, params RadiotherapyCourse[] courses) =>
            new Evaluator(rules).FindingsOf(Toy.Case((Sick.Sites, sites)) with { Courses = courses })[0][Sick.Pulse];

        static RadiotherapyCourse Course(Place place, int? months) => new(1UL << (int)place, 1, 8) { EndDate = months is { } m ? Toy.AsOf.Date.PlusMonths(-m) : null };
    }

    /// <summary>Who prevails, what was entered, what follows, and which of them is used.</summary>
    [Theory]
    [InlineData(Prevails.Entered, false, true, false)]
    [InlineData(Prevails.Entered, true, false, false)]
    [InlineData(Prevails.Derived, false, true, true)]
    [InlineData(Prevails.Derived, true, false, true)]
    [InlineData(Prevails.DerivedYes, false, true, true)]
    [InlineData(Prevails.DerivedYes, true, false, false)]
    [InlineData(Prevails.DerivedNo, true, false, true)]
    [InlineData(Prevails.DerivedNo, false, true, false)]
    internal void An_entry_that_does_not_fit_is_told_and_one_of_the_two_is_used(Prevails prevails, bool entered, bool derived, bool usesDerived)
    {
        var findings = Of(BooleanDerivation.Same(Sick.Ill, Sick.Fever, prevails), (Sick.Fever, Value.Of(derived)), (Sick.Ill, Value.Of(entered)));
        var aside = Assert.Single(findings.SetAside);
        Assert.Equal(!usesDerived, aside.EntryIsUsed);
        Assert.Equal(Sick.Ill, aside.Fact);
        Assert.Equal([Sick.Fever], aside.Because);
        Assert.True(findings[Sick.Ill] == Value.Of(usesDerived ? derived : entered));
        Assert.True(aside.Entered == Value.Of(entered) && aside.Possible == Value.Of(derived));
        Assert.Empty(Of(BooleanDerivation.Same(Sick.Ill, Sick.Fever, prevails), (Sick.Fever, Yes), (Sick.Ill, Yes)).SetAside);
    }

    [Theory]
    [InlineData(Degree.None, 8, Degree.Severe, true)]
    [InlineData(Degree.Mild, 8, Degree.Severe, true)]
    [InlineData(Degree.Severe, 1, Degree.Severe, true)]
    [InlineData(Degree.Severe, 8, Degree.Severe, false)]
    internal void The_graver_choice_prevails(Degree entered, int pulse, Degree used, bool contradicts)
    {
        var findings = Of(Whole(), (Sick.Pulse, Toy.Number(pulse)), (Sick.Fever, No), (Sick.Severity, Toy.Choice(entered)));
        Assert.True(findings[Sick.Severity] == Toy.Choice(used));
        Assert.Equal(contradicts, findings.SetAside.Count == 1);
    }

    [Fact]
    public void The_mildest_value_still_possible_is_the_floor()
    {
        var findings = Of(Whole(), (Sick.Fever, Yes), (Sick.Severity, Toy.Choice(Degree.None)));
        Assert.True(findings[Sick.Severity] == Value.OfChoices(0b110));
        Assert.True(Assert.Single(findings.SetAside) is { EntryIsUsed: false } aside && aside.Possible == Value.OfChoices(0b110));
        Assert.Empty(Of(Whole(), (Sick.Fever, Yes), (Sick.Severity, Toy.Choice(Degree.Mild))).SetAside);
        Assert.Empty(Of(Whole(), (Sick.Pulse, Toy.Number(5)), (Sick.Severity, Toy.Choice(Degree.None))).SetAside);
    }

    [Fact]
    public void From_a_worksheet_facts_follow_where_there_is_one()
    {
        var derivation = new FromWorksheet(Sick.Ill, Sick.Bed) { Prevails = Prevails.DerivedYes };
        var layout = new Layout(new Vocabulary([Sick.Ill, Sick.Bed]));
        var ready = derivation.Ready(layout);
        Assert.True(ready(new Findings(layout, Toy.AsOf, null, 0, null)).IsMissing);
        Assert.True(ready(new Findings(layout, Toy.AsOf, null, 0, new Dictionary<Fact, Value> { [Sick.Ill] = Yes })) == Yes);
        Assert.Equal([Sick.Bed], derivation.Uses);
    }

    /// <summary>Severe from a pulse of 7, mild with fever below it, else none.</summary>
    private static ChoiceDerivation Whole() => ChoiceDerivation.ByGravity(
        Sick.Severity,
        [Degree.None, Degree.Mild, Degree.Severe],
        (Degree.None, Sick.Pulse.Below(7) & !Sick.Fever),
        (Degree.Mild, Sick.Pulse.Below(7) & Sick.Fever),
        (Degree.Severe, Sick.Pulse.AtLeast(7)));

    private static void Booleans(BooleanDerivation derivation, bool? whenYes, bool? whenNo)
    {
        Assert.Equal(whenYes, Of(derivation, (Sick.Fever, Yes))[Sick.Ill].RecordedTruth.ToBoolean());
        Assert.Equal(whenNo, Of(derivation, (Sick.Fever, No))[Sick.Ill].RecordedTruth.ToBoolean());
        Assert.Null(Of(derivation)[Sick.Ill].RecordedTruth.ToBoolean());
    }

    private static Findings Of(Derivation derivation, params (Fact Fact, Value Value)[] entries) =>
        Toy.Findings(Toy.Rules([Sick.Fever, Sick.Rash, Sick.Ill, Sick.Severity, Sick.Pulse, Sick.Sites], derivations: [derivation]), entries);

    private static SetFact<Place> Renamed(SetFact<Place> like) => new("mirror", [.. like.Values.Select((v, i) => ((Place)i, v.Code, v.Label.De, v.Label.En))]) { Label = like.Label, Subject = like.Subject };
}
