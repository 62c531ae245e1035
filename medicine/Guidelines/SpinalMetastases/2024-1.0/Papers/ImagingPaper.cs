using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Request for imaging with the question (§6.3).</summary>
internal static class ImagingPaper
{
    public static Paper Paper { get; } = new(
        "imaging",
        new("Anforderung der Bildgebung", "Request for imaging"),
        new("Radiologie, Nuklearmedizin", "Radiology, nuclear medicine"))
    {
        Sections = ["6.3", "6.3.1", "6.3.1.1.1", "6.3.1.2", "6.3.3", "6.3.3.1"],
        Blocks =
        [
            HowFast,
            new(new("Fragestellung", "Question"),
            [
                ByHand("Frage (von Hand)", "Question (by hand)"),
                SpinalCanal.CordCompressionSuspected, Lesion.ExtraosseousComponentSuspected, Stability.InstabilitySuspected,
                Lesion.PrimaryBoneTumourNotExcluded,
                DifferentialDiagnosis.Infection,
            ]),
            new(new("Empfehlungen dazu", "Recommendations on it"),
            [
                Recommended(Chapter06Diagnosis.CrossSectionalImaging),
                Recommended(Chapter06Diagnosis.MriForCordCompression),
                Recommended(Chapter06Diagnosis.StandingRadiograph),
                Recommended(Chapter06Diagnosis.StagingByOrganGuideline),
                new AdviserItem(ImagingAdvice.Local),
                new AdviserItem(StagingAdvice.ByPrimary),
            ]),
            Disease,
            NeurologyWithTimes,
            new(new("Vor der Untersuchung", "Before the examination"),
            [
                Imaging.LatestMriDate, Imaging.LatestCtDate, Imaging.WholeSpineCovered, Imaging.MriContraindicated, CourseOfCare.TreatmentsDeclined,
                CourseOfCare.TreatmentsNotPossible, Lesion.MetalNearby, Imaging.StagingDone,
                ByHand("Implantate, Schrittmacher (von Hand)", "Implants, pacemaker (by hand)"),
                ByHand("Nierenfunktion, Kontrastmittelallergie (von Hand)", "Kidney function, contrast allergy (by hand)"),
                ByHand("Ruhigstellung bei der Lagerung (von Hand)", "Immobilisation while positioning (by hand)"),
            ]),
            Sender,
        ],
    };
}
