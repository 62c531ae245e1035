using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R54: intraoperative radiotherapy in experienced centres (§10.4.5).</summary>
    public static Recommendation IntraoperativeRadiotherapy { get; } = new(54, "intraoperative-radiotherapy-in-experienced-centres")
    {
        Section = "10.4.5",
        Title = new(
                    "Intraoperative Strahlentherapie nur mit Erfahrung",
                    "Intraoperative radiotherapy in experienced centres"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Weil die Datenlage noch nicht ausreicht, sollte die Bestrahlung während der Operation erfahrenen Zentren überlassen bleiben und "
                + "vorzugsweise im Rahmen von Studien stattfinden.",
            "As the data are not yet sufficient, intraoperative radiotherapy should be left to experienced centres and preferably be given within trials."),

        Concerns = Radiotherapy.Planned & Radiotherapy.Sequence.Is(RadiotherapySequence.Intraoperative),
        Fulfilled = Setting.ExperiencedCentre,

        Actions =
        [
            new(
                new(
                    "die intraoperative Strahlentherapie auf erfahrene Zentren begrenzen, vorzugsweise in Studien",
                    "restrict intraoperative radiotherapy to experienced centres, preferably within trials"),
                Grade.Sollte,
                [Disciplines.RadiationOncology, Disciplines.SpineSurgery])
            {
                Jointly = true,
            },
        ],
        Notes =
        [
            new(
                "Für die Routine empfiehlt der Text das Verfahren derzeit nicht; eine randomisierte Phase-III-Studie lief bei Drucklegung.",
                "The text does not currently recommend the technique for routine use; a randomised phase III trial was running at the time of printing."),
        ],
        NotFormalised =
        [
            new(
                "Wann ein Zentrum „erfahren“ ist, wird nicht gesagt; das legt das Haus fest.",
                "When a centre is “experienced” is not said; this is decided locally."),
            new(
                "Die Studienteilnahme wird als Vorzug genannt; ihr Fehlen wird nicht als Abweichung gewertet.",
                "Participation in a trial is named as a preference; its absence is not counted as a deviation."),
        ],
        Interactions =
        [
            new(Cited.PreoperativeRadiotherapyInTrials, InteractionType.Parallels),
            new(
                Cited.AugmentationWithRadiotherapy, InteractionType.Overlaps,
                new("Kyphoplastie mit intraoperativer Strahlentherapie", "kyphoplasty with intraoperative radiotherapy")),
        ],
        Evidence = [302, 303, 304, 305, 306, 307, 308, 309, 310],
    };
}
