using System.Numerics;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Exchange.Fhir;
using Myelon.Exchange.Sources;
using Myelon.Formats.Papers;
using NodaTime;

namespace Myelon.Exchange.Outgoing;

/// <summary>What the user says about a case that goes out.</summary>
public sealed record BundleOptions
{
    /// <summary>The shape of the conference.</summary>
    public ConferenceShape Shape { get; init; }

    /// <summary>The papers that are enclosed as PDF, by name.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>The language of papers.</summary>
    public Language Language { get; init; }

    /// <summary>What became of each part of what the case was read from: what did not become a fact is told.</summary>
    public IReadOnlyList<ReportLine> Read { get; init; } = [];
}

/// <summary>
/// A case and its evaluation as a FHIR Bundle. Every entry stands in an observation of its own in our vocabulary, so that the Bundle read
/// again gives the same case; what is computed and proposed stands beside it and is never read back as a fact.
/// </summary>
/// <param name="guideline">The guideline.</param>
public sealed class CaseBundle(Guideline guideline)
{
    private readonly IReadOnlyDictionary<string, string> _vertebrae = Vertebrae(guideline);

    /// <summary>The Bundle.</summary>
    public byte[] Of(CaseEvaluation evaluation, BundleOptions options)
    {
        var @case = evaluation.Case;
        var entries = new BundleEntries($"{@case.Name}\n{Element.Time(@case.AsOf)}");
        var patient = Patient(entries, @case);
        foreach (var lesion in @case.Lesions)
        {
            entries.Add($"lesion/{lesion.Name}", FactObservations.Lesion(lesion, guideline.Key.Levels, _vertebrae, patient));
        }

        var told = FactObservations.Write(entries, @case, patient);
        var observations = new CaseObservations(entries, @case, patient, told);
        var alphaBeta = guideline.Rules.Dose?.AlphaBeta ?? Core.Logic.AlphaBeta.Cord.Gray;
        observations.Courses(guideline.Key.Levels, alphaBeta);
        observations.Others();
        var scores = new List<string>();
        foreach (var lesion in evaluation.Lesions)
        {
            scores.AddRange(observations.Scores(lesion));
            observations.Dose(lesion, alphaBeta);
        }

        var proposals = GuidanceProposals.Write(entries, evaluation, patient);
        Conference(entries, evaluation, patient, options, proposals, scores);
        if (ImportOutcome.Of(options.Read, options.Language) is { } outcome)
        {
            entries.Add("outcome", outcome);
        }

        return Element.Bytes(new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["id"] = Element.Id(@case.Name, Element.Time(@case.AsOf)),
            ["type"] = "collection",
            ["timestamp"] = Element.Time(@case.AsOf),
            ["entry"] = entries.ToArray(),
        });
    }

    /// <summary>The entries of a case alone, as observations: what a form's answers give when they are taken out of it.</summary>
    public byte[] Entries(Case @case)
    {
        var entries = new BundleEntries($"{@case.Name}\n{Element.Time(@case.AsOf)}");
        var patient = Patient(entries, @case);
        foreach (var lesion in @case.Lesions)
        {
            entries.Add($"lesion/{lesion.Name}", FactObservations.Lesion(lesion, guideline.Key.Levels, _vertebrae, patient));
        }

        var told = FactObservations.Write(entries, @case, patient);
        var observations = new CaseObservations(entries, @case, patient, told);
        observations.Courses(guideline.Key.Levels, guideline.Rules.Dose?.AlphaBeta ?? Core.Logic.AlphaBeta.Cord.Gray);
        observations.Others();
        return Element.Bytes(
            new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["timestamp"] = Element.Time(@case.AsOf), ["entry"] = entries.ToArray() });
    }

    private static string Patient(BundleEntries entries, Case @case) => entries.Add("patient", new JsonObject
    {
        ["resourceType"] = "Patient",
        ["identifier"] = Element.List(new JsonObject { ["use"] = "secondary", ["value"] = @case.Name }),
    });

    private void Conference(
        BundleEntries entries, CaseEvaluation evaluation, string patient, BundleOptions options, IReadOnlyList<string> proposals, IReadOnlyList<string> scores)
    {
        var conference = new ConferencePlan(guideline.Codes);
        conference.Write(entries, evaluation, patient, options.Shape, proposals, scores);
        var now = evaluation.Case.AsOf.ToInstant();
        foreach (var paper in guideline.Papers)
        {
            var isProtocol = guideline.Codes.Conference.Protocol == paper.Id;
            var isEnclosed = options.Papers.Contains(paper.Id);
            if (!isEnclosed && !(isProtocol && evaluation.Case.Conference is not null))
            {
                continue;
            }

            var written = PaperWriter.Write(paper, evaluation, now, options.Language);
            if (isProtocol && evaluation.Case.Conference is not null)
            {
                conference.Protocol(entries, written, evaluation.Case, patient);
            }

            if (isEnclosed)
            {
                Document(entries, written, evaluation.Case, patient);
            }
        }
    }

    private void Document(BundleEntries entries, WrittenPaper paper, Case @case, string patient)
    {
        var document = new JsonObject { ["resourceType"] = "DocumentReference", ["status"] = "current", ["docStatus"] = "preliminary" };
        if (guideline.Codes.DocumentClasses.TryGetValue(paper.Id, out var kind))
        {
            document["type"] = ConferencePlan.Class(kind);
        }

        document["subject"] = Element.Reference(patient);
        document["date"] = Element.Time(@case.AsOf);
        document["description"] = paper.Title;
        document["content"] = Element.List(new JsonObject
        {
            ["attachment"] = new JsonObject
            {
                ["contentType"] = "application/pdf",
                ["language"] = paper.Language.Code(),
                ["data"] = Convert.ToBase64String(PaperPdf.Of(paper, @case.AsOf)),
                ["title"] = paper.Title,
            },
        });
        entries.Add($"document/{paper.Id}", document);
    }

    /// <summary>The SNOMED CT code of each single vertebra.</summary>
    private static Dictionary<string, string> Vertebrae(Guideline guideline)
    {
        var levels = guideline.Key.Levels;
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in guideline.Codes.Sites.Where(s => BitOperations.PopCount(s.Levels) == 1
            && s.Code.System.Addresses.Contains("http://snomed.info/sct")))
        {
            codes.TryAdd(levels.Values[BitOperations.TrailingZeroCount(row.Levels)].Code, row.Code.Written);
        }

        return codes;
    }
}
