using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>A field as one selection set selects it.</summary>
/// <param name="Node">The selection.</param>
/// <param name="ParentType">The type that it is selected from.</param>
/// <param name="Type">The type of the field; null where the document does not fit the schema.</param>
internal readonly record struct SelectedField(FieldNode Node, CompositeType? ParentType, GraphQLType? Type)
{
    public string ResponseName => (Node.Alias ?? Node.Name).Value;

    public TypedSelectionSet? SelectionSet => Node.SelectionSet is { } node ? new TypedSelectionSet(node, Type?.Named as CompositeType) : null;
}
