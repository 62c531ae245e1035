using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Formats.CaseFile;
using Myelon.Web.Ground;

namespace Myelon.Web.Forms;

/// <summary>A lesion is added, renamed or taken out.</summary>
/// <param name="Base">The case from which the form was made.</param>
/// <param name="Old">The lesion, or null where one is added.</param>
/// <param name="Name">Its name afterwards, or null where it is taken out.</param>
public sealed record LesionAct(Case Base, string? Old, string? Name) : IFormChanges
{
    private const string Key = "lesion";

    /// <inheritdoc/>
    public bool IsEmpty => Old == Name;

    /// <summary>What is wrong with it in a case, or null.</summary>
    public Text? Wrong(Case @case) => Name is null || Name == Old ? null
        : CaseNames.Wrong(Name) ?? (@case.Lesions.Any(l => l.Name != Old && CaseNames.Key(l.Name) == CaseNames.Key(Name)) ? CaseNames.LesionTaken : null);

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen)
    {
        var (was, isNow) = (Find(Base, Old), Find(current.Case, Old));
        var label = Old is null ? screen.T("Läsion hinzufügen", "Add a lesion")
            : Name is null ? screen.T("Läsion entfernen", "Remove a lesion")
            : screen.T("Läsion umbenennen", "Rename a lesion");
        return
        [
            new(
                Key, label, Old ?? "–", Old is null ? "–" : isNow is null ? screen.T("gibt es nicht mehr", "is gone") : isNow.Name, Name
                    ?? screen.T("entfernen", "remove"))
            {
                CannotTake = Old is not null && isNow is null ? new("kann nicht übernommen werden", "cannot be taken") : Wrong(current.Case),
                IsBoth = was is not null && isNow is not null && Name is null && !Entries(was, current, screen).SequenceEqual(Entries(isNow, current, screen)),
                GoesWith = isNow is not null && Name is null ? Entries(isNow, current, screen) : [],
            },
        ];
    }

    /// <summary>Writes it into a case file, where it is taken.</summary>
    public void WriteInto(CaseDocument document, WriteRequest write, SetFact levels)
    {
        if (!write.Takes(Key) || Wrong(write.Target.Case) is not null || (Old is not null && Find(write.Target.Case, Old) is null))
        {
            return;
        }

        switch (Old, Name)
        {
            case (null, { } added):
                document.AddLesion(added);

                // A lesion whose name is a level, or several, has them: nothing is guessed from any other name.
                if (WrittenLevels.Of(levels, added) is { } bits)
                {
                    document.Set(added, levels, Value.OfSet(bits), write.Target.Case.AsOf.Offset);
                }

                break;
            case ({ } removed, null):
                document.RemoveLesion(removed);
                break;
            case ({ } old, { } renamed):
                document.RenameLesion(old, renamed);
                break;
        }
    }

    /// <summary>What is entered for a lesion, a line each.</summary>
    public static IReadOnlyList<string> Entries(CaseLesion lesion, DeskCase @case, Screen screen) =>
        [.. lesion.Facts.All.Select(e =>
            $"{screen.T(e.Fact.Label)}: {FactWords.Entered(e.Fact, e.Value, lesion.Facts.ReasonOf, @case.Case.AsOf, screen.Language)}")];

    private static CaseLesion? Find(Case @case, string? name) => @case.Lesions.FirstOrDefault(l => l.Name == name);
}
