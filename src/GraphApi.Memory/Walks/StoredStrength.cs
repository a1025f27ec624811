using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>
/// How well relationships are supported, by the sources of a time where <paramref name="knownBy"/> says so; all alike in a model without evidence.
/// </summary>
internal sealed class StoredStrength(GraphSnapshot snapshot, Operand? knownBy)
{
    public EvidenceStrength Of(ExecutionState state, ElementRef relationship)
    {
        var (type, row) = relationship;
        if (knownBy is not null)
        {
            var (evidence, day) = (snapshot.Dated, state.DayOf(knownBy));
            return new EvidenceStrength(evidence.IsDisputed(type, row, day), evidence.CountPublishers(type, row, day), evidence.CountSources(type, row, day));
        }

        return snapshot.Dataset.Table(snapshot.Dataset.Model.ElementType(type)).Corroboration is { } columns
            ? new EvidenceStrength(columns.Disputed[row], columns.Publishers[row], columns.Sources[row])
            : default;
    }
}
