using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Myelon.Tests.Web;

/// <summary>What a site under test logs, kept off the console: it stands in the output of the test, which is shown where the test fails.</summary>
internal sealed class SiteLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>What was logged so far.</summary>
    public IEnumerable<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    /// <summary>Adds what was logged to the output of the test that runs; a site that tests share ends beside no test and tells who asks for diagnostics.</summary>
    public void Tell()
    {
        while (_lines.TryDequeue(out var line))
        {
            if (TestContext.Current.TestOutputHelper is { } output)
            {
                output.WriteLine(line);
            }
            else
            {
                TestContext.Current.SendDiagnosticMessage(line);
            }
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Category(SiteLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log._lines.Enqueue($"{logLevel}: {name}: {formatter(state, exception)} {exception}".TrimEnd());
    }
}
