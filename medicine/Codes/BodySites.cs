using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Vertebrae and regions of the spine. A region never becomes a level: the level is asked.</summary>
public static class BodySites
{
    private const string Tg263 = "mCODE 4.0.0, map of TG-263 to SNOMED CT";
    private const string Regions = "MII Onkologie and mCODE 4.0.0, body sites";
    private const string Targets = "oBDS 3.0.4, key of targets 2021 and 2014";

    private static readonly string[] Ordinals =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>The rows. T13 is no level of the vocabulary.</summary>
    public static IReadOnlyList<SiteRow> Rows { get; } =
    [
        .. Vertebrae('C', SpinalLevel.C1, "cervical", "14806007 39976000 91116008 14705001 67479001 88298007 16126006"),
        .. Vertebrae('T', SpinalLevel.T1, "thoracic", "56094003 50060007 73138009 86197001 6105006 32430008 71737002 77435000 33766003 48405002 52120002 280849005"),
        .. Vertebrae('L', SpinalLevel.L1, "lumbar", "61032001 53983007 55492004 71996003 21799000"),
        .. Vertebrae('S', SpinalLevel.S1, "sacral", "65985001 11808007 49967005 69950008 21452006"),
        Region(Systems.Snomed, "84667006", "cervical spine", Regions, "cervic", "zervik", "halswirbel", "hws"),
        Region(Systems.Snomed, "35769007", "thoracic spine", Regions, "thora", "brustwirbel", "bws"),
        Region(Systems.Snomed, "73903008", "lumbar spine", Regions, "lumb", "lendenwirbel", "lws"),
        Region(Systems.Snomed, "87141009", "sacrum", Regions, "sacr", "sakr", "kreuzbein"),
        Region(Systems.Snomed, "2748008", "spinal cord", Tg263, "spinal cord", "rückenmark", "myelon"),
        Region(Systems.Snomed, "37554007", "thecal sac", Tg263, "thecal", "dura"),
        Region(Systems.Snomed, "61853006", "spinal canal", Tg263, "canal", "kanal"),
        Region(Systems.Snomed, "7173007", "cauda equina", Tg263, "cauda"),
        Region(Systems.IcdO, "C41.2", "vertebral column", "ICD-O-3 topography"),
        Region(Systems.Target, "1.3", "spinal cord", Targets),
        Region(Systems.Target, "6.4", "cervical spine", Targets),
        Region(Systems.Target, "6.5", "thoracic spine", Targets),
        Region(Systems.Target, "6.6", "lumbar spine", Targets),
        Region(Systems.Target, "6.7", "sacrum", Targets),
    ];

    private static IEnumerable<SiteRow> Vertebrae(char letter, SpinalLevel first, string region, string codes) => codes.Split(' ').Select((code, i) =>
    {
        var name = $"{letter}{i + 1}";
        return new SiteRow(new(Systems.Snomed, code), 1UL << ((int)first + i), name, new($"Wirbel {name}", $"vertebra {name}"), Tg263)
        {
            Words = Named(letter, i + 1, region),
        };
    });

    /// <summary>How a display names the vertebra; another number or region in a display is a contradiction.</summary>
    private static string[] Named(char letter, int number, string region) =>
    [
        $"{letter}{number}",
        $"{letter}0{number}",
        .. letter == 'T' ? new[] { $"Th{number}", $"Th {number}", $"{number}. Brustwirbel", $"BWK {number}", $"BWK{number}" } : [],
        .. letter == 'C' ? new[] { $"{number}. Halswirbel", $"HWK {number}", $"HWK{number}" } : [],
        .. letter == 'L' ? new[] { $"{number}. Lendenwirbel", $"LWK {number}", $"LWK{number}" } : [],
        .. letter == 'S' ? new[] { $"{number}. Sakralwirbel", $"SWK {number}", $"SWK{number}" } : [],
        $"{Ordinals[number]} {region}",
        .. (letter, number) switch { ('C', 1) => new[] { "atlas" }, ('C', 2) => ["axis"], _ => [] },
    ];

    private static SiteRow Region(CodeSystem system, string code, string name, string source, params string[] words) =>
        new(new(system, code), 0, name, new($"Region ohne Höhe: {name}", $"region without level: {name}"), source) { Words = words };
}
