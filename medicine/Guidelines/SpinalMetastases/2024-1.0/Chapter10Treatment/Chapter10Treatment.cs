namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 10: analgesia, radiotherapy, osteoprotection, surgery.</summary>
public static partial class Chapter10Treatment;
