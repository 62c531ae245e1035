using Myelon.Core.Reasoning;
using Myelon.Medicine.Codes;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases.Evidence;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The guideline on spinal metastases in this edition, as the rest of the program takes it.</summary>
public static class ThisGuideline
{
    /// <summary>The guideline.</summary>
    public static Guideline Guideline { get; } = new()
    {
        Rules = SpinalMetastases.Rules.All,
        Chapters = SpinalMetastases.Chapters.All,
        Keywords = SearchWords.All,
        Sections = SpinalMetastases.Sections.All,
        Papers = CasePapers.All,
        Schedules = PrintedSchedules.All,
        Form = new(Subjects.All),
        Emergency = SpinalMetastases.Emergency.Entry,
        Evidence = EvidenceTables.Book,
        Codes = ImportTables.All with { Forms = HospitalForms.All, FormVersion = ThisEdition.Edition.Code },
        Key = new(
            Lesion.AffectedLevels,
            Tumour.Primary,
            [new(Imaging.LatestMriDate, new("MRT", "MRI")), new(Imaging.LatestCtDate, new("CT", "CT"))],
            Radiotherapy.Technique)
        {
            OfPatient = CaseOverviews.OfPatient,
            OfLesion = CaseOverviews.OfLesion,
            EarlierCourses = CaseOverviews.EarlierCourses,
        },
        SpineRegions = SpinePictures.Regions,
        SpinePicture = SpinePictures.Of,
        Suggestion = PerformanceScales.Suggestion,
        FactSections = SpinalMetastases.FactSections.All,
        ScoreUses = SpinalMetastases.ScoreUses.All,
        Worksheets = NeurologicalExamination.Worksheets,
        Population = Invented.InventedPatients.All,
    };
}
