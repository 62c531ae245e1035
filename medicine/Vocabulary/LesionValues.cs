namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Status of spinal metastasis.</summary>
public enum SpinalMetastasis
{
    /// <summary>Absent.</summary>
    None,

    /// <summary>Suspected.</summary>
    Suspected,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Something else than an extradural metastasis: intradural, intramedullary, primary bone tumour.</summary>
    OtherLesion,
}

/// <summary>Values of Course of metastatic spread.</summary>
public enum MetastaticCourse
{
    /// <summary>New.</summary>
    New,

    /// <summary>Progressive.</summary>
    Progressive,

    /// <summary>Stable.</summary>
    Stable,

    /// <summary>Recurrent after local treatment.</summary>
    RecurrentAfterLocalTreatment,
}

/// <summary>Values of Affected vertebral levels.</summary>
public enum SpinalLevel
{
    /// <summary>C0 (occiput).</summary>
    C0,

    /// <summary>C1.</summary>
    C1,

    /// <summary>C2.</summary>
    C2,

    /// <summary>C3.</summary>
    C3,

    /// <summary>C4.</summary>
    C4,

    /// <summary>C5.</summary>
    C5,

    /// <summary>C6.</summary>
    C6,

    /// <summary>C7.</summary>
    C7,

    /// <summary>T1.</summary>
    T1,

    /// <summary>T2.</summary>
    T2,

    /// <summary>T3.</summary>
    T3,

    /// <summary>T4.</summary>
    T4,

    /// <summary>T5.</summary>
    T5,

    /// <summary>T6.</summary>
    T6,

    /// <summary>T7.</summary>
    T7,

    /// <summary>T8.</summary>
    T8,

    /// <summary>T9.</summary>
    T9,

    /// <summary>T10.</summary>
    T10,

    /// <summary>T11.</summary>
    T11,

    /// <summary>T12.</summary>
    T12,

    /// <summary>L1.</summary>
    L1,

    /// <summary>L2.</summary>
    L2,

    /// <summary>L3.</summary>
    L3,

    /// <summary>L4.</summary>
    L4,

    /// <summary>L5.</summary>
    L5,

    /// <summary>S1.</summary>
    S1,

    /// <summary>S2.</summary>
    S2,

    /// <summary>S3.</summary>
    S3,

    /// <summary>S4.</summary>
    S4,

    /// <summary>S5.</summary>
    S5,
}

/// <summary>Values of Bone lesion quality.</summary>
public enum LesionDensity
{
    /// <summary>Lytic.</summary>
    Lytic,

    /// <summary>Mixed lytic and blastic.</summary>
    Mixed,

    /// <summary>Blastic.</summary>
    Blastic,
}
