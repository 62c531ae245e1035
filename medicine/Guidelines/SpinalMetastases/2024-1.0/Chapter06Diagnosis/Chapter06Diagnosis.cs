namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 6: history, examination, imaging, laboratory, biopsy.</summary>
public static partial class Chapter06Diagnosis;
