namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 7: clinical and radiological scores.</summary>
public static partial class Chapter07Scores;
