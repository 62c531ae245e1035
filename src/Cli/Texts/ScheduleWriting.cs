using System.Globalization;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Cli.Texts;

/// <summary>A schedule with its BED and EQD2, as JSON and as lines.</summary>
/// <param name="catalogue">The schedules that the guideline names.</param>
internal sealed class ScheduleWriting(ScheduleCatalogue catalogue)
{
    /// <summary>Writes a schedule for one alpha/beta ratio.</summary>
    public void Write(Utf8JsonWriter json, Schedule schedule, AlphaBeta alphaBeta)
    {
        var catalogued = catalogue.Find(schedule);
        json.WriteStartObject();
        json.WriteString("schedule", schedule.ToString());
        json.WriteNumber("fractions", schedule.Count);
        Number("dose_per_fraction_gy", schedule.Parts.Count == 1 ? schedule.Parts[0].PerFraction.Gray : null);
        Number("total_gy", schedule.Total.Gray);
        Number("alpha_beta_gy", alphaBeta.Gray);
        Number("bed_gy", schedule.Bed(alphaBeta).Gray);
        Number("eqd2_gy", schedule.Eqd2(alphaBeta).Gray);
        json.WriteString("class", catalogued?.Class.Code());
        json.WriteStartArray("sections");
        foreach (var section in catalogued?.Sections ?? [])
        {
            json.WriteStringValue(section);
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Number(string key, decimal? value)
        {
            json.WritePropertyName(key);
            if (value is { } known)
            {
                FactWriter.Number(json, known);
            }
            else
            {
                json.WriteNullValue();
            }
        }
    }

    /// <summary>A schedule with BED and EQD2 for the ratio asked for, or for those of cord and tumour.</summary>
    public IEnumerable<string> Lines(Schedule schedule, AlphaBeta? asked, Language language)
    {
        yield return $"{schedule} Gy: {language.Say("gesamt", "total")} {N(schedule.Total.Gray)} Gy";
        var ratios = asked is { } one
            ? [(one, "")]
            : new[]
            {
                (AlphaBeta.Cord, language.Say("Myelon (11.8.2, 11.8.4)", "cord (11.8.2, 11.8.4)")),
                (AlphaBeta.LumbarCord, language.Say("lumbal, nur in [435]", "lumbar, in [435] only")),
                (AlphaBeta.Tumour, language.Say("Tumor (nicht angegeben)", "tumour (not printed)")),
            };
        foreach (var (ratio, what) in ratios)
        {
            var (bed, eqd2) = (N(schedule.Bed(ratio).Gray), N(schedule.Eqd2(ratio).Gray));
            yield return $"  Alpha/Beta {A(ratio.Gray),-4} BED {bed,8} Gy   EQD2 {eqd2,8} Gy   {what}".TrimEnd();
        }

        if (catalogue.Find(schedule) is { } catalogued)
        {
            yield return $"  {catalogued.Class.Words().In(language)}, §{string.Join(", §", catalogued.Sections)}";
            if (catalogued.Class is ScheduleClass.Stereotactic)
            {
                yield return language.Say(
                    "  Verschriebene Dosis: das Myelon erhält bei SBRT viel weniger.",
                    "  Prescribed dose: with SBRT the cord receives much less.");
            }
        }

        string N(decimal value) => Numbers.Rounded(value, 2, language);

        string A(decimal value) => language.WithDecimalSign(Numbers.Plain(value));
    }

    /// <summary>The catalogue as a table.</summary>
    public IEnumerable<string> Catalogue(Language language)
    {
        yield return $"{language.Say("Schema (Gy)", "schedule (Gy)"),-13} {"BED2",7} {"EQD2",7} {"BED10",7} {"EQD2",7} "
            + $" {language.Say("Klasse, Abschnitte", "class, sections")}";
        yield return $"{"",-13} {"a/b 2",7} {"a/b 2",7} {"a/b 10",7} {"a/b 10",7}";
        foreach (var (schedule, @class, sections) in catalogue.Schedules)
        {
            yield return $"{schedule,-13} {N(schedule.Bed(AlphaBeta.Cord).Gray),7} {N(schedule.Eqd2(AlphaBeta.Cord).Gray),7} "
                + $"{N(schedule.Bed(AlphaBeta.Tumour).Gray),7} {N(schedule.Eqd2(AlphaBeta.Tumour).Gray),7}  {@class.Words().In(language)}";
            yield return $"{"",-13} §{string.Join(", §", sections)}";
        }

        string N(decimal value) => Numbers.Rounded(value, 2, language);
    }
}
