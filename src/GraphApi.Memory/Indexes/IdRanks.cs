using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>Finds a row by its id: the rows of a table are in the order of their ids.</summary>
internal sealed class IdRanks(TextColumn ids) : PropertyIndex
{
    public override IndexRun? Find(Comparison comparison, Value operand)
    {
        if (comparison != Comparison.Equal)
        {
            return null;
        }

        var id = OperandText.Utf8Of(operand);
        var (low, high) = (0, ids.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ids[middle].SequenceCompareTo(id) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var found = low < ids.Count && ids[low].SequenceEqual(id);
        return new IndexRun(new Candidates(null, low, found ? low + 1 : low, CandidateOrder.Position), IsExact: true);
    }
}
