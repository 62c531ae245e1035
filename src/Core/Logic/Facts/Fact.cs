namespace Myelon.Core.Logic;

/// <summary>Where a form asks for a fact. Evaluation always lays the facts of a lesion over those of the patient.</summary>
public enum FactScope
{
    /// <summary>Asked once for the patient.</summary>
    Patient,

    /// <summary>Asked for every lesion.</summary>
    Lesion,
}

/// <summary>Codes of <see cref="FactScope"/>.</summary>
public static class FactScopes
{
    /// <summary>The stable code.</summary>
    public static string Code(this FactScope scope) => scope == FactScope.Patient ? "patient" : "lesion";
}

/// <summary>What a missing fact means.</summary>
public enum UnknownPolicy
{
    /// <summary>Missing is unknown, and is asked: findings and history.</summary>
    Ask,

    /// <summary>Missing counts as No until entered or derived, and nobody is asked: plans, tasks, documents, phases.</summary>
    FalseUntilEntered,

    /// <summary>The same for sets: missing counts as empty.</summary>
    EmptyUntilEntered,
}

/// <summary>
/// One fact of the vocabulary: a stable code, what it is called in both languages, where the guideline speaks of it,
/// and what it means when nobody entered it.
/// </summary>
public abstract class Fact
{
    private protected Fact(string code) => Code = code;

    /// <summary>The stable snake_case code: the key in case files, columns and exports.</summary>
    public string Code { get; }

    /// <summary>What the fact is called.</summary>
    public required Text Label { get; init; }

    /// <summary>What a user must know to enter it, or null; with the reason where it is recorded only.</summary>
    public Text? Note
    {
        get => RecordedOnly is not { } reason ? field : field is { } note ? new($"{note.De} {reason.De}", $"{note.En} {reason.En}") : reason;
        init;
    }

    /// <summary>Why it is recorded and changes no answer, as a sentence; null for a fact that does.</summary>
    public Text? RecordedOnly { get; init; }

    /// <summary>Whose judgement the fact is, or null for a plain finding.</summary>
    public Text? JudgedBy { get; init; }

    /// <summary>Where it is asked.</summary>
    public FactScope Scope { get; init; }

    /// <summary>How it comes to be known.</summary>
    public KnownBy KnownBy { get; init; }

    /// <summary>What a missing value means.</summary>
    public UnknownPolicy Policy { get; init; }

    /// <summary>Whether the fact is meant to follow from others and is entered only as an exception.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The kind of value, as the command line and the documentation name it.</summary>
    public abstract string TypeName { get; }

    /// <summary>That the fact has a value, whatever it is.</summary>
    public Condition HasValue => new HasValue(this);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
