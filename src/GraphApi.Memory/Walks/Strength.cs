using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Operands;

namespace GraphApi.Memory.Walks;

/// <summary>
/// How well relationships are supported: disputed before undisputed, then by publishers, then by sources; of a time where <paramref name="knownBy"/> says so.
/// </summary>
internal sealed class Strength(GraphSnapshot snapshot, Operand? knownBy)
{
    /// <summary>Negative where the first is the weaker.</summary>
    public int Compare(ExecutionState state, ElementRef left, ElementRef right)
    {
        var (first, second) = (Of(state, left), Of(state, right));
        var order = second.Disputed.CompareTo(first.Disputed);
        order = order != 0 ? order : first.Publishers.CompareTo(second.Publishers);
        return order != 0 ? order : first.Sources.CompareTo(second.Sources);
    }

    private (bool Disputed, int Publishers, int Sources) Of(ExecutionState state, ElementRef relationship)
    {
        var (type, row) = relationship;
        if (knownBy is not null)
        {
            var (evidence, day) = (snapshot.Dated, state.DayOf(knownBy));
            return (evidence.IsDisputed(type, row, day), evidence.CountPublishers(type, row, day), evidence.CountSources(type, row, day));
        }

        var columns = snapshot.Dataset.Table(snapshot.Dataset.Model.ElementType(type)).Corroboration
            ?? throw new InvalidOperationException($"Relationships of type {type} have no corroboration.");
        return (columns.Disputed[row], columns.Publishers[row], columns.Sources[row]);
    }
}
