using Myelon.Core;

namespace Myelon.Cli;

/// <summary>
/// The oldest runtime with which any verb runs: before it, payloads of data protection, which form tokens are, could be forged
/// (CVE-2026-40372).
/// </summary>
internal static class RuntimeFloor
{
    private static readonly Version Oldest = new(10, 0, 7);

    /// <summary>What is wrong with a version, or null.</summary>
    public static Text? Says(Version running) => running >= Oldest ? null : new(
        $"Die .NET-Laufzeit {running} ist zu alt: vor {Oldest} lassen sich die Schlüssel der Formulare fälschen (CVE-2026-40372). Die Laufzeit erneuern.",
        $"The .NET runtime {running} is too old: before {Oldest} the tokens of the forms can be forged (CVE-2026-40372). Update the runtime.");
}
