using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>Collects the fields of a merged selection set by response name, each fragment entered once.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#CollectFields() without regard to type conditions. One instance is reused for all sets of a document.
/// Inline fragments are entered by recursion, which the parser's depth limit bounds; named fragments wait in a list, since chains of them can be long.
/// </remarks>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<FieldGroup> _groups = [];
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly List<FragmentDefinitionNode> _pending = [];

    /// <summary>The names of all fragments entered since the document began.</summary>
    public HashSet<string> EverEntered { get; } = new(StringComparer.Ordinal);

    /// <summary>The groups of the last <see cref="TryCollect"/>, in order of their first fields.</summary>
    public ReadOnlySpan<FieldGroup> Groups => CollectionsMarshal.AsSpan(_groups);

    /// <summary>False once a limit stops the run.</summary>
    public bool TryCollect(ImmutableArray<TypedSelectionSet> sets)
    {
        _indexes.Clear();
        _groups.Clear();
        _entered.Clear();
        _pending.Clear();
        foreach (var set in sets)
        {
            Collect(set.Node, set.Type);
        }

        for (var i = 0; i < _pending.Count && !context.IsStopped; i++)
        {
            Collect(_pending[i].SelectionSet, TypeOf(_pending[i].TypeCondition));
        }

        return !context.IsStopped;
    }

    private void Collect(SelectionSetNode set, CompositeType? parentType)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when context.TryCompareFields():
                    var definition = parentType is null ? null : context.Schema.Field(parentType, field.Name.Value);
                    Add(new SelectedField(field, parentType, definition?.Type));
                    break;
                case FragmentSpreadNode spread when context.TryVisitFragmentSpread():
                    Enter(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } type ? TypeOf(type) : parentType);
                    break;
            }
        }
    }

    private void Add(SelectedField field)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexes, field.ResponseName, out var exists);
        if (exists)
        {
            CollectionsMarshal.AsSpan(_groups)[index].Add(field);
            return;
        }

        index = _groups.Count;
        _groups.Add(new FieldGroup(field));
    }

    private void Enter(string name)
    {
        if (_entered.Add(name) && context.GetFragment(name) is { } fragment)
        {
            EverEntered.Add(name);
            _pending.Add(fragment);
        }
    }

    private CompositeType? TypeOf(NamedTypeNode node) => context.Schema.Types.Find(node.Name.Value) as CompositeType;
}
