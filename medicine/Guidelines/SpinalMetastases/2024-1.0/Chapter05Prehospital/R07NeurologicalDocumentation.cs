using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter05Prehospital
{
    /// <summary>R7: record neurological deficits along ISNCSCI (§5.3).</summary>
    public static Recommendation NeurologicalDocumentation { get; } = new(7, "record-neurological-deficits-along-isncsci")
    {
        Section = "5.3",
        Title = new("Neurologische Defizite nach ISNCSCI dokumentieren", "Record neurological deficits along ISNCSCI"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Neurologische Defizite sollten in Anlehnung an das ISNCSCI-Arbeitsblatt der ASIA dokumentiert werden.",
            "Neurological deficits should be documented along the lines of the ASIA ISNCSCI worksheet."),

        Concerns = Neurology.DeficitPresent,
        Fulfilled = Neurology.IsncsciDocumented,

        Actions =
        [
            new(
                new(
                    "neurologischen Status in Anlehnung an das ISNCSCI-Arbeitsblatt dokumentieren",
                    "document the neurological status along the ISNCSCI worksheet"),
                Grade.Sollte,
                [Disciplines.TreatingPhysician, Disciplines.EmergencyPhysician]),
        ],
        Notes =
        [
            new(
                "Ein Arbeitsblatt, das vor dem Beginn des Defizits untersucht wurde, zeigt den Zustand davor: es dokumentiert dieses Defizit nicht "
                    + "und wird nicht verwendet.",
                "A worksheet examined before the deficit began shows the state before: it does not document this deficit and is not used."),
        ],
        NotFormalised =
        [
            new(
                "Das Arbeitsblatt dient als Vorbild; ob es vollständig auszufüllen ist, bleibt offen. Als erfüllt gilt hier die Dokumentation nach ISNCSCI.",
                "The worksheet is a model; whether it has to be completed in full is left open. Documentation by ISNCSCI counts as fulfilment here."),
        ],
        Interactions =
        [
            new(Cited.ExaminationAtFirstContact, InteractionType.Follows, new("gezielte neurologische Untersuchung", "focused neurological examination")),
            new(Cited.PathwayWithDeficit, InteractionType.Precedes, new("Einstieg in den Algorithmus", "entry into the algorithm")),
        ],
        Evidence = [26],
    };
}
