using Myelon.Core;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Who may be meant by an action. The guideline names no responsible discipline: all are inferred by us and shown as such.</summary>
public static class Disciplines
{
    /// <summary>Anaesthesiology.</summary>
    public static Text Anaesthesiology { get; } = new("Anästhesiologie", "anaesthesiology");

    /// <summary>Emergency medical services.</summary>
    public static Text EmergencyMedicalServices { get; } = new("Rettungsdienst", "emergency medical services");

    /// <summary>Emergency physician.</summary>
    public static Text EmergencyPhysician { get; } = new("Notärztlicher Dienst", "emergency physician");

    /// <summary>General practice.</summary>
    public static Text GeneralPractice { get; } = new("Hausarztpraxis", "general practice");

    /// <summary>Interventional radiology.</summary>
    public static Text InterventionalRadiology { get; } = new("interventionelle Radiologie", "interventional radiology");

    /// <summary>Laboratory medicine.</summary>
    public static Text LaboratoryMedicine { get; } = new("Labormedizin", "laboratory medicine");

    /// <summary>Medical oncology.</summary>
    public static Text MedicalOncology { get; } = new("internistische Onkologie", "medical oncology");

    /// <summary>Nuclear medicine.</summary>
    public static Text NuclearMedicine { get; } = new("Nuklearmedizin", "nuclear medicine");

    /// <summary>Nursing.</summary>
    public static Text Nursing { get; } = new("Pflege", "nursing");

    /// <summary>Orthopaedic oncology.</summary>
    public static Text OrthopaedicOncology { get; } = new("Tumororthopädie", "orthopaedic oncology");

    /// <summary>Orthopaedic technology.</summary>
    public static Text OrthopaedicTechnology { get; } = new("Orthopädietechnik", "orthopaedic technology");

    /// <summary>Pain medicine.</summary>
    public static Text PainMedicine { get; } = new("Schmerzmedizin", "pain medicine");

    /// <summary>Palliative care.</summary>
    public static Text PalliativeCare { get; } = new("Palliativmedizin", "palliative care");

    /// <summary>Pathology.</summary>
    public static Text Pathology { get; } = new("Pathologie", "pathology");

    /// <summary>Physiotherapy.</summary>
    public static Text Physiotherapy { get; } = new("Physiotherapie", "physiotherapy");

    /// <summary>Psycho-oncology.</summary>
    public static Text PsychoOncology { get; } = new("Psychoonkologie", "psycho-oncology");

    /// <summary>Radiation oncology.</summary>
    public static Text RadiationOncology { get; } = new("Strahlentherapie", "radiation oncology");

    /// <summary>Radiology.</summary>
    public static Text Radiology { get; } = new("Radiologie", "radiology");

    /// <summary>Rehabilitation medicine.</summary>
    public static Text RehabilitationMedicine { get; } = new("Rehabilitationsmedizin", "rehabilitation medicine");

    /// <summary>Social service.</summary>
    public static Text SocialService { get; } = new("Sozialdienst", "social service");

    /// <summary>Spine surgery.</summary>
    public static Text SpineSurgery { get; } = new("Wirbelsäulenchirurgie", "spine surgery");

    /// <summary>Treating physician.</summary>
    public static Text TreatingPhysician { get; } = new("behandelnde Ärztin oder behandelnder Arzt", "treating physician");

    /// <summary>Tumour board.</summary>
    public static Text TumourBoard { get; } = new("Tumorkonferenz", "tumour board");

    /// <summary>Ward.</summary>
    public static Text Ward { get; } = new("Station", "ward");
}
