using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Introspection;

/// <summary>The fields that types have without defining them: <c>__typename</c> everywhere, the other two on the query type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Introspection</remarks>
internal sealed record MetaFields(FieldDefinition Schema, FieldDefinition Type, FieldDefinition TypeName)
{
    public FieldDefinition? Find(string name, bool onQuery) => name switch
    {
        "__typename" => TypeName,
        "__schema" when onQuery => Schema,
        "__type" when onQuery => Type,
        _ => null,
    };
}
