using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>
/// What an emergency asks and answers. The choice is ours, no list of the text: the facts on which the urgency of §10.5.7 and the
/// warning signs of §5.1 turn, in the order of an examination, and the recommendations that say what is done at once.
/// </summary>
public static class Emergency
{
    /// <summary>The entry.</summary>
    public static EmergencyEntry Entry { get; } = new()
    {
        First =
        [
            Tumour.Primary, Lesion.MetastasisStatus, Neurology.WeakestMuscleGrade, Neurology.WalkingAbility, Neurology.FunctionalImpairment,
            Neurology.BladderAndBowelFunction, Neurology.SensoryDeficit, SpinalCanal.CordCompressionSuspected, Stability.InstabilitySuspected,
            Neurology.OnsetTime,
        ],
        Later = [Pain.Radicular, Lesion.Symptomatic, Setting.TransportPlanned, Imaging.MriContraindicated, Lesion.AffectedLevels],
        Normal =
        [
            new(Neurology.WeakestMuscleGrade, Value.OfNumber(5)),
            new(Neurology.WalkingAbility, Value.OfChoice((int)Walking.Unaided)),
            new(Neurology.FunctionalImpairment, Value.OfChoice((int)ImpairmentSeverity.None)),
            new(Neurology.BladderAndBowelFunction, Value.OfChoice((int)SphincterFunction.Intact)),
            new(Neurology.SensoryDeficit, Value.Of(false)),
            new(Pain.Radicular, Value.Of(false)),
            new(SpinalCanal.CordCompressionSuspected, Value.Of(false), IsSuspicion: true),
            new(Stability.InstabilitySuspected, Value.Of(false), IsSuspicion: true),
        ],
        Transport = Setting.TransportPlanned,
        Disease = Lesion.MetastasisStatus,
        Triage = Pathways.Triage.Table,
        Outside = Pathways.Triage.NoMetastasis,
        SaidEarly = Pathways.Triage.Glucocorticoids,
        SilentOn = "IA15",
        ImagingImpossible = Imaging.MriContraindicated,
        InsteadOfImaging = Pathways.Triage.WithoutMri,
        WorkUp = Chapter05Prehospital.ImmediateWorkUp,
        Immobilisation = Chapter05Prehospital.TransportImmobilisation,
        CrossSections = [Chapter06Diagnosis.MriForCordCompression, Chapter06Diagnosis.CrossSectionalImaging],
        Centre = Chapter05Prehospital.PresentationToSpineCentre,
    };
}
