using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Makes a document of another one by changing its selection sets, the outer ones first.</summary>
internal static class SelectionRewriter
{
    public static DocumentNode Rewrite(DocumentNode document, Func<SelectionSetNode, SelectionSetNode> change) => document with
    {
        Definitions = [.. document.Definitions.Select(definition => (DefinitionNode)(definition switch
        {
            OperationDefinitionNode operation => operation with { SelectionSet = Rewrite(operation.SelectionSet, change) },
            FragmentDefinitionNode fragment => fragment with { SelectionSet = Rewrite(fragment.SelectionSet, change) },
            _ => definition,
        }))],
    };

    /// <summary>Gives fields other arguments.</summary>
    public static DocumentNode RewriteArguments(DocumentNode document, Func<FieldNode, IEnumerable<ArgumentNode>> arguments) =>
        Rewrite(document, set => set with
        {
            Selections = [.. set.Selections.Select(selection => selection is FieldNode field ? field with { Arguments = [.. arguments(field)] } : selection)],
        });

    private static SelectionSetNode Rewrite(SelectionSetNode set, Func<SelectionSetNode, SelectionSetNode> change)
    {
        var changed = change(set);
        return changed with
        {
            Selections = [.. changed.Selections.Select(selection => (SelectionNode)(selection switch
            {
                FieldNode { SelectionSet: { } below } field => field with { SelectionSet = Rewrite(below, change) },
                InlineFragmentNode fragment => fragment with { SelectionSet = Rewrite(fragment.SelectionSet, change) },
                _ => selection,
            }))],
        };
    }
}
