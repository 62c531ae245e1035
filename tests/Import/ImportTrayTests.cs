using Myelon.Desk.Imports;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Import;

/// <summary>What waits to be confirmed waits for an hour, and not without bounds.</summary>
public sealed class ImportTrayTests
{
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 11, 25, 8, 0));

    [Theory]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void It_waits_for_an_hour(int minutes, bool isThere)
    {
        var tray = new ImportTray(_clock);
        var key = tray.Put(Of(1));
        _clock.AdvanceMinutes(minutes);
        Assert.Equal(isThere, tray.Find(key) is not null);
    }

    [Fact]
    public void Who_looks_has_another_hour()
    {
        var tray = new ImportTray(_clock);
        var key = tray.Put(Of(1));
        _clock.AdvanceMinutes(59);
        Assert.NotNull(tray.Find(key));
        _clock.AdvanceMinutes(59);
        Assert.NotNull(tray.Find(key));
    }

    [Fact]
    public void Where_there_are_too_many_the_oldest_goes()
    {
        var tray = new ImportTray(_clock);
        var keys = new List<string>();
        for (var i = 0; i <= ImportTray.Most; i++)
        {
            keys.Add(tray.Put(Of(1)));
            _clock.AdvanceSeconds(1);
        }

        Assert.Null(tray.Find(keys[0]));
        Assert.All(keys.Skip(1), k => Assert.NotNull(tray.Find(k)));
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Where_they_are_too_large_the_oldest_goes_and_the_newest_stays()
    {
        var tray = new ImportTray(_clock);
        var first = tray.Put(Of(60_000_000));
        _clock.AdvanceSeconds(1);
        var second = tray.Put(Of(60_000_000));
        Assert.Null(tray.Find(first));
        Assert.NotNull(tray.Find(second));
    }

    private static Myelon.Desk.Imports.Import Of(int size) => new() { Files = 1, Cases = [], Pasted = new string('x', size) };
}
