using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Cli;
using Myelon.Cli.Texts;
using Myelon.Desk.Texts;
using Myelon.Core;
using Myelon.Core.Logic;
using static Myelon.Tests.Timing.TimingCases;

namespace Myelon.Tests.Timing;

/// <summary>Clocks and limits as a user reads them, and as JSON.</summary>
public sealed class ClocksTextTests
{
    private const string Plans =
        """
        "surgery_planned":true,"radiotherapy_planned":true,"ablation_planned":true,"lesion_diameter_mm":31,"augmentation_planned":true,
        "stabilisation_planned":true,"bone_specimen_obtained":true,"days_since_rt_start":3,"painful_bone_metastasis":true,"biopsy_gauge":18
        """;

    [Theory]
    [InlineData(Language.German, "Beginn 25.11.2026 08:00 +01:00 (angenommen); fällig 25.11.2026 14:00 +01:00; noch 5 h 00 min")]
    [InlineData(Language.English, "start 2026-11-25 08:00 +01:00 (assumed); due 2026-11-25 14:00 +01:00; 5 h 00 min left")]
    public void A_running_clock_shows_start_due_and_time_left(Language language, string expected)
    {
        var lines = ClocksText.Lines(Lesion("2026-11-25T09:00:00+01:00", Important, """ "neuro_onset_datetime":"2026-11-25T08:00:00+01:00" """), language);
        Assert.Contains(expected, Joined(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_time_shows_both_ends()
    {
        var lines = ClocksText.Lines(Lesion("2026-11-27T09:00:00+01:00", """ "embolisation_datetime":"2026-11-25","surgery_planned":true """), Language.English);
        Assert.Contains(
            "start 2026-11-25 (no time of day); due 2026-11-27 00:00 +01:00 to 2026-11-27 23:59 +01:00; passed by 9 h 00 min to 14 h 59 min left. Missing: Date and time of embolisation",
            Joined(lines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_changed_clock_is_said() => Assert.Contains(
        "Dazwischen liegt die Zeitumstellung",
        Joined(ClocksText.Lines(Lesion("2026-10-25T01:00:00+02:00", Important, """ "neuro_onset_datetime":"2026-10-25T00:00:00+02:00" """), Language.German)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Everything_fits_80_columns(Language language)
    {
        string[][] cases =
        [
            [Important, Plans, """ "neuro_onset_datetime":"2026-10-24","embolisation_datetime":"2026-10-24" """],
            [Mild, Plans, """ "neuro_onset_datetime":"2026-10-24T12:00:00+02:00","surgery_datetime":"2026-10-20" """],
            [Plans],
        ];
        foreach (var facts in cases)
        {
            var lines = ClocksText.Lines(Lesion("2026-10-25T09:00:00+01:00", facts), language);
            Assert.NotEmpty(lines);
            Assert.All(lines, l => Assert.True(l.Length <= 80, l));
        }
    }

    [Fact]
    public void A_case_without_times_and_limits_has_no_lines_but_the_open_ones()
    {
        var lines = ClocksText.Lines(Lesion("2026-11-25T09:00:00+01:00", """ "primary_tumor_type":"breast" """), Language.English);
        Assert.StartsWith("Open whether these times apply: Emergency surgery", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_clocks_and_limits_for_each_lesion()
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            EvaluationWriter.Write(json, Judge("2026-11-27T09:00:00+01:00", """ "embolisation_datetime":"2026-11-25","surgery_planned":true,"ablation_planned":true,"lesion_diameter_mm":30 """));
        }

        using var answer = JsonDocument.Parse(body.ToArray());
        var lesion = answer.RootElement.GetProperty("lesions")[0];
        var clock = Assert.Single(lesion.GetProperty("clocks").EnumerateArray(), c => c.GetProperty("rule").GetString() == "Z5");
        Assert.Equal("possibly_passed", clock.GetProperty("state").GetString());
        Assert.Equal(48, clock.GetProperty("limit_hours").GetInt32());
        Assert.Equal("2026-11-25", clock.GetProperty("start").GetString());
        Assert.Equal("2026-11-27T00:00:00+01:00", clock.GetProperty("due_earliest").GetString());
        Assert.Equal(-540, clock.GetProperty("remaining_minutes_min").GetInt32());
        Assert.Equal(899, clock.GetProperty("remaining_minutes_max").GetInt32());
        Assert.Equal("sollte_nicht", clock.GetProperty("grade").GetString());
        Assert.Equal("embolisation_datetime", Assert.Single(clock.GetProperty("needs").EnumerateArray()).GetString());
        var limit = Assert.Single(lesion.GetProperty("limits").EnumerateArray(), l => l.GetProperty("rule").GetString() == "L1");
        Assert.Equal("yes", limit.GetProperty("holds").GetString());
    }

    private static string Joined(IEnumerable<string> lines) => string.Join(' ', lines.Select(l => l.Trim()));
}
