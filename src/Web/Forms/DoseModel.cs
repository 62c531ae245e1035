using Myelon.Core;
using Myelon.Desk;
using Myelon.Desk.Doses;

namespace Myelon.Web.Forms;

/// <summary>Earlier courses and a plan as they are written, a course a line: what can be read, and what is wrong with each other line.</summary>
public sealed class DoseModel
{
    /// <summary>Reads what is written.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="courses">The earlier courses; a line may be the plan.</param>
    /// <param name="plan">The plan.</param>
    public DoseModel(GuidelineDesk desk, string courses, string plan)
    {
        (Courses, Plan) = (courses, plan);
        var reader = new CourseLineReader(desk.Guideline.Key.Levels, desk.Now.Date);
        var earlier = new List<CourseLine>();
        var plans = new List<CourseLine>();
        var saysNone = false;
        foreach (var written in courses.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Take(40))
        {
            if (DoseEntry.SaysNone(written))
            {
                saysNone = true;
                continue;
            }

            Add(reader.Read(written), earlier, plans);
        }

        foreach (var written in plan.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            Add(reader.Read(written, isPlan: true), earlier, plans);
        }

        if (plans.Count > 1)
        {
            Faults.Add(new Fault(
                "",
                new("Mehr als ein Plan ist angegeben; gerechnet wird mit dem ersten.", "More than one plan is given; the first is used."),
                new("Einen wegnehmen.", "Take one away.")));
        }

        if (saysNone && earlier.Count > 0)
        {
            Faults.Add(new Fault(
                "",
                new("„keine“ steht neben einer Serie; gerechnet wird mit der Serie.", "\"none\" stands beside a course; the course is used."),
                new("Eines von beiden wegnehmen.", "Take one of them away.")));
        }

        Lines = [.. earlier, .. plans.Take(1)];
        Entry = Lines.Count == 0 ? null : new DoseEntry(earlier.Count > 0 || saysNone ? earlier : null, plans.Count > 0 ? plans[0] : null, null, desk.Now.Date);
    }

    /// <summary>The earlier courses as they were written.</summary>
    public string Courses { get; }

    /// <summary>The plan as it was written.</summary>
    public string Plan { get; }

    /// <summary>The lines that were read.</summary>
    public IReadOnlyList<CourseLine> Lines { get; }

    /// <summary>What is wrong with the others; the place is the line as it was written.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>What was read, or null where there is nothing.</summary>
    public DoseEntry? Entry { get; }

    /// <summary>An address with what is written.</summary>
    public string Address(string path) => $"{path}?courses={Uri.EscapeDataString(Courses)}&plan={Uri.EscapeDataString(Plan)}";

    private void Add((CourseLine? Line, Fault? Fault) read, List<CourseLine> earlier, List<CourseLine> plans)
    {
        if (read.Line is { } line)
        {
            (line.IsPlanned ? plans : earlier).Add(line);
        }
        else
        {
            Faults.Add(read.Fault!);
        }
    }
}
