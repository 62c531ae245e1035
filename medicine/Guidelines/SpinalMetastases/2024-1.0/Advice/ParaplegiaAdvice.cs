using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Care in paraplegia (§11.6).</summary>
internal static class ParaplegiaAdvice
{
    public static Adviser Paraplegia { get; } = new(
        "paraplegia",
        new("Querschnittlähmung", "Paraplegia"),
        Neurology.Paraplegia.IsAnyOf(ParaplegiaExtent.Incomplete, ParaplegiaExtent.Complete),
        [
            new(
                "nursing_standards",
                "11.6",
                Condition.Always,
                new(
                    "Für die Querschnittlähmung bei Metastasen gibt es keine Leitlinie, auch die zur supportiven Therapie behandelt sie nicht: "
                        + "mindestens nach Pflegestandard vorgehen, gegen Druckgeschwüre und für Blase und Darm.",
                    "There is no guideline for paraplegia from metastases, nor does the one on supportive therapy treat it: at least follow nursing "
                        + "standards, against pressure sores and for bladder and bowel.")),
            new(
                "assess_symptoms_and_burden",
                "11.6",
                Condition.Always,
                new(
                    "Symptome und Belastung erfassen und danach einzeln behandeln.",
                    "Assess symptoms and burden, and treat each person by them.")),
        ]);
}
