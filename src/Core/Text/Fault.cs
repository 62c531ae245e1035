namespace Myelon.Core;

/// <summary>One thing that is wrong with an input: where, what, and what would be right.</summary>
/// <param name="Pointer">The place as a JSON pointer (RFC 6901); empty for the whole input.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What would be right.</param>
public sealed record Fault(string Pointer, Text Message, Text Fix);
