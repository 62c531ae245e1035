using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Web.Forms;

/// <summary>Why the values of a set were entered, as a form brings it back: by the code of the value.</summary>
internal static class PostedReasons
{
    /// <summary>No reasons.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a case says.</summary>
    public static IReadOnlyDictionary<string, string> In(Case @case, Field field) => field.Fact is not SetFact { TakesReasons: true } set ? None
        : field.EntriesIn(@case).Reasons.Where(r => r.Fact == set).ToDictionary(r => set.Values[r.Value].Code, r => r.Reason, StringComparer.Ordinal);

    /// <summary>
    /// What a form says of the values that are chosen, and what is wrong with it. A form that does not ask leaves a reason as it is; what is no
    /// longer chosen loses its reason; a reason of what never was chosen is told, not dropped.
    /// </summary>
    public static (IReadOnlyDictionary<string, string> Reasons, Text? Wrong) Of(IFormCollection form, Field field, Value value, Case @case)
    {
        if (field.Fact is not SetFact { TakesReasons: true } set)
        {
            return (None, null);
        }

        var (before, was) = (In(@case, field), field.In(@case));
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        Text? wrong = null;
        foreach (var (member, i) in set.Values.Select((v, i) => (v, i)))
        {
            var key = field.ReasonKey(member.Code);
            var said = form.ContainsKey(key) ? form[key].ToString().Trim() : before.GetValueOrDefault(member.Code, "");
            if (said.Length == 0 || (!Holds(value, i) && Holds(was, i)))
            {
                continue;
            }

            reasons[member.Code] = said;
            wrong ??= !Holds(value, i)
                ? new($"„{member.Label.De}“ hat einen Grund und ist nicht angekreuzt.", $"\"{member.Label.En}\" has a reason and is not ticked.")
                : said.Length > Entries.MostLettersOfReason
                    ? new(
                        $"Der Grund ist länger als {Entries.MostLettersOfReason} Zeichen.",
                        $"The reason is longer than {Entries.MostLettersOfReason} characters.")
                : said.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
                    ? new("Der Grund enthält Steuerzeichen oder unsichtbare Zeichen.", "The reason holds control or invisible characters.")
                : null;
        }

        return (reasons, wrong);
    }

    /// <summary>Whether both say the same.</summary>
    public static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(r => other.TryGetValue(r.Key, out var said) && said == r.Value);

    private static bool Holds(Value value, int member) => value.IsKnown && (value.Set >> member & 1) != 0;
}
