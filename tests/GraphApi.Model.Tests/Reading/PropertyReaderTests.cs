namespace GraphApi.Model.Tests.Reading;

public sealed class PropertyReaderTests
{
    [Theory]
    [InlineData("title: String!", "title: Strin!",
        """
        65:10: "Work.title" cannot be of type "Strin". Did you mean "String"? There are String, Int, Float, Boolean, PartialDate, Date, CountryCode, URL, LibraryKind, Condition.
        """)]
    [InlineData("title: String!", "title: ID!",
        """
        65:10: "Work.title" cannot be of type "ID". There are String, Int, Float, Boolean, PartialDate, Date, CountryCode, URL, LibraryKind, Condition.
        """)]
    [InlineData("title: String!", "title: Holder!",
        """
        65:10: "Work.title" cannot be a Holder: what links records is a relationship type.
        """)]
    [InlineData("title: String!", "title: Reader!",
        """
        65:10: "Work.title" cannot be a Reader: what links records is a relationship type.
        """)]
    [InlineData("\"A year, month or day.\"\nscalar PartialDate\n", "",
        """
        55:9: "Reader.born" is a PartialDate, which the file does not declare. Add "scalar PartialDate" with a description.
        101:10: "Holding.since" is a PartialDate, which the file does not declare. Add "scalar PartialDate" with a description.
        """)]
    public void A_property_is_of_a_type_that_data_can_have(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("places: [String!]! @searchable", "places: [String!] @searchable",
        """
        43:11: "Library.places" must read [String!]!: a list is never null, holds no nulls and no lists.
        43:11: "Library.places" is [String!], but Holder says [String!]!; they must be the same.
        """)]
    [InlineData("pages: Int", "pages: [Int!]!",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "pages", which is a list.
        77:10: "Copy.pages" cannot be a list of Int; lists hold String, CountryCode or values of an enum.
        """)]
    [InlineData("pages: Int", "pages: [[String!]!]!",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "pages", which is a list.
        77:10: "Copy.pages" must read [String!]!: a list is never null, holds no nulls and no lists.
        """)]
    [InlineData("condition: Condition @indexed", "condition: [Condition]! ",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "condition", which is a list.
        75:14: "Copy.condition" must read [Condition!]!: a list is never null, holds no nulls and no lists.
        """)]
    public void A_list_is_never_null_and_holds_texts(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("reference: Boolean!", "reference: Boolean",
        """
        81:14: "Copy.reference" must read Boolean!: where the data says nothing it is false.
        """)]
    public void A_Boolean_is_never_null(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("pages: Int", "label: String",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "pages": "Copy" has no property "pages". Did you mean "label"?
        77:3: "Copy.label" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or, and names that begin with two underscores.
        """)]
    [InlineData("pages: Int", "relationship: Int",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "pages": "Copy" has no property "pages".
        77:3: "Copy.relationship" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or, and names that begin with two underscores.
        """)]
    [InlineData("pages: Int", "__pages: Int",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "pages": "Copy" has no property "pages". Did you mean "__pages"?
        77:3: "Copy.__pages" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or, and names that begin with two underscores.
        """)]
    [InlineData("since: PartialDate @indexed @begins", "type: String",
        """
        103:3: "Holding.type" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or, type, start, end, from, to, and names that begin with two underscores.
        """)]
    [InlineData("since: PartialDate", "from: PartialDate",
        """
        103:3: "Holding.from" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: id, label, citations, corroboration, knownSince, relationship, and, or, type, start, end, from, to, and names that begin with two underscores.
        """)]
    [InlineData("pages: Int", "number: Int",
        """
        69:77: The label rule "{of.title}, copy {number}[, {condition}][, {pages} pages]" cannot show "pages": "Copy" has no property "pages".
        77:3: "Copy.number" is there twice.
        """)]
    [InlineData("pages: Int", "pages(of: Int): Int",
        """
        77:9: "Copy.pages" is a property and takes no arguments.
        """)]
    public void A_property_has_a_name_of_its_own_and_no_arguments(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("  \"The id.\"\n  id: ID!\n  \"The title.\"\n", "  \"The title.\"\n",
        """
        61:6: "Work" has no field "id: ID!".
        """)]
    [InlineData("  id: ID!\n  \"The title.\"\n", "  id: String!\n  \"The title.\"\n",
        """
        63:3: "Work.id" must read "id: ID!", without arguments or directives.
        """)]
    [InlineData("  id: ID!\n  \"The title.\"\n", "  id: ID! @indexed\n  \"The title.\"\n",
        """
        63:3: "Work.id" must read "id: ID!", without arguments or directives.
        """)]
    public void Every_type_states_its_id(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("title: String! @searchable @indexed", "title: String! @computed(by: LABEL)",
        """
        65:18: "Work.title" cannot be computed; that is for the fields of interface Record and interface Relationship.
        """)]
    [InlineData("places: [String!]! @searchable", "places: [String!]! @indexed",
        """
        43:22: "Library.places" is a list, which cannot be indexed.
        """)]
    [InlineData("number: Int!", "number: Int! @searchable",
        """
        73:16: "Copy.number" cannot be searchable; only String properties and lists of String on node types are.
        """)]
    [InlineData("since: PartialDate @indexed @begins", "since: String @searchable",
        """
        103:17: "Holding.since" cannot be searchable; only String properties and lists of String on node types are.
        """)]
    [InlineData("number: Int!", "number: Int! @category",
        """
        73:16: "Copy.number" cannot be a category; only a single String on a node type is one. Enums, Booleans, countries and dates can be counted by without it.
        """)]
    [InlineData("name: String!\n", "name: String! @indexed\n",
        """
        31:17: "Holder.name" is indexed, searchable, a category, a beginning or an end where it is so in all types of the interface; leave the directive out here.
        """)]
    public void Directives_fit_the_property(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));

    [Theory]
    [InlineData("pages: Int", "pages: Int @begins",
        """
        77:14: "Copy.pages" cannot have @begins; only a date of a relationship, or of a record that is not standing, can.
        """)]
    [InlineData("name: String! @searchable @indexed", "name: String! @searchable @indexed\n  \"The day.\"\n  opened: PartialDate @ends",
        """
        43:23: "Library.opened" cannot have @ends; only a date of a relationship, or of a record that is not standing, can.
        """)]
    [InlineData("since: PartialDate @indexed @begins", "since: PartialDate @begins\n  \"Since when again.\"\n  from2: PartialDate @begins",
        """
        105:22: Only one property of "Holding" can have @begins; "since" has it already.
        """)]
    public void Only_one_date_begins_and_one_ends_what_is_not_standing(string find, string replacement, string issues) =>
        Assert.Equal(issues, LibraryModel.IssuesAfter(find, replacement));
}
