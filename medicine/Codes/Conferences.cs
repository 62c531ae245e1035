using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Medicine.Codes;

/// <summary>How conferences and papers are told to hospitals and registries.</summary>
public static class Conferences
{
    /// <summary>
    /// The codes of conferences: kinds of treatment of the oncological basic data set (19.1). What the set has no kind for is "other" (SO);
    /// a decision that recommends no treatment has none.
    /// </summary>
    public static ConferenceCodes Codes { get; } = new()
    {
        Kinds = new Dictionary<ConferenceDecision, IReadOnlyList<string>>
        {
            [ConferenceDecision.Surgery] = ["OP"],
            [ConferenceDecision.Radiotherapy] = ["ST"],
            [ConferenceDecision.SurgeryAndRadiotherapy] = ["OP", "ST"],
            [ConferenceDecision.Intervention] = ["SO"],
            [ConferenceDecision.SystemicTherapy] = ["SO"],
            [ConferenceDecision.Supportive] = ["SO"],
            [ConferenceDecision.Other] = ["SO"],
        },
        TypeOf = TypeOf,
        DateOf = @case => @case.Facts[Setting.CaseConferenceDate] is { IsKnown: true } day
            ? Instant.FromUnixTimeTicks(day.Earliest).WithOffset(@case.AsOf.Offset)
            : null,
        Protocol = "protocol",
    };

    /// <summary>The classes of the papers (KDL 2025, Klinische Dokumentenklassen-Liste), by their names.</summary>
    public static IReadOnlyDictionary<string, (string Code, string Display)> DocumentClasses { get; } = new Dictionary<string, (string, string)>
    {
        ["protocol"] = ("SD150103", "Tumorkonferenzprotokoll"),
        ["registration"] = ("AD060102", "Konsilanmeldung"),
        ["transfer"] = ("AD010107", "Verlegungsbericht extern"),
        ["imaging"] = ("AD060101", "Konsilanforderung"),
        ["biopsy"] = ("AD060101", "Konsilanforderung"),
        ["radiotherapy"] = ("AD060101", "Konsilanforderung"),
        ["consent"] = ("AM010304", "Aufklärungsbogen Therapie"),
        ["patient"] = ("AM160202", "Informationsblatt"),
        ["aftercare"] = ("AD010199", "Sonstiger Arztbericht"),
        ["rehabilitation"] = ("AM010201", "Antrag auf Rehabilitation"),
        ["letter"] = ("AD010112", "Kurzarztbrief"),
    };

    /// <summary>After surgery where one was done; before treatment where it is known that there was neither surgery nor radiotherapy; else unknown.</summary>
    private static string? TypeOf(Case @case)
    {
        var surgery = @case.Lesions.Select(l => l.Facts[Surgery.Performed]).Append(@case.Facts[Surgery.Performed]).Where(v => v.IsKnown).ToList();
        return surgery.Exists(v => v.Truth.IsYes) ? "postop" : surgery.Count > 0 && @case.Courses is { Count: 0 } ? "praeth" : null;
    }
}
