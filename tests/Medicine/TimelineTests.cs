using System.Text;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Xunit.Sdk;

namespace Myelon.Tests.Medicine;

/// <summary>
/// Patients from the first suspicion to the follow-up. A row of a timeline says what changed ("code=-" takes an entry out, "course=" adds a
/// course), the hours that are proposed ("-" for none), and which recommendations are to be done, are done, and are over or do not concern
/// the patient. What a person reads at each step stands in <c>tests/golden/timelines</c>: delete a file and run again to write it anew.
/// </summary>
public sealed class TimelineTests
{
    private const string Folder = "tests/Medicine/timelines";

    public static IEnumerable<TheoryDataRow<string>> Timelines() =>
        CaseTable.Files(Folder, "*.md").Select(f => new TheoryDataRow<string>(f) { TestDisplayName = Path.GetFileNameWithoutExtension(f) });

    [Theory]
    [MemberData(nameof(Timelines))]
    public void Every_step_asks_for_what_is_due_and_for_nothing_that_was_done(string file)
    {
        var mistakes = new List<string>();
        foreach (var (row, _, evaluation) in Steps(file))
        {
            mistakes.AddRange(Mistakes(row, evaluation).Select(m => $"{row["step"]}: {m}"));
        }

        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public void What_is_read_at_each_step_is_as_it_was_read_by_eye(string file)
    {
        foreach (var language in new[] { Language.German, Language.English })
        {
            var golden = Path.Combine(Repository.Root, "tests/golden/timelines", $"{Path.GetFileNameWithoutExtension(file)}.{(language == Language.German ? "de" : "en")}.md");
            var text = Read(file, language);
            if (!File.Exists(golden))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
                File.WriteAllText(golden, text);
                Assert.Fail($"{golden} was written: read it");
            }

            Assert.Equal(File.ReadAllText(golden), text);
        }
    }

    private static IEnumerable<(CaseRow Row, Case Case, CaseEvaluation Evaluation)> Steps(string file)
    {
        var told = new List<string>();
        foreach (var row in CaseTable.Read(file))
        {
            foreach (var word in row["changes"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var code = word[..(word.IndexOf('=', StringComparison.Ordinal) + 1)];
                told.RemoveAll(w => code != "course=" && w.StartsWith(code, StringComparison.Ordinal));
                if (!word.EndsWith("=-", StringComparison.Ordinal))
                {
                    told.Add(word);
                }
            }

            var @case = CaseText.Parse($"as_of={row["at"]} {string.Join(' ', told)}");
            yield return (row, @case, CaseText.Evaluator.Evaluate(@case));
        }
    }

    private static IEnumerable<string> Mistakes(CaseRow row, CaseEvaluation evaluation)
    {
        foreach (var contradiction in evaluation.Contradictions)
        {
            yield return AnswerWords.Contradiction(contradiction, evaluation.Case, Language.English);
        }

        foreach (var check in evaluation.PleaseCheck)
        {
            yield return AnswerWords.Check(check, evaluation.Case, Language.English);
        }

        var hours = evaluation.Urgency?.ProposedHours?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
        if (row["hours"].Length > 0 && row["hours"] != hours)
        {
            yield return $"hours {hours}, not {row["hours"]}";
        }

        foreach (var (column, allowed) in Columns)
        {
            foreach (var number in row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var verdict = evaluation.Verdicts.Single(v => v.Recommendation.ToString() == number);
                if (!allowed.Contains(verdict.Verdict))
                {
                    yield return $"{number} is {verdict.Verdict.Code()} ({string.Join(' ', verdict.Needs.Select(n => n.Fact.Code))}), which is not \"{column}\"";
                }
            }
        }
    }

    private static readonly (string Column, Verdict[] Allowed)[] Columns =
    [
        ("do", [Verdict.Due, Verdict.Applies, Verdict.Deviates]),
        ("done", [Verdict.Met]),
        ("gone", [Verdict.NotApplicable, Verdict.NotDone, Verdict.Excepted]),
    ];

    private static string Read(string file, Language language)
    {
        var text = new StringBuilder($"# {Path.GetFileNameWithoutExtension(file)}\n");
        foreach (var (row, _, evaluation) in Steps(file))
        {
            text.Append($"\n## {row["at"][..16].Replace('T', ' ')} {row["step"]}\n\n{UrgencyWords.Headline(evaluation, language)}\n");
            var groups = new AnswerGroups(evaluation);
            Write(text, AnswerWords.Urgent.In(language), groups.Urgent.Select(Title));
            Write(text, AnswerWords.Deviates.In(language), groups.Deviates.Select(Title));
            Write(text, AnswerWords.Due.In(language), groups.Due.Select(Title));
            Write(text, AnswerWords.Applies.In(language), groups.Applies.Select(Title));
            Write(text, AnswerWords.Contested.In(language), groups.Contested.Select(Title));
            Write(text, Verdict.Met.Word().In(language), groups.With(Verdict.Met).Select(Title));
            Write(text, Verdict.NotDone.Word().In(language), groups.With(Verdict.NotDone).Select(Title));
            Write(text, AnswerWords.TimesAndLimits.In(language), evaluation.Lesions.SelectMany(ClockWords.Running)
                .Select(c => $"{ClockWords.Title(c.Rule, language)}: {ClockWords.State(c, language)}"));
            Write(text, AnswerWords.NextQuestions.In(language), evaluation.Questions.Take(3).Select(q => q.Fact.Label.In(language)));

            string Title(int i) => $"{evaluation.Verdicts[i].Recommendation} {evaluation.Verdicts[i].Recommendation.Title.In(language)}";
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            text.Append($"\n{heading}:\n").AppendJoin("", all.Select(l => $"- {l}\n"));
        }
    }
}
