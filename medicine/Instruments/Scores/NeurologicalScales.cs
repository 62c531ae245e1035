using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Neurological grades: Frankel (1969 [303], §10.4.5), ASIA Impairment Scale ([26], §5.3, R7), muscle strength (Janda, MRC,
/// §10.5.7). Wording read in secondary sources. No grade is converted into another.
/// </summary>
public static class NeurologicalScales
{
    /// <summary>Frankel grade A to E, in the sense of 1969.</summary>
    public static Score FrankelGrade { get; } = new()
    {
        Code = "frankel",
        Title = new("Frankel-Grad (Fassung 1969)", "Frankel grade (1969 wording)"),
        Section = "10.4.5",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Lähmung einteilen; Teil des Tokuhashi-Scores", "grade palsy; part of the Tokuhashi score"),
        Misuse = [new(
            "Nicht mit dem ASIA-Grad gleichsetzen: 1969 gab es weder sakrale Aussparung noch eine Regel zum Kraftgrad 3.",
            "Do not equate with the ASIA grade: in 1969 there was neither sacral sparing nor a rule on grade 3 strength.")],
        Items =
        [
            Grades(
                Neurology.FrankelGrade,
                (Frankel.A, "komplett: keine Motorik, keine Sensibilität unterhalb", "complete: no motor or sensory function below"),
                (Frankel.B, "etwas Sensibilität, keine Motorik", "some sensation, no motor function"),
                (Frankel.C, "Motorik vorhanden, aber nicht nutzbar", "motor function present but useless"),
                (Frankel.D, "nutzbare Motorik (Gehen mit oder ohne Hilfe)", "useful motor function (walking with or without aid)"),
                (Frankel.E, "neurologisch beschwerdefrei", "free of neurological symptoms")),
        ],
        Groups = [],
        Sources = ["Frankel 1969 [303]", new("harms-spinesurgery.com; sophiewell.com (Wortlaut)", "harms-spinesurgery.com; sophiewell.com (wording)")],
        Remarks = [new(
            "Viele deutsche Seiten drucken unter „Frankel“ die Definitionen des ASIA-Grades.",
            "Many German pages print the definitions of the ASIA grade under \"Frankel\".")],
    };

    /// <summary>ASIA Impairment Scale A to E: the grade as entered.</summary>
    public static Score Asia { get; } = new()
    {
        Code = "ais_isncsci",
        Title = new("ASIA Impairment Scale (AIS)", "ASIA Impairment Scale (AIS)"),
        Section = "5.3",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Querschnittslähmung nach dem ISNCSCI-Bogen einteilen", "grade spinal cord injury by the ISNCSCI worksheet"),
        Misuse =
        [
            new(
                "E setzt ein früheres Defizit voraus; wer nie eines hatte, hat keinen AIS-Grad.",
                "E presupposes an earlier deficit; who never had one has no AIS grade."),
            new(
                "Braucht die rektale Untersuchung. Der Bogen wird mit „myelon isncsci“ ausgewertet.",
                "Needs the rectal examination. The worksheet is classified by \"myelon isncsci\"."),
        ],
        Items =
        [
            Grades(
                Neurology.AsiaImpairmentScale,
                (AsiaGrade.A, "keine Sensibilität oder Motorik in S4-S5", "no sensory or motor function in S4-S5"),
                (AsiaGrade.B, "Sensibilität einschließlich S4-S5, keine Motorik unterhalb", "sensation including S4-S5, no motor function below"),
                (
                    AsiaGrade.C,
                    "Motorik unterhalb, weniger als die Hälfte der Kennmuskeln mit Grad 3 oder mehr",
                    "motor function below, fewer than half of the key muscles at 3 or more"),
                (AsiaGrade.D, "mindestens die Hälfte der Kennmuskeln mit Grad 3 oder mehr", "at least half of the key muscles at 3 or more"),
                (AsiaGrade.E, "normal nach dokumentiertem Defizit", "normal after a documented deficit")),
        ],
        Groups = [],
        Sources = [new("ASIA-Untersuchungsbogen [26]", "ASIA worksheet [26]"), new(
            "der-querschnitt.de; sophiewell.com docs/audits/v12/asia-impairment.md (Wortlaut)",
            "der-querschnitt.de; sophiewell.com docs/audits/v12/asia-impairment.md (wording)")],
        Remarks = [new("Genau die Hälfte der Kennmuskeln ist D, nicht C.", "Exactly half of the key muscles is D, not C.")],
    };

    /// <summary>Muscle strength 0 to 5, and the halves that 10.5.7 makes of it.</summary>
    public static Score MuscleStrength { get; } = new()
    {
        Code = "mrc_janda",
        Title = new("Kraftgrad 0 bis 5 (MRC, Janda)", "Muscle strength grade 0 to 5 (MRC, Janda)"),
        Section = "10.5.7",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Kraft angeben; ein Merkmal der Dringlichkeitsklassen", "state strength; one feature of the urgency classes"),
        Misuse = [new(
            "Der Kraftgrad allein gibt keine Dringlichkeitsklasse: Gehfähigkeit und vegetative Funktion gehören dazu.",
            "The grade alone gives no urgency class: walking and autonomic function belong to it.")],
        Range = new(0, 5),
        Items =
        [
            PerformanceScales.Steps(
                Neurology.WeakestMuscleGrade,
                (0, "keine Kontraktion", "no contraction"),
                (1, "sicht- oder tastbare Kontraktion", "visible or palpable contraction"),
                (2, "Bewegung ohne Schwerkraft", "movement with gravity eliminated"),
                (3, "Bewegung gegen die Schwerkraft", "movement against gravity"),
                (4, "Bewegung gegen leichten Widerstand", "movement against slight resistance"),
                (5, "normale Kraft", "normal strength")),
        ],
        Groups =
        [
            new(
                "grade_0_to_3",
                new("Grad 0 bis 3: ein Merkmal des funktionell bedeutsamen Defizits", "grade 0 to 3: one feature of the functionally relevant deficit"),
                new NumberRange(0, 3)),
            new("above_3", new("über 3: ein Merkmal des leichten Defizits", "above 3: one feature of the mild deficit"), new NumberRange(4, 5)),
        ],
        Sources = [
            "§10.5.7",
            new("flexikon.doccheck.com Kraftgrad; harms-spinesurgery.com (Wortlaut)", "flexikon.doccheck.com Kraftgrad; harms-spinesurgery.com (wording)"),
        ],
        Notes = ["IA8"],
        Remarks = [new("Zwischenschritte (4-, 4+) kennt die Leitlinie nicht.", "The guideline has no intermediate steps (4-, 4+).")],
    };

    /// <summary>The grades of a scale of letters.</summary>
    internal static ScoreItem Grades<T>(ChoiceFact<T> fact, params (T Grade, string De, string En)[] grades)
        where T : struct, Enum => new(
            fact.Code,
            fact.Label,
            [.. grades.Select(g => new ItemOption($"{g.Grade}", new($"{g.Grade}: {g.De}", $"{g.Grade}: {g.En}")) { When = fact.Is(g.Grade) })])
        {
            Fact = fact,
        };
}
