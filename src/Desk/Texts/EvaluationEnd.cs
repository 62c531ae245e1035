using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;

namespace Myelon.Desk.Texts;

/// <summary>What stands at the end of the answer: the sections without a grade, and what needs no further thought.</summary>
public sealed partial class EvaluationText
{
    private void Advice(bool isWhole)
    {
        if (_evaluation.Advice.Count == 0)
        {
            return;
        }

        _page.Heading(AnswerWords.Advice.In(_language));
        var advisers = _evaluation.Advice.GroupBy(a => a.Adviser).ToList();
        var told = isWhole ? advisers.Count : AdviceWords.AtFirst;
        foreach (var adviser in advisers.Take(told))
        {
            _page.Line("  ", adviser.Key.Title.In(_language));
            foreach (var advice in adviser)
            {
                _page.Line($"    §{advice.Advice.Section} ", $"{advice.Advice.Says.In(_language)}{At(advice.Lesions)}");
                foreach (var factor in AdviceWords.Factors(advice, _evaluation.Case.AsOf, _language))
                {
                    _page.Line("        – ", factor);
                }
            }

            if (AdviceWords.Open(_evaluation, adviser.Key, _language) is { } open)
            {
                _page.Line("    ", open);
            }
        }

        if (advisers.Count > told)
        {
            _page.Line("  ", _language.Say("Außerdem: ", "Also on: ") + string.Join("; ", advisers.Skip(told).Select(a => a.Key.Title.In(_language))) + ".");
            _page.Line("  ", _language.Say("Alles davon: myelon evaluate DATEI --full.", "All of it: myelon evaluate FILE --full."));
        }
    }

    private void Rest()
    {
        foreach (var i in Enumerable.Range(0, _evaluation.Verdicts.Count))
        {
            if (_evaluation.Verdicts[i] is { Remarks.Count: > 0, Verdict: Verdict.Met or Verdict.NotDone or Verdict.Excepted })
            {
                Entry(i, withVerdict: true);
            }
        }

        _page.Blank();
        foreach (var verdict in (Verdict[])[Verdict.Met, Verdict.NotDone, Verdict.Excepted, Verdict.NotApplicable])
        {
            var group = _groups.With(verdict);
            if (group.Count > 0)
            {
                var numbers = string.Join(" ", group.Select(i => _evaluation.Verdicts[i].Recommendation));
                _page.Line($"{char.ToUpperInvariant(verdict.Word().In(_language)[0])}{verdict.Word().In(_language)[1..]}: ", numbers);
            }
        }

        _page.Line("", _language.Say(
            "Begründung: myelon explain DATEI --recommendation N. Umschreibung: myelon show N. Behandlungspfad: myelon pathway DATEI. "
            + "Nächste Frage: myelon ask DATEI.",
            "Reason: myelon explain FILE --recommendation N. Paraphrase: myelon show N. Pathway: myelon pathway FILE. Next question: myelon ask FILE."));
    }
}
