using Myelon.Core.Reasoning;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases.Definitions;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The guideline as the evaluator takes it.</summary>
public static class Rules
{
    /// <summary>All rules of this edition.</summary>
    public static RuleSet All { get; } = new()
    {
        Edition = ThisEdition.Edition,
        Vocabulary = AllFacts.Vocabulary,
        Levels = Lesion.AffectedLevels,
        CountsLevelsIf = Lesion.MetastasisStatus.Is(SpinalMetastasis.Confirmed),
        WorksheetFields = WorksheetFields.All,
        ReadWorksheet = NeurologicalExamination.Read,
        EarlierWorksheet = NeurologicalExamination.OfAnEarlierState,
        Derivations = Derivations.All,
        Definitions = [
            .. NeurologyDefinitions.All,
            .. ScaleDefinitions.All,
            .. SpineDefinitions.All,
            .. PatientDefinitions.All,
            .. RadiotherapyDefinitions.All,
        ],
        Grades =
        [
            Neurology.AsiaImpairmentScale, Neurology.FrankelGrade, Neurology.Paraplegia, Neurology.ParaplegiaFunctionallyRelevant,
        ],
        Gravities = Gravities.All,
        Unusual = UnusualCombinations.All,
        Scores = AllScores.Scores,
        Situations = AllScores.Situations,
        BesideEveryPrognosis = AllScores.BesideEveryPrognosis,
        Dose = CordDose.Rules,
        Recommendations = Recommendations.All,
        Pathway = ReconstructedPathway.All,
        Discrepancies = Discrepancies.All,
        Advisers = SpinalMetastases.Advisers.All,
        Timetable = Timing.TimeRules.Table,
    };
}
