using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>One person: the Patient resources that are one, or nobody's Patient where the input holds none.</summary>
internal sealed class FhirPerson
{
    /// <summary>The Patient resources.</summary>
    public List<FhirPatient> Records { get; } = new(1);

    /// <summary>The reference that leads to no Patient of the input, or null.</summary>
    public string? Missing { get; init; }

    /// <summary>Where the person stands in the order of all inputs.</summary>
    public int Order { get; set; } = int.MaxValue;

    /// <summary>The place of its input.</summary>
    public int Input { get; set; }

    /// <summary>Why the person must not be evaluated, or null.</summary>
    public Fault? Refusal { get; set; }

    /// <summary>Whether another person has the same id, and nobody can say whether it is this one.</summary>
    public bool IsPerhapsAnother { get; set; }

    /// <summary>The number of the person in the order of all.</summary>
    public int Number { get; set; }

    /// <summary>How many entries of the index are about this person.</summary>
    public int Count { get; set; }

    /// <summary>The latest version of each of its resources, the one that counts first.</summary>
    public IReadOnlyList<FhirPatient> Current { get; private set; } = [];

    /// <summary>Whether it is recorded as dead, at any time.</summary>
    public bool IsDeceased => Current.Any(c => c.IsDeceased);

    /// <summary>How reports name it.</summary>
    public string Name => Current.Count > 0 ? Current[0].Name : Missing ?? "";

    /// <summary>Decides which record counts, and whether all can be one person.</summary>
    public void Settle()
    {
        if (Records is [{ IsDeleted: false } only])
        {
            (Current, Input) = ([only], only.Input);
            Refusal = only.IsModified ? Modified(only) : null;
            return;
        }

        var latest = Records.Where(r => !r.IsDeleted).GroupBy(r => r.Address.Id is null ? (r, "") : r.Address.Unique)
            .Select(g => g.Aggregate((a, b) => b.IsLaterThan(a) ? b : a)).ToList();
        Current = [.. latest.OrderBy(r => r.Links.Any(l => l.Type == "replaced-by")).ThenBy(r => !r.IsActive).ThenBy(r => r.Order)];
        if (Records.Count > 0)
        {
            Input = Records.MinBy(r => r.Order)!.Input;
        }

        if (Records.Count > 0 && Current.Count == 0)
        {
            Refusal = new Fault(
                Records[0].Name,
                new("Die Person ist an der Quelle gelöscht.", "The patient was deleted at the source."),
                new("Nur auswerten, was die Quelle noch führt.", "Evaluate only what the source still holds."));
            return;
        }

        var contradicting = Current.Skip(1).FirstOrDefault(c => c.Contradicts(Current[0])
            && !c.Links.Concat(Current[0].Links).Any(l => l.Type is "replaced-by" or "replaces"));
        Refusal = contradicting is not null ? TwoPersons(Current[0], contradicting)
            : Current.FirstOrDefault(c => c.IsModified) is { } modified ? Modified(modified) : null;

        // Records that had to be one because of their id: nobody can be told apart who contradicts another without being its later version.
        foreach (var same in Records.Where(r => r.Address.Id is not null).GroupBy(r => r.Address.Unique))
        {
            var records = same.ToList();
            for (var i = 1; i < records.Count && Refusal is null; i++)
            {
                var (first, next) = (records[i - 1], records[i]);
                if (first.Contradicts(next) && !(first.IsVersionOf(next) && (first.Shares(next) || first.Address.Server is not null)))
                {
                    Refusal = TwoPersons(first, next);
                }
            }
        }
    }

    private static Fault Modified(FhirPatient record) => new(
        record.Name,
        new(
            "Eine Erweiterung verändert die Bedeutung des Patientendatensatzes und ist hier nicht bekannt.",
            "An extension changes the meaning of the patient's record and is not known here."),
        new("An der Quelle klären, was sie bedeutet, und ohne sie ausleiten.", "Ask the source what it means, and export without it."));

    private static Fault TwoPersons(FhirPatient first, FhirPatient next) => new(
        first.Name,
        new(
            $"Zwei Personen tragen dieselbe Kennung {first.Name} ({Place(first)} und {Place(next)}); niemand ist gemeint.",
            $"Two persons bear the same id {first.Name} ({Place(first)} and {Place(next)}); nobody is meant."),
        new("Die Quellen getrennt einlesen.", "Import the sources one at a time."));

    /// <summary>The place of a record for messages.</summary>
    public static string Place(FhirPatient record) => record.Address.Url ?? (record.Pointer.Length > 0 ? record.Pointer : record.Name);

    /// <summary>What the records tell of the person.</summary>
    public void Tell(SourcePerson person)
    {
        foreach (var record in Current)
        {
            if (record.IsBirthBroken)
            {
                person.Lines.Add(Line(record, Fate.Warning, new("Geburtsdatum ist kein Datum", "the date of birth is no date")));
            }

            if (record.IsDeceased)
            {
                person.Dies(record.Death, record.Name, record.Pointer);
            }

            person.Lines.Add(Line(
                record, Fate.NoFact,
                new("Name, Anschrift und Kennungen werden nicht übernommen", "name, address and identifiers are not taken over")));
            if (!record.IsActive)
            {
                person.Lines.Add(Line(
                    record, Fate.Warning,
                    new(
                        "der Datensatz ist an der Quelle nicht mehr in Gebrauch (active: false)",
                        "the record is not in use at the source any more (active: false)")));
            }

            if (record.Links.FirstOrDefault(l => l.Type is not ("replaced-by" or "replaces")) is { Type.Length: > 0 } link)
            {
                person.Lines.Add(Line(
                    record, Fate.Warning,
                    new($"verweist auf einen weiteren Datensatz der Person ({link.Type})", $"refers to another record of the patient ({link.Type})")));
            }
        }

        foreach (var other in Records.Except(Current))
        {
            person.Lines.Add(Line(other, Fate.NoFact, other.IsDeleted
                ? new("an der Quelle gelöscht", "deleted at the source")
                : new("dieselbe Person noch einmal; die spätere Fassung zählt", "the same patient once more; the later version counts")));
        }

        person.Birth = Current.Select(c => c.Birth).FirstOrDefault(b => b is not null);
        if (Current.Count > 1)
        {
            person.Lines.Add(Line(Current[0], Fate.Warning, new(
                $"mehrere Datensätze einer Person: {string.Join(", ", Current.Select(Place))}", "several records of one "
                    + $"patient: {string.Join(", ", Current.Select(Place))}")));
            if (Current.Any(c => c.Birth is { } birth && !birth.Overlaps(person.Birth!)))
            {
                person.Lines.Add(Line(
                    Current[0],
                    Fate.Conflict,
                    new(
                        "verschiedene Geburtsdaten in Datensätzen einer Person; kein Alter eingetragen",
                        "different dates of birth in records of one patient; no age entered")));
                person.Birth = null;
            }
        }

        if (IsPerhapsAnother)
        {
            person.Lines.Add(new ReportLine(Name, Current.Count > 0 ? Current[0].Pointer : "", Fate.Warning, new(
                "eine andere Quelle nennt dieselbe Kennung, und ob es dieselbe Person ist, sagt niemand: getrennt gelesen",
                "another source has the same id, and nobody says whether it is the same patient: read apart")));
        }

        if (Missing is not null)
        {
            person.Lines.Add(new ReportLine(Missing, "", Fate.Warning, new(
                "der Verweis führt zu keiner Person der Eingabe: Alter und ob sie lebt sind nicht bekannt",
                "the reference leads to no patient of the input: age, and whether the person lives, are not known")));
        }
    }

    private static ReportLine Line(FhirPatient record, Fate fate, Text what) => new(record.Name, record.Pointer, fate, what);
}
