using System.Globalization;
using Myelon.Core;
using Myelon.Exchange.Sources;
using NodaTime;

namespace Myelon.Exchange.Obds;

/// <summary>A Patient element of a message.</summary>
/// <param name="Input">The place of the input.</param>
/// <param name="Number">Its place among the patients of the input.</param>
/// <param name="Line">Its line.</param>
/// <param name="Head">What stands above it.</param>
/// <param name="Birth">The day of birth, where it is exact.</param>
internal readonly record struct ObdsPart(int Input, int Number, int Line, ObdsHead Head, LocalDate? Birth)
{
    /// <summary>Its place for messages.</summary>
    public string Place => $"{ObdsFile.PathOf(Head.Root, Number)}:{Line.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>One person: the Patient elements of one sender and Patient_ID.</summary>
internal sealed class ObdsPerson
{
    /// <summary>The elements in the order of the inputs.</summary>
    public List<ObdsPart> Parts { get; } = new(1);

    /// <summary>The number among the persons of the input of the first element, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Why the person must not be evaluated, or null.</summary>
    public Fault? Refusal { get; set; }
}

/// <summary>Who is who in oBDS: one person by sender and Patient_ID. Two days of birth under one id are two persons, and nobody is meant.</summary>
internal sealed class ObdsPersons
{
    private readonly Dictionary<int, Pieces<ObdsPerson>> _byPart = [];
    private readonly Dictionary<(bool IsExtract, string Sender, string Id), ObdsPerson> _byId = [];
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>The person of an element.</summary>
    public ObdsPerson Of(int input, int number) => _byPart[input][number];

    /// <summary>How many persons were first told of in an input.</summary>
    public int CountOf(int input) => _counts[input];

    /// <summary>Adds the elements of an input with their Patient_IDs.</summary>
    public void Add(Pieces<(ObdsPart Part, string? Id)> parts)
    {
        var people = new Pieces<ObdsPerson>();
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, id) = parts[i];
            ObdsPerson? person = null;
            var key = (part.Head.IsExtract, part.Head.Sender, id ?? "");
            if (id is { Length: > 0 } && !_byId.TryGetValue(key, out person))
            {
                _byId[key] = person = new ObdsPerson();
            }

            person ??= new ObdsPerson();
            if (person.Parts.Count == 0)
            {
                person.Number = _counts[part.Input] = _counts.GetValueOrDefault(part.Input) + 1;
            }

            _counts.TryAdd(part.Input, 0);
            person.Parts.Add(part);
            people.Add(person);
            _byPart[part.Input] = people;
        }
    }

    /// <summary>Refuses persons whose elements contradict each other, and forgets what told who is who.</summary>
    public void Settle()
    {
        foreach (var person in _byId.Values)
        {
            if (person.Parts.Count == 1)
            {
                continue;
            }

            var born = person.Parts.Where(p => p.Birth is not null).ToList();
            if (born.FindIndex(p => p.Birth != born[0].Birth) is >= 0 and var at)
            {
                var other = born[at];
                person.Refusal = new Fault(
                    person.Parts[0].Place,
                    new(
                        $"Zwei Geburtsdaten unter einer Patient_ID ({born[0].Place} und {other.Place}); niemand ist gemeint.",
                        $"Two dates of birth under one Patient_ID ({born[0].Place} and {other.Place}); nobody is meant."),
                    new("Die Meldungen getrennt einlesen, oder die falsche berichtigen.", "Import the messages one at a time, or correct the wrong one."));
            }
        }

        _byId.Clear();
        _byId.TrimExcess();
    }
}
