namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Chapter 9: the interdisciplinary case discussion.</summary>
public static partial class Chapter09TumourConference;
