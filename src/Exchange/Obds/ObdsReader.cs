using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>
/// Reads messages of the German oncological basic data set (oBDS 3), and the national registry extract that is made of them (oBDS-RKI).
/// Neither has a number of fractions or a single vertebra: both stay unknown. What departs from the schema is a warning with its place,
/// never a reason to refuse.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="schema">The published schema, where the user has it.</param>
public sealed class ObdsReader(CodeTables tables, ObdsSchema? schema = null)
{
    /// <summary>The namespace of oBDS 3.</summary>
    public const string Namespace = "http://www.basisdatensatz.de/oBDS/XML";

    /// <summary>Reads one message with all its patients.</summary>
    public SourceDocument Read(byte[] bytes)
    {
        var faults = new List<Fault>();
        if (HardenedXml.Read(bytes, IsRoot, faults) is not { } root)
        {
            return new SourceDocument("obds", [], [], faults);
        }

        var isExtract = IsExtract(root.Name);
        var kind = isExtract ? "obds_rki" : "obds";

        var lines = new List<ReportLine>(schema is null ? ObdsForm.Warnings(root, isExtract) : schema.Warnings(bytes));
        var persons = new List<SourcePerson>();
        var patients = (root.Child("Menge_Patient")?.All("Patient") ?? []).ToList();
        for (var i = 0; i < patients.Count; i++)
        {
            var person = new SourcePerson(patients[i].Path);
            if (isExtract)
            {
                new RegistryExtractPatient(tables, person).Read(patients[i]);
            }
            else
            {
                new ObdsPatient(tables, person).Read(patients[i]);
            }

            persons.Add(person);
        }

        if (persons.Count == 0)
        {
            faults.Add(new Fault(root.Path, new("Die Meldung enthält keine Person.", "The message holds no patient."), new("Eine Meldung mit Menge_Patient angeben.", "Give a message with Menge_Patient.")));
        }

        return new SourceDocument(kind, persons, lines, faults);
    }

    /// <summary>The published examples of the extract are written without its namespace.</summary>
    private static bool IsRoot(string name, string space) => (space == Namespace && (name == "oBDS" || IsExtract(name))) || (space.Length == 0 && IsExtract(name));

    private static bool IsExtract(string name) => name.Equals("oBDS_RKI", StringComparison.OrdinalIgnoreCase);
}
