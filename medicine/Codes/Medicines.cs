using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Medicines by ATC. Only what a source states as running counts.</summary>
public static class Medicines
{
    private const string Atc = "ATC, official German edition (groups)";

    private static readonly Text OneOfPerhapsMore = new(
        "Eine Liste von Mitteln zeigt nicht, dass es keine weiteren gibt; die laufende Systemtherapie ist zu bestätigen.",
        "A list of drugs does not show that there are no others; the running systemic therapy must be confirmed.");

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CodeRow> Rows { get; } =
    [
        Row("M05BA", new("Bisphosphonat", "bisphosphonate"), Give.Choice(Tumour.OsteoprotectiveTherapy, BoneProtection.Bisphosphonate)),
        Row("M05BX04", new("Denosumab", "denosumab"), Give.Choice(Tumour.OsteoprotectiveTherapy, BoneProtection.Denosumab)),
        Row("N02A", new("Opioid", "opioid"), Give.Yes(Pain.OpioidTherapy)),
        new CodeRow(new(Systems.Atc, "H02AB"), new("Glukokortikoid", "glucocorticoid"), Atc)
        {
            Because = new("Das Vokabular fragt nicht nach laufendem Kortison.", "The vocabulary does not ask for running steroids."),
        },
        Row("L01FF", new("PD-1- oder PD-L1-Hemmer", "PD-1 or PD-L1 inhibitor"), Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Row("L01FX04", new("Ipilimumab", "ipilimumab"), Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Row("L01XC17", new("Nivolumab (Code bis 2021)", "nivolumab (code until 2021)"), Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Row("L01XC18", new("Pembrolizumab (Code bis 2021)", "pembrolizumab (code until 2021)"), Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Proposed("L01A to L01D", new("Zytostatikum", "cytotoxic drug"), SystemicTherapy.Chemotherapy),
        Proposed("L01XA", new("Platinverbindung", "platinum compound"), SystemicTherapy.Chemotherapy),
        Proposed("L01E", new("Proteinkinase-Hemmer", "protein kinase inhibitor"), SystemicTherapy.Targeted),
        Proposed("L01XE", new("Proteinkinase-Hemmer (Code bis 2021)", "protein kinase inhibitor (code until 2021)"), SystemicTherapy.Targeted),
        Proposed("L01FA to L01FE", new("monoklonaler Antikörper", "monoclonal antibody"), SystemicTherapy.Targeted),
        Proposed("L02", new("endokrine Therapie", "endocrine therapy"), SystemicTherapy.Endocrine),
        Proposed("V10XX", new("therapeutisches Radiopharmakon", "therapeutic radiopharmaceutical"), SystemicTherapy.Radioligand),
    ];

    private static CodeRow Row(string code, Text means, GivenFact gives) => new(new(Systems.Atc, code), means, Atc) { Gives = [gives] };

    private static CodeRow Proposed(string code, Text means, SystemicTherapy kind) => new(new(Systems.Atc, code), means, Atc)
    {
        Gives = [Give.Member(Tumour.CurrentSystemicTherapies, kind)],
        IsSuggestion = true,
        Because = OneOfPerhapsMore,
    };
}
