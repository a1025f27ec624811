namespace GraphApi.GraphQL.Types;

/// <summary>An input object type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects</remarks>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name, string? description)
        : base(name, description)
    {
    }

    public DefinitionList<InputValueDefinition> Fields { get; internal set; } = DefinitionList<InputValueDefinition>.Empty;

    /// <summary>Whether exactly one field must be given, and not null.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects</remarks>
    public bool IsOneOf { get; internal set; }
}
