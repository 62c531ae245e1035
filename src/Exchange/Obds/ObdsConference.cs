using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Exchange.Obds;

/// <summary>What the user says about a conference that goes out.</summary>
public sealed record ObdsOptions
{
    /// <summary>The id of the tumour, where the message of the house knows several.</summary>
    public string? Tumour { get; init; }

    /// <summary>One of <see cref="ObdsConference.Types"/>, where the case does not say when the conference took place against treatment.</summary>
    public string? Type { get; init; }

    /// <summary>One of <see cref="ObdsConference.Occasions"/>.</summary>
    public string Occasion { get; init; } = ObdsConference.Occasions[^1];

    /// <summary>The day of the report.</summary>
    public required LocalDate ReportedOn { get; init; }
}

/// <summary>A message that goes out, or why there is none.</summary>
/// <param name="Message">The message; null where it cannot be written.</param>
/// <param name="Faults">Why it cannot be written.</param>
/// <param name="About">Whom it names: nothing in a case can check that this is the person of the case. Null where there is no message.</param>
/// <param name="NotCarried">What the case says of the conference and the message cannot.</param>
public sealed record ObdsOutgoing(byte[]? Message, IReadOnlyList<Fault> Faults, Text? About, IReadOnlyList<Text> NotCarried);

/// <summary>
/// A conference as a message of oBDS 3. Who the person is, which tumour, who sends and who reports is not kept here: it is taken as it
/// stands from a message of the house about the same person. Only the plan goes out, and nothing in it says that it was done.
/// </summary>
/// <param name="codes">The codes of conferences.</param>
public sealed class ObdsConference(ConferenceCodes codes)
{
    /// <summary>The largest message of the house that is taken.</summary>
    public const int MostBytes = 10_000_000;

    private const string Other = "SO";

    private static readonly XNamespace Space = ObdsReader.Namespace;

    private static readonly string[] OfReport =
        ["Meldebegruendung", "Einwilligung_nicht_meldepflichtig", "Zertifizierung", "Eigene_Leistung", "Tumorzuordnung"];

    /// <summary>When a conference takes place against treatment; the last is a plan without a conference.</summary>
    public static IReadOnlyList<string> Types { get; } = ["praeth", "postop", "postth", "ther"];

    /// <summary>What a report is made for; the last is a change in a tumour that is known, which a metastasis is.</summary>
    public static IReadOnlyList<string> Occasions { get; } = ["diagnose", "behandlungsbeginn", "behandlungsende", "statusaenderung"];

    /// <summary>Writes the conference of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="house">A message of the house about the person: it says who that is.</param>
    /// <param name="options">What the user says about it.</param>
    public ObdsOutgoing Write(Case @case, byte[] house, ObdsOptions options)
    {
        var faults = new FaultList();
        var (root, patient, report) = Frame(house, options.Tumour, faults);
        var day = Day(@case, faults);
        var type = options.Type ?? codes.TypeOf(@case);
        if (@case.Conference is null)
        {
            faults.Add(new Fault(
                "/conference", new("Der Fall hat keine Konferenz.", "The case has no conference."),
                new("Erst die Entscheidung der Konferenz eintragen.", "First enter what the conference decided.")));
        }

        if (type is null)
        {
            faults.Add(new Fault(
                "",
                new(
                    "Ob die Konferenz vor oder nach einer Behandlung war, sagt der Fall nicht; oBDS verlangt es.",
                    "The case does not say whether the conference was before or after treatment; oBDS requires it."),
                new($"Den Typ angeben: {string.Join(", ", Types)}.", $"State the type: {string.Join(", ", Types)}.")));
        }

        if (faults.Count > 0 || root is null || patient is null || report is null || @case.Conference is not { } conference || day is null || type is null)
        {
            return new(null, [.. faults], null, []);
        }

        var written = new XElement(
            Space + "oBDS",
            root.Attributes.Select(a => new XAttribute(a.Key, a.Value)),
            Copies(root, "Absender"),
            new XElement(Space + "Meldedatum", LocalDatePattern.Iso.Format(options.ReportedOn)),
            new XElement(
                Space + "Menge_Patient",
                new XElement(
                    Space + "Patient",
                    patient.Attributes.Select(a => new XAttribute(a.Key, a.Value)),
                    Copies(patient, "Patienten_Stammdaten"),
                    new XElement(Space + "Menge_Meldung", Report(report, conference, day.Value, type, options)))),
            Copies(root, "Menge_Melder"));
        return new(Bytes(written), [], About(patient, report), NotCarried(@case, conference));
    }

    private XElement Report(XmlNode report, Conference conference, LocalDate day, string type, ObdsOptions options)
    {
        var id = Id(report.Child("Tumorzuordnung")?.Attributes.GetValueOrDefault("Tumor_ID"), LocalDatePattern.Iso.Format(day), type);
        var kinds = conference.Kind is { } kind ? codes.Kinds.GetValueOrDefault(kind, []) : [];
        return new XElement(
            Space + "Meldung",
            new XAttribute("Meldung_ID", "myelon-" + id),
            report.Attributes.Where(a => a.Key == "Melder_ID").Select(a => new XAttribute(a.Key, a.Value)),
            OfReport.SelectMany(name => Copies(report, name)),
            new XElement(
                Space + "Tumorkonferenz",
                new XAttribute("Tumorkonferenz_ID", id),
                new XElement(Space + "Meldeanlass", options.Occasion),
                new XElement(Space + "Datum", new XAttribute("Datumsgenauigkeit", "E"), LocalDatePattern.Iso.Format(day)),
                new XElement(Space + "Typ", type),
                kinds.Count == 0 ? null : new XElement(
                    Space + "Therapieempfehlung",
                    new XElement(Space + "Menge_Typ_Therapieempfehlung", kinds.Select(k => new XElement(Space + "Typ_Therapieempfehlung", k))),
                    new XElement(Space + "Abweichung_Patientenwunsch", "U"))));
    }

    private static Text About(XmlNode patient, XmlNode report)
    {
        var (person, tumour) = (patient.Attributes.GetValueOrDefault("Patient_ID"), TumourOf(report));
        return new(
            $"Die Meldung nennt die Person {person} und den Tumor {tumour} so wie die Meldung des Hauses. Ob das die Person des Falls ist, lässt sich "
                + "hier nicht prüfen.",
            $"The message names person {person} and tumour {tumour} as the message of the house does. Whether this is the person of the case cannot "
                + "be checked here.");
    }

    /// <summary>What the case says of the conference and the message cannot.</summary>
    public IReadOnlyList<Text> NotCarried(Case @case, Conference conference)
    {
        var kinds = conference.Kind is { } kind ? codes.Kinds.GetValueOrDefault(kind, []) : [];
        (bool Is, Text Says)[] all =
        [
            (conference.Question is not null, new("die Frage an die Konferenz", "the question to the conference")),
            (conference.Decision is not null, new("die Entscheidung im Wortlaut", "the decision in its own words")),
            (conference.Reasons.Count > 0, new("Gründe für Abweichungen von Empfehlungen", "reasons for deviating from recommendations")),
            (
                @case.Lesions.Select(l => l.Facts).Prepend(@case.Facts).Any(e => e.Reasons.Any()),
                new("warum etwas abgelehnt oder nicht möglich ist", "why something was declined or is not possible")),
            (conference.NextStep is not null, new("der nächste Schritt", "the next step")),
            (conference.Responsible is not null, new("wer ihn tut", "who does it")),
            (conference.Until is not null, new("bis wann", "until when")),
            (
                conference.Kind is not null && kinds.Count == 0,
                new(
                    "die Entscheidung: sie empfiehlt keine Behandlung, für die oBDS einen Schlüssel hat; die Meldung nennt keine",
                    "the decision: it recommends no treatment for which oBDS has a key; the message names none")),
            (
                conference.Kind is not null and not ConferenceDecision.Other && kinds.Contains(Other),
                new($"die Art der Behandlung: sie geht als {Other} (Sonstiges) hinaus", $"the kind of treatment: it goes out as {Other} (other)")),
            (
                kinds.Count > 0,
                new(
                    "ob auf Wunsch der Person abgewichen wird: das ist nicht bekannt (U)",
                    "whether the person wishes otherwise: that is not known (U)")),
        ];
        return [.. all.Where(a => a.Is).Select(a => a.Says)];
    }

    /// <summary>The day on which it was held. A day that is still to come is a plan to meet, and no conference.</summary>
    private LocalDate? Day(Case @case, FaultList faults)
    {
        var day = codes.DateOf(@case)?.Date;
        if (day is null || day > @case.AsOf.Date)
        {
            faults.Add(new Fault(
                "/facts/case_conference_date",
                day is null
                    ? new("Der Tag der Konferenz ist nicht eingetragen.", "The day of the conference is not entered.")
                    : new("Die Konferenz hat noch nicht stattgefunden.", "The conference has not taken place yet."),
                new("Den Tag eintragen, an dem sie stattfand.", "Enter the day on which it took place.")));
        }

        return day;
    }

    /// <summary>What a message of the house says of the person: the whole message, the one patient, the last report on the tumour.</summary>
    private static (XmlNode? Root, XmlNode? Patient, XmlNode? Report) Frame(byte[] house, string? tumour, FaultList faults)
    {
        if (house.Length > MostBytes)
        {
            faults.Add(Wrong(new("Die Meldung ist größer als 10 MB.", "The message is larger than 10 MB.")));
            return default;
        }

        using var stream = new MemoryStream(house);
        var head = ObdsFile.Walk(stream, faults, (_, _, reader) => HardenedXml.Element(reader, "") is not null);
        if (faults.Count > 0)
        {
            return default;
        }

        if (head is { IsExtract: true })
        {
            faults.Add(Wrong(new(
                "Der bundesweite Auszug (oBDS-RKI) sagt nicht, wer die Person ist und wer meldet.",
                "The national extract (oBDS-RKI) does not say who the person is and who reports.")));
            return default;
        }

        stream.Position = 0;
        using var whole = HardenedXml.Open(stream);
        whole.MoveToContent();
        if (HardenedXml.Element(whole, "/oBDS") is not { } root)
        {
            faults.Add(Wrong(HardenedXml.Exceeded));
            return default;
        }

        var patients = root.Child("Menge_Patient")?.All("Patient").ToList() ?? [];
        var reports = patients.SelectMany(p => p.Child("Menge_Meldung")?.All("Meldung") ?? []).Where(r => TumourOf(r) is { } t && (tumour ?? t) == t).ToList();
        var ids = reports.Select(r => TumourOf(r)!).Distinct(StringComparer.Ordinal).ToList();
        if (patients.Count != 1 || ids.Count != 1)
        {
            faults.Add(Wrong(patients.Count != 1
                ? new($"Die Meldung ist über {patients.Count} Personen.", $"The message is about {patients.Count} patients.")
                : new($"Zu dieser Angabe hat die Meldung {ids.Count} Tumoren.", $"For what was stated the message has {ids.Count} tumours.")));
            return default;
        }

        return (root, patients[0], reports[^1]);
    }

    private static string? TumourOf(XmlNode report) => report.Child("Tumorzuordnung")?.Attributes.GetValueOrDefault("Tumor_ID");

    private static Fault Wrong(Text says) => new("", says, new(
        "Eine Meldung des Hauses nach oBDS 3 über genau diese Person angeben; bei mehreren Tumoren auch die Tumor_ID.",
        "Give a message of the house in oBDS 3 about exactly this person; with several tumours the Tumor_ID as well."));

    private static IEnumerable<XElement> Copies(XmlNode parent, string name) => parent.All(name).Select(Copy);

    private static XElement Copy(XmlNode node) => new(
        Space + node.Name,
        node.Attributes.Select(a => new XAttribute(a.Key, a.Value)),
        node.Text.Length > 0 ? node.Text : null,
        node.Children.Select(Copy));

    /// <summary>The same conference has the same id each time.</summary>
    private static string Id(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 8));

    private static byte[] Bytes(XElement root)
    {
        using var body = new MemoryStream();
        using (var writer = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new XDocument(root).Save(writer);
        }

        return body.ToArray();
    }
}
