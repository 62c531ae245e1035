using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>One field of a form as it came back.</summary>
/// <param name="Field">The field.</param>
/// <param name="Written">What stands in its controls.</param>
/// <param name="Value">The value; unknown where it is left open or wrong.</param>
/// <param name="Wrong">What is wrong with it, or null.</param>
/// <param name="IsChanged">Whether something else stands there than the case had.</param>
/// <param name="IsConfirmed">Whether an imported value was confirmed.</param>
public sealed record PostedField(Field Field, Written Written, Value Value, Text? Wrong, bool IsChanged, bool IsConfirmed);

/// <summary>The facts that a form brought back, beside the case from which it was made.</summary>
public sealed class PostedFacts
{
    private PostedFacts(IReadOnlyList<PostedField> fields) => Fields = fields;

    /// <summary>All fields that the form showed.</summary>
    public IReadOnlyList<PostedField> Fields { get; }

    /// <summary>Those in which something else stands than before.</summary>
    public IEnumerable<PostedField> Changed => Fields.Where(f => f.IsChanged && f.Wrong is null);

    /// <summary>Whether any field cannot be read.</summary>
    public bool HasWrong => Fields.Any(f => f.Wrong is not null);

    /// <summary>
    /// Reads a form. It names the fields that it showed, so that a box from which the tick was taken is known to be empty. A name that
    /// is no field, or a lesion that the case does not have, is left out: the form was not one of ours.
    /// </summary>
    public static PostedFacts Of(IFormCollection form, Vocabulary vocabulary, Case @case, Language language, DateTimeZone zone)
    {
        var fields = new List<PostedField>();
        foreach (var key in form["field"].OfType<string>().Distinct(StringComparer.Ordinal))
        {
            // Beside a newer version the person chooses for each field which entry stands: "theirs" leaves the case as it is.
            if (Field.Of(vocabulary, key) is not { } field || !field.Exists(@case) || form["pick:" + key] == "theirs")
            {
                continue;
            }

            var written = new Written([.. form[field.Key].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)], form[field.TimeKey].ToString());
            var before = field.In(@case);
            var isChanged = !written.Says(Written.Of(field.Fact, before, language, zone));
            var (value, wrong) = isChanged ? written.Read(field.Fact, language, @case.AsOf, zone) : (before, null);
            fields.Add(new PostedField(field, written, value, wrong, isChanged && (wrong is not null || value != before), form.ContainsKey(field.ConfirmKey)));
        }

        return new PostedFacts(fields);
    }

    /// <summary>Writes what was changed or confirmed into a case file.</summary>
    public void WriteInto(CaseDocument document, Offset offset)
    {
        foreach (var field in Fields.Where(f => f.Wrong is null))
        {
            if (field.IsChanged)
            {
                document.Set(field.Field.Lesion, field.Field.Fact, field.Value, offset).EndImport(field.Field.Lesion, field.Field.Fact, confirmedOnly: false);
            }
            else if (field.IsConfirmed)
            {
                document.EndImport(field.Field.Lesion, field.Field.Fact, confirmedOnly: true);
            }
        }
    }
}
