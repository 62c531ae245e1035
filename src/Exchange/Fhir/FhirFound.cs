using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>What was found in an input, until it is known whether the input is refused.</summary>
/// <param name="index">Where it goes.</param>
internal sealed class FhirFound(FhirIndex index)
{
    /// <summary>Entries with their addresses; the Patient that they are, or that they contain as their subject.</summary>
    public List<(FhirEntry Entry, FhirAddress Address, FhirPatient? Patient, FhirPatient? Contained, bool IsHelper)> Found { get; } = [];

    /// <summary>What became of parts.</summary>
    public List<ReportLine> Lines { get; } = [];

    /// <summary>What is wrong.</summary>
    public FaultList Faults { get; } = [];

    /// <summary>What was deleted at the source.</summary>
    public List<(FhirScope Scope, string Named)> Deleted { get; } = [];

    /// <summary>Puts all into the index.</summary>
    public void Commit()
    {
        foreach (var (entry, address, patient, contained, isHelper) in Found)
        {
            var subject = entry;
            if (contained is not null)
            {
                subject = entry with { Subject = index.Subjects.Count };
                index.Subjects.Add(new FhirSubject(address.Scope, address.Server, null, contained, IsRead: true));
                index.Patients.Add(contained);
                index.PatientEntries.Add(-1);
            }

            index.Take(subject, address, patient, isHelper);
        }

        Lines.ForEach(index.Lines.Add);
        index.Deleted.AddRange(Deleted);
        Clear();
    }

    /// <summary>Leaves of what was found only the first lines, and what is wrong.</summary>
    public void Forget(int lines)
    {
        Found.Clear();
        Deleted.Clear();
        Lines.RemoveRange(lines, Lines.Count - lines);
    }

    /// <summary>Leaves nothing.</summary>
    public void Clear()
    {
        Found.Clear();
        Lines.Clear();
        Faults.Clear();
        Deleted.Clear();
    }
}
