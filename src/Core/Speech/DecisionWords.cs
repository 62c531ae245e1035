using Myelon.Core.Cases;

namespace Myelon.Core.Speech;

/// <summary>How the decisions of a conference are called.</summary>
public static class DecisionWords
{
    /// <summary>What a conference decides in the main.</summary>
    public static Text Of(ConferenceDecision decision) => decision switch
    {
        ConferenceDecision.Surgery => new("Operation", "surgery"),
        ConferenceDecision.Radiotherapy => new("Bestrahlung", "radiotherapy"),
        ConferenceDecision.SurgeryAndRadiotherapy => new("Operation und Bestrahlung", "surgery and radiotherapy"),
        ConferenceDecision.Intervention => new("Intervention (Augmentation, Ablation, Embolisation)", "intervention (augmentation, ablation, embolisation)"),
        ConferenceDecision.SystemicTherapy => new("Systemtherapie", "systemic therapy"),
        ConferenceDecision.Supportive => new("Supportive und palliative Behandlung", "supportive and palliative care"),
        ConferenceDecision.Investigation => new("zuerst weitere Diagnostik", "further investigation first"),
        ConferenceDecision.Observation => new("Beobachten", "observation"),
        ConferenceDecision.Deferred => new("zurückgestellt", "put off"),
        _ => new("anderes (siehe Wortlaut)", "other (see the words)"),
    };
}
