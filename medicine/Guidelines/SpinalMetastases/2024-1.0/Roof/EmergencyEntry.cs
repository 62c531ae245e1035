using Myelon.Core.Forms;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>
/// What an emergency asks and answers. The choice is ours, no list of the text: the six facts on which the urgency of §10.5.7 and the
/// warning signs of §5.1 turn, and the recommendations that say what is done at once.
/// </summary>
public static class Emergency
{
    /// <summary>The entry.</summary>
    public static EmergencyEntry Entry { get; } = new()
    {
        First =
        [
            Lesion.MetastasisStatus, Neurology.WalkingAbility, Neurology.WeakestMuscleGrade, Neurology.BladderAndBowelFunction,
            Neurology.FunctionalImpairment, Stability.InstabilitySuspected,
        ],
        Later =
        [
            SpinalCanal.CordCompressionSuspected, Neurology.OnsetTime, Neurology.SensoryDeficit, Pain.Radicular, Lesion.Symptomatic,
            Setting.TransportPlanned, Imaging.MriContraindicated, Tumour.Primary, Lesion.AffectedLevels,
        ],
        Transport = Setting.TransportPlanned,
        Disease = Lesion.MetastasisStatus,
        Triage = Pathways.Triage.Table,
        Outside = Pathways.Triage.NoMetastasis,
        SaidEarly = Pathways.Triage.Glucocorticoids,
        WorkUp = Chapter05Prehospital.ImmediateWorkUp,
        Immobilisation = Chapter05Prehospital.TransportImmobilisation,
        CrossSections = [Chapter06Diagnosis.MriForCordCompression, Chapter06Diagnosis.CrossSectionalImaging],
        Centre = Chapter05Prehospital.PresentationToSpineCentre,
    };
}
