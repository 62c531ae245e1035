using System.CommandLine;
using Myelon.Desk.Editions;

namespace Myelon.Cli;

/// <summary>The verbs that answer one question and end: a second program, which starts at once, has these and no others (src/Quick).</summary>
internal static class QuickVerbs
{
    /// <summary>The verbs.</summary>
    public static IEnumerable<Command> Of(EditionShelf editions)
    {
        var desk = editions.Current;
        return
        [
            new EvaluateCommand(editions).Create(),
            new ExplainCommand(desk).Create(),
            new ShowCommand(desk).Create(),
            new ShowCommand(desk).CreateList(),
            new FactsCommand(desk).Create(),
            new WorksheetCommand(desk).Create(),
            new ScoreCommand(desk).Create(),
            new DoseCommand(desk).Create(),
            new EvidenceCommand(desk).Create(),
            new AccuracyCommand(desk).Create(),
            new PathwayCommand(desk).Create(),
            new PathwayCommand(desk).CreateSpine(),
            new RobustCommand(desk).Create(),
        ];
    }
}
