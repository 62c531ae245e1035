namespace Myelon.Core;

/// <summary>One thing that is wrong with an input: where, what, and what would be right.</summary>
/// <param name="Pointer">The place as a JSON pointer (RFC 6901); empty for the whole input.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What would be right.</param>
public sealed record Fault(string Pointer, Text Message, Text Fix)
{
    /// <summary>What is wrong and what would be right, as it is read: a sentence after a sentence, else a dash between them.</summary>
    public Text Says => new(Joined(Message.De, Fix.De), Joined(Message.En, Fix.En));

    private static string Joined(string message, string fix) =>
        message.Length == 0 || fix.Length == 0 ? message + fix : message + (message[^1] is '.' or '!' or '?' or ':' ? " " : " – ") + fix;
}
