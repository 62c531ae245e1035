using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Epidural Spinal Cord Compression scale (ESCC, "Bilsky"; §7.2.3, R53, §10.5.7; Bilsky 2010 [170]): six grades on axial T2 MRI at
/// the worst level. The guideline's figure is missing from its text; the definitions were read in a secondary source.
/// </summary>
public static class EpiduralCompressionScale
{
    /// <summary>The scale.</summary>
    public static Score Score { get; } = new()
    {
        Code = "escc_bilsky",
        Title = new("Epidurale Rückenmarkskompression (ESCC, „Bilsky“)", "Epidural Spinal Cord Compression scale (ESCC, \"Bilsky\")"),
        Section = "7.2.3",
        Kind = ScoreKind.Scale,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Einengung des Spinalkanals im MRT einteilen", "grade the compression of the canal on MRI"),
        Misuse =
        [
            new(
                "Am Rückenmark definiert: 1b bis 3 gelten nicht für Höhen der Cauda equina (eigene Lesart).",
                "Defined by the cord: 1b to 3 do not hold at levels of the cauda equina (our reading)."),
            new("Der Grad sagt nicht, wie schwer die Lähmung ist.", "The grade does not say how severe the palsy is."),
        ],
        Items =
        [
            new(
                SpinalCanal.BilskyGrade.Code,
                SpinalCanal.BilskyGrade.Label,
                Grade("0", EpiduralCompression.Grade0, "nur im Knochen", "bone-only disease"),
                Grade(
                    "1a", EpiduralCompression.Grade1a,
                    "Tumor berührt den Duralsack, ohne ihn zu verformen",
                    "tumour touches the thecal sac without deforming it"),
                Grade("1b", EpiduralCompression.Grade1b, "Duralsack verformt, Myelon nicht berührt", "thecal sac deformed, cord not touched"),
                Grade(
                    "1c", EpiduralCompression.Grade1c,
                    "Duralsack verformt, Myelon berührt, nicht komprimiert",
                    "thecal sac deformed, cord touched, not compressed"),
                Grade("2", EpiduralCompression.Grade2, "Myelon komprimiert, Liquor noch sichtbar", "cord compressed, CSF still visible"),
                Grade("3", EpiduralCompression.Grade3, "Myelon komprimiert, kein Liquor sichtbar", "cord compressed, no CSF visible"))
            {
                Fact = SpinalCanal.BilskyGrade,
            },
        ],
        Groups =
        [
            new("low_grade", new("niedriggradig (0 bis 1c)", "low grade (0 to 1c)"), null)
            {
                When = SpinalCanal.BilskyGrade.IsAnyOf(
                    EpiduralCompression.Grade0, EpiduralCompression.Grade1a, EpiduralCompression.Grade1b, EpiduralCompression.Grade1c),
            },
            new("high_grade", new("hochgradig (2 und 3)", "high grade (2 and 3)"), null)
            {
                When = SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade2, EpiduralCompression.Grade3),
            },
        ],
        Sources = [
            "§7.2.3",
            "Bilsky 2010, J Neurosurg Spine 13(3):324-8 [170]",
            new("sophiewell.com lib/bilsky-escc-v604.js (Definitionen)", "sophiewell.com lib/bilsky-escc-v604.js (definitions)"),
        ],
        Notes = ["IB8", "IB10", "IB11"],
        Remarks =
        [
            new(
                "ESCCS, MESCC, MESSC und Bilsky stehen im Text für dieselbe Skala; MESCC ist die Krankheit.",
                "ESCCS, MESCC, MESSC and Bilsky stand for one scale in the text; MESCC is the condition."),
            new(
                "Aus [171]: mindestens die Hälfte hatte ab 1b (C1 bis Th2) oder ab 1c (Th3 bis L5) eine mittlere bis schwere Lähmung. Hintergrund, "
                    + "keine Regel.",
                "From [171]: at least half had moderate to severe palsy from 1b (C1 to T2) or 1c (T3 to L5) upwards. Context, no rule."),
        ],
    };

    private static ItemOption Grade(string code, EpiduralCompression grade, string de, string en) =>
        new(code, new($"{code}: {de}", $"{code}: {en}")) { When = SpinalCanal.BilskyGrade.Is(grade) };
}
