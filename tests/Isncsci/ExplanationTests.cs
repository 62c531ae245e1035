using Myelon.Core.Speech;
using Myelon.Core.Logic.Walks;
using CsCheck;
using Myelon.Core;
using Myelon.Medicine.Instruments.Isncsci;

namespace Myelon.Tests.Isncsci;

/// <summary>The explanation tells the walk, nothing else.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void The_deciding_dermatome_is_named() => Assert.Equal(
        ["(12 steps without consequence)", "T6 right, normal (light touch 1, pin prick 2): no → T5"],
        English(Classification.Of(CompactWorksheet.Of("R.lt.T6=1")).Right.SensoryLevel, Names.Of));

    [Fact]
    public void What_stays_open_is_told_in_the_order_of_the_walk() => Assert.Equal(
        [
            "(5 steps without consequence)",
            "C6 right, wrist extensors, at least grade 3 (grade NT): open → C5 possible",
            "C6 right, wrist extensors, at least grade 5 (grade NT): open → C6 possible",
            "C7 right, elbow extensors, at least grade 3 (grade 2): no → C6",
        ],
        English(Classification.Of(CompactWorksheet.Of("R.m.C6=NT R.m.C7=2")).Right.MotorLevel, Names.Of));

    [Fact]
    public void The_impairment_scale_names_its_criteria_in_German() => Assert.Equal(
        [
            "Willkürliche anale Kontraktion vorhanden: nein",
            "Empfindung in S4-5 erhalten (Berührung, Nadelstich oder tiefer analer Druck): ja",
            "Motorische Funktion rechts mehr als drei Segmente unter dem motorischen Niveau C5 (T1 1, L2 0, L3 0, L4 0, L5 0, S1 0): ja",
            "Motorische Funktion links mehr als drei Segmente unter dem motorischen Niveau C5 (T1 0, L2 0, L3 0, L4 0, L5 0, S1 0): nein",
            "A: komplett, weder Empfindung noch Motorik in S4-5: nein",
            "B: sensibel inkomplett, Empfindung in S4-5, aber keine Motorik in S4-5 und keine mehr als drei Segmente unter dem motorischen Niveau: nein",
            "C oder D: motorisch inkomplett, willkürliche anale Kontraktion oder sakrale Empfindung mit Motorik mehr als drei Segmente unter dem motorischen Niveau: ja",
            "C: motorisch inkomplett, unter C5 weniger als die Hälfte der Kennmuskeln Grad 3 oder mehr (0 von 18): ja → C",
        ],
        WalkWords.Of(
            Classification.Of(CompactWorksheet.Of("B.m.C6-S1=0 B.s.C6-S4_5=1 vac=no R.m.T1=1")).ImpairmentScale, Names.Of)
            .Select(static line => line.De).Take(8));

    [Fact]
    public void A_note_is_shown_where_it_was_read_and_what_the_findings_alone_say() => Assert.Equal(
        [
            "(12 Schritte ohne Folge)",
            "T6 rechts, normal (Berührung 1* (als normal gewertet), Nadelstich 2): ja",
            "(15 Schritte ohne Folge)",
            "alles durchlaufen → INT (intakt)",
            "* beruht auf einem Vermerk; der Befund allein ergäbe T5",
        ],
        WalkWords.Of(Classification.Of(CompactWorksheet.Of("R.lt.T6=1**")).Right.SensoryLevel, Names.Of)
            .Select(static line => line.De));

    [Fact]
    public void Every_value_of_a_result_was_found_by_a_told_decision_and_no_other() =>
        Generators.Noted.Sample(sheet =>
        {
            var result = Classification.Of(sheet);
            Check(result.NeurologicalLevelOfInjury, Names.Of);
            Check(result.Completeness, Names.Of);
            Check(result.ImpairmentScale, Names.Of);
            foreach (var side in Segments.Sides.Select(result.On))
            {
                Check(side.SensoryLevel, Names.Of);
                Check(side.MotorLevel, Names.Of);
                Check(side.SensoryZone, Names.Of);
                Check(side.MotorZone, Names.Of);
            }
        }, iter: 500);

    [Fact]
    public void Runs_of_neighbouring_levels_are_written_as_a_range()
    {
        var result = Classification.Of(CompactWorksheet.Of("R.s.C5-T6=NT R.lt.T7=1"));
        Assert.Equal("C4–T6", Names.Of(result.Right.SensoryLevel, Names.Of).En);
    }

    private static void Check<T>(WalkResult<T> result, Func<T, Text> name)
        where T : struct, IComparable
    {
        Assert.Equal(Possible.Of(result.Walk.Decisions.Where(static d => d.Found is not null).Select(static d => d.Found!.Value)), result.Values);
        Assert.All(WalkWords.Of(result, name), static line =>
        {
            Assert.NotEqual("", line.De);
            Assert.NotEqual("", line.En);
        });
        Assert.All(result.Values.Values, value => Assert.Contains(
            WalkWords.Of(result, name), line => line.En.Contains("→ " + name(value).En, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> English<T>(WalkResult<T> result, Func<T, Text> name)
        where T : struct, IComparable => WalkWords.Of(result, name).Select(static line => line.En);
}
