namespace GraphApi.Model.Tests.Reading;

public sealed class ElementTypeReaderTests
{
    [Theory]
    [InlineData("@node(one: \"work\", many: \"works\", text: \"{title}\") ", "",
        """
        61:6: "Work" must have one of @node and @relationship, which say what it is.
        """)]
    [InlineData("type Holding implements Node & Relationship\n", "type Holding implements Node & Relationship @node(one: \"holding\", many: \"holdings\")\n",
        """
        95:6: "Holding" must have one of @node and @relationship, which say what it is.
        """)]
    [InlineData("type Holding implements Node & Relationship\n", "type Holding implements Node & Relationship @evidence(role: SOURCE)\n",
        """
        95:45: @evidence is for types with @node.
        """)]
    public void A_type_is_a_node_or_a_relationship(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("table: \"reading-public\"", "table: \"Works\"",
        """
        61:61: Table "works" belongs to Reader already.
        """)]
    [InlineData("label: \"Person\"", "label: \"Work\"",
        """
        61:36: Label "Work" belongs to Reader already.
        """)]
    [InlineData("many: \"readers\"", "many: \"works\"",
        """
        61:61: Root field "works" belongs to Reader already.
        """)]
    [InlineData("one: \"reader\", many: \"readers\"", "one: \"node\", many: \"search\"",
        """
        49:58: Root field "node" belongs to the API already.
        49:72: Root field "search" belongs to the API already.
        """)]
    [InlineData("one: \"reader\", many: \"readers\"", "one: \"reader\", many: \"workGroups\"",
        """
        61:47: Root field "workGroups" belongs to Reader already.
        """)]
    [InlineData("one: \"reader\", many: \"readers\"", "one: \"label\", many: \"readers\"",
        """
        49:58: Root field "label" has a name that filters need; choose another one.
        """)]
    [InlineData("type: \"HELD_BY\"", "type: \"COPY_OF\"",
        """
        97:11: Relationship type "COPY_OF" belongs to Embodiment already.
        """)]
    [InlineData("table: \"holdings\"", "table: \"libraries\"",
        """
        98:12: Table "libraries" belongs to Library already.
        """)]
    public void Names_belong_to_one_type(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("table: \"reading-public\"", "table: \"reading public\"",
        """
        49:136: Table "reading public" must be letters, digits, hyphens and underscores, and begin with a letter.
        """)]
    [InlineData("label: \"Person\"", "label: \"1st\"",
        """
        49:119: Label "1st" must be letters, digits and underscores, and begin with a letter.
        """)]
    [InlineData("one: \"reader\"", "one: \"read-er\"",
        """
        49:58: Root field "read-er" must be letters, digits and underscores, and begin with a letter.
        """)]
    [InlineData("type: \"HELD_BY\"", "type: \"HELD BY\"",
        """
        97:11: Relationship type "HELD BY" must be letters, digits and underscores, and begin with a letter.
        """)]
    public void Names_are_well_formed(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData(", text: \"{title}\"", "",
        """
        61:36: "Work" needs the argument "text" of @node, the rule for the label of its records, such as "{name}".
        """)]
    public void A_record_has_a_label_rule(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("kind=VIRTUAL", "kind=REAL",
        """
        37:127: "kind=REAL" must be property=VALUE, with a property of "Library" that is an enum and one of its values.
        """)]
    [InlineData("kind=VIRTUAL", "name=VIRTUAL",
        """
        37:127: "name=VIRTUAL" must be property=VALUE, with a property of "Library" that is an enum and one of its values.
        """)]
    [InlineData("kind=VIRTUAL", "kind",
        """
        37:127: "kind" must be property=VALUE, with a property of "Library" that is an enum and one of its values.
        """)]
    [InlineData("kind=VIRTUAL", "sort=VIRTUAL",
        """
        37:127: "sort=VIRTUAL" must be property=VALUE, with a property of "Library" that is an enum and one of its values.
        """)]
    public void An_area_is_a_value_of_an_enum(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
