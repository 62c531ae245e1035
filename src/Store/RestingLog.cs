using Microsoft.Data.Sqlite;

namespace Myelon.Store;

/// <summary>Puts the log into the file as soon as nobody has written for a while: then the one file holds everything.</summary>
internal sealed class RestingLog : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    private readonly string _connectionString;
    private readonly SemaphoreSlim _writers;
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private bool _isEnded;

    /// <summary>Watches over the log of a file.</summary>
    /// <param name="connectionString">How the file is opened.</param>
    /// <param name="writers">Whoever writes holds it.</param>
    public RestingLog(string connectionString, SemaphoreSlim writers)
    {
        (_connectionString, _writers) = (connectionString, writers);
        _timer = new Timer(_ => Empty(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>That something was written.</summary>
    public void Written()
    {
        lock (_lock)
        {
            if (!_isEnded)
            {
                _timer.Change(Rest, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Waits for what is under way, and empties the log.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isEnded = true;
        }

        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
        {
            ended.WaitOne();
        }

        TryEmpty();
    }

    private void Empty()
    {
        if (!_writers.Wait(0))
        {
            Written();
            return;
        }

        try
        {
            if (!TryEmpty())
            {
                Written();
            }
        }
        finally
        {
            _writers.Release();
        }
    }

    /// <summary>Nothing is lost where it fails: the log stays, and is emptied the next time.</summary>
    private bool TryEmpty()
    {
        try
        {
            using var connection = SqliteSetup.Open(_connectionString);
            return SqliteSetup.EmptyLog(connection);
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
