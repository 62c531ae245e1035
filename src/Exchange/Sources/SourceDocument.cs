using Myelon.Core;

namespace Myelon.Exchange.Sources;

/// <summary>An input that can be read more than once, as large as it may be.</summary>
/// <param name="Name">The name that cases get from it.</param>
/// <param name="Folder">The folder in which it lies: the files of one export lie together.</param>
/// <param name="IsLines">Whether its name says that it has one value a line.</param>
/// <param name="Open">Opens it at its beginning; the stream can seek.</param>
public sealed record SourceInput(string Name, string Folder, bool IsLines, Func<Stream> Open);

/// <summary>An input, or a line of one, that is refused as a whole.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Input">The place of the input among those of the command.</param>
/// <param name="Name">The name of the input, with the line where it is one.</param>
/// <param name="Faults">Why.</param>
public sealed record RefusedInput(string Kind, int Input, string Name, IReadOnlyList<Fault> Faults);

/// <summary>What a reader made of the inputs of one command. Persons are read when they are asked for, one after the other.</summary>
/// <param name="Persons">The patients in the order of the inputs.</param>
/// <param name="Lines">What became of parts that belong to no patient.</param>
/// <param name="Refused">What is refused.</param>
public sealed record SourceDocument(
    IEnumerable<SourcePerson> Persons, IReadOnlyList<ReportLine> Lines, IReadOnlyList<RefusedInput> Refused);
