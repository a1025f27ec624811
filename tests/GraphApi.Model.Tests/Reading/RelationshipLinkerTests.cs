namespace GraphApi.Model.Tests.Reading;

public sealed class RelationshipLinkerTests
{
    [Theory]
    [InlineData("to: \"Holder\"", "to: \"Holdr\"",
        """
        97:40: A relationship cannot go to "Holdr". Did you mean "Holder"? There are Library, Reader, Work, Copy, Holder, Record.
        """)]
    [InlineData("to: \"Holder\"", "to: \"Node\"",
        """
        97:40: A relationship cannot go to "Node". There are Library, Reader, Work, Copy, Holder, Record.
        """)]
    [InlineData("from: \"Copy\", to: \"Holder\"", "from: \"Condition\", to: \"PartialDate\"",
        """
        97:28: A relationship cannot go from "Condition". There are Library, Reader, Work, Copy, Holder, Record.
        97:45: A relationship cannot go to "PartialDate". There are Library, Reader, Work, Copy, Holder, Record.
        """)]
    public void Ends_are_node_types_interfaces_or_Record(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("table: \"holdings\"", "table: \"holdings\", single: \"holding\"",
        """
        98:32: "Holding" can be single only where both ends are one node type each, and its two fields have names of their own.
        """)]
    [InlineData("table: \"mentions\"", "table: \"mentions\", single: \"mention\"",
        """
        120:68: "Mention" can be single only where both ends are one node type each, and its two fields have names of their own.
        """)]
    [InlineData("table: \"partnerships\"", "table: \"partnerships\", single: \"partnership\"",
        """
        110:68: "Partnership" can be single only where both ends are one node type each, and its two fields have names of their own.
        """)]
    public void A_single_field_needs_one_node_type_at_each_end(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("toDescription: \"Its partners.\"", "toDescription: \"The others.\"",
        """
        110:20: "partners" is one field that goes both ways; its two descriptions must be the same.
        """)]
    public void One_field_that_goes_both_ways_has_one_description(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("toField: \"copies\"", "toField: \"title\"",
        """
        87:104: "Work.title" is a property already; fields of one type need names of their own.
        """)]
    [InlineData("fromField: \"holders\"", "fromField: \"of\"",
        """
        97:61: "Copy.of" is a field along Embodiment already; fields of one type need names of their own.
        """)]
    [InlineData("fromField: \"holders\"", "fromField: \"embodiment\"",
        """
        97:61: "Copy.embodiment" is a field along Embodiment already; fields of one type need names of their own.
        """)]
    [InlineData("toField: \"holdings\"", "toField: \"name\"",
        """
        97:115: "Library.name" is a property already; fields of one type need names of their own.
        """)]
    [InlineData("toField: \"mentionedIn\"", "toField: \"mentions\"",
        """
        120:20: "mentions" is one field that goes both ways; its two descriptions must be the same.
        """)]
    [InlineData("to: \"Library\", fromField: \"partners\"", "to: \"Holder\", fromField: \"partners\"",
        """
        109:122: "Library.partners" is a field along Partnership already; fields of one type need names of their own.
        """)]
    public void Fields_of_a_type_have_names_of_their_own(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("fromField: \"holders\"", "fromField: \"held by\"",
        """
        97:61: Field "held by" must be letters, digits and underscores, and begin with a letter.
        """)]
    [InlineData("fromField: \"holders\"", "fromField: \"citations\"",
        """
        97:61: Field "citations" has a name that the API needs. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or.
        """)]
    [InlineData("single: \"embodiment\"", "single: \"label\"",
        """
        88:13: Field "label" has a name that the API needs. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or.
        """)]
    public void Field_names_are_well_formed_and_not_those_of_the_API(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
