using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Types</remarks>
public abstract class NamedType : GraphQLType, INamed
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    public string Name { get; }

    public string? Description { get; }

    public sealed override NamedType Named => this;

    /// <summary>Whether the type belongs to the introspection system; its name then starts with two underscores.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Whether every schema has the type without defining it.</summary>
    public bool IsBuiltIn => IsIntrospection || this is ScalarType { IsSpecified: true };

    /// <summary>The directives on the definition, then those on its extensions.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal set; } = [];

    /// <summary>Where the type is defined; line 0 for a built-in type.</summary>
    public Location Location { get; internal set; }

    public sealed override string ToString() => Name;
}
