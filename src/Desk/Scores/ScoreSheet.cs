using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;

namespace Myelon.Desk.Scores;

/// <summary>What a row of a score that is not entered could still give.</summary>
/// <param name="Item">The row.</param>
/// <param name="Points">The points that it could still bring, or null where none are known.</param>
/// <param name="Leads">The groups that would stay possible, each set of groups with the points that lead to it; empty where the row alone
/// changes nothing.</param>
public sealed record OpenItem(ScoreItem Item, NumberRange? Points, IReadOnlyList<(string Points, IReadOnlyList<ScoreGroup> Groups)> Leads);

/// <summary>A score that is filled in without a case.</summary>
/// <param name="desk">The desk.</param>
/// <param name="score">The score.</param>
/// <param name="written">What is entered, by item.</param>
public sealed class ScoreSheet(GuidelineDesk desk, Score score, IReadOnlyDictionary<string, string> written)
{
    private readonly List<Fault> _faults = [];

    /// <summary>The score.</summary>
    public Score Score => score;

    /// <summary>What is entered, by item.</summary>
    public IReadOnlyDictionary<string, string> Written => written;

    /// <summary>The result.</summary>
    public ScoreResult Result => field ??= Of(written, _faults);

    /// <summary>What is wrong with the entries.</summary>
    public IReadOnlyList<Fault> Faults
    {
        get
        {
            _ = Result;
            return _faults;
        }
    }

    /// <summary>The keys under which something can be entered.</summary>
    public static IEnumerable<string> KeysOf(Score score) =>
    [
        .. score.Items.Where(i => i.Options.Count > 0).Select(i => i.Code),
        .. score.Kind is ScoreKind.EnteredTotal ? new[] { score.TakesGroup ? "group" : "total" } : [],
    ];

    /// <summary>Whether it can be filled in at all.</summary>
    public static bool CanBeFilledIn(Score score) => score.Kind is not ScoreKind.Reference && KeysOf(score).Any();

    /// <summary>The rows that are not settled, and what each could still change.</summary>
    public IReadOnlyList<OpenItem> Open =>
    [
        .. Result.Items.Where(i => i.Item.Options.Count > 0 && !i.IsSettled && !written.ContainsKey(i.Item.Code))
            .Select(i => new OpenItem(i.Item, i.Points, LeadsOf(i.Item))),
    ];

    /// <summary>The entries as a case of their own: facts where the vocabulary has them, else items of the score.</summary>
    public CaseDocument Document(string name)
    {
        var (facts, items) = (new JsonObject(), new JsonObject());
        foreach (var (code, value) in written)
        {
            switch (score.Items.FirstOrDefault(i => i.Code == code)?.Fact)
            {
                case BooleanFact fact when value is "yes" or "no":
                    facts[fact.Code] = value == "yes";
                    break;
                case ChoiceFact fact when fact.Values.Any(v => v.Code == value):
                    facts[fact.Code] = value;
                    break;
                default:
                    items[code] = value;
                    break;
            }
        }

        var root = new JsonObject { ["format"] = CaseReader.Format, ["case"] = name, ["facts"] = facts };
        if (items.Count > 0)
        {
            root["score_items"] = new JsonObject { [score.Code] = items };
        }

        return CaseDocument.Of(root.ToJsonString());
    }

    private List<(string Points, IReadOnlyList<ScoreGroup> Groups)> LeadsOf(ScoreItem item)
    {
        var leads = item.Options
            .Select(o => (Option: o, Of(new Dictionary<string, string>(written) { [item.Code] = o.Code }, []).Possible))
            .GroupBy(x => string.Join(',', x.Possible.Select(g => g.Code)))
            .ToList();
        return leads.Count < 2 && leads.TrueForAll(l => l.First().Possible.Count == Result.Possible.Count)
            ? []
            : [
                .. leads.Select(l => (
                    string.Join(", ", l.Select(x => x.Option.Points).OfType<NumberRange>().Distinct().OrderBy(p => p.Low).Select(Core.Speech.ScoreTexts.Range)),
                    l.First().Possible)),
            ];
    }

    private ScoreResult Of(IReadOnlyDictionary<string, string> entries, List<Fault> faults) =>
        desk.Evaluator.Score(
            score,
            desk.Evaluator.FindingsOf(desk.Read(CaseDocument.Empty("score").ToBytes()).Case!)[0],
            ScoreEntry.Of(score, entries, "", faults));
}
