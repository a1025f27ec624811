using System.Collections.Immutable;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Takes out of an operation what nothing uses any more: fragments, variables, values for them.</summary>
internal static class Pruner
{
    public static GeneratedOperation Prune(GeneratedOperation operation)
    {
        var definition = operation.Document.Definitions.OfType<OperationDefinitionNode>().Single();
        var fragments = operation.Document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
        var uses = new Uses(fragments);
        uses.Visit(definition.SelectionSet);
        var variables = definition.VariableDefinitions.Where(variable => uses.Variables.Contains(variable.Variable.Name.Value));
        var kept = fragments.Values.Where(fragment => uses.Fragments.Contains(fragment.Name.Value));
        return new GeneratedOperation(
            operation.Document with { Definitions = [definition with { VariableDefinitions = [.. variables] }, .. kept] },
            operation.Variables.Where(variable => uses.Variables.Contains(variable.Key)).ToImmutableDictionary());
    }

    /// <summary>Everything that can be reached from the operation.</summary>
    private sealed class Uses(Dictionary<string, FragmentDefinitionNode> fragments)
    {
        public HashSet<string> Fragments { get; } = [];

        public HashSet<string> Variables { get; } = [];

        public void Visit(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                Visit(selection);
            }
        }

        private void Visit(SelectionNode selection)
        {
            Visit(selection.Directives.SelectMany(directive => directive.Arguments));
            switch (selection)
            {
                case FieldNode field:
                    Visit(field.Arguments);
                    if (field.SelectionSet is not null)
                    {
                        Visit(field.SelectionSet);
                    }

                    break;
                case InlineFragmentNode fragment:
                    Visit(fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when Fragments.Add(spread.Name.Value):
                    Visit(fragments[spread.Name.Value].SelectionSet);
                    break;
            }
        }

        private void Visit(IEnumerable<ArgumentNode> arguments)
        {
            foreach (var argument in arguments)
            {
                Visit(argument.Value);
            }
        }

        private void Visit(ValueNode value)
        {
            switch (value)
            {
                case VariableNode variable:
                    Variables.Add(variable.Name.Value);
                    break;
                case ListValueNode list:
                    list.Values.ToList().ForEach(Visit);
                    break;
                case ObjectValueNode fields:
                    fields.Fields.ToList().ForEach(field => Visit(field.Value));
                    break;
            }
        }
    }
}
