namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of Sequence of radiotherapy.</summary>
public enum RadiotherapySequence
{
    /// <summary>Sole.</summary>
    Sole,

    /// <summary>Postoperative.</summary>
    Postoperative,

    /// <summary>Preoperative.</summary>
    Preoperative,

    /// <summary>Intraoperative.</summary>
    Intraoperative,

    /// <summary>After ablation.</summary>
    AfterAblation,
}

/// <summary>Values of Radiotherapy technique.</summary>
public enum RadiotherapyTechnique
{
    /// <summary>Conventional.</summary>
    Conventional,

    /// <summary>SBRT (stereotactic).</summary>
    Sbrt,

    /// <summary>IORT (intraoperative).</summary>
    Iort,
}
