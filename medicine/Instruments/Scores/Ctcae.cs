using Myelon.Core.Forms;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// CTCAE v5.0 (2017 [405], §10.5.10): the general scheme of the grades. Each term has definitions of its own, which are not here.
/// Wording read in secondary sources.
/// </summary>
public static class Ctcae
{
    /// <summary>The grades 1 to 5.</summary>
    public static Score Score { get; } = new()
    {
        Code = "ctcae",
        Title = new("CTCAE v5.0, allgemeine Grade", "CTCAE v5.0, general grades"),
        Section = "10.5.10",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Schwere einer Komplikation angeben", "state the severity of a complication"),
        Misuse = [new(
            "Nur das allgemeine Schema; für jede Komplikation gilt ihre eigene Definition der CTCAE.",
            "The general scheme only; each complication has its own definition in the CTCAE.")],
        Range = new(1, 5),
        Items =
        [
            new(
                "grade",
                new("Grad", "grade"),
                Grade(1, "leicht, keine Behandlung nötig", "mild, no intervention"),
                Grade(2, "mäßig, geringe oder örtliche Behandlung", "moderate, minimal or local intervention"),
                Grade(3, "schwer, nicht unmittelbar lebensbedrohlich, Krankenhaus", "severe, not immediately life-threatening, hospital"),
                Grade(4, "lebensbedrohlich, dringende Behandlung", "life-threatening, urgent intervention"),
                Grade(5, "Tod durch die Komplikation", "death from the event")),
        ],
        Groups = [],
        Sources = [
            new("CTCAE v5.0, 27. November 2017 [405]", "CTCAE v5.0, 27 November 2017 [405]"),
            new(
                "docslib.org Kopie der CTCAE v5.0 (Anfang) und Seiten, die das Schema zitieren (Wortlaut)",
                "docslib.org copy of CTCAE v5.0 (start) and pages that quote the scheme (wording)"),
        ],
    };

    private static ItemOption Grade(int grade, string de, string en) =>
        new($"{grade}", new($"{grade}: {de}", $"{grade}: {en}")) { Points = new(grade, grade) };
}
