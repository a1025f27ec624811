using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types;

/// <summary>An argument, or a field of an input object.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Arguments</remarks>
public sealed class InputValueDefinition : INamed
{
    internal InputValueDefinition(string name, string? description, GraphQLType type, ValueNode? defaultValueNode)
    {
        Name = name;
        Description = description;
        Type = type;
        DefaultValueNode = defaultValueNode;
    }

    public string Name { get; }

    public string? Description { get; }

    public GraphQLType Type { get; }

    /// <summary>The default as written; null when there is none.</summary>
    public ValueNode? DefaultValueNode { get; }

    /// <summary>The default, coerced to <see cref="Type"/>; null when there is none.</summary>
    public Value? DefaultValue { get; internal set; }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
    public bool IsRequired => Type is NonNullType && DefaultValueNode is null;

    public bool IsDeprecated => DeprecationReason is not null;

    public string? DeprecationReason { get; internal init; }

    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    /// <summary>Where the argument or field is defined; line 0 for a built-in one.</summary>
    public Location Location { get; internal init; }

    public override string ToString() => Name;
}
