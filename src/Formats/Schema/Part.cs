namespace Myelon.Formats.Schema;

/// <summary>The names of what a schema defines once and refers to.</summary>
internal static class Part
{
    public const string Facts = "facts", Reasons = "reasons", FactCode = "fact_code", Level = "level", Worksheet = "worksheet";

    public const string Number = "recommendation_number", Value = "value", Lesion = "lesion", Urgency = "urgency", PatientUrgency = "patient_urgency";

    public const string Clock = "clock", Limit = "limit", Dose = "dose", Contradiction = "contradiction";
}
