using System.Diagnostics;
using System.Globalization;
using Myelon.Core;

namespace Myelon.Cli;

/// <summary>A bar on standard error, where somebody looks at it, and only for work that takes more than a moment.</summary>
/// <param name="language">The language.</param>
/// <param name="work">What is done, in a word.</param>
internal sealed class ProgressBar(Language language, Text work) : IDisposable
{
    private const int Width = 30;

    private readonly bool _isSeen = !Console.IsErrorRedirected;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _shown = -1;

    /// <summary>Shows how much is done, from 0 to 1.</summary>
    public void Told(double share)
    {
        var percent = (int)(share * 100);
        if (!_isSeen || percent == _shown || _watch.ElapsedMilliseconds < 1000)
        {
            return;
        }

        _shown = percent;
        var done = (int)(share * Width);
        Console.Error.Write($"\r{work.In(language)} "
            + $"[{new string('#', done)}{new string('.', Width - done)}] {percent.ToString(CultureInfo.InvariantCulture)} %");
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (_shown >= 0)
        {
            Console.Error.Write("\r" + new string(' ', Width + 30) + "\r");
            _shown = -1;
        }
    }

    public void Dispose() => Clear();
}
