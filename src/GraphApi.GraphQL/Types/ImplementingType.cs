using System.Collections.Immutable;

namespace GraphApi.GraphQL.Types;

/// <summary>A type that has fields and may implement interfaces: object or interface.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public abstract class ImplementingType : CompositeType
{
    private protected ImplementingType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The fields in order, without the meta-fields that every type has.</summary>
    public DefinitionList<FieldDefinition> Fields { get; internal set; } = DefinitionList<FieldDefinition>.Empty;

    /// <summary>The interfaces that the type says it implements; a valid schema lists transitive ones too.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];
}
