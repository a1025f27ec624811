using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Validation.Merging;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>Fields with the same response name can be merged: they return the same shape, and are the same field wherever both can be met.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</remarks>
public sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    /// <remarks>A fragment that an operation includes is checked within it: what can be merged there can be merged alone.</remarks>
    public override void LeaveDocument(DocumentNode node)
    {
        var merger = new FieldMerger(Context);
        foreach (var definition in node.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                merger.Check(new TypedSelectionSet(operation.SelectionSet, Context.Schema.RootType(operation.Operation)));
            }
        }

        foreach (var definition in node.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !merger.FragmentsSeen.Contains(fragment.Name.Value))
            {
                var type = Context.Schema.Types.Find(fragment.TypeCondition.Name.Value) as CompositeType;
                merger.Check(new TypedSelectionSet(fragment.SelectionSet, type));
            }
        }
    }
}
