namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 4: background; what a bone metastasis is.</summary>
public static partial class Chapter04Background;
