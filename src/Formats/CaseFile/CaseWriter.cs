using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Formats.Worksheets;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes cases of the format <c>myelon-case/1</c>: what was entered, nothing derived, with provenance. Equal cases give equal bytes.</summary>
/// <param name="levels">The fact whose values are the levels that a course of radiotherapy names.</param>
public sealed class CaseWriter(SetFact levels)
{
    /// <summary>Writes a case.</summary>
    public void Write(Utf8JsonWriter json, Case @case)
    {
        json.WriteStartObject();
        json.WriteString("format", CaseReader.Format);
        json.WriteString("case", @case.Name);
        if (@case.Centre is { } centre)
        {
            json.WriteString("centre", centre);
        }

        json.WriteString("as_of", OffsetDateTimes.Format(@case.AsOf));
        Facts(json, @case.Facts, @case.AsOf.Offset);
        if (@case.Lesions.Count > 0)
        {
            json.WriteStartArray("lesions");
            foreach (var lesion in @case.Lesions)
            {
                json.WriteStartObject();
                json.WriteString("lesion", lesion.Name);
                Facts(json, lesion.Facts, @case.AsOf.Offset);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (@case.Courses is { } courses)
        {
            json.WritePropertyName("radiotherapy_courses");
            WriteCourses(json, courses, levels);
        }

        if (@case.Worksheet is { } worksheet)
        {
            json.WritePropertyName("isncsci");
            WorksheetWriter.Of(worksheet).WriteTo(json);
        }

        ScoreItems(json, @case.ScoreItems);
        Provenance(json, @case.Provenance);
        if (@case.Conference is { } conference)
        {
            json.WritePropertyName("conference");
            WriteConference(json, conference);
        }

        json.WriteEndObject();
    }

    private static void Facts(Utf8JsonWriter json, Entries entries, Offset offset)
    {
        json.WriteStartObject("facts");
        foreach (var (fact, value) in entries.All.Where(e => e.Value.IsKnown))
        {
            json.WritePropertyName(fact.Code);
            WriteFact(json, fact, value, offset);
        }

        foreach (var fact in entries.AskedInVain)
        {
            json.WriteNull(fact.Code);
        }

        json.WriteEndObject();
        if (entries.Reasons.Any())
        {
            WriteReasons(json, entries);
        }
    }

    /// <summary>Why values of sets were entered, by fact and value.</summary>
    private static void WriteReasons(Utf8JsonWriter json, Entries entries)
    {
        json.WriteStartObject("reasons");
        foreach (var fact in entries.Reasons.GroupBy(r => r.Fact))
        {
            json.WriteStartObject(fact.Key.Code);
            foreach (var (_, value, reason) in fact)
            {
                json.WriteString(fact.Key.Values[value].Code, reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>An entered value as it was entered: numbers with every place.</summary>
    internal static void WriteFact(Utf8JsonWriter json, Fact fact, Value value, Offset offset)
    {
        if (fact is NumberFact)
        {
            json.WriteRawValue(Exact(value.Number.Low));
        }
        else
        {
            FactWriter.Write(json, fact, value, offset);
        }
    }

    /// <summary>The courses as an array.</summary>
    internal static void WriteCourses(Utf8JsonWriter json, IReadOnlyList<RadiotherapyCourse> courses, SetFact levels)
    {
        json.WriteStartArray();
        foreach (var course in courses)
        {
            json.WriteStartObject();
            json.WritePropertyName("levels");
            FactWriter.Write(json, levels, Value.OfSet(course.Levels), Offset.Zero);
            json.WriteNumber("fractions", course.Fractions);
            json.WritePropertyName("dose_per_fraction_gy");
            json.WriteRawValue(Exact(course.DosePerFraction));
            if (course.EndDate is { } end)
            {
                json.WriteString("end_date", LocalDatePattern.Iso.Format(end));
            }

            if (course.Technique is { } technique)
            {
                json.WriteString("technique", technique.Code());
            }

            if (course.ThecalSacMaximum is { } maximum)
            {
                json.WritePropertyName("thecal_sac_dmax_gy");
                json.WriteRawValue(Exact(maximum));
            }

            if (course.Series is { } series)
            {
                json.WriteString("series", series);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the conference was asked and decided; what nobody said is left out.</summary>
    internal static void WriteConference(Utf8JsonWriter json, Conference conference)
    {
        json.WriteStartObject();
        Said("question", conference.Question);
        if (conference.Kind is not null || conference.Decision is not null)
        {
            json.WriteStartObject("decision");
            Said("kind", conference.Kind?.Code());
            Said("text", conference.Decision);
            json.WriteEndObject();
        }

        if (conference.Reasons.Count > 0)
        {
            json.WriteStartObject("reasons");
            foreach (var (slug, reason) in conference.Reasons.OrderBy(r => r.Key, StringComparer.Ordinal))
            {
                json.WriteString(slug, reason);
            }

            json.WriteEndObject();
        }

        Said("next_step", conference.NextStep);
        Said("responsible", conference.Responsible);
        Said("until", conference.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
        if (conference.Position is { } position)
        {
            json.WriteNumber("position", position);
        }

        json.WriteEndObject();

        void Said(string key, string? value)
        {
            if (value is not null)
            {
                json.WriteString(key, value);
            }
        }
    }

    private static void ScoreItems(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> scores)
    {
        if (scores.Count == 0)
        {
            return;
        }

        json.WriteStartObject("score_items");
        foreach (var (score, items) in scores.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(score);
            foreach (var (item, value) in items.OrderBy(i => i.Key, StringComparer.Ordinal))
            {
                json.WriteString(item, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Provenance(Utf8JsonWriter json, IReadOnlyList<Provenance> provenances)
    {
        if (provenances.Count == 0)
        {
            return;
        }

        json.WriteStartArray("provenance");
        foreach (var provenance in provenances)
        {
            json.WriteStartObject();
            json.WriteString("fact", provenance.Fact.Code);
            if (provenance.Lesion is { } lesion)
            {
                json.WriteString("lesion", lesion);
            }

            json.WriteString("source", provenance.Source);
            if (provenance.Date is { } date)
            {
                json.WriteString("date", LocalDatePattern.Iso.Format(date));
            }

            json.WriteBoolean("confirmed", provenance.Confirmed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A number as entered: every place is kept, only trailing zeros go.</summary>
    private static string Exact(decimal value) => value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
}
