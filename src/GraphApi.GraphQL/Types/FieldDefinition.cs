using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public sealed class FieldDefinition : INamed
{
    internal FieldDefinition(string name, string? description, DefinitionList<InputValueDefinition> arguments, GraphQLType type)
    {
        Name = name;
        Description = description;
        Arguments = arguments;
        Type = type;
    }

    public string Name { get; }

    public string? Description { get; }

    public DefinitionList<InputValueDefinition> Arguments { get; }

    public GraphQLType Type { get; }

    public bool IsDeprecated => DeprecationReason is not null;

    public string? DeprecationReason { get; internal init; }

    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    /// <summary>Where the field is defined; line 0 for a built-in one.</summary>
    public Location Location { get; internal init; }

    public override string ToString() => Name;
}
