using System.Text.Json;
using Myelon.Formats.Worksheets;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Tests.Support;

namespace Myelon.Tests.Isncsci;

/// <summary>
/// The reference worksheets of the Praxis Spinal Cord Institute, read from outside the repository.
/// ISNCSCI Algorithm. (V. 1.0.3, 2015). http://www.isncscialgorithm.com
/// Praxis Spinal Cord Institute, Vancouver, British Columbia.
/// </summary>
internal static class PraxisReference
{
    private const string Shared = "data/isncsci/praxis-2019.json";

    public static string? File { get; } = Repository.FindShared(Shared);

    /// <summary>Skips the test, saying so, where they are absent.</summary>
    public static void Need() => Repository.Shared(Shared);

    /// <summary>One reference worksheet with the results that its authors expect.</summary>
    public sealed record Case(string Id, Worksheet Worksheet, IReadOnlyDictionary<string, string> Expected);

    public static IReadOnlyList<Case> Cases { get; } = File is null ? [] : Load(File);

    private static List<Case> Load(string file)
    {
        var bytes = System.IO.File.ReadAllBytes(file);
        using var json = JsonDocument.Parse(bytes);
        var expected = json.RootElement.EnumerateArray().Select(static element => element.GetProperty("totals")
            .EnumerateObject().ToDictionary(static total => total.Name, static total => total.Value.GetString() ?? ""));
        return [.. WorksheetFile.Read(bytes, WorksheetFields.All).Zip(expected, static (reading, totals) =>
        {
            var worksheet = WorksheetEntry.Check(reading);
            Assert.Empty(worksheet.Faults);
            return new Case(reading.Form.Name, worksheet.Worksheet!, totals);
        })];
    }
}
