using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>
/// The short words of the course of care: what was described, done, refused. A deed fulfils what a plan fulfils; details of a treatment are
/// its plan or its deed, never nothing.
/// </summary>
public static class TreatmentWords
{
    /// <summary>An operation is described: its kind, access or implants.</summary>
    public static Condition OperationDescribed { get; } =
        Surgery.Procedures.HoldsAnyOf(Enum.GetValues<SurgicalProcedure>())
        | Surgery.Access.HasValue
        | Surgery.ImplantMaterial.HasValue
        | Surgery.StabilisationPlanned.WhereRecorded.IsCertain
        | Surgery.PedicleScrewRodSystemPlanned.IsCertain;

    /// <summary>
    /// A course of radiotherapy is described that is still to be given: its dose; or its place or technique, which may else be those of a
    /// course that ended less than six months ago and counts as given for the present finding.
    /// </summary>
    public static Condition RadiotherapyDescribed { get; } =
        Radiotherapy.PlannedTotalDoseInGray.HasValue
        | Radiotherapy.PlannedFractions.HasValue
        | Radiotherapy.PlannedSbrtThecalSacMaximumInGray.HasValue
        | ((Radiotherapy.Sequence.HasValue | Radiotherapy.Technique.HasValue) & !Radiotherapy.MonthsSinceLastCourse.Below(6).IsCertain);

    /// <summary>A biopsy is described: its route, technique or needle.</summary>
    public static Condition BiopsyDescribed { get; } =
        Biopsy.Route.HasValue | Biopsy.Technique.HasValue | Biopsy.NeedleGauge.HasValue | Biopsy.CoreCount.HasValue;

    /// <summary>A specimen is described: what was done with it.</summary>
    public static Condition SpecimenDescribed { get; } =
        Biopsy.Fixative.HasValue | Biopsy.FixationTimeInHours.HasValue | Biopsy.Decalcification.HasValue;

    /// <summary>Augmented: as an operation, or as the local treatment just completed.</summary>
    public static Condition Augmented { get; } =
        (Surgery.Performed & Surgery.Procedures.Holds(SurgicalProcedure.Augmentation) & !Surgery.Access.Is(SurgicalAccess.Open))
        | Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Augmentation);

    /// <summary>Ablated: as an operation, or as the local treatment just completed.</summary>
    public static Condition Ablated { get; } =
        (Surgery.Performed & Surgery.Procedures.Holds(SurgicalProcedure.Ablation))
        | Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Ablation);

    /// <summary>Stabilised by an operation.</summary>
    public static Condition Stabilised { get; } = Surgery.Performed & Surgery.Procedures.Holds(SurgicalProcedure.Stabilisation);

    /// <summary>Augmentation or ablation alone: it relieves no cord and holds no spine.</summary>
    public static Condition AugmentationOrAblationAlone { get; } =
        Surgery.Procedures.HoldsAnyOf(SurgicalProcedure.Augmentation, SurgicalProcedure.Ablation)
        & !Surgery.Procedures.HoldsAnyOf(
            SurgicalProcedure.Stabilisation,
            SurgicalProcedure.Decompression,
            SurgicalProcedure.SeparationSurgery,
            SurgicalProcedure.Corpectomy,
            SurgicalProcedure.Resection);

    /// <summary>
    /// Operated on, and no deficit is new or worse since: the hours to an operation are history, and the aftercare comes first. Augmentation or
    /// ablation alone relieves no cord.
    /// </summary>
    public static Condition Operated { get; } =
        Surgery.Performed
        & !AugmentationOrAblationAlone
        & !Neurology.DeficitSinceSurgery;

    /// <summary>
    /// Surgery comes first: it is indicated upfront, and was neither declined nor entered as not possible. Where it was, radiotherapy is what
    /// remains.
    /// </summary>
    public static Condition SurgeryComesFirst { get; } = Surgery.IndicatedUpfront & !Refused(Treatment.Surgery);

    /// <summary>A second operation on the lesion is planned: a deficit is new or worse since the first.</summary>
    public static Condition SecondOperationPlanned { get; } = Surgery.Performed & Surgery.Planned & Neurology.DeficitSinceSurgery.IsCertain;

    /// <summary>How a recommendation is read that holds only where no surgery comes first.</summary>
    public static Text WithoutSurgeryFirst { get; } = new(
        "Ist die Operation zwar angezeigt, aber abgelehnt oder nicht möglich, geht sie nicht voraus, und die Empfehlung gilt.",
        "Where surgery is indicated but declined or not possible, it does not come first, and the recommendation holds.");

    /// <summary>Radiotherapy alone is planned, or was given for the present finding.</summary>
    public static Condition RadiotherapyAlone { get; } =
        (Radiotherapy.Planned & Radiotherapy.Sequence.Is(RadiotherapySequence.Sole)) | Given;

    /// <summary>SBRT is planned, or was given for the present finding.</summary>
    public static Condition StereotacticRadiotherapy { get; } =
        (Radiotherapy.Planned & Radiotherapy.Technique.Is(RadiotherapyTechnique.Sbrt))
        | (Given & GivenAs(new(new("als SBRT", "as SBRT")) { Technique = CourseTechnique.Sbrt }));

    /// <summary>Radiotherapy is planned, or was given for the present finding.</summary>
    public static Condition AnyRadiotherapy { get; } = Radiotherapy.Planned | Given;

    /// <summary>SBRT was examined: somebody judged whether it is suitable, it is planned, or it was given for the present finding.</summary>
    public static Condition StereotacticRadiotherapyExamined { get; } = Radiotherapy.SuitableForSbrt.HasValue | StereotacticRadiotherapy;

    /// <summary>Ablation is planned, or was done.</summary>
    public static Condition AblationIntended { get; } = Surgery.LocalAblationPlanned | Ablated;

    /// <summary>A bone-seeking radiopharmaceutical is planned.</summary>
    public static Condition RadiopharmaceuticalPlanned { get; } = Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned;

    /// <summary>The access of the operation is chosen.</summary>
    public static Condition AccessChosen { get; } = Surgery.Access.HasValue;

    /// <summary>An implant of carbon-fibre-reinforced PEEK is chosen.</summary>
    public static Condition CarbonFibreImplantChosen { get; } = Surgery.ImplantMaterial.Is(Implant.CarbonFibrePeek);

    /// <summary>Conventional radiotherapy is planned, or was given for the present finding.</summary>
    public static Condition ConventionalRadiotherapy { get; } =
        (Radiotherapy.Planned & Radiotherapy.Technique.Is(RadiotherapyTechnique.Conventional))
        | (NotPlannedAgain & GivenAs(new(new("konventionell", "conventionally")) { Technique = CourseTechnique.Conventional }));

    /// <summary>In more than one fraction, as planned, or as given where nothing is planned.</summary>
    public static Condition Fractionated { get; } =
        (Radiotherapy.Planned & Radiotherapy.PlannedFractions.Above(1))
        | (NotPlannedAgain & GivenAs(new(new("in mehreren Fraktionen", "in several fractions")) { Fractions = new(2, decimal.MaxValue) }));

    /// <summary>In one fraction, as planned, or as given where nothing is planned.</summary>
    public static Condition InOneFraction { get; } =
        (Radiotherapy.Planned & Radiotherapy.PlannedFractions.Is(1))
        | (NotPlannedAgain & GivenAs(new(new("in einer Fraktion", "in one fraction")) { Fractions = new(1, 1) }));

    /// <summary>One of the single or short-course schedules, as planned, or as given where nothing is planned.</summary>
    public static Condition ShortCourse { get; } = (Radiotherapy.Planned & Schedules.ShortCourse)
        | (NotPlannedAgain & GivenAs(new(new("in einem kurzen Schema", "as a short course")) { Schedules = Schedules.ShortCourses }));

    /// <summary>1 × 8 Gy, as planned, or as given where nothing is planned.</summary>
    public static Condition SingleEightGray { get; } = (Radiotherapy.Planned & Schedules.SingleEightGray)
        | (NotPlannedAgain & GivenAs(new(new("mit 1 × 8 Gy", "as 1 x 8 Gy")) { Schedules = [(1, 8)] }));

    /// <summary>Nothing is planned, and radiotherapy was given for the present finding.</summary>
    public static Condition NotPlannedAgain => !Radiotherapy.Planned & Given;

    /// <summary>The last completed course over the lesion was given so.</summary>
    public static Condition GivenAs(CourseCriterion criterion) => new EarlierCourse(Lesion.AffectedLevels, Ended: true) { Last = criterion };

    /// <summary>
    /// Irradiated again for what recurs: given for the present finding, and lately; an older course is the one after which it recurred.
    /// </summary>
    public static Condition Reirradiated { get; } = Given
        & (Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Radiotherapy) | Radiotherapy.MonthsSinceLastCourse.Below(6));

    /// <summary>Re-irradiation is planned, or was given.</summary>
    public static Condition Reirradiation { get; } = Radiotherapy.Planned | Reirradiated;

    /// <summary>Re-irradiation as SBRT is planned, or was given.</summary>
    public static Condition StereotacticReirradiation { get; } =
        (Radiotherapy.Planned & Radiotherapy.Technique.Is(RadiotherapyTechnique.Sbrt))
        | (Reirradiated & GivenAs(new(new("als SBRT", "as SBRT")) { Technique = CourseTechnique.Sbrt }));

    /// <summary>Conventional re-irradiation is planned, or was given.</summary>
    public static Condition ConventionalReirradiation { get; } =
        (Radiotherapy.Planned & Radiotherapy.Technique.Is(RadiotherapyTechnique.Conventional))
        | (Reirradiated & GivenAs(new(new("konventionell", "conventionally")) { Technique = CourseTechnique.Conventional }));

    /// <summary>The treatment was declined, or is not possible.</summary>
    public static Condition Refused(Treatment treatment) =>
        CourseOfCare.TreatmentsDeclined.Holds(treatment) | CourseOfCare.TreatmentsNotPossible.Holds(treatment);

    /// <summary>MRI is not possible: it is contraindicated, or not possible for another medical reason.</summary>
    public static Condition MriNotPossible { get; } = Imaging.MriContraindicated | CourseOfCare.TreatmentsNotPossible.Holds(Treatment.Mri);

    /// <summary>There will be no MRI: it is not possible, or was declined.</summary>
    public static Condition WithoutMri { get; } = MriNotPossible | CourseOfCare.TreatmentsDeclined.Holds(Treatment.Mri);

    /// <summary>There will be neither MRI nor CT.</summary>
    public static Condition WithoutCrossSections { get; } = WithoutMri & Refused(Treatment.Ct);

    /// <summary>The measure is recorded; not so where its treatment was declined or is not possible.</summary>
    public static Condition Taken(Measure measure, Treatment? of = null) => of is { } treatment
        ? CourseOfCare.MeasuresTaken.HoldsWhereRecorded(measure) & !Refused(treatment)
        : CourseOfCare.MeasuresTaken.HoldsWhereRecorded(measure);

    /// <summary>What is told beside a recommendation whose treatment was declined or is not possible.</summary>
    public static IReadOnlyList<Remark> RemarksOn(params IReadOnlyList<Treatment> treatments) => [.. treatments.SelectMany(RemarksOnOne)];

    /// <summary>What is told, and asked, beside both recommendations on drug thromboprophylaxis: the text exempts no contraindication (IA14).</summary>
    public static Remark ContraindicatedThromboprophylaxis { get; } = new(
        GeneralCondition.DrugThromboprophylaxisContraindicated,
        new(
            "Gegenanzeige gegen eine medikamentöse Thromboseprophylaxe eingetragen: der Text nimmt sie nicht aus (IA14). Abwägen; mechanische Mittel "
                + "und Zeitpunkt stehen nicht da.",
            "Contraindication to drug thromboprophylaxis entered: the text does not exempt it (IA14). Weigh it; mechanical means and timing are not stated."))
    {
        IsAsked = true,
    };

    /// <summary>What is told beside a recommendation on MRI.</summary>
    public static IReadOnlyList<Remark> RemarksOnMri { get; } =
    [
        new(
            Imaging.MriContraindicated,
            new("Eingetragen: absolute Kontraindikation gegen die MRT.", "Entered: absolute contraindication to MRI.")),
        .. RemarksOn(Treatment.Mri),
    ];

    /// <summary>What is told beside a recommendation on cross-sectional imaging.</summary>
    public static IReadOnlyList<Remark> RemarksOnImaging { get; } = [.. RemarksOnMri, .. RemarksOn(Treatment.Ct)];

    private static IEnumerable<Remark> RemarksOnOne(Treatment treatment)
    {
        var name = CourseOfCare.TreatmentsDeclined.Values[(int)treatment].Label;
        yield return new(
            CourseOfCare.TreatmentsDeclined.Holds(treatment),
            new($"Eingetragen: {name.De} von der betroffenen Person abgelehnt.", $"Entered: {name.En} declined by the patient."))
        {
            About = (CourseOfCare.TreatmentsDeclined, (int)treatment),
        };
        yield return new(
            CourseOfCare.TreatmentsNotPossible.Holds(treatment),
            new($"Eingetragen: {name.De} aus medizinischen Gründen nicht möglich.", $"Entered: {name.En} not possible for medical reasons."))
        {
            About = (CourseOfCare.TreatmentsNotPossible, (int)treatment),
        };
    }

    private static Condition Given => Radiotherapy.GivenForPresentFinding;
}
