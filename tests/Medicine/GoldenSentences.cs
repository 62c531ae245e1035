using System.Text;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Medicine;

/// <summary>
/// What every condition says, kept as text: a change of a rule shows as a changed sentence. To accept a change, delete the file
/// and run the test twice: it writes what is missing, and fails once to say so.
/// </summary>
public sealed class GoldenSentences
{
    [Theory]
    [InlineData(Language.German, "sentences.de.md")]
    [InlineData(Language.English, "sentences.en.md")]
    public void Conditions_say_what_they_said(Language language, string name)
    {
        var file = Path.Combine(Repository.Root, "tests", "golden", name);
        var says = Sentences(language);
        if (!File.Exists(file))
        {
            File.WriteAllText(file, says);
            Assert.Fail($"tests/golden/{name} was missing and has been written: read it, then run again");
        }

        Assert.Equal(File.ReadAllText(file), says);
    }

    private static string Sentences(Language language)
    {
        var text = new StringBuilder();
        foreach (var r in Recommendations.All)
        {
            text.Append($"## R{r.Number} {r.Title.In(language)}\n\n");
            Add("Concerns", r.Concerns);
            Add("Excepted", r.Excepted);
            Add("Judged if", r.JudgedIf);
            Add("Deviates", r.Deviates);
            Add("Fulfilled", r.Fulfilled);
            text.Append('\n');
        }

        foreach (var d in Discrepancies.All.Where(d => d.ShownIf is not null))
        {
            text.Append($"## {d.Id}\n\n");
            Add("Shown if", d.ShownIf);
            text.Append('\n');
        }

        return text.ToString();

        void Add(string slot, Condition? condition)
        {
            if (condition is not null)
            {
                text.Append($"- {slot}: {Say.In(language, condition)}.\n");
            }
        }
    }
}
