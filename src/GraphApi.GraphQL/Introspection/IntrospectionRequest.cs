using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Introspection;

/// <summary>One introspection field at the root of a validated operation, with all field nodes that were merged into it.</summary>
public sealed record IntrospectionRequest(
    IReadOnlyList<FieldNode> Fields,
    IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments,
    CoercedVariables Variables);
