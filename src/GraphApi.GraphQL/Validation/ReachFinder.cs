using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation;

/// <summary>Follows the fragment spreads of each operation, however long the chain and even in a circle.</summary>
internal sealed class ReachFinder(ValidationContext context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>The reach of one operation, or null once a limit stops the run.</summary>
    public OperationReach? Find(DefinitionUsages operation)
    {
        _visited.Clear();
        var definitions = new List<DefinitionUsages> { operation };
        for (var i = 0; i < definitions.Count; i++)
        {
            if (!TryFollow(definitions[i], definitions))
            {
                return null;
            }
        }

        var node = (OperationDefinitionNode)operation.Definition;
        return new OperationReach(node, VariablesByName(node), definitions);
    }

    private bool TryFollow(DefinitionUsages usages, List<DefinitionUsages> definitions)
    {
        foreach (var spread in usages.Spreads)
        {
            if (!context.TryVisitFragmentSpread())
            {
                return false;
            }

            if (context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && _visited.Add(spread.Name.Value))
            {
                definitions.Add(fragment);
            }
        }

        foreach (var _ in usages.Variables)
        {
            if (!context.TryVisitFragmentSpread())
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, VariableDefinitionNode> VariablesByName(OperationDefinitionNode operation)
    {
        var variables = new Dictionary<string, VariableDefinitionNode>(operation.VariableDefinitions.Length, StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            variables.TryAdd(definition.Variable.Name.Value, definition);
        }

        return variables;
    }
}
