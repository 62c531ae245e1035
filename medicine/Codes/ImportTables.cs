using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>All tables that an importer needs.</summary>
public static class ImportTables
{
    /// <summary>The tables.</summary>
    public static CodeTables All { get; } = new()
    {
        Vocabulary = AllFacts.Vocabulary,
        Systems = Codes.Systems.All,
        Rows = [.. Diagnoses.Rows, .. Procedures.Rows, .. Medicines.Rows],
        Tumours = PrimaryTumours.Rows,
        Conference = Conferences.Codes,
        DocumentClasses = Conferences.DocumentClasses,
        Questions = FindingCodes.Questions,
        NamedClassifications = FindingCodes.Named,
        Sites = BodySites.Rows,
        Radiotherapy = Procedures.Radiotherapy,
        Techniques = Procedures.Techniques,
        RegionWords = BodySites.RegionWords,
        RadiotherapyWords = (Procedures.RadiotherapyWords, Procedures.NoRadiotherapyWords),
        Certainties = Certainties.Rows,
        Presences = Certainties.Presences,
        PresenceWords = Certainties.PresenceWords,
        CertaintyWords = Certainties.CertaintyWords,
        Substances = Medicines.Names,
        DoseUnits = [new("Gy", 1), new("cGy", 0.01m)],
        Windows = FindingCodes.Windows,
        LatestCounts = [
            Lesion.MetastasisStatus, Surgery.OperationTime, Surgery.EmbolisationTime, Imaging.LatestMriDate,
            Imaging.LatestCtDate, Setting.CaseConferenceDate,
        ],
        Facts = new ImportedFacts(
            Lesion.AffectedLevels,
            GeneralCondition.AgeInYears,
            Tumour.Primary,
            Tumour.KnownMalignancy,
            Radiotherapy.SpineIrradiated,
            Radiotherapy.PreviousInSameRegion,
            Lesion.MetastasisStatus,
            Value.OfChoice((int)SpinalMetastasis.Suspected),
            Value.OfChoice((int)SpinalMetastasis.Confirmed),
            [Tumour.OsseousManifestation, Lesion.MetastasisStatus]),
        Carries = Carried,
    };

    private static IReadOnlyDictionary<string, IReadOnlyList<Fact>> Carried => new Dictionary<string, IReadOnlyList<Fact>>(StringComparer.Ordinal)
    {
        ["obds"] =
        [
            GeneralCondition.AgeInYears, GeneralCondition.EcogPerformanceStatus, GeneralCondition.KarnofskyIndex,
            Tumour.KnownMalignancy, Tumour.Primary, Tumour.OsseousManifestation, Tumour.VisceralMetastases, Tumour.BrainMetastases,
            Tumour.CurrentSystemicTherapies, Tumour.OsteoprotectiveTherapy,
            Setting.CaseConferenceHeld, Setting.CaseConferenceDate,
            Surgery.Performed, Surgery.OperationTime, Surgery.Procedures, Surgery.PreoperativeEmbolisationDone, Surgery.EmbolisationTime,
            Radiotherapy.SpineIrradiated, Biopsy.HistologyAvailable, .. FindingCodes.Named.Values.Select(q => q.Answers).OfType<Fact>().Distinct(),
        ],
        ["obds_rki"] =
        [
            GeneralCondition.AgeInYears,
            Tumour.KnownMalignancy, Tumour.Primary, Tumour.OsseousManifestation, Tumour.VisceralMetastases, Tumour.BrainMetastases,
            Surgery.Performed, Surgery.Procedures, Surgery.PreoperativeEmbolisationDone,
            Radiotherapy.SpineIrradiated, Biopsy.HistologyAvailable, .. FindingCodes.Named.Values.Select(q => q.Answers).OfType<Fact>().Distinct(),
        ],
    };
}
