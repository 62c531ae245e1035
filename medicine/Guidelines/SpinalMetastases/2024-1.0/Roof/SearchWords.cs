using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>
/// The words by which clinicians look for something, where the text or our paraphrase uses others: each with the sections that treat it. Ours, not
/// the guideline's; a row says where to read, never what is recommended.
/// </summary>
internal static class SearchWords
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Keyword> All { get; } =
    [
        new(
            ["10.5.2"],
            "Vertebroplastie", "Kyphoplastie", "Zementaugmentation", "Augmentation", "Knochenzement", "vertebroplasty", "kyphoplasty", "augmentation"),
        new(["10.5.5", "10.5.2"], "Zement", "Pedikelschraube", "Schraube", "cement", "screw"),
        new(
            ["10.2"],
            "Bisphosphonat", "Denosumab", "Zoledronat", "Zoledronsäure", "Ibandronat", "Pamidronat", "Osteoprotektion", "Knochenschutz", "osteoprotektiv",
            "Antiresorptiva", "bisphosphonate", "zoledronate", "osteoprotective"),
        new(["10.2"], "Kiefernekrose", "Kieferosteonekrose", "Zahnarzt", "osteonecrosis", "jaw", "dental"),
        new(
            ["10.1.3.4", "10.1.1"],
            "Dexamethason", "Kortison", "Cortison", "Steroid", "Steroide", "Glukokortikoid", "Kortikosteroid", "Kortikoid", "Prednisolon", "Fortecortin",
            "dexamethasone", "cortisone", "steroid", "glucocorticoid", "corticosteroid"),
        new(["10.1.4", "10.5.9"], "Korsett", "Orthese", "Mieder", "Korsage", "Halskrause", "Zervikalstütze", "corset", "orthosis", "brace", "collar"),
        new(
            ["11.6", "10.5.7", "6.2"],
            "Lähmung", "gelähmt", "Querschnitt", "Querschnittlähmung", "Querschnittslähmung", "Paraplegie", "Tetraplegie", "Plegie", "Parese",
            "Paraparese", "paralysis", "paraplegia", "palsy", "paresis"),
        new(["6.3.1"], "Kernspin", "Kernspintomographie", "Kernspintomografie", "MRT", "Magnetresonanztomographie", "Magnetresonanz", "MR", "MRI"),
        new(["6.3.1"], "CT", "Computertomographie", "Computertomografie", "computed", "tomography"),
        new(
            ["6.3.1.2"],
            "Myelographie", "Myelografie", "Herzschrittmacher", "Schrittmacher", "Klaustrophobie", "Kontraindikation", "myelography", "pacemaker",
            "contraindication"),
        new(["6.3.1"], "Röntgen", "Röntgenaufnahme", "Nativröntgen", "X-ray", "radiograph"),
        new(["6.3.3.4", "6.3.3.3"], "PET", "PSMA", "FDG", "PETCT", "Positronenemission"),
        new(["6.3.3.3"], "Szintigraphie", "Szintigrafie", "Skelettszintigraphie", "Knochenszintigramm", "scintigraphy", "bone-scan"),
        new(["7.1.2.1", "7.1.1"], "Karnofsky", "Allgemeinzustand", "Leistungsstatus", "performance"),
        new(
            ["7.1.1", "7.1.2.1", "7.1.2.2"],
            "Tokuhashi", "Bauer", "Tomita", "Rades", "Prognose", "Lebenserwartung", "Überlebenszeit", "Überleben", "prognosis", "survival"),
        new(["7.2.2"], "SINS", "Stabilität", "Instabilität", "instabil", "Wackel", "stability", "instability"),
        new(["7.2.3"], "Bilsky", "ESCCS", "Kompression", "Myelonkompression", "Rückenmarkskompression", "Rückenmarkkompression", "compression"),
        new(["5.2", "9", "10.5.7"], "Notfall", "Notarzt", "Notaufnahme", "Rettungsdienst", "emergency", "ambulance"),
        new(
            ["5.2"],
            "Transport", "Immobilisation", "Ruhigstellung", "Lagerung", "Vakuummatratze", "Schienung", "Stiffneck", "transport", "immobilisation",
            "immobilization"),
        new(["5.3"], "ISNCSCI", "ASIA", "Neurostatus", "Untersuchungsbogen", "Frankel", "examination"),
        new(["5.1", "9"], "Wirbelsäulenzentrum", "Zentrum", "Verlegung", "verlegen", "center", "centre", "transfer"),
        new(["9"], "Tumorkonferenz", "Tumorboard", "Fallkonferenz", "Konferenz", "Board", "board"),
        new(
            ["11.3"],
            "Schwerbehinderung", "Schwerbehindertenausweis", "Behinderung", "Rente", "Erwerbsminderung", "Sozialdienst", "Sozialberatung", "Pflegegrad",
            "disability", "pension", "social"),
        new(["11.3", "10.1.5"], "Reha", "Rehabilitation", "Anschlussheilbehandlung", "AHB", "rehabilitation"),
        new(["10.1.5", "11.3"], "Physiotherapie", "Krankengymnastik", "Ergotherapie", "Training", "Bewegung", "physiotherapy", "exercise"),
        new(
            ["11.5"],
            "Thrombose", "Thromboseprophylaxe", "Heparin", "NMH", "Antikoagulation", "Embolie", "Lungenembolie", "thrombosis", "heparin",
            "anticoagulation"),
        new(
            ["11.6"],
            "Dekubitus", "Inkontinenz", "Blasenkatheter", "Katheter", "Harnverhalt", "Blase", "Mastdarm", "bladder", "bowel", "catheter",
            "pressure-ulcer"),
        new(
            ["11.4"],
            "Psychoonkologie", "Psychologe", "Psyche", "Depression", "Angst", "Belastung", "Selbsthilfe", "psychooncology", "distress", "anxiety",
            "depression"),
        new(["10.7", "11.4"], "Palliativ", "Palliativmedizin", "Hospiz", "Sterbebegleitung", "Lebensende", "palliative", "hospice"),
        new(
            ["10.1.1"],
            "Schmerz", "Schmerzmittel", "Analgetika", "Opioid", "Opiat", "Morphin", "Morphium", "Fentanyl", "Oxycodon", "Tilidin", "Metamizol", "Novalgin",
            "Ibuprofen", "NSAR", "NSAID", "analgesic", "opioid", "morphine", "pain"),
        new(["10.1.1"], "Gabapentin", "Pregabalin", "Antidepressivum", "Amitriptylin", "Neuropathie", "neuropathisch", "Nervenschmerz", "neuropathic"),
        new(
            ["10.1.2"],
            "Samarium", "Strontium", "Radium", "Lutetium", "Radionuklid", "Radiopharmakon", "Nuklearmedizin", "radionuclide", "radiopharmaceutical"),
        new(
            ["10.1.3.3", "10.4.4", "11.8.2"],
            "SBRT", "Stereotaxie", "stereotaktisch", "Radiochirurgie", "Cyberknife", "Ablativbestrahlung", "stereotactic", "radiosurgery"),
        new(["10.1.3", "10.4"], "Bestrahlung", "Strahlentherapie", "Radiatio", "Radiotherapie", "RT", "radiotherapy", "irradiation", "radiation"),
        new(
            ["11.8"],
            "Rebestrahlung", "Re-Bestrahlung", "Rezidiv", "Zweitbestrahlung", "Wiederbestrahlung", "Myelopathie", "Strahlenmyelopathie", "re-irradiation",
            "reirradiation", "recurrence", "myelopathy"),
        new(["11.8", "10.1.3.3"], "Toleranzdosis", "Grenzdosis", "Toleranz", "BED", "EQD2", "tolerance"),
        new(
            ["10.4.3", "10.1.3.6"],
            "Fraktionierung", "Einzeitbestrahlung", "Einzeit", "Kurzzeitbestrahlung", "Hypofraktionierung", "fractionation", "single-fraction"),
        new(["10.4.1", "10.1.3.1"], "präoperativ", "neoadjuvant", "preoperative"),
        new(["10.4.4.3", "11.1"], "postoperativ", "adjuvant", "Wundheilung", "postoperative", "wound"),
        new(["10.4.4.1"], "Oligometastasierung", "Oligometastasen", "oligometastatic"),
        new(["10.5", "8.1", "8.2"], "Operation", "OP", "Chirurgie", "operieren", "Eingriff", "surgery", "operation"),
        new(
            ["10.5.1", "10.5.4", "10.5.5"],
            "Spondylodese", "Stabilisierung", "Fusion", "Instrumentierung", "Osteosynthese", "Fixateur", "Laminektomie", "Dekompression",
            "Wirbelkörperersatz", "Cage", "spondylodesis", "fusion", "stabilisation", "laminectomy", "decompression", "corpectomy"),
        new(["10.4.4.4"], "Separation", "Separationschirurgie", "separation"),
        new(
            ["10.5.3"],
            "Ablation", "Radiofrequenz", "Radiofrequenzablation", "RFA", "Kryoablation", "Mikrowelle", "HIFU", "radiofrequency", "cryoablation",
            "microwave"),
        new(["10.5.6"], "Embolisation", "Blutung", "Blutverlust", "hypervaskularisiert", "embolisation", "embolization", "bleeding"),
        new(["10.5.8"], "Carbon", "Karbon", "PEEK", "Titan", "Implantat", "implant", "titanium"),
        new(["10.1.3.2"], "Fraktur", "Wirbelbruch", "Bruch", "Wirbelkörperfraktur", "pathologisch", "Rekalzifizierung", "fracture"),
        new(["6.5"], "Biopsie", "Probe", "Gewebeprobe", "Punktion", "Stanzbiopsie", "Feinnadel", "Histologie", "biopsy", "histology"),
        new(["6.4"], "Labor", "Blutbild", "Elektrophorese", "Tumormarker", "Kalzium", "Hyperkalzämie", "laboratory", "calcium", "electrophoresis"),
        new(["6.1", "6.2"], "Rückenschmerz", "Rückenschmerzen", "Kreuzschmerz", "Leitsymptom", "Warnzeichen", "back pain", "red-flag"),
        new(["6.1.1", "6.4"], "Myelom", "Plasmozytom", "Lymphom", "Differentialdiagnose", "myeloma", "lymphoma"),
        new(["11.7"], "Nachsorge", "Verlaufskontrolle", "Kontrolle", "follow-up", "surveillance"),
        new(["10.5.10"], "Komplikation", "Wundinfektion", "Nachblutung", "complication", "infection"),
        new(["10.1.3.4"], "Flare", "Schmerzspitze", "Pain-Flare"),
        new(["11.1", "10.3"], "Chemotherapie", "Immuntherapie", "Antikörper", "Systemtherapie", "Hormontherapie", "chemotherapy", "immunotherapy", "systemic"),
        new(["10.5.4"], "Halswirbelsäule", "HWS", "Atlas", "Axis", "Dens", "Kopfgelenk", "okzipitozervikal", "subaxial", "cervical", "odontoid"),
        new(["10.5.5"], "Brustwirbelsäule", "BWS", "Lendenwirbelsäule", "LWS", "thorakolumbal", "thoracolumbar", "lumbar", "thoracic"),
        new([], "Kreuzbein", "Sakrum", "sakral", "sacrum", "sacral"),
        new(["10.1.3.6", "11.8.1"], "Kauda", "Cauda", "Kaudasyndrom", "cauda"),
        new(["11.5"], "Clexane", "Enoxaparin", "Marcumar", "DOAK", "Blutverdünner", "Thromboprophylaxe", "Thrombose", "thromboprophylaxis"),
        new(["11.6", "10.5.7"], "Restharn", "Blasenentleerungsstörung", "Blasenstörung", "Stuhlinkontinenz", "Blase", "bladder"),
        new(["6.1", "7.1.2.3"], "Sensibilitätsstörung", "Sensibilität", "sensibel", "Taubheit", "Kribbeln", "Gefühlsstörung", "sensory", "numbness"),
        new(["10.1.1"], "Obstipation", "Verstopfung", "Laxans", "Laxanzien", "constipation", "laxative"),
        new(["10.7", "10.1.1"], "Fatigue", "Atemnot", "Dyspnoe", "Symptomlast", "dyspnoea"),
        new(
            ["6.1.1"],
            "Fieber", "Bandscheibe", "Bandscheibenvorfall", "Diszitis", "Spondylodiszitis", "Abszess", "Infektion", "fever", "disc", "discitis",
            "spondylodiscitis", "abscess"),
        new(["9", "5.1"], "Wirbelsäulenchirurgie", "Neurochirurgie", "Orthopädie", "Unfallchirurgie", "Radioonkologie", "neurosurgery", "orthopaedics"),
        new([], "Mammakarzinom", "Brustkrebs", "Mamma", "breast"),
        new([], "Prostatakarzinom", "Prostatakrebs", "Prostata", "prostate"),
        new([], "Lungenkarzinom", "Bronchialkarzinom", "Lungenkrebs", "Lunge", "lung"),
        new([], "Nierenzellkarzinom", "Nierenkarzinom", "Nierenkrebs", "Hypernephrom", "renal"),
        new([], "Schilddrüsenkarzinom", "Schilddrüsenkrebs", "thyroid"),
        new([], "Primärtumor", "Tumorart", "Krebsart", "Entität", "primary"),
        new([], "Kyphose", "Skoliose", "Fehlstellung", "kyphosis", "scoliosis", "deformity"),
        new([], "Osteoporose", "osteoporotisch", "osteoporosis", "osteoporotic"),
        new(["10.4.1"], "IMRT", "intensitätsmoduliert", "intensity-modulated"),
        new([], "unter", "weniger", "binnen", "innerhalb", "under", "less", "within"),
        new([], "Stunde", "Stunden", "hour", "hours"),
        new([], "Gehfähigkeit", "gehen", "laufen", "Gang", "gehunfähig", "Rollstuhl", "walking", "ambulatory"),
        new([], "Metastase", "Metastasen", "Tochtergeschwulst", "Absiedlung", "metastasis", "metastases"),
        new([], "Fahreignung", "Fahrtauglichkeit", "Autofahren", "driving") { IsSilent = true },
        new([], "Patientenverfügung", "Vorsorgevollmacht", "advance-directive", "living-will") { IsSilent = true },
        new([], "Cannabis", "Cannabinoid", "Dronabinol", "cannabis") { IsSilent = true },
        new([], "Reflexe", "Ataxie", "Babinski", "reflexes", "ataxia") { IsSilent = true },
        new([], "Telemedizin", "Zweitmeinung", "telemedicine", "second-opinion") { IsSilent = true },
        new([], "Hyperthermie", "Hyperthermiebehandlung", "hyperthermia") { IsSilent = true },
        new([], "Sexualität", "Sexualfunktion", "sexuality") { IsSilent = true },
    ];
}
