using Myelon.Core.Logic;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// The addresses under which our own vocabulary travels in FHIR. The domain is reserved for examples and belongs to nobody: an operator
/// who publishes the definitions gives them an address of his own.
/// </summary>
public static class OwnAddresses
{
    /// <summary>What all of them begin with.</summary>
    public const string Base = "https://myelon.example/fhir/";

    /// <summary>The system of the facts.</summary>
    public const string Facts = Base + "CodeSystem/fact";

    /// <summary>The system of what is told beside facts: worksheet, courses, items of scores, scores, doses.</summary>
    public const string Parts = Base + "CodeSystem/part";

    /// <summary>The system of the cells of the worksheet, and of the notes on them.</summary>
    public const string Cells = Base + "CodeSystem/isncsci-cell";

    /// <summary>The system of the names of lesions.</summary>
    public const string Lesions = Base + "lesion";

    /// <summary>The system of the identifiers of what this program wrote.</summary>
    public const string Written = Base + "written";

    /// <summary>The extension that tells a course exactly.</summary>
    public const string Course = Base + "StructureDefinition/cord-course";

    /// <summary>Yes and no.</summary>
    public const string YesNo = "http://terminology.hl7.org/CodeSystem/v2-0136";

    /// <summary>Why a value is absent.</summary>
    public const string Absent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /// <summary>Units.</summary>
    public const string Ucum = "http://unitsofmeasure.org";

    /// <summary>The code with which a set says that it holds nothing.</summary>
    public const string NoneOfThem = "none-of-them";

    /// <summary>The extension with which German hospitals state the intended purpose of a form.</summary>
    public const string IntendedPurpose = "https://gematik.de/fhir/isik/StructureDefinition/ISiKMpFormularExtension";

    /// <summary>The question for the name of the lesion.</summary>
    public const string LesionQuestion = "lesion_name";

    /// <summary>The system of the values of a fact.</summary>
    public static string Values(Fact fact) => $"{Base}CodeSystem/{fact.Code.Replace('_', '-')}";

    /// <summary>A form.</summary>
    public static string Questionnaire(string id) => $"{Base}Questionnaire/{id}";

    /// <summary>The question of a number or a moment that is not known.</summary>
    public static string UnknownQuestion(Fact fact) => fact.Code + ".unknown";

    /// <summary>The UCUM code of a unit as the vocabulary prints it; "1" where it has none there.</summary>
    public static string UnitCode(string unit) => unit switch
    {
        "mmol/l" => "mmol/L",
        "°C" => "Cel",
        "" or "G" or "Gy2" => "1",
        _ => unit,
    };
}
