using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Scopes;

namespace GraphApi.Memory.Predicates;

/// <summary>Decides which elements of any type a time scope leaves, one at a time.</summary>
internal sealed class ElementFilter(GraphSnapshot snapshot, TimeScope scope)
{
    /// <summary>By ordinal of the type; null where the scope hides none of it.</summary>
    private readonly Predicate?[] _byType = [.. snapshot.Tables.Select(table => new Visibility(snapshot.Dataset.Model, scope).OfType(table.Type))];

    public bool Accepts(ExecutionState state, ElementRef element) =>
        _byType[element.Type] is not { } visible
        || new PredicateBinder(snapshot, state.Variables)
            .Bind(visible, new RowScope(snapshot.Table(element.Type), Relationship: null, Items: null))
            .Holds(state, element.Row, -1);
}
