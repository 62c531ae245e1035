using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The short words of the advisers, each a condition over the vocabulary.</summary>
internal static class CarePhases
{
    /// <summary>Not known to be something else than a metastasis: what is asked while nothing is proven concerns it too.</summary>
    public static Condition MetastasisNotExcluded { get; } =
        !Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.None, SpinalMetastasis.OtherLesion).IsCertain;

    /// <summary>An instability that is suspected or that someone judged.</summary>
    public static Condition InstabilityInMind { get; } =
        Stability.InstabilitySuspected | Stability.InstabilityConfirmed | Stability.FractureUnstable;

    /// <summary>No images yet: none entered, and nothing that is read from them.</summary>
    public static Condition NoImagesYet { get; } =
        (!Imaging.CurrentCrossSectionalImagingAvailable.WhereRecorded).IsCertain
        | (!Imaging.CurrentCrossSectionalImagingAvailable
            & !(Imaging.LatestMriDate.HasValue | Imaging.LatestCtDate.HasValue | SpinalCanal.BilskyGrade.HasValue | Stability.SinsTotal.HasValue));

    /// <summary>A deficit that is not known to be chronic, and no images yet.</summary>
    public static Condition AcuteAndNotImaged { get; } =
        Neurology.DeficitPresent & !Neurology.Onset.Is(DeficitOnset.Chronic).IsCertain & NoImagesYet;

    /// <summary>In a hospital or a practice: before hospital nobody stages, and in a hospice nobody does.</summary>
    public static Condition WhereDiseaseIsStaged { get; } =
        !Setting.CareSetting.IsAnyOf(CareSite.Prehospital, CareSite.HospiceOrPalliative).IsCertain;

    /// <summary>The patient does not want an operation, or it was refused or is not possible.</summary>
    public static Condition NoOperationWanted { get; } = (!Surgery.WantedByPatient | TreatmentWords.Refused(Treatment.Surgery)).IsCertain;

    /// <summary>An operation lies ahead: planned or called for, and not yet performed.</summary>
    public static Condition OperationAhead { get; } =
        !Surgery.Performed & (Surgery.Planned | Surgery.StabilisationPlanned | TreatmentWords.SurgeryComesFirst.IsCertain);

    /// <summary>Prognosis poor or very poor.</summary>
    public static Condition LimitedPrognosis { get; } = GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Poor, Prognosis.VeryPoor);

    /// <summary>Prognosis good.</summary>
    public static Condition GoodPrognosis { get; } = GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good);

    /// <summary>A stabilisation is planned.</summary>
    public static Condition StabilisationAhead { get; } =
        !Surgery.Performed & (Surgery.StabilisationPlanned | (Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Stabilisation)));

    /// <summary>At the neck (occiput to the seventh cervical vertebra).</summary>
    public static Condition AtTheNeck { get; } = Lesion.AffectedLevels.HoldsAnyOf(
        SpinalLevel.C0, SpinalLevel.C1, SpinalLevel.C2, SpinalLevel.C3, SpinalLevel.C4, SpinalLevel.C5, SpinalLevel.C6, SpinalLevel.C7);

    /// <summary>Below the neck.</summary>
    public static Condition BelowTheNeck { get; } = Lesion.AffectedLevels.HoldsAnyOf(
        [.. Enum.GetValues<SpinalLevel>().Where(l => l >= SpinalLevel.T1)]);

    /// <summary>The passage from neck to chest as §10.5.4 draws it: to the second thoracic vertebra.</summary>
    public static Condition AtTheCervicothoracicPassage { get; } =
        Lesion.AffectedLevels.HoldsAnyOf(SpinalLevel.C7, SpinalLevel.T1, SpinalLevel.T2);

    /// <summary>A metastasis in the chest or the lumbar spine as §10.5.5 counts them.</summary>
    public static Condition ThoracicOrLumbar { get; } =
        Surgery.Region.HoldsAnyOf(SurgicalRegion.UpperThoracicT2ToT5, SurgicalRegion.ThoracolumbarT6ToL5);

    /// <summary>Treated at the spine: operated on, irradiated for the present finding, or a local treatment just completed.</summary>
    public static Condition LocallyTreated { get; } =
        Surgery.Performed
        | Radiotherapy.GivenForPresentFinding.IsCertain
        | Aftercare.LocalTreatmentsJustCompleted.HoldsAnyOf(Enum.GetValues<LocalTreatment>());
}
