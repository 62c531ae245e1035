namespace Myelon.Tests.Web;

/// <summary>Two sites for the whole run, for tests that change no case: one without cases, one with the examples. Who changes a case starts a site.</summary>
public sealed class SharedSites : IAsyncDisposable
{
    private readonly Lazy<Task<Site>> _empty = new(() => Site.Start());
    private readonly Lazy<Task<Site>> _examples = new(() => Site.Start(examples: true));

    /// <summary>Without cases.</summary>
    public Task<Site> Empty => _empty.Value;

    /// <summary>With the example cases.</summary>
    public Task<Site> Examples => _examples.Value;

    /// <summary>Ends them, and says which test broke the rule: each case is as it was.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var started in new[] { _empty, _examples }.Where(s => s.IsValueCreated))
        {
            await using var site = await started.Value;
            var cases = await site.Store.List(CancellationToken.None);
            Assert.Equal(started == _examples ? Site.ExampleCount : 0, cases.Count);
            Assert.All(cases, c => Assert.Equal(1, c.Version));
        }
    }
}
