namespace Myelon.Medicine.Vocabulary;

/// <summary>Values of ESCCS (Bilsky) grade.</summary>
public enum EpiduralCompression
{
    /// <summary>Grade 0.</summary>
    Grade0,

    /// <summary>Grade 1a.</summary>
    Grade1a,

    /// <summary>Grade 1b.</summary>
    Grade1b,

    /// <summary>Grade 1c.</summary>
    Grade1c,

    /// <summary>Grade 2.</summary>
    Grade2,

    /// <summary>Grade 3.</summary>
    Grade3,
}
