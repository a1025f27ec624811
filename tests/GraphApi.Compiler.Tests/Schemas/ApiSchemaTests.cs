using GraphApi.GraphQL.Types;

namespace GraphApi.Compiler.Tests.Schemas;

public class ApiSchemaTests
{
    [Fact]
    public void The_exported_schema_is_the_one_that_the_model_gives()
    {
        var exported = RepositoryFiles.Read("schema/schema.graphql");

        Assert.True(
            Apis.Graph.Sdl == exported,
            "schema/schema.graphql is stale: run `dotnet run --project src/GraphApi.Server -- schema --output schema/schema.graphql`.");
    }

    [Fact]
    public void An_unrelated_model_gives_an_api_of_its_own()
    {
        string[] types = [.. Apis.Library.Schema.Types.Where(type => !type.IsBuiltIn).Select(type => type.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(
            """
            BooleanOperationFilterInput Condition ConditionOperationFilterInput Copy CopyConnection CopyEdge CopyFilterInput CopyGroup CopyGroupBy CopyGroupKey CopySortInput
            CountryCode CountryCodeOperationFilterInput Dataset Date DateOperationFilterInput Embodiment EmbodimentCopiesConnection EmbodimentCopiesEdge
            EmbodimentCopiesFilterInput EmbodimentCopiesListFilterInput EmbodimentCopiesSortInput EmbodimentFilterInput EmbodimentSortInput
            FloatOperationFilterInput Holder HolderFilterInput Holding HoldingFilterInput HoldingHoldersConnection HoldingHoldersEdge
            HoldingHoldersFilterInput HoldingHoldersListFilterInput HoldingHoldersSortInput HoldingHoldingsConnection HoldingHoldingsEdge
            HoldingHoldingsFilterInput HoldingHoldingsListFilterInput HoldingHoldingsSortInput HoldingSortInput IDOperationFilterInput
            IntOperationFilterInput Library LibraryConnection LibraryEdge LibraryFilterInput LibraryGroup LibraryGroupBy LibraryGroupKey LibraryKind LibraryKindOperationFilterInput LibrarySortInput
            Mention MentionFilterInput MentionMentionedInConnection MentionMentionedInEdge MentionMentionedInFilterInput
            MentionMentionedInListFilterInput MentionMentionedInSortInput MentionMentionsConnection MentionMentionsEdge MentionMentionsFilterInput
            MentionMentionsListFilterInput MentionMentionsSortInput MentionSortInput Neighborhood Node PageInfo PartialDate PartialDateOperationFilterInput
            Partnership PartnershipFilterInput PartnershipPartnersConnection PartnershipPartnersEdge PartnershipPartnersFilterInput
            PartnershipPartnersListFilterInput PartnershipPartnersSortInput PartnershipSortInput Path PathStep Paths Query Reader ReaderConnection ReaderEdge
            ReaderFilterInput ReaderGroup ReaderGroupBy ReaderGroupKey ReaderSortInput Record RecordFilterInput Relationship RelationshipType SearchConnection SearchEdge SearchMatch SearchableType
            SortDirection StringListOperationFilterInput
            StringOperationFilterInput TypeCount URL URLOperationFilterInput Work WorkConnection WorkEdge WorkFilterInput WorkGroup WorkGroupBy WorkGroupKey WorkSortInput
            """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
            types);
    }

    [Theory]
    [InlineData("Copy")]
    [InlineData("Holding")]
    [InlineData("HoldingHoldersEdge")]
    [InlineData("HolderFilterInput")]
    [InlineData("HoldingHoldersSortInput")]
    [InlineData("PartialDateOperationFilterInput")]
    public void Types_of_the_unrelated_model_read_as_derived(string type)
    {
        var expected = type switch
        {
            "Copy" => """"
                """A copy of a work."""
                type Copy implements Node & Record {
                  """The id."""
                  id: ID!

                  """Its number among the copies of the work."""
                  number: Int!

                  """How well it is preserved."""
                  condition: Condition

                  """The number of pages."""
                  pages: Int

                  """The weight in kilograms."""
                  weight: Float

                  """True where it may not leave the house."""
                  reference: Boolean!

                  """The work."""
                  of: Work!

                  """The relationship behind `of`, with its own properties and evidence."""
                  embodiment: Embodiment!

                  """Who holds it."""
                  holders(
                    """Which ones; all where left out."""
                    where: HoldingHoldersFilterInput

                    """
                    In which order, most significant first. Ties, and lists without an order, go by id.
                    """
                    order: [HoldingHoldersSortInput!]

                    """How many from the front: 50 where left out, 200 at the most."""
                    first: Int

                    """Start behind this cursor; goes with `first`."""
                    after: String

                    """How many from the end."""
                    last: Int

                    """End before this cursor; goes with `last`, and needs it."""
                    before: String
                  ): HoldingHoldersConnection!

                  """What it mentions."""
                  mentions(
                    """Which ones; all where left out."""
                    where: MentionMentionsFilterInput

                    """
                    In which order, most significant first. Ties, and lists without an order, go by id.
                    """
                    order: [MentionMentionsSortInput!]

                    """How many from the front: 50 where left out, 200 at the most."""
                    first: Int

                    """Start behind this cursor; goes with `first`."""
                    after: String

                    """How many from the end."""
                    last: Int

                    """End before this cursor; goes with `last`, and needs it."""
                    before: String
                  ): MentionMentionsConnection!

                  """What mentions it."""
                  mentionedIn(
                    """Which ones; all where left out."""
                    where: MentionMentionedInFilterInput

                    """
                    In which order, most significant first. Ties, and lists without an order, go by id.
                    """
                    order: [MentionMentionedInSortInput!]

                    """How many from the front: 50 where left out, 200 at the most."""
                    first: Int

                    """Start behind this cursor; goes with `first`."""
                    after: String

                    """How many from the end."""
                    last: Int

                    """End before this cursor; goes with `last`, and needs it."""
                    before: String
                  ): MentionMentionedInConnection!

                  """A short text."""
                  label: String!
                }
                """",
            "Holding" => """"
                """That someone holds a copy."""
                type Holding implements Node & Relationship {
                  """The id."""
                  id: ID!

                  """What kind of relationship it is."""
                  type: RelationshipType!

                  """The record that it starts at."""
                  start: Copy!

                  """The record that it ends at."""
                  end: Holder!

                  """Since when."""
                  since: PartialDate
                }
                """",
            "HoldingHoldersEdge" => """"
                """One entry of HoldingHoldersConnection."""
                type HoldingHoldersEdge {
                  """The place of the entry in the list, for `after` and `before`."""
                  cursor: String!

                  """The record."""
                  node: Holder!

                  """
                  The relationship that leads to the record, with its own properties and evidence.
                  """
                  relationship: Holding!
                }
                """",
            "HolderFilterInput" => """"
                """
                Which records of Holder. All that is given must hold; nothing given holds for all.
                """
                input HolderFilterInput {
                  """All of these hold; an empty list holds."""
                  and: [HolderFilterInput!]

                  """At least one of these holds; an empty list does not."""
                  or: [HolderFilterInput!]

                  """Condition on `id`."""
                  id: IDOperationFilterInput

                  """Condition on `name`."""
                  name: StringOperationFilterInput

                  """Condition on `places`."""
                  places: StringListOperationFilterInput

                  """Condition on `holdings`."""
                  holdings: HoldingHoldingsListFilterInput

                  """Condition on `mentions`."""
                  mentions: MentionMentionsListFilterInput

                  """Condition on `mentionedIn`."""
                  mentionedIn: MentionMentionedInListFilterInput

                  """Condition on `label`."""
                  label: StringOperationFilterInput

                  """Only those of type Library, and of these which."""
                  library: LibraryFilterInput

                  """Only those of type Reader, and of these which."""
                  reader: ReaderFilterInput
                }
                """",
            "HoldingHoldersSortInput" => """"
                """One criterion for the order of holders: exactly one field."""
                input HoldingHoldersSortInput @oneOf {
                  """By `id`."""
                  id: SortDirection

                  """By `name`."""
                  name: SortDirection

                  """By `label`."""
                  label: SortDirection

                  """A value of the relationship that leads to the record."""
                  relationship: HoldingSortInput
                }
                """",
            _ => """"
                """Conditions on one PartialDate value; all that are given must hold."""
                input PartialDateOperationFilterInput {
                  """The date is written the same way; `null` finds what is not recorded."""
                  eq: PartialDate

                  """
                  Not `eq`: unlike in SQL, this also finds what is not recorded; `null` finds what is recorded.
                  """
                  neq: PartialDate

                  """The value is one of these; an empty list finds nothing."""
                  in: [PartialDate!]

                  """Not `in`: unlike in SQL, this also finds what is not recorded."""
                  nin: [PartialDate!]

                  """The date starts after the last day of this one."""
                  gt: PartialDate

                  """Not `gt`; this also finds what is not recorded."""
                  ngt: PartialDate

                  """The date starts no earlier than the first day of this one."""
                  gte: PartialDate

                  """Not `gte`; this also finds what is not recorded."""
                  ngte: PartialDate

                  """The date ends before the first day of this one."""
                  lt: PartialDate

                  """Not `lt`; this also finds what is not recorded."""
                  nlt: PartialDate

                  """The date ends no later than the last day of this one."""
                  lte: PartialDate

                  """Not `lte`; this also finds what is not recorded."""
                  nlte: PartialDate

                  """All days of the date lie within this one."""
                  within: PartialDate

                  """Not `within`; this also finds what is not recorded."""
                  nwithin: PartialDate
                }
                """",
        };

        Assert.Equal(expected, SchemaPrinter.Print(Apis.Library.Schema.Types.Find(type)!).Trim());
    }

    /// <summary>Counts of children of different groups and figures overlap. Numbers that the API makes itself are listed here, and each counts records, citations or steps.</summary>
    [Fact]
    public void No_number_that_the_api_makes_adds_up_children()
    {
        var made = Apis.Graph.Schema.Types
            .OfType<ObjectType>()
            .Where(type => !type.IsBuiltIn)
            .SelectMany(type => type.Fields.Where(field => field.Type.Named.Name is "Int" or "Float" && !IsStored(type, field)).Select(field => $"{Kind(type)}.{field.Name}"))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "*Connection.totalCount", "*Group.count", "Corroboration.publishers", "Corroboration.sources", "Dataset.citations", "Dataset.records",
                "Dataset.relationships", "Dataset.sources", "Neighborhood.omitted", "Path.length", "ResponsibilityChain.alternatives", "SearchEdge.score",
                "TypeCount.count",
            ],
            made);
    }

    [Fact]
    public void Everything_that_the_api_has_is_described()
    {
        string[] silent =
        [
            .. Apis.Graph.Schema.Types.Where(type => !type.IsBuiltIn).SelectMany(Undescribed),
        ];

        Assert.Empty(silent);
    }

    private static bool IsStored(ObjectType type, FieldDefinition field) => Enumerable.Range(0, Apis.Graph.Model.ElementTypeCount)
        .Select(Apis.Graph.Model.ElementType)
        .Any(element => element.Name == type.Name && element.FindProperty(field.Name) is not null);

    private static string Kind(ObjectType type) =>
        type.Name.EndsWith("Connection", StringComparison.Ordinal) ? "*Connection" : type.Fields.Find("key") is not null ? "*Group" : type.Name;

    private static IEnumerable<string> Undescribed(NamedType type)
    {
        IEnumerable<(string Name, string? Description)> members = type switch
        {
            ImplementingType fields => fields.Fields.SelectMany(field => field.Arguments
                .Select(argument => ($"{type}.{field.Name}({argument.Name}:)", argument.Description))
                .Prepend(($"{type}.{field.Name}", field.Description))),
            EnumType values => values.Values.Select(value => ($"{type}.{value.Name}", value.Description)),
            InputObjectType fields => fields.Fields.Select(field => ($"{type}.{field.Name}", field.Description)),
            _ => [],
        };
        return members.Append((type.Name, type.Description)).Where(member => string.IsNullOrWhiteSpace(member.Description)).Select(member => member.Name);
    }
}
