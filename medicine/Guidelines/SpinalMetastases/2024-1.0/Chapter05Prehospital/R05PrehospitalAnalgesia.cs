using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter05Prehospital
{
    /// <summary>R5: prehospital analgesia along the WHO ladder (§5.2).</summary>
    public static Recommendation PrehospitalAnalgesia { get; } = new(5, "prehospital-analgesia-along-the-who-ladder")
    {
        Section = "5.2",
        Title = new("Schmerztherapie vor der Klinik nach WHO-Stufen", "Prehospital analgesia along the WHO ladder"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(94, ConsensusLabel.Konsens),
        LabelledNew = 2024,
        Says = new(
            "Vor der Klinik soll bei Schmerzen als Sofortmaßnahme eine Behandlung nach den Stufen der WHO begonnen werden.",
            "Before hospital, analgesia along the WHO ladder shall be started as an acute measure for pain."),

        Concerns = Setting.CareSetting.IsAnyOf(CareSite.Prehospital, CareSite.Outpatient)
            & (Pain.AcuteTreatmentNeeded
                | Pain.BackPain
                | Pain.PainfulBoneMetastasis
                | Pain.IntensityOnNumericRatingScale.Above(0)),
        Fulfilled = Taken(Measure.Analgesia, Treatment.Analgesia),
        Over = Refused(Treatment.Analgesia),
        Remarks = RemarksOn(Treatment.Analgesia),

        Actions =
        [
            new(
                new("Schmerztherapie nach dem WHO-Stufenschema beginnen", "start analgesia along the WHO ladder"),
                Grade.Soll,
                [Disciplines.EmergencyMedicalServices, Disciplines.GeneralPractice]),
        ],
        Notes =
        [
            new(
                "Genannt sind Schmerzen, keine Stärke: jeder eingetragene Schmerz zählt.",
                "Pain is named, not how severe: any pain entered counts."),
            new(
                $"Kapitel 5 schließt den ambulanten Bereich ein; deshalb gilt R{Cited.PrehospitalAnalgesia} hier auch ambulant.",
                $"Chapter 5 covers the outpatient setting; R{Cited.PrehospitalAnalgesia} is therefore applied there too."),
            new(
                "Abschnitt 5.2 nennt das Stufenschema als eine Orientierungshilfe unter anderen.",
                "Section 5.2 names the ladder as one aid to orientation among others."),
        ],
        NotFormalised =
        [
            new(
                "Stufe, Wirkstoff, Dosis und eine Schmerzstärke, ab der behandelt wird, sind nicht angegeben.",
                "Step, drug, dose and a level of pain from which to treat are not given."),
        ],
        Interactions =
        [
            new(
                Cited.AnalgesiaByWhoLadder, InteractionType.Overlaps,
                new("dasselbe Stufenschema bei schmerzhaften Knochenmetastasen allgemein", "the same ladder for painful bone metastases in general")),
        ],
        Evidence = [23, 24, 25],
    };
}
