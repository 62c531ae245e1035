using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Obds;

/// <summary>
/// The published schema of oBDS, where the user has it: we bring none. What departs from it is a warning with its place; the values that
/// depart are not repeated, because they may be a patient's.
/// </summary>
public sealed class ObdsSchema
{
    private const int MostWarnings = 1000;

    private readonly XmlSchemaSet _schemas;

    private ObdsSchema(XmlSchemaSet schemas) => _schemas = schemas;

    /// <summary>Reads a schema from a file that stands alone: nothing is fetched for it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The schema, or what is wrong with the file.</returns>
    public static (ObdsSchema? Schema, Fault? Fault) Load(string path)
    {
        try
        {
            var schemas = new XmlSchemaSet { XmlResolver = null };
            using var file = File.OpenRead(path);
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            schemas.Add(null, reader);
            schemas.Compile();
            return schemas.Contains(ObdsReader.Namespace)
                ? (new ObdsSchema(schemas), null)
                : (null, Wrong(new("Das Schema ist keines für oBDS 3.", "The schema is none for oBDS 3.")));
        }
        catch (Exception exception) when (exception is XmlException or XmlSchemaException)
        {
            return (null, Wrong(new("Die Datei ist kein vollständiges XML-Schema.", "The file is no complete XML schema.")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, Wrong(new("Die Schemadatei lässt sich nicht lesen.", "The schema file cannot be read.")));
        }

        static Fault Wrong(Text says) =>
            new(
                "", says,
                new(
                    $"Die Datei oBDS_v3….xsd im Namensraum {ObdsReader.Namespace} angeben.",
                    $"Give the file oBDS_v3….xsd of the namespace {ObdsReader.Namespace}."));
    }

    /// <summary>Where a message departs from the schema. The message was read before, so it is well-formed and bounded.</summary>
    internal IEnumerable<ReportLine> Warnings(Stream stream)
    {
        var lines = new List<ReportLine>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, ValidationType = ValidationType.Schema,
            Schemas = _schemas };
        settings.ValidationEventHandler += (sender, departure) =>
        {
            if (lines.Count < MostWarnings)
            {
                var name = (sender as XmlReader)?.LocalName is { Length: > 0 } local ? local : "oBDS";
                var line = departure.Exception.LineNumber.ToString(CultureInfo.InvariantCulture);
                lines.Add(new ReportLine($"{name}:{line}", $"{name}:{line}", Fate.Warning, new("weicht vom Schema ab", "departs from the schema")));
            }
        };
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
        }

        return lines;
    }
}
