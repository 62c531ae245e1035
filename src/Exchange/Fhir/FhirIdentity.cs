using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Who is who. Patient resources are one person where they bear one address, one id of one name space, one identifier with its system, or
/// are linked as replaced; where only the id is the same in two name spaces, the birth day must agree, or the id be one of a kind. What
/// contradicts is two persons. Nobody is made one or two by guessing: where it is open, it is told.
/// </summary>
internal sealed class FhirIdentity
{
    private readonly Pieces<FhirPatient> _patients;
    private readonly FhirDirectory _references = new();
    private readonly FirstOfEqual _identifiers = new();
    private readonly Pieces<(int Patient, int Next)> _identified = new();
    private readonly Dictionary<(object Space, string Reference), FhirPerson> _missing = [];
    private readonly FirstOfEqual _dead = new();

    /// <summary>All persons, also those of whom the input holds no Patient.</summary>
    public List<FhirPerson> Persons { get; } = [];

    /// <summary>Sorts Patient resources to persons.</summary>
    public FhirIdentity(Pieces<FhirPatient> patients)
    {
        _patients = patients;
        for (var i = 0; i < patients.Count; i++)
        {
            _references.Add(patients[i].Address, i);
            if (patients[i] is { IsDeceased: true, Address.Id: { } id })
            {
                _dead.Add(FhirAddress.Short(id), i);
            }

            foreach (var identifier in patients[i].Identifiers)
            {
                var before = _identifiers.Put(identifier, _identified.Count);
                _identified.Add((i, before ?? -1));
            }
        }

        var joined = new Joined(patients.Count);
        joined.Each(Keys(p => p.Address.Id is null ? null : FhirAddress.Short(p.Address.Unique.Space, p.Address.Unique.Key)), (_, _) => true);
        joined.Each(
            Enumerable.Range(0, patients.Count).SelectMany(i => patients[i].Identifiers.Select(k => (k, i))),
            (a, b) => !patients[a].Contradicts(patients[b]));
        joined.Each(Keys(p => AcrossSpaces(p) is { } key ? FhirAddress.Short(key) : null), (a, b) => MayBeOne(patients[a], patients[b]));
        for (var i = 0; i < patients.Count; i++)
        {
            foreach (var (_, reference) in patients[i].Links.Where(l => l.Type is "replaced-by" or "replaces"))
            {
                var others = _references.Find(patients[i].Address.Scope, patients[i].Address.Server, reference);
                if (others.Count > 0 && others.Select(o => patients[o].Address.Unique).Distinct().Count() == 1)
                {
                    joined.Join(i, others[0]);
                }
            }
        }

        for (var i = 0; i < patients.Count; i++)
        {
            // The root of what is joined is its first.
            var person = patients[joined.Root(i)].Person;
            if (person is null)
            {
                person = new FhirPerson { Order = patients[i].Order };
                Persons.Add(person);
            }

            patients[i].Person = person;
            person.Records.Add(patients[i]);
        }

        Persons.ForEach(p => p.Settle());
        Undecided();
        for (var i = 0; i < patients.Count; i++)
        {
            patients[i].Forget();
        }
    }

    /// <summary>The person that a subject names, or why it names nobody.</summary>
    /// <param name="from">The subject.</param>
    /// <param name="makes">Whether a person whose Patient is not in the input is made.</param>
    public (FhirPerson? Person, Text? Why) Find(FhirSubject from, bool makes)
    {
        var subject = from.Named!;
        var (kind, named) = (subject[..subject.IndexOf(' ')], subject[(subject.IndexOf(' ') + 1)..]);
        if (kind == "reference" && Conditional(named) is { } condition)
        {
            (kind, named) = ("identifier", condition);
        }

        if (kind == "reference" && TypeOf(named) is { } type && type != "Patient")
        {
            return (null, new($"betrifft keine Person, sondern {type}", $"is not about a patient but a {type}"));
        }

        var found = (kind == "reference" ? _references.Find(from.Scope, from.Server, named) : Identified(named))
            .Select(i => _patients[i].Person!).Distinct().ToList();
        if (found.Count == 1)
        {
            return (found[0], null);
        }

        if (found.Count > 1)
        {
            var places = string.Join(", ", found.Take(3).Select(p => p.Current.Count > 0 ? FhirPerson.Place(p.Current[0]) : p.Name));
            return (
                null,
                new(
                    $"der Verweis {named} passt auf mehrere Personen ({places}); niemand ist gemeint",
                    $"the reference {named} fits several patients ({places}); nobody is meant"));
        }

        if (!makes)
        {
            return (null, Nobody(named));
        }

        // Whom the input does not hold: one person for each address; a short reference only within its server or name space.
        var reference = FhirAddress.Unversioned(named);
        var isWide = kind == "identifier" || reference.Contains(':', StringComparison.Ordinal) || Guid.TryParse(reference.Split('/')[^1], out _);
        var space = isWide ? "" : (object?)from.Server ?? from.Scope.OfIds;
        if (!_missing.TryGetValue((space, reference), out var missing))
        {
            _missing[(space, reference)] = missing = new FhirPerson { Missing = reference };
            if (_dead.Find(FhirAddress.Short(reference.Split('/')[^1])) is not null)
            {
                (missing.IsPerhapsAnother, missing.Refusal) = (true, PerhapsDead(reference));
            }

            Persons.Add(missing);
        }

        return (missing, null);
    }

    private IEnumerable<(UInt128 Key, int Item)> Keys(Func<FhirPatient, UInt128?> key)
    {
        for (var i = 0; i < _patients.Count; i++)
        {
            if (key(_patients[i]) is { } known)
            {
                yield return (known, i);
            }
        }
    }

    /// <summary>The Patients with an identifier, in their order.</summary>
    private List<int> Identified(string identifier)
    {
        var found = new List<int>();
        for (var at = _identifiers.Find(FhirAddress.Short(identifier)) ?? -1; at >= 0; at = _identified[at].Next)
        {
            found.Add(_identified[at].Patient);
        }

        found.Reverse();
        return found;
    }

    /// <summary>That a reference leads to nobody.</summary>
    public static Text Nobody(string reference) =>
        new($"verweist auf eine Person, die nicht in der Eingabe steht ({reference})", $"refers to a patient who is not in the input ({reference})");

    /// <summary>The identifier of a conditional reference, or null.</summary>
    private static string? Conditional(string reference) =>
        reference.Split("Patient?identifier=") is [var head, var query]
            && (head.Length == 0 || head.EndsWith('/'))
            && !query.Contains('&', StringComparison.Ordinal)
            ? Uri.UnescapeDataString(query) : null;

    /// <summary>The type that a reference names, or null.</summary>
    private static string? TypeOf(string reference) =>
        FhirAddress.Unversioned(reference).Split('/') is [.., var type, _] && type.Length > 1 && char.IsAsciiLetterUpper(type[0])
            && type.All(char.IsAsciiLetter) ? type : null;

    /// <summary>By what records of different name spaces may be one person: the same id and the same birth day, or an id that is one of a kind.</summary>
    private static string? AcrossSpaces(FhirPatient patient) => patient.Address.Id is not { } id ? null
        : patient.HasWorldwideId ? id
        : patient.Birth is { IsDay: true } birth ? $"{id} {birth}" : null;

    private static bool MayBeOne(FhirPatient one, FhirPatient other) =>
        !one.Contradicts(other) && (one.Address.Server is null || other.Address.Server is null || one.HasWorldwideId);

    /// <summary>Persons of one id of whom nobody says whether they are one: told, and not evaluated where one of them is dead.</summary>
    private void Undecided()
    {
        var (first, groups) = (new FirstOfEqual(), new Dictionary<int, HashSet<FhirPerson>>());
        foreach (var (key, item) in Keys(p => p.Address.Id is { } id ? FhirAddress.Short(id) : null))
        {
            if (first.Add(key, item) is { } before && (groups.ContainsKey(before) || _patients[before].Person != _patients[item].Person))
            {
                (groups.TryGetValue(before, out var known) ? known : groups[before] = [_patients[before].Person!]).Add(_patients[item].Person!);
            }
        }

        foreach (var group in groups.Values)
        {
            var open = group.Where(p => p.Current.Any(c => c.Address.Server is null)).ToList();
            if (open.Count < 2 || open.TrueForAll(p => p.Current.All(c => c.Birth is { IsDay: true })))
            {
                continue;
            }

            // All of one group at once, so that ten thousand of one id stay quick.
            var unsure = open.Where(p => p.Current.All(c => c.Birth is not { IsDay: true })).ToList();
            var dead = open.Find(p => p.IsDeceased);
            foreach (var person in open.Count == unsure.Count ? open : open.Where(p => unsure.Contains(p) || open.Exists(o => o != p
                && unsure.Contains(o) && !o.Current[0].Contradicts(p.Current[0]))))
            {
                var other = open.Find(o => o != person && !o.Current[0].Contradicts(person.Current[0]));
                if (other is null)
                {
                    continue;
                }

                person.IsPerhapsAnother = true;
                if (dead is not null && dead != person && !person.IsDeceased && !dead.Current[0].Contradicts(person.Current[0]))
                {
                    person.Refusal ??= PerhapsDead(person.Name);
                }
            }
        }
    }

    private static Fault PerhapsDead(string name) => new(
        name,
        new(
            "Eine Person mit derselben Kennung ist verstorben, und ob es dieselbe ist, sagt niemand.",
            "A patient with the same id is dead, and nobody says whether it is the same one."),
        new(
            "Die Quellen getrennt einlesen, oder Geburtsdatum oder Kennung mit System ausleiten.",
            "Import the sources one at a time, or export birth date or an identifier with its system."));

    /// <summary>Sets that are joined (union-find).</summary>
    private sealed class Joined(int count)
    {
        private const int MostHeads = 15;

        private readonly int[] _parent = [.. Enumerable.Range(0, count)];

        public int Root(int i)
        {
            while (_parent[i] != i)
            {
                i = _parent[i] = _parent[_parent[i]];
            }

            return i;
        }

        public void Join(int a, int b) => _parent[Math.Max(Root(a), Root(b))] = Math.Min(Root(a), Root(b));

        /// <summary>Joins what has one key with the first of that key with which it may be one.</summary>
        public void Each(IEnumerable<(UInt128 Key, int Item)> items, Func<int, int, bool> mayBeOne)
        {
            var (first, further) = (new FirstOfEqual(), new Dictionary<int, List<int>>());
            foreach (var (key, item) in items)
            {
                if (first.Add(key, item) is not { } before || before == item)
                {
                    continue;
                }

                var heads = further.GetValueOrDefault(before) ?? [];
                if (mayBeOne(before, item))
                {
                    Join(before, item);
                }
                else if (heads.FindIndex(h => mayBeOne(h, item)) is >= 0 and var at)
                {
                    Join(heads[at], item);
                }
                else if (heads.Count < MostHeads)
                {
                    heads.Add(item);
                    further[before] = heads;
                }
            }
        }
    }
}
