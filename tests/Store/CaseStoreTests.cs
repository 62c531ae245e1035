using Myelon.Store;
using NodaTime;

namespace Myelon.Tests.Store;

/// <summary>What every store of cases does, whatever lies beneath it.</summary>
public abstract class CaseStoreTests
{
    protected static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 8, 0);

    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>A store without cases.</summary>
    protected abstract ICaseStore Store { get; }

    /// <summary>Another store on the same cases, as another process has it.</summary>
    protected abstract ICaseStore Another();

    protected static CaseDraft Draft(string name = "A", string document = "{}", CaseStatus status = CaseStatus.Registered) => new(name, status, null, document);

    private async Task<StoredCase> Add(CaseDraft draft) => Assert.IsType<SaveOutcome.Saved>(await Store.Create(draft, None)).Case;

    [Fact]
    public async Task A_case_comes_back_as_it_was_given()
    {
        var draft = new CaseDraft("Fall Ü-ß 7", CaseStatus.Ready, new LocalDate(2026, 12, 1), "{\"Grüße\": \"Ωμ 8.00\",\n \"x\": 1}\n");
        var stored = await Add(draft);
        Assert.Equal((1, draft, Now), (stored.Version, stored.Content, stored.SavedAt));
        Assert.Equal(stored, await Store.Find(stored.Id, None));
        Assert.Equal(stored, await Store.Find(stored.Id, 1, None));
        Assert.Equal(stored, Assert.Single(await Store.List(None)));
        Assert.Equal(stored, Assert.Single(await Store.History(stored.Id, None)));
        Assert.Equal(stored, await Another().Find(stored.Id, None));
    }

    [Fact]
    public async Task What_is_not_there_is_null_or_empty()
    {
        var stored = await Add(Draft());
        Assert.Null(await Store.Find("x", None));
        Assert.Null(await Store.Find(stored.Id, 2, None));
        Assert.Null(await Store.Find(stored.Id, 0, None));
        Assert.Empty(await Store.History("x", None));
        Assert.IsType<SaveOutcome.Unknown>(await Store.Save("x", 1, Draft(), None));
    }

    [Fact]
    public async Task Every_save_adds_a_version_and_keeps_the_others()
    {
        var first = await Add(Draft());
        var second = Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(document: "{\"b\":1}"), None)).Case;
        Assert.Equal(2, second.Version);
        Assert.Equal([first, second], await Store.History(first.Id, None));
        Assert.Equal(second, await Store.Find(first.Id, None));
        Assert.Equal(second, Assert.Single(await Store.List(None)));
    }

    [Fact]
    public async Task A_save_that_changes_nothing_adds_nothing_but_needs_the_version()
    {
        var first = await Add(Draft());
        Assert.Equal(1, Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(), None)).Case.Version);
        Assert.IsType<SaveOutcome.Stale>(await Store.Save(first.Id, 2, Draft(), None));
        Assert.Single(await Store.History(first.Id, None));
    }

    [Fact]
    public async Task Cases_are_listed_by_where_they_stand()
    {
        foreach (var status in Enum.GetValues<CaseStatus>())
        {
            await Add(Draft(status.ToString(), status: status));
        }

        foreach (var status in Enum.GetValues<CaseStatus>())
        {
            Assert.Equal(status, Assert.Single(await Store.List([status], None)).Content.Status);
        }

        Assert.Equal(2, (await Store.List([CaseStatus.Ready, CaseStatus.Signed], None)).Count);
        Assert.Empty(await Store.List([], None));
        Assert.Equal(5, await Store.Count(None));
    }

    [Fact]
    public async Task A_document_of_ten_megabytes_is_kept()
    {
        var draft = Draft(document: "{\"x\":\"" + new string('ü', 5_000_000) + "\"}");
        Assert.Equal(draft, (await Add(draft)).Content);
        Assert.Equal(draft, Assert.Single(await Store.List(None)).Content);
    }

    /// <summary>From a status to a status, with the document changed or not: whether it is sealed (true) or saved.</summary>
    public static IEnumerable<TheoryDataRow<CaseStatus, CaseStatus, bool, bool>> Transitions() =>
        from before in Enum.GetValues<CaseStatus>()
        from after in Enum.GetValues<CaseStatus>()
        from changed in new[] { false, true }
        let isOpen = before < CaseStatus.Signed
        let isAllowed = !changed && (after == before || after == CaseStatus.Discussed || (before == CaseStatus.Signed && after == CaseStatus.FollowedUp))
        select new TheoryDataRow<CaseStatus, CaseStatus, bool, bool>(before, after, changed, !isOpen && !isAllowed);

    [Theory]
    [MemberData(nameof(Transitions))]
    public async Task F27_A_signed_case_keeps_its_content(CaseStatus before, CaseStatus after, bool changed, bool isSealed)
    {
        var first = await Add(Draft(status: before));
        var outcome = await Store.Save(first.Id, 1, Draft(status: after, document: changed ? "{\"b\":1}" : "{}"), None);
        Assert.Equal(isSealed, outcome is SaveOutcome.Sealed);
        Assert.Equal(!isSealed, outcome is SaveOutcome.Saved);
        Assert.Equal(isSealed || (before == after && !changed) ? 1 : 2, (await Store.History(first.Id, None)).Count);
    }

    [Fact]
    public async Task F27_A_signature_fixes_moment_rules_and_answer_until_it_is_taken_back()
    {
        var seal = new Seal(new LocalDateTime(2026, 11, 25, 9, 0, 7).WithOffset(Offset.FromHours(1)), "sha256:ab", "{\"answer\": \"Ü\",\n\"n\": 1.0}\n");
        var first = await Add(Draft());
        Assert.Null(first.Seal);
        var signed = Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(status: CaseStatus.Signed), seal, None)).Case;
        Assert.Equal(seal, signed.Seal);
        var other = Another();
        Assert.Equal(signed, await other.Find(first.Id, None));
        Assert.Equal(signed, Assert.Single(await other.List(None)));

        // The same signature once more adds nothing; the follow-up carries it on; an amendment has none, and the signed version keeps its own.
        Assert.Equal(signed, Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 2, Draft(status: CaseStatus.Signed), seal with { Rules = "sha256:cd" }, None)).Case);
        Assert.Equal(seal, Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 2, Draft(status: CaseStatus.FollowedUp), None)).Case.Seal);
        Assert.Null(Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 3, Draft(status: CaseStatus.Discussed), None)).Case.Seal);
        Assert.Equal([null, seal, seal, null], (await other.History(first.Id, None)).Select(v => v.Seal));
    }

    [Theory]
    [InlineData(CaseStatus.Registered)]
    [InlineData(CaseStatus.Ready)]
    [InlineData(CaseStatus.Discussed)]
    [InlineData(CaseStatus.FollowedUp)]
    public async Task F27_Only_a_signature_brings_a_seal(CaseStatus status)
    {
        var first = await Add(Draft());
        var seal = new Seal(new LocalDateTime(2026, 11, 25, 9, 0).WithOffset(Offset.Zero), "r", "{}");
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Save(first.Id, 1, Draft(document: "{\"b\":1}", status: status), seal, None));
        Assert.Single(await Store.History(first.Id, None));
    }

    [Fact]
    public async Task F27_A_signed_case_keeps_its_pseudonym()
    {
        var first = await Add(Draft(status: CaseStatus.Signed));
        Assert.IsType<SaveOutcome.Sealed>(await Store.Save(first.Id, 1, Draft("B", status: CaseStatus.Discussed), None));
    }

    [Theory]
    [InlineData("Fall 7", "fall 7")]
    [InlineData("Fall 7", "  Fall   7 ")]
    [InlineData("M\u00FCller", "M\u00DCLLER")]
    public async Task F14_Pseudonyms_that_look_the_same_are_one(string name, string same)
    {
        var first = await Add(Draft(name));
        Assert.Equal(first.Id, Assert.IsType<SaveOutcome.PseudonymTaken>(await Store.Create(Draft(same), None)).Id);
        var other = await Add(Draft("other"));
        Assert.Equal(first.Id, Assert.IsType<SaveOutcome.PseudonymTaken>(await Store.Save(other.Id, 1, Draft(same), None)).Id);
        Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(same), None));
        Assert.Equal(2, (await Store.List(None)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("F12 \u0000")]
    [InlineData("F12 \u0007")]
    [InlineData("F13 \uD800")]
    [InlineData("F13 \uFFFD")]
    [InlineData("F14 \u200B")]
    [InlineData("F14 \u202E")]
    [InlineData("F14 \u00AD")]
    [InlineData("F14 u\u0308")]
    [InlineData("F14 \u0410")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234567890123456789012")]
    public async Task F12_F13_F14_What_can_be_no_pseudonym_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Create(Draft(name), None));
        Assert.Empty(await Store.List(None));
    }

    [Fact]
    public async Task F22_Of_sixty_four_savers_of_one_version_one_wins()
    {
        var first = await Add(Draft());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => Store.Save(first.Id, 1, Draft(document: $"{{\"b\":{i}}}"), None))));
        var saved = Assert.Single(outcomes.OfType<SaveOutcome.Saved>());
        Assert.Equal(63, outcomes.OfType<SaveOutcome.Stale>().Count());
        Assert.Equal(saved.Case, await Store.Find(first.Id, None));
        Assert.Equal(2, (await Store.History(first.Id, None)).Count);
    }

    [Fact]
    public async Task F23_Of_sixty_four_creators_of_one_pseudonym_one_wins()
    {
        Assert.Empty(await Store.List(None));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => Store.Create(Draft(), None))));
        Assert.Single(outcomes.OfType<SaveOutcome.Saved>());
        Assert.Equal(63, outcomes.OfType<SaveOutcome.PseudonymTaken>().Count());
        Assert.Single(await Store.List(None));
    }

    [Fact]
    public async Task F22_Every_acknowledged_save_is_one_version_with_no_hole()
    {
        var ids = new[] { (await Add(Draft("A"))).Id, (await Add(Draft("B"))).Id };
        var other = Another();
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            var mine = new List<StoredCase>();
            for (var i = 0; i < 60; i++)
            {
                var store = random.Next(2) == 0 ? Store : other;
                var which = random.Next(2);
                var seen = (await store.Find(ids[which], None))!;
                if (await store.Save(ids[which], seen.Version, seen.Content with { Document = $"{{\"w\":{worker},\"i\":{i}}}" }, None) is SaveOutcome.Saved saved)
                {
                    mine.Add(saved.Case);
                }
            }

            return mine;
        })));
        var all = acknowledged.SelectMany(m => m).ToList();
        foreach (var id in ids)
        {
            var history = await Store.History(id, None);
            Assert.Equal(Enumerable.Range(1, history.Count), history.Select(v => v.Version));
            Assert.Equal(history.Skip(1), all.Where(a => a.Id == id).OrderBy(a => a.Version));
        }
    }

    [Fact]
    public async Task F28_No_writer_of_several_processes_finds_the_database_locked()
    {
        var stores = new[] { Store, Another(), Another(), Another() };
        await Task.WhenAll(stores.Select((store, s) => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft($"{s}-{i}"), None));
                _ = await store.List(None);
            }
        })));
        Assert.Equal(100, (await Store.List(None)).Count);
    }
}
