using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What the sections say for a situation without making it a recommendation, by question.</summary>
public static class Advisers
{
    /// <summary>
    /// All of them, in the order in which they are read: the treatment that lies ahead, what is missing for the diagnosis, and life
    /// afterwards. What leads comes before.
    /// </summary>
    public static IReadOnlyList<Adviser> All { get; } =
    [
        EmergencyAdvice.Transport,
        AftercareAdvice.AfterTreatment,
        SurgicalDecisionAdvice.Decision,
        ConferenceAdvice.Conference,
        SurgicalCardAdvice.Approach,
        EmbolisationAdvice.Embolisation,
        ImplantAdvice.Implants,
        AugmentationAdvice.Augmentation,
        AblationAdvice.Ablation,
        ReirradiationAdvice.Again,
        RadiotherapyAdvice.Radiotherapy,
        RadiopharmaceuticalAdvice.Radiopharmaceuticals,
        RedFlagAdvice.OtherCauses,
        ImagingAdvice.Local,
        StagingAdvice.ByPrimary,
        LaboratoryAdvice.Laboratory,
        BiopsyAdvice.Tissue,
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
