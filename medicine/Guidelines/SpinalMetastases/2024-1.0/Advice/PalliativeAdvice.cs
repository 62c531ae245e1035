using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Palliative care, general and specialised by burden (§10.6, 10.7).</summary>
internal static class PalliativeAdvice
{
    public static Adviser Palliative { get; } = new(
        "palliative_care",
        new("Palliativversorgung", "Palliative care"),
        LimitedPrognosis | Setting.CareSetting.Is(CareSite.HospiceOrPalliative) | GeneralCondition.ComplexSymptomBurden,
        [
            new(
                "specialised_palliative_care",
                "10.7",
                GeneralCondition.ComplexSymptomBurden,
                new(
                    "Hohe Belastung eingetragen: spezialisierte Palliativversorgung mitbehandeln lassen (Palliativdienst oder Palliativstation, "
                        + "ambulant SAPV und Hospizdienst), auch neben der Tumortherapie.",
                    "High burden entered: involve specialised palliative care (hospital palliative service or ward, home care team and hospice "
                        + "service), alongside tumour therapy too.")),
            new(
                "general_palliative_care",
                "10.7",
                (LimitedPrognosis | Setting.CareSetting.Is(CareSite.HospiceOrPalliative)) & !GeneralCondition.ComplexSymptomBurden.IsCertain,
                new(
                    "Begrenzte Prognose: Palliativmedizin einbeziehen, Symptome und Belastung regelmäßig erfassen. Bei geringer Belastung genügt die "
                        + "allgemeine Versorgung (behandelndes Team, Praxis, Sozialstation).",
                    "Limited prognosis: involve palliative medicine, assess symptoms and burden regularly. With low burden general care is enough "
                        + "(treating team, practice, nursing service).")),
            new(
                "other_symptoms",
                "10.6",
                GeneralCondition.ComplexSymptomBurden,
                new(
                    "Atemnot, Fatigue, Schlafstörung, Übelkeit, Verstopfung, Wunden, Angst und Depression: S3-Leitlinie Palliativmedizin (128-001OL).",
                    "Breathlessness, fatigue, sleep disturbance, nausea, constipation, wounds, anxiety and depression: S3 guideline on palliative "
                        + "medicine (128-001OL).")),
        ])
    {
        Leads = Setting.CareSetting.Is(CareSite.HospiceOrPalliative),
    };
}
