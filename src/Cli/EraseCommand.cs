using System.CommandLine;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Desk.Cases;
using Myelon.Store;

namespace Myelon.Cli;

/// <summary><c>erase ID</c>: a case is erased for good.</summary>
internal sealed class EraseCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var name = new Argument<string>("ID") { Description = "Kennung oder Pseudonym des Falls / id or pseudonym of the case" };
        var database = DatabaseChoice.Option();
        var language = CommonOptions.Language();
        var command = new Command("erase", "einen Fall endgültig löschen / erase a case for good") { name, database, language };
        command.SetAction(async (parsed, cancel) =>
        {
            await Task.Yield();
            var (file, say) = (parsed.GetValue(database) ?? DatabaseChoice.Default(demo: false), CommonOptions.LanguageOf(parsed, language));
            return DatabaseChoice.Guarded(file, say, () => Run(parsed.GetValue(name)!, file, say, cancel).GetAwaiter().GetResult());
        });
        return command;
    }

    private async Task<int> Run(string name, string file, Language language, CancellationToken cancel)
    {
        using var store = SqliteCaseStore.OpenExisting(file, desk.Clock, Demonstration.IsExample);
        var named = (await store.List(cancel))
            .Where(c => c.Id == name || CaseNames.Key(c.Content.Pseudonym) == CaseNames.Key(name))
            .Select(c => c.Id)
            .Distinct()
            .ToList();
        if (named.Count > 1)
        {
            throw new StoreRefusedException(new(
                $"Mehrere Fälle heißen so ({string.Join(", ", named)}); nichts wurde gelöscht. Die Kennung nennen.",
                $"Several cases are called so ({string.Join(", ", named)}); nothing was erased. Name the id."));
        }

        if (await store.Erase(named is [var one] ? one : name, cancel) is not { } erased)
        {
            throw new StoreRefusedException(new(
                $"Einen Fall „{Terminal.Plain(name)}“ gibt es nicht; nichts wurde gelöscht.",
                $"There is no case \"{Terminal.Plain(name)}\"; nothing was erased."));
        }

        Console.Out.WriteLine(Terminal.Plain(new Text(
            $"Fall {erased.Id} gelöscht, Fassungen: {erased.Versions}.",
            $"Case {erased.Id} erased, versions: {erased.Versions}.").In(language)));
        Console.Out.WriteLine(Terminal.Plain(StoreWords.AfterErasure(erased, StorePlaces.Copies(store.FilePath)).In(language)));
        return erased.IsGone ? ExitCode.Done : ExitCode.SomeRefused;
    }
}
