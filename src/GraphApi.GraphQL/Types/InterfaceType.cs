namespace GraphApi.GraphQL.Types;

/// <summary>An interface type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Interfaces</remarks>
public sealed class InterfaceType : ImplementingType
{
    internal InterfaceType(string name, string? description)
        : base(name, description)
    {
    }
}
