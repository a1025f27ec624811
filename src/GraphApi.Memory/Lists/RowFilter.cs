using System.Diagnostics.CodeAnalysis;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Lists;

/// <summary>Decides which rows of a list stay; <paramref name="byType"/> is by ordinal of the row's type.</summary>
internal sealed class RowFilter(RowTest?[] byType)
{
    /// <param name="state">Counts the rows that the filter visits.</param>
    /// <param name="element">The row's record.</param>
    /// <param name="relationship">The row of its relationship; -1 in lists without relationships.</param>
    public bool Accepts(ExecutionState state, ElementRef element, int relationship)
    {
        var test = byType[element.Type] ?? Missing(element.Type);
        return test.Holds(state, element.Row, relationship);
    }

    [DoesNotReturn]
    private static RowTest Missing(int type) => throw new InvalidOperationException($"The plan has no filter for rows of type {type}.");
}
