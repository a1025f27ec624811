namespace GraphApi.Model.Tests.Reading;

public sealed class InterfaceReaderTests
{
    [Theory]
    [InlineData("type Work implements Node & Record", "type Work implements Node",
        """
        61:6: "Work" must implement Node & Record; it lacks Record.
        """)]
    [InlineData("type Work implements Node & Record", "type Work implements Node & Record & Node",
        """
        61:38: "Work" names the interface "Node" twice.
        """)]
    [InlineData("type Work implements Node & Record", "type Work implements Node & Record & Holdr",
        """
        61:38: There is no interface "Holdr". Did you mean "Holder" or "Node"?
        """)]
    [InlineData("type Work implements Node & Record", "type Work implements Node & Record & Relationship",
        """
        61:38: "Work" cannot implement Relationship; it implements Node & Record.
        """)]
    [InlineData("type Holding implements Node & Relationship", "type Holding implements Node & Relationship & Record",
        """
        95:47: "Holding" cannot implement Record; it implements Node & Relationship.
        """)]
    [InlineData("type Holding implements Node & Relationship", "type Holding",
        """
        95:6: "Holding" must implement Node & Relationship; it lacks Node & Relationship.
        """)]
    [InlineData("interface Holder implements Node & Record", "interface Holder implements Node",
        """
        27:11: "Holder" must implement Node & Record; it lacks Record.
        """)]
    public void A_type_implements_what_it_must_and_may(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("  \"Where the reader lives.\"\n  places: [String!]!\n", "",
        """
        49:6: "Reader" implements Holder but lacks its property "places".
        """)]
    [InlineData("name: String! @searchable\n", "name: String @searchable\n",
        """
        49:91: The label rule "{name}[ ({born})]" needs [ ] around "{name}" and what should go with it, because it may not be recorded.
        53:9: "Reader.name" is String, but Holder says String!; they must be the same.
        """)]
    [InlineData("\"A reader.\"", "\"Nobody.\"\ninterface Nobody implements Node & Record {\n  \"The id.\"\n  id: ID!\n}\n\n\"A reader.\"",
        """
        49:11: No type implements interface "Nobody".
        """)]
    public void An_interface_says_what_all_its_types_have(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
