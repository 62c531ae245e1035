using Myelon.Core;
using Myelon.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>A thousand random writes by four people at once, held against what a store may do.</summary>
public abstract class CaseStoreModelTests
{
    private const int People = 4;
    private const int WritesEach = 250;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Names = ["Fall 1", "FALL 1", "Fall 2", "Fall 3", "fall  3", "Fall 4", "Fall 5", "Fall 6"];

    /// <summary>A store on the cases that all share.</summary>
    protected abstract ICaseStore Another();

    [Fact]
    public async Task F22_A_thousand_random_writes_by_four_tell_one_story()
    {
        var stores = Enumerable.Range(0, People).Select(_ => Another()).ToList();
        var done = (await Task.WhenAll(stores.Select((store, person) => Task.Run(() => Work(store, new Random(20261125 + person)))))).SelectMany(w => w).ToList();
        var cases = await stores[0].List(None);

        // Every acknowledged version is there as it was acknowledged, no other is, and each follows from the one that its writer had seen.
        var told = new List<StoredCase>();
        foreach (var id in cases.Select(c => c.Id))
        {
            told.AddRange(await stores[0].History(id, None));
        }

        var acknowledged = done.Where(w => w.Outcome is SaveOutcome.Saved s && s.Case.Version == w.Expected + 1).Select(w => ((SaveOutcome.Saved)w.Outcome).Case);
        Assert.Equal(told.OrderBy(Place), acknowledged.OrderBy(Place));
        var version = told.ToDictionary(Place);
        foreach (var (id, expected, draft, outcome) in done)
        {
            switch (outcome)
            {
                case SaveOutcome.Saved saved:
                    Assert.Equal(draft, saved.Case.Content);
                    Assert.True(expected == 0 || !Seals(version[(saved.Case.Id, expected)].Content, draft));
                    break;
                case SaveOutcome.Stale stale:
                    Assert.NotEqual(expected, stale.Current.Version);
                    Assert.Equal(version[Place(stale.Current)], stale.Current);
                    break;
                case SaveOutcome.Sealed isSealed:
                    Assert.Equal((id, expected), Place(isSealed.Current));
                    Assert.True(Seals(isSealed.Current.Content, draft));
                    break;
                case SaveOutcome.PseudonymTaken taken:
                    Assert.NotEqual(id, taken.Id);
                    Assert.Contains(told, t => t.Id == taken.Id && CaseNames.Key(t.Content.Pseudonym) == CaseNames.Key(draft.Pseudonym));
                    break;
                default:
                    Assert.Fail($"{outcome}");
                    break;
            }
        }

        Assert.Distinct(cases.Select(c => CaseNames.Key(c.Content.Pseudonym)));
        Assert.Equal(People * WritesEach, done.Count);
        Assert.All(
            new[] { typeof(SaveOutcome.Saved), typeof(SaveOutcome.Stale), typeof(SaveOutcome.Sealed), typeof(SaveOutcome.PseudonymTaken) },
            kind => Assert.Contains(done, w => w.Outcome.GetType() == kind));
    }

    private static (string, int) Place(StoredCase stored) => (stored.Id, stored.Version);

    /// <summary>The seal, told a second time: signed and followed-up cases only go on to follow-up, or back to the discussion, unchanged.</summary>
    private static bool Seals(CaseDraft before, CaseDraft after) => before.Status switch
    {
        _ when before == after => false,
        CaseStatus.Signed => !SameContent(before, after) || after.Status is not (CaseStatus.FollowedUp or CaseStatus.Discussed),
        CaseStatus.FollowedUp => !SameContent(before, after) || after.Status != CaseStatus.Discussed,
        _ => false,
    };

    private static bool SameContent(CaseDraft before, CaseDraft after) => (before.Document, before.Pseudonym) == (after.Document, after.Pseudonym);

    private static async Task<List<Write>> Work(ICaseStore store, Random random)
    {
        var done = new List<Write>();
        while (done.Count < WritesEach)
        {
            var cases = await store.List(None);
            if (cases.Count == 0 || random.Next(20) == 0)
            {
                var first = new CaseDraft(Names[random.Next(Names.Length)], CaseStatus.Registered, null, "{}");
                done.Add(new("", 0, first, await store.Create(first, None)));
                continue;
            }

            var seen = cases[random.Next(cases.Count)];
            var draft = seen.Content with
            {
                Status = (CaseStatus)random.Next(5),
                Document = random.Next(2) == 0 ? seen.Content.Document : $"{{\"n\":{random.Next(3)}}}",
                Pseudonym = random.Next(5) == 0 ? Names[random.Next(Names.Length)] : seen.Content.Pseudonym,
                BoardDate = random.Next(5) == 0 ? new LocalDate(2026, 12, random.Next(1, 4)) : seen.Content.BoardDate,
            };
            var expected = random.Next(10) == 0 && seen.Version > 1 ? seen.Version - 1 : seen.Version;
            done.Add(new(seen.Id, expected, draft, await store.Save(seen.Id, expected, draft, None)));
        }

        return done;
    }

    private sealed record Write(string Id, int Expected, CaseDraft Draft, SaveOutcome Outcome);
}

/// <summary>The same, in an SQLite file.</summary>
public sealed class SqliteCaseStoreModelTests : CaseStoreModelTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-model").FullName;
    private readonly List<SqliteCaseStore> _open = [];

    protected override ICaseStore Another()
    {
        _open.Add(SqliteCaseStore.Open(Path.Combine(_folder, "cases.db"), new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0))));
        return _open[^1];
    }

    public void Dispose()
    {
        _open.ForEach(s => s.Dispose());
        Directory.Delete(_folder, recursive: true);
    }
}
