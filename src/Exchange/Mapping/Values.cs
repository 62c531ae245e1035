using System.Globalization;
using System.Text.RegularExpressions;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Mapping;

/// <summary>The value of a fact from the answer to a question, with unit and range checked; never a guess.</summary>
internal static partial class Values
{
    /// <summary>Words before a grade that say nothing more.</summary>
    private static readonly string[] Prefixes = ["AIS", "ASIA", "Frankel", "Bilsky", "ESCC", "ESCCS", "Grad", "Grade", "Stadium"];

    /// <summary>The value, or null and what is wrong.</summary>
    public static Value? Of(Fact fact, QuestionRow question, Statement statement, CodeTables tables, out Text problem, out Text? beside)
    {
        (problem, beside) = (new("ohne Wert", "without a value"), null);
        if (fact is ChoiceFact choice)
        {
            var stated = (statement.Text ?? (statement.Answers.Count > 0 ? statement.Answers[0].Code : null)
                ?? statement.Number?.ToString(CultureInfo.InvariantCulture))?.Trim();
            var written = stated is null ? null : Prefixes.Aggregate(stated, (text, prefix) =>
                text.StartsWith(prefix + " ", StringComparison.OrdinalIgnoreCase) ? text[(prefix.Length + 1)..].Trim() : text);
            for (var i = 0; i < choice.Values.Count && written is not null; i++)
            {
                if (string.Equals(choice.Values[i].Code, written, StringComparison.OrdinalIgnoreCase))
                {
                    return Value.OfChoice(i);
                }
            }

            problem = written is null ? problem : new("der Wert ist kein Grad dieser Klassifikation", "the value is no grade of this classification");
            return null;
        }

        var number = (NumberFact)fact;
        return Number(question, statement, tables, ref problem, ref beside) is { } value ? InRange(number, value, ref problem) : null;
    }

    /// <summary>A dose in gray from a number and its unit.</summary>
    public static StatedDose Dose(decimal number, string unit, CodeTables tables)
    {
        if (tables.DoseUnits.FirstOrDefault(u => u.Unit == unit) is { } row)
        {
            return new StatedDose(number * row.Factor);
        }

        var shown = unit.Length == 0 ? "–" : unit.Length > 20 ? unit[..20] : unit;
        return new StatedDose(null, new($"Einheit {shown} ist keine Dosis in Gy oder cGy", $"unit {shown} is no dose in Gy or cGy"));
    }

    private static decimal? Number(QuestionRow question, Statement statement, CodeTables tables, ref Text problem, ref Text? beside)
    {
        var found = new List<decimal>();
        var codes = new List<string>();
        if (statement.Number is { } stated)
        {
            if (question.Units.FirstOrDefault(u => u.Unit == statement.Unit) is not { } unit)
            {
                var shown = statement.Unit.Length == 0 ? "–" : statement.Unit.Length > 20 ? statement.Unit[..20] : statement.Unit;
                problem = new($"Einheit {shown} wird hier nicht angenommen, nichts wird umgerechnet", $"unit {shown} is not taken here, nothing is converted");
                return null;
            }

            found.Add(stated * unit.Factor);
        }

        foreach (var answer in statement.Answers)
        {
            var system = tables.SystemOf(answer.System);
            var row = question.AnswerCodes.FirstOrDefault(a => a.Code == answer.Code && (a.System == system || answer.System.Length == 0));
            if (row is null)
            {
                problem = found.Count > 0
                    ? problem
                    : new($"die Antwort {Cut(answer.Code)} steht in keiner Tabelle", $"the answer {Cut(answer.Code)} is in no table");
                beside = new($"der Antwortcode {Cut(answer.Code)} steht in keiner Tabelle", $"the answer code {Cut(answer.Code)} is in no table");
                continue;
            }

            if (answer.Display is { } display && (row.Words.Length > 0 ? !row.Words.Any(w => w == display.Trim()) : NamesAnother(display, row.Value)))
            {
                problem = new($"Antwortcode {row.Code} und Anzeigetext widersprechen sich", $"answer code {row.Code} and display disagree");
                return null;
            }

            if (row.Value is { } value)
            {
                found.Add(value);
                codes.Add(row.Code);
            }
            else
            {
                problem = new("als unbekannt angegeben", "stated as unknown");
            }
        }

        // A classification that travels by its name has no table of answers: its grade is the code or the text itself.
        var grade = statement.Text ?? (question.AnswerCodes.Count == 0 && statement.Answers.Count > 0 ? statement.Answers[0].Code : null);
        if (found.Count == 0 && grade is { } text)
        {
            // Karnofsky is written with a percent sign.
            var written = question.Units.Any(u => u.Unit == "%") ? text.Trim().TrimEnd('%').TrimEnd() : text.Trim();
            if (!decimal.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            {
                problem = new("der Text ist keine ganze Zahl", "the text is no whole number");
                return null;
            }

            found.Add(whole);
        }

        if (found.Distinct().Count() > 1)
        {
            problem = codes.Count > 1
                ? new($"zwei Antwortcodes widersprechen sich: {string.Join(" / ", codes)}", $"two answer codes disagree: {string.Join(" / ", codes)}")
                : new("Zahl und Antwortcode widersprechen sich", "number and answer code disagree");
            return null;
        }

        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Whether a display names a grade, and not the one that the code means: a number at its beginning, or behind a word for grade.</summary>
    private static bool NamesAnother(string display, decimal? value)
    {
        var numbers = Grade().Matches(display).Select(m => m.Groups["n"].Value).ToList();
        return value is { } meant && numbers.Count > 0 && !numbers.Contains(meant.ToString("0", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(
        @"(?:^\s*|(?:grade?|ecog|who|score|index|status|karnofsky|kps|stufe)\W{0,3})(?<n>[0-9]{1,3})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Grade();

    private static string Cut(string code) => code.Length > 40 ? code[..40] + "…" : code;

    private static Value? InRange(NumberFact fact, decimal value, ref Text problem)
    {
        if (!fact.Plausible.Contains(value) || (fact.IsInteger && value != decimal.Truncate(value)) || (fact.Step > 0 && value % fact.Step != 0))
        {
            problem = new("der Wert liegt außerhalb des plausiblen Bereichs", "the value lies outside the plausible range");
            return null;
        }

        return Value.OfNumber(value);
    }
}
