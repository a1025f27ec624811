using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>A selection set with the type that it selects from; null where the document does not fit the schema.</summary>
internal readonly record struct TypedSelectionSet(SelectionSetNode Node, CompositeType? Type);
