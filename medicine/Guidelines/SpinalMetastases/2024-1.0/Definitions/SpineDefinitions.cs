using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>What the words on stability, fracture and spinal canal mean (table 4 of §7.2.2, §7.2.3, §10.1.3.6).</summary>
public static class SpineDefinitions
{
    private const string Table4 = "§7.2.2, Tab. 4";

    private static readonly Condition Collapsed = Stability.SinsCollapse.IsAnyOf(
        VertebralCollapse.MoreThanHalf, VertebralCollapse.LessThanHalf, VertebralCollapse.ExactlyHalf);

    private static readonly NumberFact HeightLoss = Stability.VertebralHeightLossInPercent;

    private static readonly NumberFact Involvement = Stability.VertebralBodyInvolvementInPercent;

    private static readonly Condition Uncomplicated =
        Pain.PainfulBoneMetastasis
        & Stability.PathologicalFracture.Is(FractureStatus.None)
        & !SpinalCanal.MesccPresent
        & !SpinalCanal.CaudaEquinaCompression
        & !Stability.InstabilityConfirmed;

    private static readonly IReadOnlyList<Definition> PainOfTheLesion =
    [
        new(
            "sins_pain_is_pain",
            Stability.SinsPain.IsAnyOf(SinsPainKind.Mechanical, SinsPainKind.NotMechanical),
            Pain.PainfulBoneMetastasis,
            new("Schmerz im SINS heißt: die Läsion schmerzt.", "Pain in the SINS means that the lesion is painful."),
            Table4),
        new(
            "sins_pain_free",
            Stability.SinsPain.Is(SinsPainKind.PainFree),
            !Pain.PainfulBoneMetastasis,
            new("Schmerzfrei im SINS heißt: die Läsion schmerzt nicht.", "Pain-free in the SINS means that the lesion is not painful."),
            Table4),
        new(
            "mechanical_pain",
            Pain.Mechanical,
            Stability.SinsPain.Is(SinsPainKind.Mechanical),
            new("Belastungs- oder bewegungsabhängiger Schmerz ist mechanischer Schmerz.", "Pain that depends on load or movement is mechanical pain."),
            Table4),
        new(
            "no_mechanical_pain",
            !Pain.Mechanical,
            !Stability.SinsPain.Is(SinsPainKind.Mechanical),
            new("Ohne belastungs- oder bewegungsabhängigen Schmerz kein mechanischer Schmerz.", "Without pain on load or movement no mechanical pain."),
            Table4),
    ];

    private static readonly IReadOnlyList<Definition> Collapse =
    [
        Same(
            "height_loss_above_50", HeightLoss.AtLeast(51), VertebralCollapse.MoreThanHalf,
            new("Höhenminderung über 50 %: Einbruch über 50 %.", "Height loss above 50%: collapse of more than 50%.")),
        Back(
            "collapse_above_50", VertebralCollapse.MoreThanHalf, HeightLoss.AtLeast(51),
            new("Einbruch über 50 %: Höhenminderung über 50 %.", "Collapse of more than 50%: height loss above 50%.")),
        Same(
            "height_loss_of_50",
            HeightLoss.AtLeast(50) & HeightLoss.AtMost(50),
            VertebralCollapse.ExactlyHalf,
            new("Höhenminderung von 50 %: Einbruch von genau 50 %.", "Height loss of 50%: collapse of exactly 50%.")),
        Back(
            "collapse_of_50",
            VertebralCollapse.ExactlyHalf,
            HeightLoss.AtLeast(50) & HeightLoss.AtMost(50),
            new("Einbruch von genau 50 %: Höhenminderung von 50 %.", "Collapse of exactly 50%: height loss of 50%.")),
        Same(
            "height_loss_below_50",
            HeightLoss.AtLeast(1) & HeightLoss.AtMost(49),
            VertebralCollapse.LessThanHalf,
            new("Höhenminderung unter 50 %: Einbruch unter 50 %.", "Height loss below 50%: collapse of less than 50%.")),
        Back(
            "collapse_below_50",
            VertebralCollapse.LessThanHalf,
            HeightLoss.AtLeast(1) & HeightLoss.AtMost(49),
            new("Einbruch unter 50 %: Höhenminderung unter 50 %.", "Collapse of less than 50%: height loss below 50%.")),
        new(
            "no_height_loss",
            HeightLoss.AtMost(0),
            !Collapsed,
            new("Ohne Höhenminderung kein Einbruch.", "Without height loss no collapse."),
            Table4),
        new(
            "no_collapse",
            !Collapsed,
            HeightLoss.AtMost(0),
            new("Ohne Einbruch keine Höhenminderung.", "Without collapse no height loss."),
            Table4),
        Same(
            "involvement_above_50",
            HeightLoss.AtMost(0) & Involvement.AtLeast(51),
            VertebralCollapse.NoCollapseMoreThanHalfInvolved,
            new("Kein Einbruch, Befall über 50 %: ein Punkt.", "No collapse, more than 50% involved: one point.")),
        Same(
            "involvement_below_50",
            HeightLoss.AtMost(0) & Involvement.AtMost(49),
            VertebralCollapse.NoneOfThese,
            new("Kein Einbruch, Befall unter 50 %: kein Punkt.", "No collapse, less than 50% involved: no point.")),
        Back(
            "more_than_half_involved",
            VertebralCollapse.NoCollapseMoreThanHalfInvolved,
            Involvement.AtLeast(50),
            new("Befall über 50 %.", "More than 50% involved.")),
        Back("no_more_than_half_involved", VertebralCollapse.NoneOfThese, Involvement.AtMost(50), new("Kein Befall über 50 %.", "Not more than 50% involved.")),
    ];

    private static readonly IReadOnlyList<Definition> Fracture =
    [
        new(
            "collapse_is_a_fracture",
            Collapsed,
            Stability.PathologicalFracture.Is(FractureStatus.Present),
            new("Ein Wirbelkörpereinbruch ist eine Fraktur.", "A collapsed vertebral body is a fracture."),
            Table4),
        new(
            "confirmed_instability_is_suspected",
            Stability.InstabilityConfirmed,
            Stability.InstabilitySuspected,
            new(
                "Wo eine Instabilität nachgewiesen ist, kann sie nicht unverdächtig sein.",
                "Where instability is confirmed it cannot be unsuspected."),
            "§5.1, §7.2.2")
        {
            OnlyExcludes = true,
        },
        new(
            "no_fracture",
            Stability.PathologicalFracture.Is(FractureStatus.None),
            !Stability.FractureUnstable & !SpinalCanal.IntraspinalBoneFragments,
            new(
                "Ohne Fraktur keine instabile Fraktur und keine Knochenfragmente im Kanal.",
                "Without a fracture no unstable fracture and no bone fragments in the canal."),
            "§10.1.3.1"),
    ];

    private static readonly IReadOnlyList<Definition> Canal =
    [
        new(
            "grade_0_is_no_tumour_in_the_canal",
            SpinalCanal.BilskyGrade.Is(EpiduralCompression.Grade0),
            !SpinalCanal.IntraspinalTumour,
            new("Grad 0: kein Tumor im Spinalkanal.", "Grade 0: no tumour in the canal."),
            "§7.2.3"),
        new(
            "grade_1a_to_3_is_tumour_in_the_canal",
            SpinalCanal.BilskyGrade.IsAnyOf(
                EpiduralCompression.Grade1a, EpiduralCompression.Grade1b, EpiduralCompression.Grade1c, EpiduralCompression.Grade2, EpiduralCompression.Grade3),
            SpinalCanal.IntraspinalTumour,
            new("Grad 1a bis 3: Tumor im Spinalkanal.", "Grade 1a to 3: tumour in the canal."),
            "§7.2.3"),
        new(
            "grade_2_or_3_is_compression",
            SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade2, EpiduralCompression.Grade3),
            SpinalCanal.MesccPresent,
            new("Grad 2 und 3: das Myelon ist komprimiert.", "Grade 2 and 3: the cord is compressed."),
            "§7.2.3"),
        new(
            "grade_0_to_1b_is_no_compression",
            SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade0, EpiduralCompression.Grade1a, EpiduralCompression.Grade1b),
            !SpinalCanal.MesccPresent,
            new("Grad 0 bis 1b: das Myelon ist nicht komprimiert.", "Grade 0 to 1b: the cord is not compressed."),
            "§7.2.3"),
    ];

    private static readonly IReadOnlyList<Definition> Metastasis =
    [
        new(
            "confirmed_is_established",
            Lesion.MetastasisStatus.Is(SpinalMetastasis.Confirmed),
            Lesion.MetastasisEstablished,
            new("Eine gesicherte Metastase ist gesichert.", "A confirmed metastasis is established."),
            "§4.2.1"),
        new(
            "no_metastasis",
            Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.None, SpinalMetastasis.OtherLesion),
            !Lesion.MetastasisEstablished
            & !Pain.PainfulBoneMetastasis
            & !Lesion.Symptomatic
            & !SpinalCanal.MesccPresent
            & SpinalCanal.BilskyGrade.Is(EpiduralCompression.Grade0),
            new(
                "Wo keine extradurale Metastase ist, schmerzt keine, macht keine Beschwerden und komprimiert keine.",
                "Where there is no extradural metastasis, none hurts, causes complaints or compresses."),
            "§4.2.1"),
        new(
            "uncomplicated",
            Uncomplicated,
            Pain.UncomplicatedPainfulMetastasis,
            new(
                "Unkompliziert: schmerzhaft, ohne Fraktur, ohne Kompression von Myelon oder Cauda equina, nicht instabil.",
                "Uncomplicated: painful, without fracture, without compression of cord or cauda equina, not unstable."),
            "§10.1.3.6, §10.1.3.1"),
        new(
            "uncomplicated_excludes",
            Pain.UncomplicatedPainfulMetastasis,
            Uncomplicated,
            new(
                "Unkompliziert schließt Fraktur, Instabilität und Kompression aus.",
                "Uncomplicated excludes fracture, instability and compression."),
            "§10.1.3.6, §10.1.3.1"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } = [.. PainOfTheLesion, .. Collapse, .. Fracture, .. Canal, .. Metastasis];

    private static Definition Same(string code, Condition percent, VertebralCollapse collapse, Core.Text says) =>
        new(code, percent, Stability.SinsCollapse.Is(collapse), says, Table4);

    private static Definition Back(string code, VertebralCollapse collapse, Condition percent, Core.Text says) =>
        new(code, Stability.SinsCollapse.Is(collapse), percent, says, Table4);
}
