namespace Myelon.Core.Logic;

/// <summary>
/// Something that walks a condition. One abstract method a node: who adds a node must say what each interpreter makes of it.
/// </summary>
/// <typeparam name="TResult">What the walk gives.</typeparam>
public abstract class Interpreter<TResult>
{
    /// <summary>All terms hold.</summary>
    public abstract TResult All(All node);

    /// <summary>One term holds.</summary>
    public abstract TResult Any(Any node);

    /// <summary>The term does not hold.</summary>
    public abstract TResult Not(Not node);

    /// <summary>The term is known to hold.</summary>
    public abstract TResult Certain(Certain node);

    /// <summary>A boolean fact holds.</summary>
    public abstract TResult Is(Is node);

    /// <summary>A boolean fact is recorded as holding.</summary>
    public abstract TResult Recorded(Recorded node);

    /// <summary>A choice has one of the values.</summary>
    public abstract TResult OneOf(OneOf node);

    /// <summary>A set holds the values.</summary>
    public abstract TResult Holds(Holds node);

    /// <summary>A number compares with a threshold.</summary>
    public abstract TResult Compare(Compare node);

    /// <summary>The time between two moments compares with a duration.</summary>
    public abstract TResult Elapsed(Elapsed node);

    /// <summary>A fact has a value.</summary>
    public abstract TResult HasValue(HasValue node);

    /// <summary>An earlier course overlaps.</summary>
    public abstract TResult EarlierCourse(EarlierCourse node);

    /// <summary>The case has one lesion or none.</summary>
    public abstract TResult SingleLesion(SingleLesion node);

    /// <summary>A recommendation concerns the lesion and is not excepted.</summary>
    public abstract TResult Stands(Stands node);

    /// <summary>Walks a condition.</summary>
    public TResult Of(Condition condition) => condition.Accept(this);
}
