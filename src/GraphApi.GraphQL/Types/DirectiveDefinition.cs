using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types;

/// <summary>A directive that documents may apply.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives</remarks>
public sealed class DirectiveDefinition : INamed
{
    internal DirectiveDefinition(
        string name,
        string? description,
        DefinitionList<InputValueDefinition> arguments,
        ImmutableArray<DirectiveLocation> locations)
    {
        Name = name;
        Description = description;
        Arguments = arguments;
        Locations = locations;
    }

    public string Name { get; }

    public string? Description { get; }

    public DefinitionList<InputValueDefinition> Arguments { get; }

    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>Whether the directive may be applied more than once at the same place.</summary>
    public bool IsRepeatable { get; internal init; }

    /// <summary>Whether the specification defines the directive.</summary>
    public bool IsSpecified { get; internal init; }

    /// <summary>Where the directive is defined; line 0 for a built-in one.</summary>
    public Location Location { get; internal init; }

    public override string ToString() => $"@{Name}";
}
