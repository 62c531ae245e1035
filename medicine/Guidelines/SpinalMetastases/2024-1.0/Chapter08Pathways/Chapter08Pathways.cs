namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 8: pathways with and without neurological deficit.</summary>
public static partial class Chapter08Pathways;
