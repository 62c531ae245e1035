namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 11: systemic therapy, rehabilitation, follow-up, recurrence.</summary>
public static partial class Chapter11Aftercare;
