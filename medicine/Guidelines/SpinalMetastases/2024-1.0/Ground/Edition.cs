namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Which text is formalised: typed here and nowhere else.</summary>
public static class ThisEdition
{
    /// <summary>AWMF register 187-003, version 1.0, 2024. The text names no date until which it is valid.</summary>
    public static Core.Reasoning.Edition Edition { get; } = new(
        Register: "187-003",
        Version: "1.0",
        Year: 2024,
        Title: new("S2k-Leitlinie Wirbelsäulenmetastasen", "S2k guideline on spinal metastases"));
}
