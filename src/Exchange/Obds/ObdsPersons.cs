using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>A Patient element of a message.</summary>
/// <param name="Input">The place of the input.</param>
/// <param name="Number">Its place among the patients of the input.</param>
/// <param name="Head">What stands above it.</param>
/// <param name="Id">The Patient_ID, or null.</param>
/// <param name="Birth">The day of birth, where it is exact.</param>
/// <param name="Place">Its place for messages.</param>
internal sealed record ObdsPart(int Input, int Number, ObdsHead Head, string? Id, PartialDate? Birth, string Place);

/// <summary>One person: the Patient elements of one sender and Patient_ID.</summary>
internal sealed class ObdsPerson
{
    /// <summary>The elements in the order of the inputs.</summary>
    public List<ObdsPart> Parts { get; } = [];

    /// <summary>The number among the persons of the input of the first element, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Why the person must not be evaluated, or null.</summary>
    public Fault? Refusal { get; set; }
}

/// <summary>Who is who in oBDS: one person by sender and Patient_ID. Two days of birth under one id are two persons, and nobody is meant.</summary>
internal sealed class ObdsPersons
{
    private readonly Dictionary<(int Input, int Number), ObdsPerson> _byPart = [];
    private readonly Dictionary<(bool IsExtract, string Sender, string Id), ObdsPerson> _byId = [];
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>The person of an element.</summary>
    public ObdsPerson Of(int input, int number) => _byPart[(input, number)];

    /// <summary>How many persons were first told of in an input.</summary>
    public int CountOf(int input) => _counts[input];

    /// <summary>Adds the elements of an input.</summary>
    public void Add(List<ObdsPart> parts)
    {
        foreach (var part in parts)
        {
            ObdsPerson? person = null;
            var key = (part.Head.IsExtract, part.Head.Sender, part.Id ?? "");
            if (part.Id is { Length: > 0 } && !_byId.TryGetValue(key, out person))
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
            _byPart[(part.Input, part.Number)] = person;
        }
    }

    /// <summary>Refuses persons whose elements contradict each other.</summary>
    public void Settle()
    {
        foreach (var person in _byId.Values)
        {
            var born = person.Parts.Where(p => p.Birth is not null).ToList();
            if (born.Find(p => p.Birth != born[0].Birth) is { } other)
            {
                person.Refusal = new Fault(
                    person.Parts[0].Place,
                    new(
                        $"Zwei Geburtsdaten unter einer Patient_ID ({born[0].Place} und {other.Place}); niemand ist gemeint.",
                        $"Two dates of birth under one Patient_ID ({born[0].Place} and {other.Place}); nobody is meant."),
                    new("Die Meldungen getrennt einlesen, oder die falsche berichtigen.", "Import the messages one at a time, or correct the wrong one."));
            }
        }
    }
}
