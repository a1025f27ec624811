namespace GraphApi.Model.Tests.Reading;

public sealed class ModelDefinitionsTests
{
    [Theory]
    [InlineData("title: String!", "title String!",
        """
        65:9: Syntax Error: Expected ":", found Name "String".
        """)]
    [InlineData("\"A work of literature.\"", "\"A work of literature.",
        """
        60:23: Syntax Error: Unterminated string.
        """)]
    public void A_text_that_is_no_GraphQL_is_one_issue_where_it_stops_being_so(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"A reader.\"", "union Both = Work | Copy\n\n\"A reader.\"",
        """
        48:1: A model file cannot hold a union; it holds scalars, enums, interfaces, types and the definitions of its directives.
        """)]
    [InlineData("\"A reader.\"", "extend type Work { pages: Int }\n\n\"A reader.\"",
        """
        48:1: A model file cannot hold an extension; it holds scalars, enums, interfaces, types and the definitions of its directives.
        """)]
    [InlineData("\"A reader.\"", "query { node }\n\n\"A reader.\"",
        """
        48:1: A model file cannot hold an operation or a fragment; it holds scalars, enums, interfaces, types and the definitions of its directives.
        """)]
    [InlineData("\"A reader.\"", "input Filter { a: Int }\n\n\"A reader.\"",
        """
        48:1: A model file cannot hold an input type; it holds scalars, enums, interfaces, types and the definitions of its directives.
        """)]
    [InlineData("\"A reader.\"", "schema { query: Work }\n\n\"A reader.\"",
        """
        48:1: A model file cannot hold a schema definition; it holds scalars, enums, interfaces, types and the definitions of its directives.
        """)]
    public void Only_definitions_that_a_model_needs_are_allowed(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"A reader.\"", "\"Again.\"\nscalar PartialDate\n\n\"A reader.\"",
        """
        49:8: There is a "PartialDate" already, on line 4.
        """)]
    [InlineData("\"A reader.\"", "\"A page.\"\nenum PageInfo { \"One.\" ONE }\n\n\"A reader.\"",
        """
        49:6: The API has a type "PageInfo" of its own; choose another name.
        """)]
    [InlineData("\"A reader.\"", "\"Hidden.\"\nenum __Kind { \"One.\" ONE }\n\n\"A reader.\"",
        """
        49:6: "__Kind" begins with two underscores, as only names of GraphQL itself do.
        """)]
    public void A_name_is_defined_once_and_is_not_one_of_the_API(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"A reader.\"\ntype", "type",
        """
        48:6: "Reader" has no description.
        """)]
    [InlineData("\"A year, month or day.\"\n", "",
        """
        3:8: "PartialDate" has no description.
        """)]
    [InlineData("  \"The title.\"\n", "",
        """
        64:3: "Work.title" has no description.
        """)]
    [InlineData("  \"Of a university.\"\n", "",
        """
        130:3: "LibraryKind.OF_A_UNIVERSITY" has no description.
        """)]
    [InlineData("\"What sort of library it is.\"\nenum", "enum",
        """
        126:6: "LibraryKind" has no description.
        """)]
    [InlineData("\"One who may hold a copy.\"\n", "",
        """
        26:11: "Holder" has no description.
        """)]
    public void Everything_has_a_description(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"A reader.\"", "\"A day.\"\nscalar Dat\n\n\"A reader.\"",
        """
        49:8: A model cannot define scalar "Dat". Did you mean "Date"? There are PartialDate, Date, CountryCode, URL.
        """)]
    [InlineData("\"A reader.\"", "\"Text.\"\nscalar Date @specifiedBy(url: \"https://example.org\")\n\n\"A reader.\"",
        """
        49:13: There is no directive "@specifiedBy". There are @begins, @category, @computed, @directedAt, @ends, @evidence, @indexed, @node, @relationship, @responsibility, @searchable, @text.
        """)]
    public void Scalars_are_those_of_models(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("\"A reader.\"", "directive @fancy on OBJECT\n\n\"A reader.\"",
        """
        48:12: A model cannot define directives of its own, such as "@fancy". There are @begins, @category, @computed, @directedAt, @ends, @evidence, @indexed, @node, @relationship, @responsibility, @searchable, @text.
        """)]
    [InlineData("\"A reader.\"", "directive @indexed on OBJECT\n\n\"A reader.\"",
        """
        48:12: This definition is built in and must be left out or read, but for descriptions: directive @indexed on FIELD_DEFINITION
        """)]
    [InlineData("\"A reader.\"", "directive @indexed on FIELD_DEFINITION\ndirective @indexed on FIELD_DEFINITION\n\n\"A reader.\"",
        """
        49:12: Directive "@indexed" is defined twice.
        """)]
    [InlineData("\"A reader.\"", "enum Computation { LABEL }\n\n\"A reader.\"",
        """
        48:1: This definition is built in and must be left out or read, but for descriptions: enum Computation { LABEL CORROBORATION KNOWN_SINCE }
        """)]
    public void Definitions_of_directives_are_the_built_in_ones(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("  \"As new.\"\n  FINE @text(value: \"\")\n", "  \"As new.\"\n  FINE\n  \"As new.\"\n  FINE\n",
        """
        141:3: Enum "Condition" has the value "FINE" twice.
        """)]
    [InlineData("\"A reader.\"", "\"Nothing.\"\nenum Nothing\n\n\"A reader.\"",
        """
        49:6: Enum "Nothing" has no values.
        """)]
    public void Enums_have_values_each_once(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
