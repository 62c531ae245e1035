using System.Globalization;
using System.Text;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Desk.Texts;
using Myelon.Core;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Radiobiology;
using Myelon.Tests.Support;

namespace Myelon.Tests.Scores;

/// <summary>The core under a German, a Turkish and the invariant culture: the same bytes.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE", ",", ".")]
    [InlineData("tr-TR", ",", ".")]
    [InlineData("", ".", ",")]
    public void Answers_are_the_same_in_every_culture(string name, string decimalSeparator, string groupSeparator)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Answers();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScheduleTests.CultureLike(name, decimalSeparator, groupSeparator);
            Assert.Equal(expected, Answers());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Evaluations, scores and doses of cases from a text with decimals, and of invented ones.</summary>
    private static string Answers()
    {
        var text = new StringBuilder();
        const string Course = "spinal_levels=[T6] radiotherapy_technique=conventional course=15x2.5@T6/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=17.5 pdff_percent=6.4 analgesic_dose_omedd_mg=12.5";
        foreach (var @case in Enumerable.Range(1, 20).Select(seed => new RandomCase(seed).Case(2, 0.5)).Append(CaseText.Parse(Course)))
        {
            var evaluation = CaseText.Evaluator.Evaluate(@case);
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
            {
                EvaluationWriter.Write(json, evaluation);
            }

            text.Append(Encoding.UTF8.GetString(stream.ToArray()));
            foreach (var lesion in evaluation.Lesions)
            {
                text.AppendJoin('\n', AllScores.Scores.SelectMany(s => ScoreText.Lines(s.Evaluate(lesion.Findings), Composition.Guidelines.Current, Language.German, null)));
                text.AppendJoin('\n', DoseText.Lines(lesion.Dose!, Language.German)).AppendJoin('\n', DoseText.Lines(lesion.Dose!, Language.English));
            }
        }

        return text.ToString();
    }
}
