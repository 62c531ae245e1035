using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>One field of a form as it came back.</summary>
/// <param name="Field">The field.</param>
/// <param name="Written">What stands in its controls.</param>
/// <param name="Value">The value; unknown where it is left open or wrong.</param>
/// <param name="Wrong">What is wrong with it, or null.</param>
/// <param name="IsChanged">Whether something else stands there than the case had.</param>
/// <param name="IsConfirmed">Whether an imported value was confirmed.</param>
public sealed record PostedField(Field Field, Written Written, Value Value, Text? Wrong, bool IsChanged, bool IsConfirmed)
{
    /// <summary>Why the values of a set were entered, by code, as it stands in the form.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = PostedReasons.None;

    /// <summary>Whether a case says the same.</summary>
    public bool Says(Case @case) => Value == Field.In(@case) && PostedReasons.Same(Reasons, PostedReasons.In(@case, Field));

    /// <summary>What it says, in words.</summary>
    public string Said(OffsetDateTime asOf, Language language) => FactWords.Entered(
        Field.Fact, Value, (set, i) => Reasons.GetValueOrDefault(set.Values[i].Code), asOf, language);
}

/// <summary>The facts that a form brought back, beside the case from which it was made.</summary>
public sealed class PostedFacts : IFormChanges
{
    private readonly Case _case;

    private PostedFacts(Case @case, IReadOnlyList<PostedField> fields, IReadOnlyList<Fault> notTaken) => (_case, Fields, NotTaken) = (@case, fields, notTaken);

    /// <summary>All fields that the form showed.</summary>
    public IReadOnlyList<PostedField> Fields { get; }

    /// <summary>What the form sent besides that is no field of this case: it is told, never passed over.</summary>
    public IReadOnlyList<Fault> NotTaken { get; }

    /// <summary>Those in which something else stands than before.</summary>
    public IEnumerable<PostedField> Changed => Fields.Where(f => f.IsChanged && f.Wrong is null);

    /// <summary>Whether any field cannot be read or taken.</summary>
    public bool HasWrong => NotTaken.Count > 0 || Fields.Any(f => f.Wrong is not null);

    /// <inheritdoc/>
    public bool IsEmpty => !Fields.Any(f => f.IsChanged || f.IsConfirmed);

    /// <summary>
    /// Reads a form. It names the fields that it showed, so that a box from which the tick was taken is known to be empty. What it sends
    /// for a fact and does not name, or for a lesion that the case does not have, is not taken, and told.
    /// </summary>
    public static PostedFacts Of(IFormCollection form, Vocabulary vocabulary, Case @case, Language language, DateTimeZone zone)
    {
        var fields = new List<PostedField>();
        var notTaken = new List<Fault>();
        var named = form["field"].OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var key in named)
        {
            if (Field.Of(vocabulary, key) is not { } field || !field.Exists(@case))
            {
                notTaken.Add(Unknown(Field.Of(vocabulary, key), key));
                continue;
            }

            // Where assumptions are taken back one by one, the case stays as it is.
            if (form[WriteRequest.Pick + key] == "theirs" && !form.ContainsKey(WriteRequest.Seen))
            {
                continue;
            }

            var written = new Written([.. form[field.Key].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)]);
            var before = field.In(@case);
            var isChanged = !written.Says(Written.Of(field.Fact, before, language, zone));
            var (value, wrong) = !isChanged ? (before, null)
                : written.Values.Count > 1 && field.Fact is not SetFact ? (Value.Unknown, Several)
                : written.Read(field.Fact, language, @case.AsOf, zone);
            var (reasons, wrongReason) = wrong is null ? PostedReasons.Of(form, field, value, @case) : (PostedReasons.In(@case, field), null);
            var isOther = (isChanged && (wrong is not null || value != before)) || wrongReason is not null
                || !PostedReasons.Same(reasons, PostedReasons.In(@case, field));
            fields.Add(new PostedField(field, written, value, wrong ?? wrongReason, isOther, form.ContainsKey(field.ConfirmKey)) { Reasons = reasons });
        }

        var keys = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        notTaken.AddRange(form
            .Where(f => Field.OfControl(vocabulary, f.Key) is { } field && !keys.Contains(field.Key) && f.Value.Any(v => v is { Length: > 0 }))
            .Select(f => Unknown(Field.OfControl(vocabulary, f.Key), f.Key)));
        return new PostedFacts(@case, fields, notTaken);
    }

    /// <summary>What of it is written on the version that a person has seen beside it; all of it where there is none.</summary>
    public PostedFacts On(WriteRequest write) => !write.IsBeside ? this : new PostedFacts(
        write.Target.Case,
        [
            .. Fields
                .Where(f => (f.IsChanged || f.IsConfirmed) && f.Field.Exists(write.Target.Case) && write.Takes(f.Field.Key))
                .Select(f => f with
                {
                    IsChanged = f.IsChanged && (f.Wrong is not null || !f.Says(write.Target.Case)),
                    IsConfirmed = f.IsConfirmed && f.Value == f.Field.In(write.Target.Case),
                }),
        ],
        NotTaken);

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Beside(DeskCase current, Screen screen)
    {
        return [.. Fields.Where(f => f.IsChanged || f.IsConfirmed).Select(Change)];

        FieldChange Change(PostedField field)
        {
            var (before, theirs, mine) = (Said(_case), Said(current.Case), field.Said(current.Case.AsOf, screen.Language));
            var isGone = !field.Field.Exists(current.Case);
            return new(
                field.Field.Key,
                screen.T(field.Field.Fact.Label) + (field.Field.Lesion is { } lesion ? $" ({lesion})" : ""),
                before,
                isGone ? screen.T("die Läsion gibt es nicht mehr", "the lesion is gone") : theirs,
                mine + (field.IsConfirmed && !field.IsChanged ? screen.T(", bestätigt", ", confirmed") : ""))
            {
                IsBoth = theirs != before && theirs != mine,
                CannotTake = isGone ? new("kann nicht übernommen werden", "cannot be taken") : null,
            };

            string Said(Case @case) => FactWords.Entered(
                field.Field.Fact, field.Field.In(@case), field.Field.EntriesIn(@case).ReasonOf, current.Case.AsOf, screen.Language);
        }
    }

    /// <summary>The form as it is kept: a moment that was written by how long ago it was stands there as the hour that was meant.</summary>
    public Dictionary<string, StringValues> Kept(IFormCollection form, DateTimeZone zone)
    {
        var kept = form.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var field in Fields.Where(f => f is { Wrong: null, Field.Fact: MomentFact, Value.IsKnown: true }))
        {
            kept[field.Field.Key] = Written.Of(field.Field.Fact, field.Value, form["language"] == "en" ? Language.English : Language.German, zone).First;
        }

        return kept;
    }

    /// <summary>Writes what was changed or confirmed into a case file.</summary>
    public void WriteInto(CaseDocument document, Offset offset)
    {
        foreach (var field in Fields.Where(f => f.Wrong is null))
        {
            if (field.IsChanged)
            {
                document.Set(field.Field.Lesion, field.Field.Fact, field.Value, offset).EndImport(field.Field.Lesion, field.Field.Fact, confirmedOnly: false);
                if (field.Field.Fact is SetFact { TakesReasons: true } set)
                {
                    document.SetReasons(field.Field.Lesion, set, field.Reasons);
                }
            }
            else if (field.IsConfirmed)
            {
                document.EndImport(field.Field.Lesion, field.Field.Fact, confirmedOnly: true);
            }
        }
    }

    private static Text Several => new("Hier stehen mehrere Werte. Einen angeben.", "Several values stand here. Give one.");

    private static Fault Unknown(Field? field, string key) => field is null
        ? new("", new($"Das Feld „{key}“ gibt es nicht.", $"There is no field \"{key}\"."), Again)
        : new(
            "",
            new(
                $"„{field.Fact.Label.De}“{(field.Lesion is null ? "" : $" der Läsion „{field.Lesion}“")} wurde nicht übernommen: das Formular hat "
                    + "dieses Feld nicht.",
                $"\"{field.Fact.Label.En}\"{(field.Lesion is null ? "" : $" of the lesion \"{field.Lesion}\"")} was not taken: the form does not have "
                    + "this field."),
            Again);

    private static Text Again => new("Die Seite neu öffnen und die Angabe dort eintragen.", "Open the page again and enter it there.");
}
