using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using Myelon.Store;

namespace Myelon.Desk.Cases;

/// <summary>A recommendation that the signed answer judged otherwise than the rules of today do for the same moment.</summary>
/// <param name="Lesion">The lesion, or null.</param>
/// <param name="Then">The verdict that was signed, or null where the signed answer does not have the recommendation.</param>
/// <param name="Now">The verdict of today's rules.</param>
public sealed record SignedVerdict(string? Lesion, Verdict? Then, RecommendationVerdict Now);

/// <summary>What a signature fixes, and what it fixed.</summary>
public static class Signature
{
    /// <summary>What is fixed: the answer, for its moment and by its rules.</summary>
    public static Seal Of(CaseEvaluation evaluation) =>
        new(evaluation.Case.AsOf, evaluation.Rules.Fingerprint, JsonOut.Text(json => EvaluationWriter.Write(json, evaluation)));

    /// <summary>
    /// What stands for an answer that a person has read: every verdict of every lesion and the urgency, without the time that is left. Where
    /// it differs, another answer would be signed than was read.
    /// </summary>
    public static string KeyOf(CaseEvaluation evaluation)
    {
        var verdicts = evaluation.Lesions.SelectMany(l => l.Verdicts.Select(v => v.Verdict.Code()));
        var urgency = evaluation.Urgency is { } urgent ? $"{urgent.MostHours} {urgent.HoursAreCertain}" : "";
        var text = string.Join(' ', verdicts.Append(urgency).Append(evaluation.Rules.Fingerprint));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>The hash of rules as far as a person compares it.</summary>
    public static string Short(string rules) => rules[(rules.IndexOf(':', StringComparison.Ordinal) + 1)..][..12];

    /// <summary>Where the signed answer differs from what the rules of today say for the same entries and the same moment.</summary>
    public static IReadOnlyList<SignedVerdict> Differing(Seal seal, CaseEvaluation now)
    {
        using var document = JsonDocument.Parse(seal.Answer);
        var slugs = document.RootElement.GetProperty("recommendations").EnumerateArray()
            .ToDictionary(r => r.GetProperty("number").GetInt32(), r => r.GetProperty("slug").GetString()!);
        var lesions = document.RootElement.GetProperty("lesions").EnumerateArray().Select(l => (
            Name: l.GetProperty("lesion").GetString(),
            Verdicts: l.GetProperty("recommendations").EnumerateArray()
                .ToDictionary(r => slugs[r.GetProperty("number").GetInt32()], r => r.GetProperty("verdict").GetString()!))).ToList();
        return
        [
            .. from lesion in now.Lesions
               let signed = lesions.Find(l => l.Name == lesion.Name).Verdicts
               from verdict in lesion.Verdicts
               let code = signed?.GetValueOrDefault(verdict.Recommendation.Slug)
               where code != verdict.Verdict.Code()
               select new SignedVerdict(lesion.Name, Of(code), verdict),
        ];
    }

    private static Verdict? Of(string? code) => Enum.GetValues<Verdict>().Where(v => v.Code() == code).Select(v => (Verdict?)v).FirstOrDefault();
}
