using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Myelon.Guideline.Vocabulary;

/// <summary>Gives every fact its place before anything of the guideline is used.</summary>
internal static class Ready
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A fact that is used before it stands in the vocabulary would have no place.")]
    internal static void Initialise() => RuntimeHelpers.RunClassConstructor(typeof(AllFacts).TypeHandle);
}
