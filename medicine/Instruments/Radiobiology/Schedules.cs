using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>Groups of schedules that recommendations ask for, by number of fractions and total dose (computations of §10.1.3 and §10.4).</summary>
public static class Schedules
{
    /// <summary>One fraction of 8 Gy.</summary>
    public static Condition SingleEightGray { get; } = Planned(fractions: 1, totalGray: 8);

    /// <summary>Single and short-course schedules: 1 × 8, 1 × 10, 2 × 8, 5 × 4 and 5 × 5 Gy.</summary>
    public static Condition ShortCourse => new Any([.. ShortCourses.Select(s => Planned(s.Fractions, s.Gray))]);

    /// <summary>The same as numbers of fractions and total doses in Gy.</summary>
    public static IReadOnlyList<(int Fractions, decimal Gray)> ShortCourses { get; } = [(1, 8), (1, 10), (2, 16), (5, 20), (5, 25)];

    private static Condition Planned(int fractions, decimal totalGray) =>
        Vocabulary.Radiotherapy.PlannedFractions.Is(fractions) & Vocabulary.Radiotherapy.PlannedTotalDoseInGray.Is(totalGray);
}
