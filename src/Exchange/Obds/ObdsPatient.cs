using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>Reads one patient of oBDS messages into statements. Names, addresses and numbers of the person are not read.</summary>
/// <param name="tables">The tables.</param>
/// <param name="person">The patient that is filled.</param>
internal sealed class ObdsPatient(CodeTables tables, SourcePerson person)
{
    private readonly ObdsRadiotherapy _radiotherapy = new(tables, person);
    private readonly ObdsSystemic _systemic = new(tables, person);
    private readonly ObdsDisease _disease = new(tables, person);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _number;

    /// <summary>Reads a Patient element; several of one person may come.</summary>
    public void Read(XmlNode patient)
    {
        var master = patient.Child("Patienten_Stammdaten");
        var birth = ObdsDates.Of(master?.Child("Geburtsdatum"), out var broken);
        person.Birth ??= birth;
        person.Lines.Add(new ReportLine(
            "Stammdaten",
            master?.Place ?? patient.Place,
            Fate.NoFact,
            new("Name, Anschrift und Versicherung werden nicht gelesen", "name, address and insurance are not read")));
        if (broken)
        {
            person.Lines.Add(new ReportLine("Stammdaten", master!.Place, Fate.Warning, new("Geburtsdatum ist kein Datum", "the date of birth is no date")));
        }

        foreach (var message in patient.Child("Menge_Meldung")?.All("Meldung") ?? [])
        {
            var name = $"Meldung {(++_number).ToString(CultureInfo.InvariantCulture)}";
            if (_seen.Add(message.Content()))
            {
                Message(message, name);
            }
            else
            {
                person.Lines.Add(new ReportLine(name, message.Place, Fate.NoFact, new("dieselbe Meldung noch einmal", "the same message once more")));
            }
        }
    }

    /// <summary>Joins what needs all messages.</summary>
    public void Finish()
    {
        _radiotherapy.Finish();
        _systemic.Finish();
        _disease.Finish();
    }

    private void Message(XmlNode message, string name)
    {
        var assignment = message.Child("Tumorzuordnung");
        var reporter = message.Attributes.GetValueOrDefault("Melder_ID") ?? "";
        var key = assignment?.Attributes.GetValueOrDefault("Tumor_ID") is { Length: > 0 } id ? id : null;
        if (assignment is not null && key is not null)
        {
            _disease.Tumour(assignment, key, name);
        }

        var read = 0;
        var unknown = new List<string>();
        foreach (var part in message.Children)
        {
            var source = $"{name} {part.Name}";
            switch (part.Name)
            {
                case "Diagnose":
                case "Verlauf":
                case "Pathologie":
                    _disease.Read(part, key, source);
                    break;
                case "OP":
                    Surgery(tables, person, part, "Datum", source);
                    if (part.Child("Histologie") is { } tissue && key is not null && person.Tumours.TryGetValue(key, out var tumour))
                    {
                        ObdsDisease.Morphology(tissue, tumour);
                    }

                    break;
                case "ST":
                    _radiotherapy.Read(part, $"{key} {reporter}", source);
                    break;
                case "SYST":
                    _systemic.Read(part, $"{key} {reporter}", source);
                    break;
                case "Tumorkonferenz":
                    Conference(part, source);
                    break;
                case "Tod":
                    person.Dies(ObdsDates.Of(part.Child("Sterbedatum"), out _), source, part.Place);
                    break;
                case "Tumorzuordnung":
                    continue;
                default:
                    unknown.Add(part.Name);
                    continue;
            }

            ObdsUnread.Tell(part, source, person.Lines);
            read++;
        }

        if (unknown.Count > 0)
        {
            var all = string.Join(", ", unknown.Distinct(StringComparer.Ordinal));
            person.Lines.Add(new ReportLine(name, message.Place, Fate.NoFact, new($"nicht gelesen: {all}", $"not read: {all}")));
        }

        if (read == 0)
        {
            person.Lines.Add(new ReportLine(
                name, message.Place, Fate.NoFact,
                new("Meldung ohne Teil, der gelesen wird", "message without a part that is read")));
        }
    }

    /// <summary>Reads an operation with its OPS codes.</summary>
    public static void Surgery(CodeTables tables, SourcePerson person, XmlNode part, string date, string source)
    {
        var when = ObdsDates.Of(part.Child(date), out var broken);
        var codes = (part.Child("Menge_OPS")?.All("OPS") ?? []).Select(o => o.Of("Code")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var code in codes)
        {
            person.Statements.Add(new Statement(StatementKind.Procedure, source, part.Place)
            {
                Codes = [new Coding(CodeAddresses.Of(tables, "OPS"), code)],
                Standing = broken ? Standing.NotUsed : Standing.Holds,
                Why = broken ? Broken : null,
                When = when,
            });
        }

        if (codes.Count == 0)
        {
            person.Lines.Add(new ReportLine(source, part.Place, Fate.NoFact, new("Operation ohne OPS-Code", "surgery without an OPS code")));
        }
    }

    private void Conference(XmlNode part, string source) => person.Statements.Add(new Statement(StatementKind.Coded, source, part.Place)
    {
        Answers = part.Of("Typ") is { } type ? [new Coding(CodeAddresses.Of(tables, "oBDS Tumorkonferenz"), type)] : [],
        Standing = Standing.HoldsUnverified,
        When = ObdsDates.Of(part.Child("Datum"), out _),
    });

    /// <summary>Why a part with a broken date is not used.</summary>
    public static Text Broken => new("das Datum ist kein gültiges Datum", "the date is no valid date");
}
