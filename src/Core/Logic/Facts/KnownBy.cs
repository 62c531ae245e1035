namespace Myelon.Core.Logic;

/// <summary>How a fact comes to be known, in the order in which a person can be asked for it.</summary>
public enum KnownBy
{
    /// <summary>The patient, the family or the papers tell it.</summary>
    History,

    /// <summary>The examination at the bedside shows it.</summary>
    Bedside,

    /// <summary>Imaging shows it.</summary>
    Imaging,

    /// <summary>The laboratory measures it.</summary>
    Laboratory,

    /// <summary>The pathologist finds it.</summary>
    Pathology,

    /// <summary>A team or a person decides or judges it.</summary>
    Decision,

    /// <summary>It is planned, done or documented.</summary>
    Plan,
}

/// <summary>Codes of <see cref="KnownBy"/>.</summary>
public static class KnownByCodes
{
    /// <summary>The stable code.</summary>
    public static string Code(this KnownBy known) => known switch
    {
        KnownBy.History => "history",
        KnownBy.Bedside => "bedside",
        KnownBy.Imaging => "imaging",
        KnownBy.Laboratory => "laboratory",
        KnownBy.Pathology => "pathology",
        KnownBy.Decision => "decision",
        _ => "plan",
    };

    /// <summary>
    /// The stage of the work-up in which it can be answered: first what is asked and examined, then what an investigation shows, then what is decided.
    /// </summary>
    public static int Stage(this KnownBy known) => known switch
    {
        KnownBy.History or KnownBy.Bedside => 0,
        KnownBy.Imaging or KnownBy.Laboratory or KnownBy.Pathology => 1,
        _ => 2,
    };
}
