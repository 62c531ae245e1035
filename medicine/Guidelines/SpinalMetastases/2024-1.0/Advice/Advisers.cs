using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What the sections say for a situation without making it a recommendation, by question.</summary>
public static class Advisers
{
    /// <summary>All of them, in the order in which they are read: from the first contact to the end of life.</summary>
    public static IReadOnlyList<Adviser> All { get; } =
    [
        EmergencyAdvice.Transport,
        AftercareAdvice.AfterTreatment,
        SurgicalDecisionAdvice.Decision,
        RedFlagAdvice.OtherCauses,
        ImagingAdvice.Local,
        StagingAdvice.ByPrimary,
        LaboratoryAdvice.Laboratory,
        BiopsyAdvice.Tissue,
        ConferenceAdvice.Conference,
        SurgicalCardAdvice.Approach,
        EmbolisationAdvice.Embolisation,
        ImplantAdvice.Implants,
        AugmentationAdvice.Augmentation,
        AblationAdvice.Ablation,
        RadiotherapyAdvice.Radiotherapy,
        ReirradiationAdvice.Again,
        RadiopharmaceuticalAdvice.Radiopharmaceuticals,
        PainAdvice.Pain,
        BoneProtectionAdvice.BoneProtection,
        ThromboprophylaxisAdvice.Thromboprophylaxis,
        ParaplegiaAdvice.Paraplegia,
        RehabilitationAdvice.Rehabilitation,
        PsychologicalAdvice.Support,
        PalliativeAdvice.Palliative,
        OrganGuidelineAdvice.OtherGuidelines,
    ];
}
