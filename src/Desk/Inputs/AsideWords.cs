using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;

namespace Myelon.Desk.Inputs;

/// <summary>What was read of a patient and not taken over, in words: a person should look at it.</summary>
public static class AsideWords
{
    /// <summary>The heading.</summary>
    public static Text Heading { get; } = new(
        "In der Akte steht mehr, als übernommen wurde: bitte prüfen", "The record holds more than was taken over: please check");

    /// <summary>All of one patient, each once.</summary>
    public static IReadOnlyList<Text> Of(NamedCase read, Vocabulary vocabulary) => [.. read.ToCheck.Select(l => Of(l, vocabulary)).Distinct()];

    /// <summary>One of them: the fact and why it was not taken over, or what the source says.</summary>
    private static Text Of(ReportLine line, Vocabulary vocabulary)
    {
        if (line.Fact is not { } code || vocabulary.Find(code) is not { } fact)
        {
            return line.What;
        }

        var why = line.Fate switch
        {
            Fate.Conflict => new Text("widersprüchlich, nicht übernommen", "contradictory, not taken over"),
            Fate.Older when line.When is { } when => new($"vom {when}, zu alt, nicht übernommen", $"of {when}, too old, not taken over"),
            Fate.Older => new("ohne Datum, nicht übernommen", "without a date, not taken over"),
            _ => new("möglich, nicht übernommen", "possible, not taken over"),
        };
        var means = line.Means is { } of && of != fact.Label ? new Text($" ({of.De})", $" ({of.En})") : new Text("", "");
        return new($"{fact.Label.De}{means.De}: {why.De}", $"{fact.Label.En}{means.En}: {why.En}");
    }
}
