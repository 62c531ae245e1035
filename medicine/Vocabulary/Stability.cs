using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Stability of the affected segment, SINS items, fracture.</summary>
public static class Stability
{
    /// <summary>SINS location.</summary>
    public static ChoiceFact<SinsSegment> SinsLocation { get; } = new(
        "sins_location",
        (SinsSegment.Junctional, "junctional", "junktional", "junctional"),
        (SinsSegment.Mobile, "mobile", "mobil", "mobile"),
        (SinsSegment.Semirigid, "semirigid", "halbrigid", "semi-rigid"),
        (SinsSegment.Rigid, "rigid", "rigid", "rigid"))
    {
        Label = new("SINS Lokalisation", "SINS location"),
        Subject = new("die SINS-Lokalisation", "the SINS location"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>SINS pain.</summary>
    public static ChoiceFact<SinsPainKind> SinsPain { get; } = new(
        "sins_pain",
        (SinsPainKind.Mechanical, "mechanical", "mechanischer Schmerz", "mechanical pain"),
        (SinsPainKind.NotMechanical, "pain_not_mechanical", "nicht mechanischer Schmerz", "pain that is not mechanical"),
        (SinsPainKind.PainFree, "pain_free", "schmerzfrei", "pain-free"))
    {
        Label = new("SINS Schmerz", "SINS pain"),
        Subject = new("das SINS-Kriterium Schmerz", "the SINS pain item"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>SINS alignment.</summary>
    public static ChoiceFact<SpinalAlignment> SinsAlignment { get; } = new(
        "sins_alignment",
        (SpinalAlignment.SubluxationOrTranslation, "subluxation_or_translation", "Subluxation oder Translation", "subluxation or translation"),
        (SpinalAlignment.Deformity, "deformity", "Deformität (neue Kyphose oder Skoliose)", "deformity (new kyphosis or scoliosis)"),
        (SpinalAlignment.Normal, "normal", "normal", "normal"))
    {
        Label = new("Stellung der Wirbelsäule (SINS)", "SINS alignment"),
        Subject = new("das SINS-Kriterium Wirbelsäulenachse", "the SINS alignment item"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>SINS vertebral body collapse.</summary>
    public static ChoiceFact<VertebralCollapse> SinsCollapse { get; } = new(
        "sins_collapse",
        (VertebralCollapse.MoreThanHalf, "more_than_50", "Einbruch über 50 %", "collapse of more than 50%"),
        (VertebralCollapse.LessThanHalf, "less_than_50", "Einbruch unter 50 %", "collapse of less than 50%"),
        (VertebralCollapse.ExactlyHalf, "exactly_50", "Einbruch von genau 50 %", "collapse of exactly 50%"),
        (
            VertebralCollapse.NoCollapseMoreThanHalfInvolved, "no_collapse_more_than_50_involved",
            "kein Einbruch bei Befall von über 50 %",
            "no collapse with more than 50% involved"),
        (VertebralCollapse.NoneOfThese, "none_of_these", "weder Einbruch noch Befall von über 50 %", "neither collapse nor more than 50% involved"))
    {
        Label = new("SINS Wirbelkörpereinbruch", "SINS vertebral body collapse"),
        Subject = new("das SINS-Kriterium Wirbelkörpereinbruch", "the SINS vertebral body collapse item"),
        Note = new(
            "Für einen Einbruch von genau 50 % sind keine Punkte angegeben: über 50 % gibt 3, unter 50 % gibt 2. Gerechnet wird mit beiden Werten.",
            "No points are printed for a collapse of exactly 50%: above 50% scores 3, below 50% scores 2. Both totals are considered."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>SINS posterolateral involvement.</summary>
    public static ChoiceFact<PosterolateralInvolvement> SinsPosterolateralInvolvement { get; } = new(
        "sins_posterolateral",
        (PosterolateralInvolvement.Bilateral, "bilateral", "beidseitig", "bilateral"),
        (PosterolateralInvolvement.Unilateral, "unilateral", "einseitig", "unilateral"),
        (PosterolateralInvolvement.None, "none", "nicht vorhanden", "absent"))
    {
        Label = new("SINS posterolaterale Beteiligung", "SINS posterolateral involvement"),
        Subject = new("die posterolaterale Beteiligung (SINS)", "the posterolateral involvement (SINS)"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Vertebral height loss, 0 to 100 %.</summary>
    public static NumberFact VertebralHeightLossInPercent { get; } = new("vertebral_collapse_percent")
    {
        Label = new("Höhenminderung des Wirbelkörpers", "Vertebral height loss"),
        Subject = new("die Höhenminderung des Wirbelkörpers", "the loss of vertebral height"),
        IsInteger = true,
        Unit = "%",
        Plausible = new(0, 100),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Vertebral body involved by tumour, 0 to 100 %.</summary>
    public static NumberFact VertebralBodyInvolvementInPercent { get; } = new("vertebral_body_involvement_percent")
    {
        Label = new("Tumorbefall des Wirbelkörpers", "Vertebral body involved by tumour"),
        Subject = new("der Tumorbefall des Wirbelkörpers", "the tumour involvement of the vertebral body"),
        IsInteger = true,
        Unit = "%",
        Plausible = new(0, 100),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>SINS total, 0 to 18.</summary>
    public static NumberFact SinsTotal { get; } = new("sins_total")
    {
        Label = new("SINS-Summe", "SINS total"),
        Subject = new("die SINS-Summe", "the SINS total"),
        IsInteger = true,
        Plausible = new(0, 18),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>SINS category.</summary>
    public static ChoiceFact<SpinalStability> SinsCategory { get; } = new(
        "sins_category",
        (SpinalStability.Stable, "stable", "stabil", "stable"),
        (SpinalStability.PotentiallyUnstable, "potentially_unstable", "potenziell instabil", "potentially unstable"),
        (SpinalStability.Unstable, "unstable", "instabil", "unstable"))
    {
        Label = new("SINS-Kategorie", "SINS category"),
        Subject = new("die Wirbelsäule nach SINS", "the spine according to SINS"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>Instability suspected.</summary>
    public static BooleanFact InstabilitySuspected { get; } = new("instability_suspected")
    {
        Label = new("Instabilität vermutet", "Instability suspected"),
        WhenYes = new("es wird eine Instabilität vermutet", "instability is suspected"),
        WhenNo = new("es wird keine Instabilität vermutet", "instability is not suspected"),
        JudgedBy = new("untersuchende ärztliche Person", "examining physician"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Instability confirmed.</summary>
    public static BooleanFact InstabilityConfirmed { get; } = new("instability_confirmed")
    {
        Label = new("Instabilität gesichert", "Instability confirmed"),
        WhenYes = new("eine Instabilität ist gesichert", "instability is confirmed"),
        WhenNo = new("eine Instabilität ist nicht gesichert", "instability is not confirmed"),
        JudgedBy = new("Wirbelsäulenchirurgie", "spine surgery"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
        IsDerived = true,
    };

    /// <summary>Pathological fracture.</summary>
    public static ChoiceFact<FractureStatus> PathologicalFracture { get; } = new(
        "fracture_status",
        (FractureStatus.None, "none", "nicht vorhanden", "absent"),
        (FractureStatus.Impending, "impending", "drohend", "impending"),
        (FractureStatus.Present, "present", "vorhanden", "present"))
    {
        Label = new("Pathologische Fraktur", "Pathological fracture"),
        Subject = new("die pathologische Fraktur", "the pathological fracture"),
        Note = new(
            "Ein Kriterium für die drohende Fraktur enthält die Leitlinie nicht.",
            "The guideline has no criterion for an impending fracture."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Fracture is unstable.</summary>
    public static BooleanFact FractureUnstable { get; } = new("fracture_unstable")
    {
        Label = new("Fraktur ist instabil", "Fracture is unstable"),
        WhenYes = new("die Fraktur ist instabil", "the fracture is unstable"),
        WhenNo = new("die Fraktur ist nicht instabil", "the fracture is not unstable"),
        JudgedBy = new("Wirbelsäulenchirurgie", "spine surgery"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Instability not correctable in the short term.</summary>
    public static BooleanFact InstabilityNotCorrectable { get; } = new("unstable_not_correctable")
    {
        Label = new("Instabilität kurzfristig nicht behebbar", "Instability not correctable in the short term"),
        WhenYes = new("es besteht eine kurzfristig nicht behebbare Instabilität", "there is an instability that cannot be corrected in the short term"),
        WhenNo = new("es besteht keine kurzfristig nicht behebbare Instabilität", "there is no instability that cannot be corrected in the short term"),
        KnownBy = KnownBy.Decision,
    };
}
