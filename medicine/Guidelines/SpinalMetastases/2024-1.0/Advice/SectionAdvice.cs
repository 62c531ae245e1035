using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What the sections say for a situation without making it a recommendation.</summary>
public static class SectionAdvice
{
    private static readonly Condition LimitedPrognosis = GeneralCondition.SurvivalPrognosis.IsAnyOf(Prognosis.Poor, Prognosis.VeryPoor);

    /// <summary>All of it, in the order of the sections.</summary>
    public static IReadOnlyList<Advice> All { get; } =
    [
        new(
            "night_pain",
            "5.1",
            Pain.NocturnalRelievedByMovement,
            new(
                "Nachtschmerz, der sich bei Bewegung bessert, spricht eher für eine biologische Ursache als für eine mechanische.",
                "Night pain that eases with movement points to a biological rather than a mechanical cause.")),
        new(
            "pain_on_loading",
            "5.1",
            Pain.Mechanical & !((Condition)Pain.NocturnalRelievedByMovement).IsCertain,
            new("Schmerz unter Belastung oder Bewegung spricht eher für eine mechanische Ursache: Stabilität prüfen.", "Pain on loading or movement points to a mechanical cause: check stability.")),
        new(
            "papers_for_admission",
            "5.3",
            Setting.HospitalAdmissionPlanned & !(Documentation.HandoverDocuments.HasValue & Documentation.HandoverDocuments.IsComplete),
            new(
                "Zur Einweisung mitgeben: onkologischer und internistischer Brief, Medikamentenplan, Bilder als Datei, neurologischer Befund mit Uhrzeit; eingetragen ist noch nicht alles.",
                "Send along on admission: oncology and internal medicine letters, drug plan, images as files, neurological findings with the time; not all of it is entered.")),
        new(
            "red_flags",
            "6.1.2",
            Pain.BackPain & (Tumour.ClinicalSuspicionOfCancer | Tumour.KnownMalignancy | Neurology.DeficitPresent),
            new(
                "Rückenschmerz mit Warnzeichen für eine Metastase: frühere oder vermutete Krebserkrankung oder ein neurologischer Ausfall.",
                "Back pain with a red flag for a metastasis: earlier or suspected cancer, or a neurological deficit.")),
        new(
            "possible_infection",
            "6.1.1",
            DifferentialDiagnosis.Infection,
            new(
                "Infektion in der Differenzialdiagnose: rascher Verlauf, Fieber, örtliche Entzündung, Infekte oder Eingriffe in der Vorgeschichte, Herde eher an Bandscheibe und Endplatten sprechen dafür.",
                "Infection among the differential diagnoses: a rapid course, fever, local inflammation, earlier infections or interventions, and lesions at disc and endplates speak for it.")),
        new(
            "whole_spine",
            "6.3",
            !Imaging.WholeSpineCovered.WhereRecorded,
            new("Die ganze Wirbelsäule ist nicht abgebildet: wenigstens eines der Verfahren sollte sie erfassen.", "The whole spine is not covered: at least one modality should show all of it.")),
        new(
            "calcium",
            "6.4",
            Laboratory.SerumCalciumInMillimolesPerLitre.HasValue,
            new(
                "Kalzium eingetragen: eine Hyperkalzämie ist die häufigste Stoffwechselkomplikation, vor allem bei ausgedehntem Knochenbefall; eine schwere kann die Nieren versagen lassen. Einen Grenzwert nennt der Text nicht.",
                "Calcium entered: hypercalcaemia is the most frequent metabolic complication, above all with extensive bone disease; severe, it can make the kidneys fail. The text names no threshold.")),
        new(
            "histology_again",
            "6.5",
            Biopsy.RepeatHistologyNeeded,
            new(
                "Neue Histologie nötig: auch bei bekanntem Tumor ist eine Biopsie dann sinnvoll, etwa für Zielstrukturen der Therapie.",
                "New histology needed: a biopsy is then sensible in a known tumour too, for instance for targets of treatment.")),
        new(
            "tissue_before_treatment",
            "9",
            Lesion.MetastasisEstablished & !Biopsy.HistologyAvailable.WhereRecorded,
            new("Keine Histologie: ihre Sicherung gehört zu den Punkten der Fallbesprechung.", "No histology: securing it is among the points of the case discussion.")),
        new(
            "laxative",
            "10.1.1",
            Pain.OpioidTherapy,
            new("Unter Opioiden gehören Laxanzien zum Standard, vorbeugend und zur Behandlung.", "With opioids, laxatives are standard, to prevent and to treat constipation.")),
        new(
            "jaw",
            "10.2",
            Tumour.OsteoprotectiveTherapy.IsAnyOf(BoneProtection.Bisphosphonate, BoneProtection.Denosumab),
            new("Unter Bisphosphonat oder Denosumab an die Kiefernekrose denken.", "On a bisphosphonate or denosumab, mind osteonecrosis of the jaw.")),
        new(
            "calcium_monitoring",
            "10.2",
            Laboratory.CalciumMonitoringDue,
            new("Kalziumkontrolle unter osteoprotektiver Therapie steht an.", "A calcium check under osteoprotective therapy is due.")),
        new(
            "cement_leakage",
            "10.5.2",
            (Surgery.PercutaneousAugmentationPlanned & (Lesion.PosteriorWallInvolved | Lesion.CorticalErosion)).IsCertain,
            new(
                "Augmentation geplant, Hinterwand oder Kortikalis betroffen: das Risiko eines Zementaustritts ist erhöht.",
                "Augmentation planned, posterior wall or cortex involved: the risk of cement leakage is raised.")),
        new(
            "anterior_route",
            "10.5.5",
            Surgery.AnteriorApproachNeeded,
            new(
                "Muss vorn dekomprimiert oder stabilisiert werden, hat der anterolaterale Zugang seinen Platz.",
                "Where decompression or stabilisation is needed in front, the anterolateral approach has its place.")),
        new(
            "anaesthesia_judges",
            "10.5.7",
            (Surgery.Planned & !Surgery.Performed).IsCertain & !GeneralCondition.FitForSurgeryPerAnaesthesiology.HasValue,
            new("Operation geplant: die Operabilität beurteilt in jedem Fall die Anästhesie.", "Surgery planned: anaesthesia judges operability in every case.")),
        new(
            "talk_in_person",
            "10.5.7",
            (Surgery.Planned & !Surgery.Performed).IsCertain & !Documentation.GoalsAndWishesDocumented,
            new("Ziele und Wünsche sind nicht festgehalten: ein persönliches Gespräch wird immer empfohlen.", "Goals and wishes are not recorded: a talk in person is always advised.")),
        new(
            "load_of_implants",
            "10.5.8",
            (Surgery.StabilisationPlanned | Stabilised) & GeneralCondition.BodyWeightInKilograms.HasValue,
            new("Implantate sollten das Dreifache des eingetragenen Körpergewichts tragen.", "Implants should carry three times the entered body weight.")),
        new(
            "carbon_fibre_rods",
            "10.5.8",
            Surgery.ImplantMaterial.Is(Implant.CarbonFibrePeek),
            new("CF/PEEK: weniger Artefakte in Planung und Nachsorge; die Stäbe lassen sich nicht anbiegen.", "CF/PEEK: fewer artefacts in planning and follow-up; the rods cannot be contoured.")),
        new(
            "metal_artefacts",
            "10.5.8",
            Surgery.ImplantMaterial.IsAnyOf(Implant.Titanium, Implant.Steel),
            new("Metall macht Artefakte im MRT, die ein Rezidiv verdecken können.", "Metal makes artefacts on MRI that can hide a recurrence.")),
        new(
            "stiffness_of_peek",
            "10.5.8",
            Surgery.ImplantMaterial.Is(Implant.Peek),
            new("PEEK allein: geringe Primärstabilität, wächst nicht ein.", "PEEK alone: little primary stability, does not integrate with bone.")),
        new(
            "after_surgery",
            "10.5.9",
            Operated,
            new(
                "Nach der Operation: früh mobilisieren, Schmerz behandeln, Physiotherapie und Atemtherapie; eine Orthese kann Schmerz lindern, für Stabilität ist kein Nutzen belegt.",
                "After surgery: early mobilisation, analgesia, physiotherapy and breathing exercises; an orthosis can ease pain, a gain in stability is not shown.")),
        new(
            "specialised_palliative_care",
            "10.7",
            GeneralCondition.ComplexSymptomBurden,
            new(
                "Hohe Belastung eingetragen: spezialisierte Palliativversorgung mitbehandeln lassen (Palliativdienst oder Palliativstation, ambulant SAPV und Hospizdienst), auch neben der Tumortherapie.",
                "High burden entered: involve specialised palliative care (hospital palliative service or ward, home care team and hospice service), alongside tumour therapy too.")),
        new(
            "general_palliative_care",
            "10.7",
            (LimitedPrognosis | Setting.CareSetting.Is(CareSite.HospiceOrPalliative)) & !((Condition)GeneralCondition.ComplexSymptomBurden).IsCertain,
            new(
                "Begrenzte Prognose: Palliativmedizin einbeziehen, Symptome und Belastung regelmäßig erfassen.",
                "Limited prognosis: involve palliative medicine, assess symptoms and burden regularly.")),
        new(
            "return_to_work",
            "11.3",
            Aftercare.InEmployment & Lesion.MetastasisEstablished,
            new(
                "Berufstätig: Zwangshaltungen, schwere Lasten, Arbeit über Kopf, Kälte und Nässe meiden; Arbeitsplatz prüfen, stufenweise zurückkehren.",
                "In employment: avoid fixed postures, heavy loads, overhead work, cold and wet; check the workplace, return step by step.")),
    ];
}
