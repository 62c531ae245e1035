using System.Text;
using Myelon.Composition;
using Myelon.Core.Cases;
using Myelon.Desk;

namespace Myelon.Tests.Outgoing;

/// <summary>Cases that go out in tests.</summary>
internal static class OutgoingCases
{
    /// <summary>The desk.</summary>
    public static GuidelineDesk Desk { get; } = Guidelines.Shelf().Current;

    /// <summary>A case in which every part of a case file is there.</summary>
    public static Case Whole { get; } = Read("""
        {"format":"myelon-case/1","case":"all","as_of":"2026-11-20T12:00:00+01:00",
         "facts":{"ecog":2,"serum_calcium_mmol_l":2.35,"primary_tumor_type":"renal_cell","case_conference_done":true,"case_conference_date":"2026-11-18","treatments_not_possible":["surgery","mri"]},
         "reasons":{"treatments_not_possible":{"surgery":"ASA 4, refused by anaesthesia"}},
         "lesions":[{"lesion":"T6","facts":{"spinal_levels":["T6"],"bilsky_grade":"3","sins_pain":"mechanical","sins_alignment":"normal","motor_deficit":true}},{"lesion":"L2 left","facts":{}}],
         "radiotherapy_courses":[{"levels":["T5","T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-01-15","technique":"conventional","thecal_sac_dmax_gy":31.5,"series":"a"}],
         "score_items":{"tokuhashi_revised_2005":{"total":"9"}},
         "conference":{"question":"Surgery?","decision":{"kind":"surgery_and_radiotherapy","text":"stabilise, then irradiate"},"next_step":"date","until":"2026-11-30"}}
        """);

    /// <summary>Reads a case file.</summary>
    public static Case Read(string file)
    {
        var reading = Desk.Read(Encoding.UTF8.GetBytes(file));
        Assert.Empty(reading.Faults);
        return reading.Case!;
    }
}
