namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 5: suspicion, urgency, transport, documentation before hospital.</summary>
public static partial class Chapter05Prehospital;
