namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Care setting.</summary>
public enum CareSite
{
    /// <summary>Prehospital.</summary>
    Prehospital,

    /// <summary>Outpatient.</summary>
    Outpatient,

    /// <summary>Emergency department.</summary>
    EmergencyDepartment,

    /// <summary>Inpatient.</summary>
    Inpatient,

    /// <summary>Rehabilitation.</summary>
    Rehabilitation,

    /// <summary>Hospice or palliative care.</summary>
    HospiceOrPalliative,
}
