using System.Text.RegularExpressions;

namespace Myelon.Core.Forms;

/// <summary>How a code of a system stands to the codes below it.</summary>
public enum CodeShape
{
    /// <summary>Every code stands alone (SNOMED CT, LOINC).</summary>
    Flat,

    /// <summary>A longer code is a kind of the shorter one (ICD-10, OPS, ATC).</summary>
    Hierarchical,
}

/// <summary>A code system: its name, the addresses under which messages name it, and whether its codes are built on each other.</summary>
/// <param name="Id">A short stable id for tables and reports.</param>
/// <param name="Name">The name as clinicians know it.</param>
/// <param name="Shape">Whether longer codes are kinds of shorter ones.</param>
/// <param name="Addresses">The system addresses that mean it.</param>
public sealed record CodeSystem(string Id, string Name, CodeShape Shape, params string[] Addresses)
{
    private readonly Lazy<Regex>? _form;

    /// <summary>The form of a code, as a regular expression for the whole of it, or null where any will do: what has another form is no code.</summary>
    public string? Form
    {
        get;
        init
        {
            field = value;
            _form = value is null ? null : new(() => new Regex($"^(?:{value})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        }
    }

    /// <summary>Whether a text has the form of a code of this system.</summary>
    public bool IsCode(string code) => _form is null || _form.Value.IsMatch(code.Trim().ToUpperInvariant());

    /// <summary>
    /// A code in the form in which codes are compared: without blanks, full stops, and the marks that end a German code (a dash or a
    /// plus for an open last place, dagger, asterisk and exclamation mark). Flat codes lose a trailing mark only.
    /// </summary>
    public string Normal(string code) => Shape == CodeShape.Flat
        ? code.Trim().TrimEnd('-', '+', '.')
        : code.Trim().TrimEnd('-', '+', '*', '!', '†', '#', '.').Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The codes that a row of a table speaks of: one code (with those below it, where the system has such) or a range.</summary>
/// <param name="System">The system.</param>
/// <param name="Written">The code, or "A to B" for a range of codes of equal length with all below them.</param>
public sealed record CodePattern(CodeSystem System, string Written)
{
    private readonly (string From, string To) _range = Range(System, Written);

    /// <summary>How exactly it names a code: the longest pattern that matches is the one that counts.</summary>
    public int Exactness => _range.From.Length;

    /// <summary>Whether the code is one of these.</summary>
    public bool Matches(CodeSystem system, string code)
    {
        if (system != System || !system.IsCode(code))
        {
            return false;
        }

        var normal = system.Normal(code);
        if (System.Shape == CodeShape.Flat)
        {
            return normal == _range.From;
        }

        if (normal.Length < _range.From.Length)
        {
            return false;
        }

        var head = normal[.._range.From.Length];
        return string.CompareOrdinal(head, _range.From) >= 0 && string.CompareOrdinal(head, _range.To) <= 0;
    }

    private static (string From, string To) Range(CodeSystem system, string written)
    {
        var parts = written.Split(" to ");
        return (system.Normal(parts[0]), system.Normal(parts[^1]));
    }
}
