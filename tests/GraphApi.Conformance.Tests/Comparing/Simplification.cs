using System.Collections.Immutable;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>All operations that are one step simpler than another one, the boldest steps first; not all of them are valid.</summary>
internal static class Simplification
{
    public static IEnumerable<GeneratedOperation> Of(GeneratedOperation operation)
    {
        var definitions = operation.Document.Definitions;
        for (var i = 0; i < definitions.Length; i++)
        {
            var index = i;
            var simpler = definitions[i] switch
            {
                OperationDefinitionNode query => Of(query.SelectionSet).Select(set => (DefinitionNode)(query with { SelectionSet = set })),
                FragmentDefinitionNode fragment => Of(fragment.SelectionSet).Select(set => (DefinitionNode)(fragment with { SelectionSet = set })),
                _ => [],
            };
            if (definitions[i] is OperationDefinitionNode { Directives.IsEmpty: false } scoped)
            {
                yield return operation with { Document = operation.Document with { Definitions = definitions.SetItem(index, scoped with { Directives = [] }) } };
            }

            foreach (var definition in simpler)
            {
                yield return operation with { Document = operation.Document with { Definitions = definitions.SetItem(index, definition) } };
            }
        }

        foreach (var inlined in WithoutVariables(operation).Concat(WithoutFragments(operation)))
        {
            yield return inlined;
        }
    }

    /// <summary>Each variable in turn replaced by what the request gives for it.</summary>
    private static IEnumerable<GeneratedOperation> WithoutVariables(GeneratedOperation operation)
    {
        var query = operation.Document.Definitions.OfType<OperationDefinitionNode>().Single();
        foreach (var variable in query.VariableDefinitions)
        {
            var name = variable.Variable.Name.Value;
            if ((operation.Variables.GetValueOrDefault(name) ?? variable.DefaultValue) is { } value)
            {
                yield return operation with
                {
                    Document = SelectionRewriter.RewriteArguments(
                        operation.Document,
                        field => field.Arguments.Select(argument => argument with { Value = Replace(argument.Value, name, value) })),
                };
            }
        }
    }

    private static ValueNode Replace(ValueNode node, string variable, ValueNode value) => node switch
    {
        VariableNode found when found.Name.Value == variable => value,
        ListValueNode list => list with { Values = [.. list.Values.Select(item => Replace(item, variable, value))] },
        ObjectValueNode fields => fields with { Fields = [.. fields.Fields.Select(field => field with { Value = Replace(field.Value, variable, value) })] },
        _ => node,
    };

    /// <summary>Each named fragment in turn written out where it is spread.</summary>
    private static IEnumerable<GeneratedOperation> WithoutFragments(GeneratedOperation operation)
    {
        foreach (var fragment in operation.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            SelectionSetNode WriteOut(SelectionSetNode set) => set with
            {
                Selections = [.. set.Selections.Select(selection => selection is FragmentSpreadNode spread && spread.Name.Value == fragment.Name.Value
                    ? new InlineFragmentNode(fragment.TypeCondition, spread.Directives, fragment.SelectionSet, default)
                    : selection)],
            };
            yield return operation with { Document = SelectionRewriter.Rewrite(operation.Document, WriteOut) };
        }
    }

    private static IEnumerable<SelectionSetNode> Of(SelectionSetNode set)
    {
        var selections = set.Selections;
        for (var i = 0; i < selections.Length && selections.Length > 1; i++)
        {
            yield return set with { Selections = selections.RemoveAt(i) };
        }

        for (var i = 0; i < selections.Length; i++)
        {
            if (selections[i] is InlineFragmentNode fragment)
            {
                yield return set with { Selections = [.. selections[..i], .. fragment.SelectionSet.Selections, .. selections[(i + 1)..]] };
            }

            foreach (var simpler in Of(selections[i]))
            {
                yield return set with { Selections = selections.SetItem(i, simpler) };
            }
        }
    }

    private static IEnumerable<SelectionNode> Of(SelectionNode selection)
    {
        if (selection.Directives.Length > 0)
        {
            yield return selection with { Directives = [] };
        }

        switch (selection)
        {
            case InlineFragmentNode fragment:
                foreach (var set in Of(fragment.SelectionSet))
                {
                    yield return fragment with { SelectionSet = set };
                }

                break;
            case FieldNode field:
                foreach (var simpler in Of(field))
                {
                    yield return simpler;
                }

                break;
        }
    }

    private static IEnumerable<FieldNode> Of(FieldNode field)
    {
        if (field.Alias is not null)
        {
            yield return field with { Alias = null };
        }

        for (var i = 0; i < field.Arguments.Length; i++)
        {
            yield return field with { Arguments = field.Arguments.RemoveAt(i) };
            foreach (var value in Of(field.Arguments[i].Value))
            {
                yield return field with { Arguments = field.Arguments.SetItem(i, field.Arguments[i] with { Value = value }) };
            }
        }

        if (field.SelectionSet is { } below)
        {
            foreach (var set in Of(below))
            {
                yield return field with { SelectionSet = set };
            }
        }
    }

    private static IEnumerable<ValueNode> Of(ValueNode value) => value switch
    {
        ListValueNode list => OfItems(list.Values, Of).Select(items => list with { Values = items }),
        ObjectValueNode fields => OfItems(fields.Fields, field => Of(field.Value).Select(inner => field with { Value = inner })).Select(items => fields with { Fields = items }),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<T>> OfItems<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> simplify)
    {
        for (var i = 0; i < items.Length; i++)
        {
            yield return items.RemoveAt(i);
            foreach (var item in simplify(items[i]))
            {
                yield return items.SetItem(i, item);
            }
        }
    }
}
