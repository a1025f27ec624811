namespace GraphApi.GraphQL.Types;

/// <summary>A type that has selections: object, interface or union.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>Whether a value of this type is always of some other, concrete type: interfaces and unions.</summary>
    public bool IsAbstract => this is not ObjectType;
}
