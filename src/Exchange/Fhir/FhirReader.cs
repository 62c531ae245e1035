using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Reads the FHIR R4 inputs of a command together: Bundles, single resources, resources or Bundles one a line. They are looked through
/// once; then each person is read when it is asked for, so that memory does not grow with the inputs. Strict about JSON (no doubled key,
/// bounded depth and size of a resource), tolerant about profiles: what does not fit the structure is a warning with its place.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="checksStructure">Whether the structure is checked against R4 as well.</param>
public sealed class FhirReader(CodeTables tables, bool checksStructure = true)
{
    /// <summary>Reads inputs, with their places among those of the command.</summary>
    public SourceDocument Read(IReadOnlyList<(int Place, SourceInput Input)> inputs)
    {
        var index = new FhirIndex();
        for (var i = 0; i < inputs.Count; i++)
        {
            index.Add(i, inputs[i].Input);
        }

        var persons = new FhirPersons(index, [.. inputs.Select(i => i.Input)], tables, checksStructure);
        var refused = index.Refused.All().Select(r => r with { Input = inputs[r.Input].Place }).ToList();
        if (persons.Persons.Count == 0)
        {
            var types = string.Join(", ", index.Types.Take(5).Select(t => t.Length > 30 ? t[..30] + "…" : t));
            foreach (var (place, input) in inputs.Where(i => !refused.Exists(r => r.Input == i.Place)))
            {
                refused.Add(new RefusedInput("fhir", place, input.Name, [index.Types.Count == 0
                    ? new Fault(
                        "",
                        new("Die Eingabe enthält keine Ressource.", "The input holds no resource."),
                        new("Ein Bundle mit Einträgen angeben.", "Give a Bundle with entries."))
                    : new Fault(
                        "",
                        new(
                            $"Die Eingabe enthält keine Daten, die sich einer Person zuordnen lassen ({types}).",
                            $"The input holds no data that can be assigned to a patient ({types})."),
                        new("Ressourcen mit Bezug auf eine Person angeben.", "Give resources that refer to a patient."))]));
            }
        }

        return new SourceDocument(Each(persons, inputs), index.Lines.All(), refused);
    }

    private static IEnumerable<SourcePerson> Each(FhirPersons persons, IReadOnlyList<(int Place, SourceInput Input)> inputs)
    {
        using (persons)
        {
            var count = new Dictionary<int, int>();
            foreach (var person in persons.Persons)
            {
                count[person.Input] = count.GetValueOrDefault(person.Input) + 1;
            }

            var number = new Dictionary<int, int>();
            foreach (var person in persons.Persons)
            {
                var n = number[person.Input] = number.GetValueOrDefault(person.Input) + 1;
                var name = inputs[person.Input].Input.Name;
                yield return persons.Read(person, count[person.Input] == 1 ? name : $"{name}-{FhirNode.Index(n)}", inputs[person.Input].Place);
            }
        }
    }
}
