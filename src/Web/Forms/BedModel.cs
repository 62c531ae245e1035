using System.Globalization;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Desk;
using Myelon.Desk.Doses;

namespace Myelon.Web.Forms;

/// <summary>Schedules as they are written, one a line, with a ratio of alpha and beta.</summary>
public sealed class BedModel
{
    private const decimal LeastRatio = 0.5m;
    private const decimal MostRatio = 30;

    /// <summary>Reads what is written.</summary>
    public BedModel(GuidelineDesk desk, string schedules, string ratio)
    {
        (Schedules, Ratio) = (schedules, ratio);
        var reader = new CourseLineReader(desk.Guideline.Key.Levels, desk.Now.Date);
        foreach (var written in schedules.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Take(40))
        {
            if (reader.Read(written) is { Line: { } line })
            {
                Read.Add(new Schedule([.. line.Course.Parts.Select(p => new Fractions(p.Fractions, new Dose(p.DosePerFraction)))]));
            }
            else
            {
                Faults.Add(reader.Read(written).Fault!);
            }
        }

        if (ratio.Trim().Length > 0)
        {
            var plain = ratio.Trim().Replace(',', '.');
            if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gray) && gray is >= LeastRatio and <= MostRatio)
            {
                Asked = new AlphaBeta(gray);
            }
            else
            {
                Faults.Add(new Fault(
                    ratio,
                    new("Das ist kein Alpha/Beta-Wert.", "This is no alpha/beta ratio."),
                    new("Eine Zahl von 0,5 bis 30 (Gy) schreiben.", "Write a number from 0.5 to 30 (Gy).")));
            }
        }
    }

    /// <summary>The schedules as they were written.</summary>
    public string Schedules { get; }

    /// <summary>The ratio as it was written.</summary>
    public string Ratio { get; }

    /// <summary>The schedules that were read.</summary>
    public List<Schedule> Read { get; } = [];

    /// <summary>The ratio that was asked for, or null.</summary>
    public AlphaBeta? Asked { get; }

    /// <summary>What is wrong; the place is what was written.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>The ratios that are shown.</summary>
    public IReadOnlyList<(AlphaBeta Ratio, Text Name)> Ratios =>
    [
        .. Asked is { } asked ? new[] { (asked, new Text("gewählt", "chosen")) } : [],
        (AlphaBeta.Cord, new("Rückenmark", "cord")),
        (AlphaBeta.Tumour, new("Tumor; in der Leitlinie nicht genannt", "tumour; not named in the guideline")),
    ];
}
