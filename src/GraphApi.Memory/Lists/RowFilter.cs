using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;

namespace GraphApi.Memory.Lists;

/// <summary>Decides which rows of a list stay; <paramref name="byType"/> is by ordinal of the row's type.</summary>
internal sealed class RowFilter(ListSource source, RowTest?[] byType)
{
    public bool Accepts(ExecutionState state, int position)
    {
        var element = source.ElementAt(position);
        var test = byType[element.Type] ?? throw new InvalidOperationException($"The plan has no filter for rows of type {element.Type}.");
        return test.Holds(state, element.Row, source.RelationshipAt(position));
    }
}
