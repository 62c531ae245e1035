using Microsoft.Data.Sqlite;
using Myelon.Store;
using Myelon.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>
/// Random lives of cases against a small model of what a life may be: three writers create, edit, bring to the meeting, sign, amend, run into
/// each other and erase, while the program is started again and the clock is set. The seeds are kept. The model is told a second time here and
/// shares nothing with the store.
/// </summary>
public sealed class LifeCycleTests : IDisposable
{
    private const int Writers = 3;
    private static readonly int Histories = Speed.IsLong ? 400 : 20;
    private const int StepsEach = 60;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Names = ["Fall 1", "FALL  1", "Fall 2", "fall 3", "Fall 3", "Fall 4"];

    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-life").FullName;
    private readonly Dictionary<string, List<(CaseDraft Draft, Seal? Seal, Instant SavedAt)>> _alive = [];
    private readonly HashSet<string> _erased = [];
    private readonly Dictionary<string, int> _seen = [];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task G16_Every_life_of_a_case_is_one_that_the_model_allows()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            await Live(seed);
        }

        string[] all = ["created", "name taken", "edited", "nothing new", "stale", "sealed", "signed", "amended", "followed up", "erased", "write to an erased case", "restart", "clock"];
        Assert.All(all, kind => Assert.True(_seen.GetValueOrDefault(kind) > 0, $"never happened: {kind}"));
    }

    private async Task Live(int seed)
    {
        _alive.Clear();
        _erased.Clear();
        var random = new Random(seed);
        var path = Path.Combine(_folder, $"{seed}.db");
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0));
        var stores = Enumerable.Range(0, Writers).Select(_ => SqliteCaseStore.Open(path, clock)).ToList();
        var screens = new Dictionary<string, StoredCase>[Writers];
        for (var writer = 0; writer < Writers; writer++)
        {
            screens[writer] = [];
        }

        for (var step = 0; step < StepsEach; step++)
        {
            var writer = random.Next(Writers);
            var (store, screen) = (stores[writer], screens[writer]);
            switch (random.Next(20))
            {
                case 0:
                    stores[writer].Dispose();
                    stores[writer] = SqliteCaseStore.Open(path, clock);
                    Happened("restart");
                    break;
                case 1:
                    clock.Advance(Duration.FromMinutes(random.Next(-100_000, 100_000)));
                    Happened("clock");
                    break;
                case 2 when screen.Count > 0:
                    await Erase(store, Any(screen, random).Id, clock);
                    break;
                case <= 5:
                    await Create(store, screen, random, clock);
                    break;
                case <= 9:
                    foreach (var read in await store.List(None))
                    {
                        screen[read.Id] = read;
                    }

                    break;
                default:
                    if (screen.Count > 0)
                    {
                        await Save(store, screen, Any(screen, random), random, clock);
                    }

                    break;
            }

            await IsAsTheModel(stores[random.Next(Writers)], $"seed {seed}, step {step}");
        }

        stores.ForEach(s => s.Dispose());
        Assert.Empty(StoreAudit.Of(path).Findings);
    }

    private async Task Create(SqliteCaseStore store, Dictionary<string, StoredCase> screen, Random random, FakeClock clock)
    {
        var draft = new CaseDraft(Names[random.Next(Names.Length)], CaseStatus.Registered, null, "{}");
        var outcome = await store.Create(draft, None);
        if (Taken(draft.Pseudonym, except: null) is { } other)
        {
            Assert.Equal(new SaveOutcome.PseudonymTaken(other), outcome);
            Happened("name taken");
            return;
        }

        var saved = Assert.IsType<SaveOutcome.Saved>(outcome).Case;
        Assert.True(!_alive.ContainsKey(saved.Id) && !_erased.Contains(saved.Id));
        _alive[saved.Id] = [(draft, null, clock.GetCurrentInstant())];
        screen[saved.Id] = saved;
        Happened("created");
    }

    private async Task Save(SqliteCaseStore store, Dictionary<string, StoredCase> screen, StoredCase seen, Random random, FakeClock clock)
    {
        var draft = seen.Content with
        {
            Status = random.Next(2) == 0 ? seen.Content.Status : (CaseStatus)random.Next(5),
            Document = random.Next(3) == 0 ? $"{{\"n\":{random.Next(3)}}}" : seen.Content.Document,
            BoardDate = random.Next(6) == 0 ? new LocalDate(2026, 12, random.Next(1, 4)) : seen.Content.BoardDate,
            Pseudonym = random.Next(8) == 0 ? Names[random.Next(Names.Length)] : seen.Content.Pseudonym,
        };
        var seal = draft.Status == CaseStatus.Signed && random.Next(4) > 0
            ? new Seal(new LocalDateTime(2026, 11, 25, random.Next(24), 0).WithOffset(Offset.Zero), "rules", $"answer {random.Next(100)}")
            : null;
        var outcome = await store.Save(seen.Id, seen.Version, draft, seal, None);
        if (!_alive.TryGetValue(seen.Id, out var versions))
        {
            Assert.IsType<SaveOutcome.Unknown>(outcome);
            Happened("write to an erased case");
            screen.Remove(seen.Id);
            return;
        }

        var (current, sealedBefore, _) = versions[^1];
        if (seen.Version != versions.Count)
        {
            var stale = Assert.IsType<SaveOutcome.Stale>(outcome).Current;
            Assert.Equal((versions.Count, current), (stale.Version, stale.Content));
            screen[seen.Id] = stale;
            Happened("stale");
        }
        else if (draft == current)
        {
            Assert.Equal(versions.Count, Assert.IsType<SaveOutcome.Saved>(outcome).Case.Version);
            Happened("nothing new");
        }
        else if (IsFixed(current, draft))
        {
            Assert.IsType<SaveOutcome.Sealed>(outcome);
            Happened("sealed");
        }
        else if (Taken(draft.Pseudonym, except: seen.Id) is { } other)
        {
            Assert.Equal(new SaveOutcome.PseudonymTaken(other), outcome);
        }
        else
        {
            var kept = draft.Status == CaseStatus.FollowedUp ? sealedBefore : seal;
            screen[seen.Id] = Assert.IsType<SaveOutcome.Saved>(outcome).Case;
            versions.Add((draft, kept, clock.GetCurrentInstant()));
            Happened((current.Status, draft.Status) switch
            {
                ( < CaseStatus.Signed, CaseStatus.Signed) => "signed",
                (CaseStatus.Signed, CaseStatus.FollowedUp) => "followed up",
                ( >= CaseStatus.Signed, CaseStatus.Discussed) => "amended",
                _ => "edited",
            });
        }
    }

    private async Task Erase(SqliteCaseStore store, string id, FakeClock clock)
    {
        var erased = await store.Erase(id, None);
        if (_alive.Remove(id, out var versions))
        {
            Assert.Equal((versions.Count, clock.GetCurrentInstant()), (erased!.Versions, erased.ErasedAt));
            _erased.Add(id);
            Happened("erased");
        }
        else
        {
            Assert.NotNull(erased);
            Assert.Contains(id, _erased);
        }
    }

    private async Task IsAsTheModel(SqliteCaseStore store, string where)
    {
        Assert.Equal(_alive.Keys.Order(StringComparer.Ordinal), (await store.List(None)).Select(c => c.Id));
        foreach (var (id, versions) in _alive)
        {
            var history = await store.History(id, None);
            Assert.All(history, v => Assert.Null(v.Damage));
            Assert.True(
                versions.SequenceEqual(history.Select(v => (v.Content, v.Seal, v.SavedAt))) && history.Select(v => v.Version).SequenceEqual(Enumerable.Range(1, versions.Count)),
                $"{where}: case {id} is not what was saved");
        }

        foreach (var id in _erased)
        {
            Assert.True(await store.Find(id, None) is null && await store.FindErased(id, None) is not null, $"{where}: {id} is not erased");
        }
    }

    /// <summary>What is signed or followed up goes on only to the follow-up, or back to the discussion, with the same content.</summary>
    private static bool IsFixed(CaseDraft current, CaseDraft draft) => current.Status is CaseStatus.Signed or CaseStatus.FollowedUp
        && !((draft.Document, draft.Pseudonym) == (current.Document, current.Pseudonym)
            && (draft.Status is CaseStatus.Discussed || (current.Status is CaseStatus.Signed && draft.Status is CaseStatus.FollowedUp)));

    private string? Taken(string name, string? except) => _alive
        .Where(c => c.Key != except && Plain(c.Value[^1].Draft.Pseudonym) == Plain(name))
        .Select(c => c.Key)
        .SingleOrDefault();

    private static string Plain(string name) => name.Replace("  ", " ", StringComparison.Ordinal).ToUpperInvariant();

    private static StoredCase Any(Dictionary<string, StoredCase> screen, Random random) => screen.Values.ElementAt(random.Next(screen.Count));

    private void Happened(string what) => _seen[what] = _seen.GetValueOrDefault(what) + 1;
}
