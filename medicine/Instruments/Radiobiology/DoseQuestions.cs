using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>What looks like a slip in the entries: it is counted as entered, and asked.</summary>
internal static class DoseQuestions
{
    public static IEnumerable<(string Id, Text Says)> Of(CordRecord record)
    {
        var courses = record.Sites.SelectMany(s => s.Earlier ?? []).DistinctBy(c => c.Parts[0], ReferenceEqualityComparer.Instance).ToList();
        foreach (var course in record.Sites.SelectMany(s => Repeated(s.Earlier ?? [])).DistinctBy(Said))
        {
            yield return ("same_course_twice", new(
                $"Die Serie {Said(course)} steht zweimal mit gleichem Schema und Ende da: Ist dieselbe Serie doppelt eingetragen? Sie zählt hier zweimal.",
                $"The course {Said(course)} stands there twice with the same schedule and end: is the same course entered twice? It counts twice here."));
        }

        foreach (var course in courses.Where(c => c.Maximum > c.Total))
        {
            yield return AbovePrescription(course.Maximum!.Value, course.Total, new($"der Serie {Said(course)}", $"of the course {Said(course)}"));
        }

        if (record is { IsPlanned: true, Maximum: { } maximum } && (record.Whole?.Total ?? record.Total) is { } total && maximum > total)
        {
            yield return AbovePrescription(maximum, total, new("des Plans", "of the plan"));
        }

        if (record.EnteredBed > 0 && record is { IsPlanned: true, SumContainsPlan.IsUnknown: true })
        {
            yield return ("sum_with_or_without_plan", new(
                "Enthält die eingetragene kumulative Dosis die geplante Serie? Solange das offen ist, gilt beides als möglich.",
                "Does the entered cumulative dose include the planned course? While that is open, either is taken as possible."));
        }
    }

    private static (string Id, Text Says) AbovePrescription(decimal maximum, decimal total, Text whose) =>
        ("maximum_above_prescription", DoseTexts.Printed((of, language) => language.Say(
            $"Über der verschriebenen Dosis von {of(total)} Gy liegt das Maximum am Duralsack {whose.De} ({of(maximum)} Gy): Einheit und Wert prüfen.",
            $"Above the prescribed dose of {of(total)} Gy lies the maximum at the thecal sac {whose.En} ({of(maximum)} Gy): check unit and value.")));

    private static IEnumerable<CordCourse> Repeated(IReadOnlyList<CordCourse> courses) => courses.Where((c, i) => courses.Take(i).Any(c.IsTheSameAs));

    private static string Said(CordCourse course) =>
        new Schedule([.. course.Parts.Select(p => new Fractions(p.Fractions, new Dose(p.DosePerFraction)))]).ToString();
}
