using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Proton density fat fraction of a vertebral lesion (§6.3.1.1.2 [53][41]): a reduced fraction points to malignancy; the best cut-off
/// lies between 6.4 and 9 %, so between them nothing is said.
/// </summary>
public static class FatFraction
{
    /// <summary>The reading of the fat fraction.</summary>
    public static Score Score { get; } = new()
    {
        Code = "pdff",
        Title = new("Fettfraktion (PDFF) der Läsion", "Proton density fat fraction (PDFF) of the lesion"),
        Section = "6.3.1.1.2",
        Kind = ScoreKind.Criteria,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.ReadInSource,
        Purpose = new("bös- und gutartige Wirbelkörperläsionen im MRT unterscheiden helfen", "help to tell malignant from benign vertebral lesions on MRI"),
        Misuse =
        [
            new(
                "Gutartige Prozesse, die das Mark ganz verdrängen (etwa Spondylodiszitis), sind ebenfalls fettarm.",
                "Benign processes that replace the marrow entirely (such as spondylodiscitis) are low in fat too."),
            new(
                "Diffus infiltrierende bösartige (etwa Myelom) können normal erscheinen.",
                "Diffusely infiltrating malignant ones (such as myeloma) may look normal."),
            new("Ersetzt keine Biopsie.", "Does not replace a biopsy."),
        ],
        Items = [],
        Groups =
        [
            new("reduced", new("vermindert: spricht für eine bösartige Läsion", "reduced: points to a malignant lesion"), null)
            {
                When = Imaging.ProtonDensityFatFractionInPercent.Below(6.4m),
            },
            new("grey_zone", new("Grauzone 6,4 bis 9 %: keine Aussage", "grey zone 6.4 to 9 %: nothing is said"), null)
            {
                When = Imaging.ProtonDensityFatFractionInPercent.AtLeast(6.4m) & Imaging.ProtonDensityFatFractionInPercent.AtMost(9),
            },
            new("not_reduced", new("nicht vermindert: spricht für eine gutartige Läsion", "not reduced: points to a benign lesion"), null)
            {
                When = Imaging.ProtonDensityFatFractionInPercent.Above(9),
            },
        ],
        SideConditions =
        [
            new(new(
                "Ausnahme: Myelom als Primärtumor oder vermutet (diffuse Infiltration)",
                "exception: myeloma as primary or suspected (diffuse infiltration)"))
            {
                When = Tumour.Primary.Is(PrimaryTumour.Myeloma) | DifferentialDiagnosis.Myeloma,
            },
            new(new(
                "Ausnahme: Infektion vermutet (Spondylodiszitis ist ebenfalls fettarm)",
                "exception: infection suspected (spondylodiscitis is low in fat too)"))
            {
                When = DifferentialDiagnosis.Infection,
            },
        ],
        Sources = [new(
            "§6.3.1.1.2 [53][41]: Grenzwert 6,4 bis 9 %, Sensitivität 97 %, Spezifität 90 bis 91 %",
            "§6.3.1.1.2 [53][41]: cut-off 6.4 to 9 %, sensitivity 97 %, specificity 90 to 91 %")],
    };
}
