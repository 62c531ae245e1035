namespace Myelon.Core.Logic;

/// <summary>
/// A three-valued statement about the findings of a lesion: one node of a small closed tree. What cannot be built from
/// these nodes cannot be said in German, and so cannot be reviewed by a surgeon. Everything that walks the tree is an
/// <see cref="Interpreter{TResult}"/>, which has one abstract method for each node: a new node breaks every one of them
/// at compile time.
/// </summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Calls the interpreter's method for this node.</summary>
    public abstract TResult Accept<TResult>(Interpreter<TResult> interpreter);

    /// <summary>Both hold.</summary>
    public static Condition operator &(Condition left, Condition right) => new All([.. All.TermsOf(left), .. All.TermsOf(right)]);

    /// <summary>One of them holds.</summary>
    public static Condition operator |(Condition left, Condition right) => new Any([.. Any.TermsOf(left), .. Any.TermsOf(right)]);

    /// <summary>It does not hold.</summary>
    public static Condition operator !(Condition condition) => new Not(condition);

    /// <summary>That it is known to hold: Yes where it is Yes, No where it is No or unknown.</summary>
    public Condition IsCertain => new Certain(this);

    /// <summary>The condition that holds for every patient.</summary>
    public static Condition Always { get; } = new All([]);
}
