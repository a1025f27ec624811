using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.Model.Reading;

/// <summary>
/// The directives that a model file is written with, and the enums of their arguments. A file may repeat them, with descriptions, for the
/// people and editors that read it.
/// </summary>
internal static class BuiltInDefinitions
{
    private const string Text = """
        directive @node(one: String!, many: String!, text: String, label: String, table: String, standing: Boolean! = false, area: String, responsibility: ResponsibilityRole) on OBJECT
        directive @relationship(
          type: String!, from: String!, to: String!, fromField: String!, fromDescription: String!, toField: String!, toDescription: String!,
          single: String, table: String!
        ) on OBJECT
        directive @responsibility(upper: RelationshipEnd!, only: String, behind: String, onlyBehind: String, noun: String) on OBJECT
        directive @directedAt on OBJECT
        directive @evidence(role: EvidenceRole!) on OBJECT
        directive @computed(by: Computation!) on FIELD_DEFINITION
        directive @indexed on FIELD_DEFINITION
        directive @searchable on FIELD_DEFINITION
        directive @category on FIELD_DEFINITION
        directive @begins on FIELD_DEFINITION
        directive @ends on FIELD_DEFINITION
        directive @text(value: String!) on ENUM_VALUE
        enum EvidenceRole { SOURCE CITATION }
        enum ResponsibilityRole { SUBJECT OFFICIAL }
        enum RelationshipEnd { START END }
        enum Computation { LABEL CORROBORATION KNOWN_SINCE }
        """;

    private static readonly ImmutableArray<DefinitionNode> s_definitions = Parse();

    public static FrozenDictionary<string, DirectiveDefinitionNode> Directives { get; } =
        s_definitions.OfType<DirectiveDefinitionNode>().ToFrozenDictionary(directive => directive.Name.Value);

    public static FrozenDictionary<string, EnumTypeDefinitionNode> Enums { get; } =
        s_definitions.OfType<EnumTypeDefinitionNode>().ToFrozenDictionary(type => type.Name.Value);

    /// <summary>The directives as a message lists them.</summary>
    public static string DirectiveList { get; } = string.Join(", ", Directives.Keys.Order(StringComparer.Ordinal).Select(name => "@" + name));

    /// <summary>The scalars that a model may use once it declares them.</summary>
    public static ImmutableArray<string> Scalars { get; } = ["PartialDate", "Date", "CountryCode", "URL"];

    /// <summary>Type names that the API takes for itself.</summary>
    public static FrozenSet<string> ReservedTypes { get; } = FrozenSet.Create(
        "Query", "Mutation", "Subscription", "ID", "String", "Int", "Float", "Boolean", "Corroboration", "CorroborationLevel", "RelationshipType", "PageInfo", "Dataset",
        "SearchConnection", "SearchEdge", "SearchMatch", "SearchableType", "Paths", "Path", "PathStep", "Neighborhood",
        "ResponsibilityChains", "ResponsibilityChain", "ChainLink", "TimeFit", "OfficialChoice");

    /// <summary>Root fields that the API takes for itself.</summary>
    public static ImmutableArray<string> ReservedRootFields { get; } =
        ["node", "nodes", "search", "paths", "responsibilityChains", "neighborhood", "dataset"];

    /// <summary>Names that the API gives to fields and filters of every type.</summary>
    public static ImmutableArray<string> ReservedFields { get; } =
        ["id", "label", "citations", "corroboration", "knownSince", "relationship", "and", "or"];

    /// <summary>Names that the API gives to fields of relationships, and the data to their columns.</summary>
    public static ImmutableArray<string> ReservedRelationshipFields { get; } = [.. ReservedFields, "type", "start", "end", "from", "to"];

    /// <summary>Names that the API gives to fields of citations.</summary>
    public static ImmutableArray<string> ReservedCitationFields { get; } = [.. ReservedFields, "subject", "source"];

    /// <summary>The definition as one text without descriptions: equal for definitions that mean the same.</summary>
    public static string Bare(DirectiveDefinitionNode directive) => AstPrinter.Print(directive with
    {
        Description = null,
        Arguments = [.. directive.Arguments.Select(argument => argument with { Description = null })],
    });

    /// <inheritdoc cref="Bare(DirectiveDefinitionNode)"/>
    public static string Bare(EnumTypeDefinitionNode type) => AstPrinter.Print(type with
    {
        Description = null,
        Values = [.. type.Values.Select(value => value with { Description = null })],
    });

    private static ImmutableArray<DefinitionNode> Parse() =>
        Parser.TryParseDocument(Text, ParserOptions.Trusted, out var document, out var error)
            ? document.Definitions
            : throw new InvalidOperationException(error.Message);
}
