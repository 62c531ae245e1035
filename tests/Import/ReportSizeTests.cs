using System.Text;
using Myelon.Core;
using Myelon.Desk.Imports;
using Myelon.Desk.Inputs;
using Myelon.Tests.Outgoing;

namespace Myelon.Tests.Import;

/// <summary>The report for people: one patient with a thousand resources fits a screen, a thousand patients fit a page, and the numbers are whole.</summary>
public sealed class ReportSizeTests
{
    private const int Screen = 60;
    private const int Page = 75;

    /// <summary>A thousand resources: forty kinds of measurements again and again, forty diagnoses, encounters and reports that nobody reads.</summary>
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void A_patient_with_a_thousand_resources_fits_a_screen(string language)
    {
        var resources = Enumerable.Range(0, 999).Select(i => (i % 5) switch
        {
            0 or 1 or 2 => Imports.Observation($"o{i}", "http://loinc.org", $"1-{i % 40}", "\"valueInteger\":1"),
            3 => Imports.Condition($"c{i}", $"I{10 + i % 40}.0"),
            _ => Imports.Observation($"e{i}", "urn:x", "1", "\"valueInteger\":1").Replace("\"Observation\"", i % 2 == 0 ? "\"Encounter\"" : "\"DiagnosticReport\"", StringComparison.Ordinal),
        });
        var text = Report(language, [Imports.Bundle([Imports.Patient(), .. resources])]);
        Assert.True(text.Split('\n').Length <= Screen, text);
        Assert.All(text.Split('\n'), l => Assert.True(l.Length <= 80, l));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void A_thousand_patients_fit_a_page(string language)
    {
        var text = Report(language, [.. Enumerable.Range(0, 1000).Select(i =>
        {
            var id = $"p{i}";
            string Of(string resource) => resource.Replace("Patient/p", "Patient/" + id, StringComparison.Ordinal);
            return Imports.Bundle(
                $"{{\"resourceType\":\"Patient\",\"id\":\"{id}\"{(i % 11 == 0 ? ",\"deceasedDateTime\":\"2026-0" + (i % 9 + 1) + "-01\"" : "")}}}",
                Of(Imports.Condition("c" + id, i % 2 == 0 ? "C79.5" : $"I{10 + i % 80}.0")), Of(Imports.Observation("o" + id, "http://loinc.org", $"9-{i % 300}", "\"valueInteger\":1")),
                Of(Imports.Observation("k" + id, "http://loinc.org", "89262-0", $"\"valueInteger\":{i % 7}")), Of(Imports.Observation("l" + id, "http://loinc.org", "89262-0", $"\"valueInteger\":{i % 3}")));
        })]);
        Assert.True(text.Split('\n').Length <= Page, text);
        Assert.All(text.Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.Contains("1000", text, StringComparison.Ordinal);
        Assert.Contains("909", text, StringComparison.Ordinal);
    }

    private static string Report(string language, IReadOnlyList<string> bundles)
    {
        var desk = OutgoingCases.Desk;
        var summary = new ImportSummary(desk.Evaluator, language == "de" ? Language.German : Language.English, hasDetails: false);
        var inputs = bundles.Select((b, i) => new OpenedInput($"b{i}.json", new MemoryStream(Encoding.UTF8.GetBytes(b)), null));
        foreach (var (_, one) in desk.Inputs.Imports(inputs, new ImportOptions(Imports.AsOf)))
        {
            summary.Add(one);
        }

        return summary.Text();
    }
}
