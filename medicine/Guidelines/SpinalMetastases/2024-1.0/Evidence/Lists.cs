using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Complications of surgery (§10.5.10, table 5) and the diagnostic codes that the text names (§4.3).</summary>
public static class Lists
{
    /// <summary>Possible complications of surgery, as a checklist.</summary>
    public static Checklist Complications { get; } = new(
        new("Mögliche Komplikationen der Operation", "Possible complications of surgery"),
        "10.5.10",
        [
            new(
                "intraoperative_tumour",
                new("intraoperativ, tumorbedingt", "intraoperative, tumour-related"),
                [
                    new("Blutungsneigung", "bleeding tendency"),
                    new("veränderte Anatomie", "altered anatomy"),
                    new("Implantatdislokation durch Knochenqualität", "implant dislocation from bone quality"),
                ]),
            new(
                "intraoperative_general",
                new("intraoperativ, allgemein", "intraoperative, general"),
                [
                    new("Duraverletzung", "dural injury"),
                    new("Verletzung von Rückenmark oder Nervenwurzel", "injury of cord or root"),
                    new("Blutung aus dem Venenplexus", "bleeding from the venous plexus"),
                    new("Aortenverletzung", "aortic injury"),
                    new("Verletzung bei Intubation", "intubation injury"),
                    new("Zementleckage", "cement leakage"),
                    new("Schraubenfehllage", "screw malposition"),
                ]),
            new(
                "early_tumour",
                new("früh, tumorbedingt", "early, tumour-related"),
                [
                    new("Gerinnungsversagen", "coagulation failure"),
                    new("akutes Nierenversagen", "acute renal failure"),
                    new("Thrombose- und Embolierisiko erhöht", "raised thrombosis and embolism risk"),
                ]),
            new(
                "early_general",
                new("früh, allgemein", "early, general"),
                [
                    new("Liquorverlustsyndrom", "CSF loss syndrome"),
                    new("Paresen oder Hypästhesie", "pareses or hypaesthesia"),
                    new("Hämatom", "haematoma"),
                    new("Aortendissektion", "aortic dissection"),
                    new("Pneumonie", "pneumonia"),
                    new("Ileus", "ileus"),
                    new("Arteria-spinalis-anterior-Syndrom", "anterior spinal artery syndrome"),
                    new("Infektion", "infection"),
                    new("kardiovaskulär", "cardiovascular"),
                    new("anästhesiologisch", "anaesthesiological"),
                ]),
        ],
        [
            new(
                "Tabelle 5 stellt Spalten nebeneinander; die Zeilen sind nicht überall Ursache und Folge (IE15). Schweregrad nach CTCAE.",
                "Table 5 sets columns side by side; the rows are not everywhere cause and effect (IE15). Severity by CTCAE."),
        ]);

    /// <summary>The ICD-10 codes; cord compression and pathological fracture in neoplasm are missing in the text (IF16).</summary>
    public static IReadOnlyList<DiagnosisCode> Codes { get; } =
    [
        new("C79.5", new("sekundäre bösartige Neubildung von Knochen und Knochenmark", "secondary malignant neoplasm of bone and bone marrow"), "4.3"),
        new("C79.9", new("sekundäre bösartige Neubildung, Ort nicht bezeichnet", "secondary malignant neoplasm, site not specified"), "4.3"),
        new("D48.0", new("unsicheres Verhalten: Knochen, Gelenkknorpel", "uncertain behaviour: bone and articular cartilage"), "4.3"),
        new("D48.9", new("unsicheres Verhalten, Ort nicht bezeichnet", "uncertain behaviour, site not specified"), "4.3"),
    ];
}
