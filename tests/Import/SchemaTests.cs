using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>Against a schema that the user names; this one is ours, small, and asks what the examples partly do not give.</summary>
public sealed class SchemaTests : IDisposable
{
    private const string Head = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.basisdatensatz.de/oBDS/XML" xmlns="http://www.basisdatensatz.de/oBDS/XML" elementFormDefault="qualified">
        """;

    private const string Body = """
          <xs:element name="oBDS"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded" processContents="lax"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>
          <xs:element name="Menge_Patient"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded" processContents="lax"/></xs:sequence></xs:complexType></xs:element>
          <xs:element name="Patient"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:attribute name="Patient_ID" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9]{9}"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>
        </xs:schema>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-schema").FullName;

    [Fact]
    public void What_departs_is_a_warning_with_its_place_and_without_its_value()
    {
        var (code, output, error) = Run(Head + Body, "--report");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("departs from the schema", output, StringComparison.Ordinal);
        Assert.Matches(@"Patient_ID:\d+", output);
        Assert.DoesNotContain("pattern", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_departure_changes_no_fact() => Assert.Equal(Run(null).Output, Run(Head + Body).Output);

    [Theory]
    [InlineData("no XML", "no complete XML schema")]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "no complete XML schema")]
    [InlineData("""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:other"><xs:element name="a"/></xs:schema>""", "none for oBDS 3")]
    public void F16_A_file_that_is_no_such_schema_is_refused(string schema, string says)
    {
        var (code, output, error) = Run(schema);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_not_there_is_refused()
    {
        var (code, _, error) = Command.Run("", "import", "examples/import/spinal-obds.xml", "--schema", Path.Combine(_folder, "none.xsd"), "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains("cannot be read", error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Run(string? schema, params string[] more)
    {
        var file = Path.Combine(_folder, "schema.xsd");
        if (schema is not null)
        {
            File.WriteAllText(file, schema);
        }

        return Command.Run("", ["import", "examples/import/spinal-obds.xml", "--as-of", "2026-11-20", "--lang", "en", .. schema is null ? [] : new[] { "--schema", file }, .. more]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
