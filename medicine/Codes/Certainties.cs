using Myelon.Core.Forms;

namespace Myelon.Medicine.Codes;

/// <summary>How certain a diagnosis is, and whether a finding is there. A status that stands in none of these tables makes a statement unusable.</summary>
public static class Certainties
{
    private const string Hl7 = "FHIR R4, condition-ver-status and condition-clinical";
    private const string Snomed = "SNOMED CT, qualifiers of certainty";
    private const string German = "ICD-10-GM, additional mark of certainty";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CertaintyRow> Rows { get; } =
    [
        .. Of(Systems.Verification, Hl7, DiagnosisCertainty.Confirmed, "confirmed"),
        .. Of(Systems.Verification, Hl7, DiagnosisCertainty.Suspected, "unconfirmed provisional differential"),
        .. Of(Systems.Verification, Hl7, DiagnosisCertainty.Refuted, "refuted"),
        .. Of(Systems.Verification, Hl7, DiagnosisCertainty.Error, "entered-in-error"),
        .. Of(Systems.Clinical, Hl7, DiagnosisCertainty.Active, "active recurrence relapse"),
        .. Of(Systems.Clinical, Hl7, DiagnosisCertainty.Past, "inactive remission resolved"),
        .. Of(Systems.Snomed, Snomed, DiagnosisCertainty.Confirmed, "410605003 59156000"),
        .. Of(Systems.Snomed, Snomed, DiagnosisCertainty.Suspected, "410592001 410590009 415684004 76104008 2931005"),
        .. Of(Systems.Snomed, Snomed, DiagnosisCertainty.Refuted, "410594000 410593005 410516002 2667000 723511001"),
        .. Of(Systems.Snomed, Snomed, DiagnosisCertainty.Error, "723510000"),
        .. Of(Systems.Snomed, Snomed, DiagnosisCertainty.Active, "55561003"),
        .. Of(Systems.Snomed, Snomed, DiagnosisCertainty.Past, "73425007 413322009 277022003"),
        .. Of(Systems.GermanCertainty, German, DiagnosisCertainty.Confirmed, "G"),
        .. Of(Systems.GermanCertainty, German, DiagnosisCertainty.Suspected, "V"),
        .. Of(Systems.GermanCertainty, German, DiagnosisCertainty.Past, "Z"),
        .. Of(Systems.GermanCertainty, German, DiagnosisCertainty.Refuted, "A"),
    ];

    /// <summary>
    /// Words with which the text of a diagnosis begins and that take its certainty away; small letters, without blanks and dots. "State
    /// after" stands in none: after what, the words say, and a metastasis that was treated is still one.
    /// </summary>
    public static IReadOnlyList<(string Begins, DiagnosisCertainty Says)> CertaintyWords { get; } =
    [
        .. Begins(DiagnosisCertainty.Suspected, "v a |va |v d |vd |verdacht|fraglich|mögliche|d d |dd |"
            + "suspect|suspicion|possibl|probabl|query|differential|?"),
        .. Begins(
            DiagnosisCertainty.Refuted,
            "ausschluss|ausgeschlossen|kein |keine |keinen |keinerlei |ohne nachweis|ohne hinweis|ohne anhalt|nicht nachweisbar|nicht nachgewiesen|"
                + "no |without evidence|rule out|ruled out|r/o|excluded|exclusion|negative for|absence of|not detected"),
    ];

    /// <summary>What an observation of a finding answers.</summary>
    public static IReadOnlyList<PresenceRow> Presences { get; } =
    [
        .. Answers(Systems.Snomed, true, "52101004 373066001 10828004 410515003 410605003"),
        .. Answers(Systems.Snomed, false, "2667000 373067005 260385009 410516002 410594000 410593005 264887000 47492008 262008008"),
        .. Answers(Systems.Snomed, null, "261665006 373068000 82334004 385432009"),
        .. Answers(Systems.Loinc, true, "LA33-6 LA9633-4 LA6576-8"),
        .. Answers(Systems.Loinc, false, "LA32-8 LA9634-2 LA6577-6"),
        .. Answers(Systems.YesNo, true, "Y POS"),
        .. Answers(Systems.YesNo, false, "N NEG ND"),
        .. Answers(Systems.YesNo, null, "IND"),
    ];

    /// <summary>The same in words.</summary>
    public static IReadOnlyDictionary<string, bool?> PresenceWords { get; } =
        Words(true, "ja|yes|y|j|true|positiv|positive|vorhanden|present|detected|nachgewiesen|confirmed|gesichert|1")
            .Concat(Words(
                false,
                "nein|no|n|false|negativ|negative|absent|nicht vorhanden|not present|none|keine|kein|not detected|nicht "
                    + "nachgewiesen|ausgeschlossen|refuted|excluded|0"))
            .Concat(Words(null, "unbekannt|unknown|u|unklar|unclear|nicht durchgeführt|not done|nicht bestimmt|nicht beurteilbar|not assessed|n/a|k. a.|k.a."))
            .ToDictionary(w => w.Word, w => w.Says, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Word, bool? Says)> Words(bool? says, string words) => words.Split('|').Select(w => (w, says));

    private static IEnumerable<(string Begins, DiagnosisCertainty Says)> Begins(DiagnosisCertainty says, string words) =>
        words.Split('|').Select(w => (w, says));

    private static IEnumerable<CertaintyRow> Of(CodeSystem system, string source, DiagnosisCertainty says, string codes) =>
        codes.Split(' ').Select(c => new CertaintyRow(new(system, c), says, source));

    private static IEnumerable<PresenceRow> Answers(CodeSystem system, bool? isPresent, string codes) =>
        codes.Split(' ').Select(c => new PresenceRow(new(system, c), isPresent, "SNOMED CT, LOINC and HL7 answers"));
}
