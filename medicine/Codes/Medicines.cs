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
        Row(
            "L01FF",
            new("PD-1- oder PD-L1-Hemmer", "PD-1 or PD-L1 inhibitor"),
            Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Row("L01FX04", new("Ipilimumab", "ipilimumab"), Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Row(
            "L01XC17",
            new("Nivolumab (Code bis 2021)", "nivolumab (code until 2021)"),
            Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Row(
            "L01XC18",
            new("Pembrolizumab (Code bis 2021)", "pembrolizumab (code until 2021)"),
            Give.Member(Tumour.CurrentSystemicTherapies, SystemicTherapy.ImmuneCheckpointInhibitor)),
        Proposed("L01A to L01D", new("Zytostatikum", "cytotoxic drug"), SystemicTherapy.Chemotherapy),
        Proposed("L01XA", new("Platinverbindung", "platinum compound"), SystemicTherapy.Chemotherapy),
        Proposed("L01E", new("Proteinkinase-Hemmer", "protein kinase inhibitor"), SystemicTherapy.Targeted),
        Proposed("L01XE", new("Proteinkinase-Hemmer (Code bis 2021)", "protein kinase inhibitor (code until 2021)"), SystemicTherapy.Targeted),
        Proposed("L01FA to L01FE", new("monoklonaler Antikörper", "monoclonal antibody"), SystemicTherapy.Targeted),
        Proposed("L02", new("endokrine Therapie", "endocrine therapy"), SystemicTherapy.Endocrine),
        Proposed("V10XX", new("therapeutisches Radiopharmakon", "therapeutic radiopharmaceutical"), SystemicTherapy.Radioligand),
    ];

    /// <summary>Substances by name, for sources that name one without its code.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["denosumab"] = "M05BX04", ["zoledronsäure"] = "M05BA08", ["zoledronat"] = "M05BA08", ["zoledronic acid"] = "M05BA08", ["ibandronsäure"] = "M05BA06",
        ["ibandronat"] = "M05BA06", ["pamidronsäure"] = "M05BA03", ["pamidronat"] = "M05BA03", ["clodronsäure"] = "M05BA02", ["nivolumab"] = "L01FF01",
        ["pembrolizumab"] = "L01FF02", ["durvalumab"] = "L01FF03", ["avelumab"] = "L01FF04", ["atezolizumab"] = "L01FF05",
        ["cemiplimab"] = "L01FF06", ["ipilimumab"] = "L01FX04",
    };

    private static CodeRow Row(string code, Text means, GivenFact gives) => new(new(Systems.Atc, code), means, Atc) { Gives = [gives] };

    private static CodeRow Proposed(string code, Text means, SystemicTherapy kind) => new(new(Systems.Atc, code), means, Atc)
    {
        Gives = [Give.Member(Tumour.CurrentSystemicTherapies, kind)],
        IsSuggestion = true,
        Because = OneOfPerhapsMore,
    };
}
