using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.GraphQL.Introspection;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Compiler.Operations;

/// <summary>Collects the fields that are selected on an object type, merged by response key, with fragments and conditions resolved.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CollectFields()</remarks>
internal sealed class FieldCollector(Schema schema, FrozenDictionary<string, FragmentDefinitionNode> fragments, VariableReader variables)
{
    /// <summary>The fields below some merged fields, in the order in which their keys are met first.</summary>
    public ImmutableArray<CollectedField> CollectBelow(ImmutableArray<FieldNode> fields, ObjectType type)
    {
        var collection = new Collection();
        foreach (var field in fields)
        {
            Collect(field.SelectionSet!, type, collection);
        }

        return collection.ToFields();
    }

    public ImmutableArray<CollectedField> Collect(SelectionSetNode selections, ObjectType type)
    {
        var collection = new Collection();
        Collect(selections, type, collection);
        return collection.ToFields();
    }

    private void Collect(SelectionSetNode selections, ObjectType type, Collection collection)
    {
        foreach (var selection in selections.Selections)
        {
            if (!ConditionalSelection.Includes(selection, variables.Values))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    collection.Add(field);
                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || Applies(inline.TypeCondition, type))
                    {
                        Collect(inline.SelectionSet, type, collection);
                    }

                    break;
                case FragmentSpreadNode spread:
                    var fragment = fragments[spread.Name.Value];
                    if (collection.Visit(spread.Name.Value) && Applies(fragment.TypeCondition, type))
                    {
                        Collect(fragment.SelectionSet, type, collection);
                    }

                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(selections), selection.GetType().Name, "A selection of an unknown kind.");
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        condition.Name.Value == type.Name || (schema.Types.Find(condition.Name.Value) is CompositeType conditionType && schema.IsSubType(conditionType, type));

    /// <summary>Fields by response key in the order of first occurrence. A fragment counts once for each collection.</summary>
    private sealed class Collection
    {
        private readonly List<(string Key, List<FieldNode> Fields)> _groups = [];
        private readonly HashSet<string> _visited = [];
        private readonly Dictionary<string, List<FieldNode>> _byKey = [];

        public void Add(FieldNode field)
        {
            var key = (field.Alias ?? field.Name).Value;
            if (!_byKey.TryGetValue(key, out var group))
            {
                _byKey[key] = group = [];
                _groups.Add((key, group));
            }

            group.Add(field);
        }

        public bool Visit(string fragment) => _visited.Add(fragment);

        public ImmutableArray<CollectedField> ToFields() => [.. _groups.Select(group => new CollectedField(group.Key, [.. group.Fields]))];
    }
}
