namespace GraphApi.GraphQL.Types;

/// <summary>An object type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public sealed class ObjectType : ImplementingType
{
    internal ObjectType(string name, string? description)
        : base(name, description)
    {
    }
}
