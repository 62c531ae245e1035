using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>The spinal canal: tumour, fragments, compression of cord, cauda and roots.</summary>
public static class SpinalCanal
{
    /// <summary>Bone fragments in the canal.</summary>
    public static BooleanFact IntraspinalBoneFragments { get; } = new("intraspinal_bone_fragments")
    {
        Label = new("Knochenfragmente im Spinalkanal", "Bone fragments in the canal"),
        WhenYes = new("im Spinalkanal befinden sich Knochenfragmente", "there are bone fragments in the spinal canal"),
        WhenNo = new("im Spinalkanal befinden sich keine Knochenfragmente", "there are no bone fragments in the spinal canal"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Tumour in the canal.</summary>
    public static BooleanFact IntraspinalTumour { get; } = new("intraspinal_tumor")
    {
        Label = new("Tumoranteile im Spinalkanal", "Tumour in the canal"),
        WhenYes = new("im Spinalkanal befinden sich Tumoranteile", "there is tumour in the spinal canal"),
        WhenNo = new("im Spinalkanal befinden sich keine Tumoranteile", "there is no tumour in the spinal canal"),
        Note = new(
            "Wörtlich genommen trifft dies auf jede MESCC zu. Die Empfehlung, vor der Bestrahlung zu operieren (34), gerät so in Widerspruch zur "
                + "alleinigen Bestrahlung bei MESCC (45).",
            "Taken literally this is true in every MESCC. Recommendation 34 (surgery before radiotherapy) then conflicts with recommendation 45 "
                + "(radiotherapy alone in MESCC)."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>ESCCS (Bilsky) grade.</summary>
    public static ChoiceFact<EpiduralCompression> BilskyGrade { get; } = new(
        "bilsky_grade",
        (EpiduralCompression.Grade0, "0", "Grad 0", "grade 0"),
        (EpiduralCompression.Grade1a, "1a", "Grad 1a", "grade 1a"),
        (EpiduralCompression.Grade1b, "1b", "Grad 1b", "grade 1b"),
        (EpiduralCompression.Grade1c, "1c", "Grad 1c", "grade 1c"),
        (EpiduralCompression.Grade2, "2", "Grad 2", "grade 2"),
        (EpiduralCompression.Grade3, "3", "Grad 3", "grade 3"))
    {
        Label = new("ESCCS/Bilsky-Grad", "ESCCS (Bilsky) grade"),
        Subject = new("die epidurale Kompression (ESCCS nach Bilsky)", "the epidural compression (ESCCS, Bilsky)"),
        Note = new(
            "Sechs Grade sind genannt; die Abbildung mit ihren Definitionen fehlt im Text. Die Grade gelten nur oberhalb des Konus; eine "
                + "Kaudakompression wird getrennt erfasst.",
            "Six grades are stated; the figure with their definitions is missing from the text. The grades apply above the conus only; cauda "
                + "compression is recorded separately."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Cord compression suspected.</summary>
    public static BooleanFact CordCompressionSuspected { get; } = new("cord_compression_suspected")
    {
        Label = new("Verdacht auf Myelonkompression", "Cord compression suspected"),
        WhenYes = new("es wird eine Myelonkompression vermutet", "cord compression is suspected"),
        WhenNo = new("es wird keine Myelonkompression vermutet", "cord compression is not suspected"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Metastatic epidural spinal cord compression (MESCC).</summary>
    public static BooleanFact MesccPresent { get; } = new("mescc_present")
    {
        Label = new("Metastatische epidurale Rückenmarkskompression (MESCC)", "Metastatic epidural spinal cord compression (MESCC)"),
        WhenYes = new(
            "es liegt eine metastatische epidurale Rückenmarkskompression (MESCC) vor",
            "metastatic epidural spinal cord compression (MESCC) is present"),
        WhenNo = new(
            "es liegt keine metastatische epidurale Rückenmarkskompression (MESCC) vor",
            "no metastatic epidural spinal cord compression (MESCC) is present"),
        Note = new(
            "Dieselbe Abkürzung steht in der Leitlinie auch für die Gradeinteilung; hier bezeichnet sie nur den Krankheitszustand.",
            "The guideline also uses the abbreviation for the grading scale; here it means the condition only."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>MESCC symptomatic.</summary>
    public static BooleanFact MesccSymptomatic { get; } = new("mescc_symptomatic")
    {
        Label = new("MESCC symptomatisch", "MESCC symptomatic"),
        WhenYes = new("die MESCC ist symptomatisch", "the MESCC is symptomatic"),
        WhenNo = new("die MESCC ist nicht symptomatisch", "the MESCC is not symptomatic"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>In-field recurrence of MESCC.</summary>
    public static BooleanFact MesccRecurrentInIrradiatedField { get; } = new("mescc_recurrent")
    {
        Label = new("Rezidiv einer MESCC im bestrahlten Gebiet", "In-field recurrence of MESCC"),
        WhenYes = new("es liegt ein MESCC-Rezidiv im bestrahlten Gebiet vor", "an in-field recurrence of MESCC is present"),
        WhenNo = new("es liegt kein MESCC-Rezidiv im bestrahlten Gebiet vor", "no in-field recurrence of MESCC is present"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Cauda equina compression.</summary>
    public static BooleanFact CaudaEquinaCompression { get; } = new("cauda_equina_compression")
    {
        Label = new("Kompression der Cauda equina", "Cauda equina compression"),
        WhenYes = new("die Cauda equina ist komprimiert", "the cauda equina is compressed"),
        WhenNo = new("die Cauda equina ist nicht komprimiert", "the cauda equina is not compressed"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Nerve root compression.</summary>
    public static BooleanFact NerveRootCompression { get; } = new("nerve_root_compression")
    {
        Label = new("Kompression der Nervenwurzel", "Nerve root compression"),
        WhenYes = new("es liegt eine Nervenwurzelkompression vor", "nerve root compression is present"),
        WhenNo = new("es liegt keine Nervenwurzelkompression vor", "no nerve root compression is present"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };
}
