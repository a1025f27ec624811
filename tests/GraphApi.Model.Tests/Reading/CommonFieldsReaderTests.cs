namespace GraphApi.Model.Tests.Reading;

public sealed class CommonFieldsReaderTests
{
    [Theory]
    [InlineData("interface Relationship implements Node {\n  \"The id.\"\n  id: ID!\n}", "interface Link implements Node & Record {\n  \"The id.\"\n  id: ID!\n}",
        """
        1:1: The model does not declare interface Relationship. Every model declares the interfaces Node, Record and Relationship, with descriptions.
        21:11: No type implements interface "Link".
        """)]
    [InlineData("interface Node {", "interface Nodes {",
        """
        1:1: The model does not declare interface Node. Every model declares the interfaces Node, Record and Relationship, with descriptions.
        7:11: "Nodes" must implement Node & Record; it lacks Node & Record.
        7:11: No type implements interface "Nodes".
        """)]
    public void Every_model_declares_the_three_interfaces(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("label: String! @computed(by: LABEL)", "label: String @computed(by: LABEL)",
        """
        17:3: "Record.label" must read "label: String! @computed(by: LABEL)".
        """)]
    [InlineData("label: String! @computed(by: LABEL)", "label: String!",
        """
        17:3: "Record.label" must read "label: String! @computed(by: LABEL)".
        """)]
    [InlineData("label: String! @computed(by: LABEL)", "label: String! @computed(by: KNOWN_SINCE)",
        """
        17:3: "Record.label" must read "label: String! @computed(by: LABEL)".
        """)]
    [InlineData("  \"A short text.\"\n  label: String! @computed(by: LABEL)\n", "",
        """
        13:11: Interface Record has no field "label: String! @computed(by: LABEL)".
        """)]
    [InlineData("interface Node {", "interface Node {\n  \"The name.\"\n  name: String!",
        """
        9:3: Interface Node has no field but id; "name" belongs on the types.
        """)]
    [InlineData("interface Record implements Node {", "interface Record implements Node {\n  \"The id.\"\n  id: ID!",
        """
        17:3: "Record.id" is there twice.
        """)]
    [InlineData("interface Record implements Node", "interface Record",
        """
        13:11: "Record" must implement Node; it lacks Node.
        """)]
    public void They_have_their_fields_and_no_others(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("label: String! @computed(by: LABEL)", "label: String! @computed(by: LABEL)\n  \"Since when.\"\n  knownSince: PartialDate @computed(by: KNOWN_SINCE)",
        """
        19:3: "Record.knownSince" rests on sources and citations, but no type of the model has @evidence.
        """)]
    public void Computed_fields_of_evidence_need_evidence(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
