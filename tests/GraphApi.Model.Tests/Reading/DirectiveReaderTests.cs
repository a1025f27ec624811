namespace GraphApi.Model.Tests.Reading;

public sealed class DirectiveReaderTests
{
    [Theory]
    [InlineData("@indexed", "@indexd",
        """
        41:29: There is no directive "@indexd". There are @begins, @category, @computed, @directedAt, @ends, @evidence, @indexed, @node, @relationship, @responsibility, @searchable, @text.
        """)]
    [InlineData("scalar PartialDate", "scalar PartialDate @indexed",
        """
        4:20: "@indexed" cannot stand here; its place is FIELD_DEFINITION.
        """)]
    [InlineData("@searchable @indexed", "@searchable @searchable",
        """
        41:29: "@searchable" stands here twice.
        """)]
    [InlineData("interface Node", "interface Node @searchable",
        """
        7:16: "@searchable" cannot stand here; its place is FIELD_DEFINITION.
        """)]
    [InlineData("enum Condition", "enum Condition @text(value: \"\")",
        """
        137:16: "@text" cannot stand here; its place is ENUM_VALUE.
        """)]
    public void A_directive_is_known_stands_in_its_place_and_stands_there_once(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("label: \"Person\"", "lable: \"Person\"",
        """
        49:112: "@node" has no argument "lable". Did you mean "label" or "table"?
        """)]
    [InlineData("label: \"Person\"", "label: \"Person\", label: \"People\"",
        """
        49:129: Argument "label" of "@node" is given twice.
        """)]
    [InlineData("one: \"work\", ", "",
        """
        61:36: "@node" needs the argument "one".
        """)]
    [InlineData("@text(value: \"\")", "@text",
        """
        139:8: "@text" needs the argument "value".
        """)]
    [InlineData("type: \"HELD_BY\", ", "",
        """
        96:3: "@relationship" needs the argument "type".
        """)]
    public void Arguments_are_known_given_once_and_complete(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("standing: true", "standing: \"true\"",
        """
        37:115: Argument "standing" of "@node" must be true or false; found "true".
        """)]
    [InlineData("label: \"Person\"", "label: 1",
        """
        49:119: Argument "label" of "@node" must be a text that is not empty; found 1.
        """)]
    [InlineData("label: \"Person\"", "label: \"\"",
        """
        49:119: Argument "label" of "@node" must be a text that is not empty; found "".
        """)]
    [InlineData("by: LABEL", "by: NAME",
        """
        17:3: "Record.label" must read "label: String! @computed(by: LABEL)".
        17:32: Argument "by" of "@computed" must be one of LABEL, CORROBORATION, KNOWN_SINCE; found NAME.
        """)]
    [InlineData("value: \"\"", "value: null",
        """
        139:21: Argument "value" of "@text" must be a text that is not empty; found null.
        """)]
    public void Arguments_have_the_right_kind_of_value(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
