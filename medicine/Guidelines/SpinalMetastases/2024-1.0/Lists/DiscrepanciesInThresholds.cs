using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part B: thresholds, classes and cut-offs.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> InThresholds =
    [
        new("IB1")
        {
            Class = FlawClass.Number,
            Place = "§7.2.2",
            Treatment = new(
                $"0 gilt als stabil (R{Cited.StabilityBySins}: unter 7).",
                $"0 counts as stable (R{Cited.StabilityBySins}: below 7)."),
            Says = new(
                $"Die angegebene stabile Gruppe des SINS beginnt bei 1; 0 ist erreichbar und nach R{Cited.StabilityBySins} (unter 7) stabil.",
                $"The printed stable group of the SINS starts at 1; 0 can be reached and is stable by R{Cited.StabilityBySins} (below 7)."),
            Members = Of(Cited.StabilityBySins),
            ShownIf = Stability.SinsTotal.Is(0),
        },
        new("IB2")
        {
            Class = FlawClass.Number,
            Place = "table 4",
            Treatment = new(
                "Eigener Wert „genau 50 %“; beide Summen werden gerechnet, und nur wenn die Gruppe wechselt, wird gefragt.",
                "A value of its own, \"exactly 50 %\"; both totals are computed, and only a change of group asks."),
            Says = new(
                "Für einen Einbruch von genau 50 % nennt Tabelle 4 keine Punkte; beide Nachbarwerte (2 und 3) bleiben möglich.",
                "Table 4 prints no points for a collapse of exactly 50 %; both neighbouring values (2 and 3) stay possible."),
            Members = Of(Cited.StabilityBySins),
            ShownIf = Stability.SinsCollapse.Is(VertebralCollapse.ExactlyHalf),
        },
        new("IB4")
        {
            Class = FlawClass.Number,
            Place = "§10.5.7, §7.2.2",
            Treatment = new(
                "7 wird wie 7–12 behandelt und gekennzeichnet.",
                "7 is treated as 7-12 and flagged."),
            Says = new(
                "Die mittlere Gruppe des SINS beginnt bei 7, 10.5.7 spricht von mehr als 7; die 7 selbst ordnen beide verschieden ein.",
                "The middle group of the SINS starts at 7, 10.5.7 speaks of more than 7; 7 itself is treated differently in the two places."),
            Members = Of(Cited.StabilityBySins),
            ShownIf = Stability.SinsTotal.Is(7),
        },
        new("IB13")
        {
            Class = FlawClass.Gap,
            Place = $"R{Cited.SurgeryBeforeRadiotherapy}, R{Cited.FractionationInComplicatedLesions}, R{Cited.TransportImmobilisation}, "
                + $"R{Cited.RadiotherapyAloneInCordCompression}",
            Treatment = new(
                "Eigenes Merkmal; nachfragen.",
                "A fact of its own; ask."),
            Says = new(
                "Die Cauda equina kommt in den Empfehlungen zur MESCC nicht vor, nur in der Definition des unkomplizierten Herdes.",
                "The cauda equina is not named in the recommendations on MESCC, only in the definition of the uncomplicated lesion."),
            Kind = NoteKind.NotCovered,
            ShownIf = SpinalCanal.CaudaEquinaCompression & Neurology.DeficitPresent,
        },
        new("IB32")
        {
            Class = FlawClass.Gap,
            Place = $"R{Cited.SurvivalAfterRadiotherapy}",
            Treatment = new(
                "Der Score wird bei 10 nicht berechnet.",
                "The score is not computed at 10."),
            Says = new(
                "Ein Karnofsky-Index von 10 fehlt in den angegebenen Klassen des Scores; er wird für diesen Wert nicht berechnet.",
                "A Karnofsky index of 10 is missing from the printed classes of the score; it is not computed for this value."),
            Members = Of(Cited.SurvivalAfterRadiotherapy),
            ShownIf = R(Cited.SurvivalAfterRadiotherapy) & GeneralCondition.KarnofskyIndex.Is(10),
        },
        new("IB36")
        {
            Class = FlawClass.Term,
            Place = $"R{Cited.SbrtForUncomplicatedPain}",
            Treatment = new(
                "Hinweis bei einem Merkmal, angegebener Grad bei beiden.",
                "Advisory with one feature, the printed grade with both."),
            Says = new(
                $"R{Cited.SbrtForUncomplicatedPain} nennt zwei Merkmale mit „insbesondere“; hier ist nur eines belegt. Ob beide nötig sind, lässt der "
                    + "Text offen: mit beiden gilt "
                    + "der angegebene Grad, mit einem ist es ein Hinweis.",
                $"R{Cited.SbrtForUncomplicatedPain} names two features with \"above all\"; only one is recorded here. Whether both are needed is left "
                    + "open: with both the printed "
                    + "grade holds, with one it is advisory."),
            Kind = NoteKind.Advisory,
            Members = Of(Cited.SbrtForUncomplicatedPain),
            ShownIf = R(Cited.SbrtForUncomplicatedPain)
            & (Tumour.Radiosensitivity.Is(RadiationSensitivity.Low) | GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good))
            & !(Tumour.Radiosensitivity.Is(RadiationSensitivity.Low) & GeneralCondition.SurvivalPrognosis.Is(Prognosis.Good)).IsCertain,
        },
        new("IB41")
        {
            Class = FlawClass.Gap,
            Place = $"R{Cited.OccipitocervicalStabilisation}, R{Cited.SubaxialStabilisation}, R{Cited.ThoracolumbarApproach}",
            Treatment = new(
                $"Bei C7 bis Th1 den Text zeigen, am Kreuzbein „nicht behandelt“, Th2 nach R{Cited.ThoracolumbarApproach} mit Hinweis.",
                $"At C7 to T1 show the text, at the sacrum \"not covered\", T2 by R{Cited.ThoracolumbarApproach} with a note."),
            Says = new(
                "Für C7 bis Th1 und das Kreuzbein gibt es keine Empfehlung zur Stabilisierung; Th2 liegt in zwei Regionen des Textes und wird nach "
                    + $"R{Cited.ThoracolumbarApproach} behandelt.",
                "There is no recommendation on stabilisation for C7 to T1 and the sacrum; T2 lies in two regions of the text and is treated by "
                    + $"R{Cited.ThoracolumbarApproach}."),
            Kind = NoteKind.NotCovered,
            Members = Of(Cited.OccipitocervicalStabilisation, Cited.SubaxialStabilisation, Cited.ThoracolumbarApproach),
            ShownIf = Surgery.StabilisationPlanned
            & (Surgery.Region.HoldsAnyOf(SurgicalRegion.CervicothoracicC7ToT1, SurgicalRegion.Sacral)
                | Lesion.AffectedLevels.Holds(SpinalLevel.T2)),
        },
        new("IB48")
        {
            Class = FlawClass.Logic,
            Place = $"R{Cited.RecalcificationByRadiotherapy}",
            Treatment = new(
                "Bei instabiler Wirbelsäule wird diese Lesart gesperrt.",
                "The reading is blocked in an unstable spine."),
            Says = new(
                $"R{Cited.RecalcificationByRadiotherapy} sagt, dass Bestrahlung den Knochen festigt. Das ist keine Behandlung einer Instabilität: der "
                    + "Effekt braucht Monate.",
                $"R{Cited.RecalcificationByRadiotherapy} says that radiotherapy strengthens bone. That is no treatment of instability: the effect "
                    + "takes months."),
            Members = Of(Cited.RecalcificationByRadiotherapy),
            ShownIf = R(Cited.RecalcificationByRadiotherapy) & (Stability.InstabilityConfirmed | Stability.FractureUnstable),
        },
    ];
}
