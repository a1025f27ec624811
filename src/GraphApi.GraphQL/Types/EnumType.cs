namespace GraphApi.GraphQL.Types;

/// <summary>An enum.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums</remarks>
public sealed class EnumType : NamedType
{
    internal EnumType(string name, string? description)
        : base(name, description)
    {
    }

    public DefinitionList<EnumValueDefinition> Values { get; internal set; } = DefinitionList<EnumValueDefinition>.Empty;
}
