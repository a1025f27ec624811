using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Grouping;

/// <summary>Writes how many records there are by some keys.</summary>
/// <param name="fragment">The constant bytes before the list.</param>
/// <param name="rows">All records of the type.</param>
/// <param name="select">Which of them count in a request.</param>
/// <param name="readers">The keys.</param>
/// <param name="fields">What is written of each group.</param>
/// <param name="end">The constant bytes behind the last field of a group.</param>
internal sealed class GroupsOperator(
    byte[] fragment, TableRows rows, Func<ExecutionState, BoundList> select, GroupReader[] readers, GroupFieldOperator[] fields, byte[] end) : FieldOperator
{
    private readonly int _leastBytesOfGroup = end.Length + fields.Sum(field => field.LeastBytes);

    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        response.WriteByte((byte)'[');
        var bound = Array.ConvertAll(readers, reader => reader.Bind(state));
        var groups = Count(state, bound).ToSortedGroups(bound.Length);
        for (var index = 0; index < groups.Count; index++)
        {
            response.WriteSeparator(index);
            foreach (var field in fields)
            {
                field.Write(state, bound, groups[index].Ordinals, groups[index].Count);
            }

            response.Write(end);
        }

        response.WriteByte((byte)']');
    }

    private GroupTable Count(ExecutionState state, GroupReader[] bound)
    {
        var list = select(state);
        var candidates = list.Candidates ?? Candidates.All(rows.RangeOf(0));
        var table = new GroupTable();
        var (groups, deeper, ordinals) = (new List<int>(), new List<int>(), new List<int>());
        for (var index = candidates.Start; index < candidates.End; index++)
        {
            var position = candidates[index];
            state.Visit();
            if (list.Filter is not null && !list.Filter.Accepts(state, rows.ElementAt(position), rows.RelationshipAt(position)))
            {
                continue;
            }

            groups.Clear();
            groups.Add(0);
            foreach (var reader in bound)
            {
                ordinals.Clear();
                reader.Read(state, position, ordinals);
                deeper.Clear();

                // Each will be a group of its own: what is asked for can be far more than there are records.
                var combinations = (long)groups.Count * ordinals.Count;
                state.Visit(combinations);
                state.Response.ThrowIfTooLarge(combinations * _leastBytesOfGroup);
                foreach (var group in groups)
                {
                    foreach (var ordinal in ordinals)
                    {
                        deeper.Add(table.ChildOf(group, ordinal));
                    }
                }

                (groups, deeper) = (deeper, groups);
            }

            groups.ForEach(table.Count);
            state.Response.ThrowIfTooLarge((long)table.GroupCount * _leastBytesOfGroup);
        }

        return table;
    }
}
