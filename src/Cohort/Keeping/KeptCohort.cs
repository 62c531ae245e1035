using System.Text;
using Myelon.Cohort.Counting;
using Myelon.Cohort.Reports;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;

namespace Myelon.Cohort.Keeping;

/// <summary>A case of which is kept how it was written, because something may be missing in it.</summary>
/// <param name="Number">Its place in the cohort.</param>
/// <param name="Open">How many verdicts are open.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="Document">The case file.</param>
internal sealed record KeptCase(long Number, int Open, Place Place, byte[] Document);

/// <summary>
/// A cohort that was read, as bit planes: counted again it is never parsed again. It holds for the rules by which it was read, and says
/// nothing of a patient but where he stands to them; only of the cases in which something may be missing the case files are in it.
/// </summary>
public sealed class KeptCohort : IDisposable
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Ending = ".myelon-cohort";

    private const string Format = "myelon-kept-cohort/1";

    private readonly WholeFile _file;
    private readonly BinaryWriter _writer;
    private bool _isDone;

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public KeptCohort(string path, Evaluator evaluator)
    {
        _file = WholeFile.At(path);
        _writer = new BinaryWriter(_file.Stream, Encoding.UTF8, leaveOpen: true);
        _writer.Write(Format);
        _writer.Write(evaluator.Rules.Fingerprint);
        _writer.Write(evaluator.Planes.Inputs);
    }

    /// <summary>Adds a block.</summary>
    internal void Add(CaseBlock block, IReadOnlyList<ulong> names)
    {
        _writer.Write(true);
        BlockFormat.Write(_writer, block);
        names.ToList().ForEach(_writer.Write);
    }

    /// <summary>Ends the file and puts it in its place.</summary>
    internal void Finish(long refused, IReadOnlyList<Place> places, IReadOnlyList<KeptCase> cases)
    {
        _writer.Write(false);
        _writer.Write(refused);
        _writer.Write(places.Count);
        places.ToList().ForEach(Write);
        _writer.Write(cases.Count);
        foreach (var kept in cases)
        {
            _writer.Write(kept.Number);
            _writer.Write(kept.Open);
            Write(kept.Place);
            _writer.Write(kept.Document.Length);
            _writer.Write(kept.Document);
        }

        _writer.Dispose();
        _isDone = true;
        _file.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isDone)
        {
            _writer.Dispose();
        }

        _file.Dispose();
    }

    private void Write(Place place)
    {
        _writer.Write(place.Source);
        _writer.Write(place.Line ?? -1);
    }

    /// <summary>Reads a file from its beginning to its end: first the blocks, then what stands behind them.</summary>
    internal sealed class Reader : IDisposable
    {
        private const int MostCases = 100_000;

        private readonly BinaryReader _file;
        private readonly BlockFormat _blocks;

        /// <summary>Opens a file.</summary>
        /// <exception cref="InvalidDataException">It is none, or was read by other rules.</exception>
        public Reader(Stream file, Evaluator evaluator)
        {
            _file = new BinaryReader(file, Encoding.UTF8);
            _blocks = new BlockFormat(evaluator.Planes);
            if (_file.ReadString() != Format || _file.ReadString() != evaluator.Rules.Fingerprint || _file.ReadInt32() != evaluator.Planes.Inputs)
            {
                throw new InvalidDataException("another format or other rules");
            }
        }

        /// <summary>The next block with the names of its patients, or null after the last.</summary>
        public (CaseBlock Block, IReadOnlyList<ulong> Names)? Next()
        {
            if (!_file.ReadBoolean())
            {
                return null;
            }

            var block = _blocks.Read(_file);
            return (block, [.. Enumerable.Range(0, block.Patients).Select(_ => _file.ReadUInt64())]);
        }

        /// <summary>What stands behind the blocks.</summary>
        public (long Refused, IReadOnlyList<Place> Places, IReadOnlyList<KeptCase> Cases) End()
        {
            var refused = _file.ReadInt64();
            List<Place> places = [.. Enumerable.Range(0, Count()).Select(_ => Place())];
            List<KeptCase> cases = [.. Enumerable.Range(0, Count()).Select(_ => new KeptCase(_file.ReadInt64(), _file.ReadInt32(), Place(), Document()))];
            return (refused, places, cases);
        }

        /// <inheritdoc/>
        public void Dispose() => _file.Dispose();

        private Place Place() => new(_file.ReadString(), _file.ReadInt32() is >= 0 and var line ? line : null);

        private byte[] Document()
        {
            var length = _file.ReadInt32();
            var document = new byte[length is >= 0 and <= CaseReader.MaximumSize ? length : throw new InvalidDataException("a case is too long")];
            _file.BaseStream.ReadExactly(document);
            return document;
        }

        private int Count() =>
            _file.ReadInt32() is >= 0 and <= MostCases and var count ? count : throw new InvalidDataException("a length is out of range");
    }
}
