using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>
/// Vertebrae, regions of the spine, and places that are surely elsewhere. A region never becomes a level: the level is asked. What stands
/// in no row is not known, which is never the same as elsewhere.
/// </summary>
public static class BodySites
{
    private const string Tg263 = "mCODE 4.0.0, map of TG-263 to SNOMED CT";
    private const string Volumes = "mCODE 4.0.0, value set of radiotherapy volumes";
    private const string Regions = "MII Onkologie and mCODE 4.0.0, body sites";
    private const string Key2021 = "oBDS 3.0.4, key of targets 2021";
    private const string Key2014 = "oBDS 3.0.4, key of targets 2014";

    /// <summary>The rows. T13 is no level of the vocabulary.</summary>
    public static IReadOnlyList<SiteRow> Rows { get; } =
    [
        .. Vertebrae('C', SpinalLevel.C1, "14806007 39976000 91116008 14705001 67479001 88298007 16126006"),
        .. Vertebrae('T', SpinalLevel.T1, "56094003 50060007 73138009 86197001 6105006 32430008 71737002 77435000 33766003 48405002 52120002 280849005"),
        .. Vertebrae('L', SpinalLevel.L1, "61032001 53983007 55492004 71996003 21799000"),
        .. Vertebrae('S', SpinalLevel.S1, "65985001 11808007 49967005 69950008 21452006"),
        Vertebra("1172006", 'C', 2, SpinalLevel.C2, Volumes)
            with { Means = new("Dens axis (C2)", "odontoid process of the axis (C2)"), Words = ["dens", "odontoid"] },
        Region(Systems.Snomed, "84667006", "cervical spine", Regions, "cervic", "zervik", "halswirbel", "hws"),
        Region(Systems.Snomed, "35769007", "thoracic spine", Regions, "thora", "brustwirbel", "bws"),
        Region(Systems.Snomed, "73903008", "lumbar spine", Regions, "lumb", "lendenwirbel", "lws"),
        Region(Systems.Snomed, "87141009", "sacrum", Regions, "sacr", "sakr", "kreuzbein"),
        Region(Systems.Snomed, "421060004", "vertebral column", Volumes, "vertebra", "spin", "wirbel", "column"),
        Region(Systems.Snomed, "51282000", "vertebral column", Regions, "vertebra", "spin", "wirbel"),
        Region(Systems.Snomed, "3572006", "vertebral body", Volumes, "vertebra", "wirbel"),
        Region(Systems.Snomed, "1186895000", "thoracic spine", Volumes, "thora", "t13"),
        Region(Systems.Snomed, "2748008", "spinal cord", Tg263, "spinal cord", "rückenmark", "myelon"),
        Region(Systems.Snomed, "54785003", "cervical cord", Volumes, "cord", "rückenmark", "mark"),
        Region(Systems.Snomed, "50800009", "thoracic cord", Volumes, "cord", "rückenmark", "mark"),
        Region(Systems.Snomed, "60051002", "lumbar cord", Volumes, "cord", "rückenmark", "mark"),
        Region(Systems.Snomed, "11478001", "sacral cord", Volumes, "cord", "rückenmark", "mark"),
        Region(Systems.Snomed, "37554007", "thecal sac", Tg263, "thecal", "dura"),
        Region(Systems.Snomed, "61853006", "spinal canal", Tg263, "canal", "kanal"),
        Region(Systems.Snomed, "7173007", "cauda equina", Tg263, "cauda"),
        Region(Systems.Snomed, "38266002", "whole body", Volumes, "body", "körper"),
        Region(Systems.IcdO, "C41.2", "vertebral column", "ICD-O-3 topography"),
        Region(Systems.Target2021, "1.3", "spinal cord", Key2021),
        Region(Systems.Target2021, "6.4", "cervical spine", Key2021),
        Region(Systems.Target2021, "6.5", "thoracic spine", Key2021),
        Region(Systems.Target2021, "6.6", "lumbar spine", Key2021),
        Region(Systems.Target2021, "6.7", "sacrum", Key2021),
        Region(Systems.Target2021, "10.1", "whole body", Key2021),
        Region(Systems.Target2014, "1.3", "spinal cord", Key2014),
        Region(Systems.Target2014, "6.4", "cervical spine", Key2014),
        Region(Systems.Target2014, "6.5", "thoracic spine", Key2014),
        Region(Systems.Target2014, "6.6", "lumbar spine", Key2014),
        Region(Systems.Target2014, "8.1", "whole body", Key2014),
        Region(Systems.Target2014, "8.2", "mantle field (thoracic spine)", Key2014),
        .. Other(SiteKind.Open, Systems.Target2014, Key2014, "knöchernes Becken, mit dem Kreuzbein daneben", "bony pelvis, beside the sacrum", "6.7"),
        .. Other(SiteKind.Elsewhere, Systems.Target2014, Key2014, "Hirn, Kopf, Hals oder Becken", "brain, head, neck or pelvis", "1.1 1.2 2 5"),
        .. Other(SiteKind.Beside, Systems.Target2014, Key2014, "Brust- oder Bauchorgan", "organ of chest or abdomen", "3 4"),
        .. Other(
            SiteKind.Elsewhere, Systems.Target2021, Key2021, "Hirn, Kopf oder Hals", "brain, head or neck",
            $"1.1 1.2 1.4 1.5 {Numbered(2, 1, 12)} 6.1 6.2 6.3 7.1"),
        .. Other(
            SiteKind.Elsewhere, Systems.Target2021, Key2021, "Brust, Bauch oder Becken", "chest, abdomen or pelvis",
            $"3.1 3.2 3.3 3.4 3.7 3.8 {Numbered(4, 1, 6)} {Numbered(4, 8, 13)} {Numbered(5, 1, 12)} 7.4 7.5 7.6"),
        .. Other(
            SiteKind.Elsewhere, Systems.Target2021, Key2021,
            "Rippe, Brustbein, Becken, Arm oder Bein",
            "rib, breast bone, pelvis, arm or leg",
            $"{Numbered(6, 8, 18)} 7.2 7.3"),
        .. Other(SiteKind.Elsewhere, Systems.Target2021, Key2021, "Haut oder Lymphknoten", "skin or lymph nodes", "8.1 8.2 9.1 9.2 9.3 9.4 9.6 9.7 9.10 9.11"),
        .. Other(
            SiteKind.Beside, Systems.Target2021, Key2021,
            "neben der Wirbelsäule oder nicht genau bezeichnet",
            "beside the spine, or not named exactly",
            "3.5 3.6 4.7 6.19 7.7 7.8 7.9 9.5 9.8 9.9 9.12 9.13 9.14 9.15 10.2 10.3"),
        .. Other(
            SiteKind.Elsewhere, Systems.Snomed, Volumes, "Kopf oder Hals", "head or neck",
            "12738006 81745001 363654007 89546000 91609006 70925003 21974007 4596009 45289007 69748006 15924003 69536005"),
        .. Other(
            SiteKind.Elsewhere, Systems.Snomed, Volumes, "Brust oder Brustwand", "breast or chest wall",
            "76752008 39607008 31094006 68171009 51299004 79601000 113197003 56873002 80248007 73056007"),
        .. Other(
            SiteKind.Elsewhere, Systems.Snomed, Volumes, "Bauch oder Becken", "abdomen or pelvis",
            "10200004 64033007 69695003 78961009 89837001 41216001 34402009 35039007 71252005 76784001 45292006 15497006 40689003 34381000"),
        .. Other(
            SiteKind.Elsewhere, Systems.Snomed, Volumes, "Arm, Bein oder Haut", "arm, leg or skin",
            "71341001 2812003 29627003 41111004 85050009 62413002 87342007 24136001 72696002 39937001"),
        .. Other(SiteKind.Beside, Systems.Snomed, Volumes, "neben der Wirbelsäule", "beside the spine", "15776009 32849002 72410000 281777001"),
    ];

    /// <summary>Words of a text without code that place a site at the spine without a vertebra.</summary>
    public static IReadOnlyList<(string Word, string Region)> RegionWords { get; } =
    [
        ("halswirbelsäule", "cervical spine"), ("hws", "cervical spine"), ("cervical spine", "cervical spine"), ("c-spine", "cervical spine"),
        ("brustwirbelsäule", "thoracic spine"), ("bws", "thoracic spine"), ("thoracic spine", "thoracic spine"), ("t-spine", "thoracic spine"),
        ("lendenwirbelsäule", "lumbar spine"), ("lws", "lumbar spine"), ("lumbar spine", "lumbar spine"), ("l-spine", "lumbar spine"),
        ("kreuzbein", "sacrum"), ("sakrum", "sacrum"), ("sacrum", "sacrum"),
        ("wirbelsäule", "vertebral column"), ("wirbelkörper", "vertebral column"), ("vertebral column", "vertebral column"), (
            "vertebra", "vertebral column"), ("spine", "vertebral column"),
        ("rückenmark", "spinal cord"), ("spinal cord", "spinal cord"), ("myelon", "spinal cord"), ("spinalkanal", "spinal canal"), (
            "neuroachse", "spinal cord"),
        ("ganzkörper", "whole body"), ("total body", "whole body"), ("whole body", "whole body"),
    ];

    private static string Numbered(int chapter, int from, int to) => string.Join(' ', Enumerable.Range(from, to - from + 1).Select(n => $"{chapter}.{n}"));

    private static IEnumerable<SiteRow> Vertebrae(char letter, SpinalLevel first, string codes) =>
        codes.Split(' ').Select((code, i) => Vertebra(code, letter, i + 1, (SpinalLevel)((int)first + i), Tg263));

    private static SiteRow Vertebra(string code, char letter, int number, SpinalLevel level, string source) =>
        new(new(Systems.Snomed, code), 1UL << (int)level, $"{letter}{number}", new($"Wirbel {letter}{number}", $"vertebra {letter}{number}"), source);

    private static SiteRow Region(CodeSystem system, string code, string name, string source, params string[] words) =>
        new(new(system, code), 0, name, new($"Region ohne Höhe: {name}", $"region without level: {name}"), source) { Words = words };

    private static IEnumerable<SiteRow> Other(SiteKind kind, CodeSystem system, string source, string de, string en, string codes) =>
        codes.Split(' ').Select(code => new SiteRow(new(system, code), 0, "", new(de, en), source) { Kind = kind });
}
