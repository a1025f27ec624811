using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;

namespace GraphApi.Memory.Lists;

/// <summary>
/// Decides which rows of a list stay; <paramref name="byType"/> is by ordinal of the row's type. Lists of one ordinal share it,
/// though each near type has a source of its own.
/// </summary>
internal sealed class RowFilter(RowTest?[] byType)
{
    public bool Accepts(ExecutionState state, ListSource source, int position)
    {
        var element = source.ElementAt(position);
        var test = byType[element.Type] ?? throw new InvalidOperationException($"The plan has no filter for rows of type {element.Type}.");
        return test.Holds(state, element.Row, source.RelationshipAt(position));
    }
}
