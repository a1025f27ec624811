using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Predicates;

namespace GraphApi.Plan.Nodes;

/// <summary>
/// How many records of one type there are by some keys: a list of groups in the order of their keys, the first being the most significant, null behind all values.
/// Texts go by code point, enums and countries by their names, dates by time, false before true, records by their ids.
/// </summary>
/// <param name="Type">The type of the records.</param>
/// <param name="Where">Which of them count; null for all.</param>
/// <param name="Keys">What they are counted by, one at least, without repeats.</param>
/// <param name="Fields">A group's fields: <see cref="GroupKeyField"/>, <see cref="GroupCountField"/>, <see cref="ObjectField"/> over them, and <see cref="ConstantField"/>.</param>
public sealed record Groups(NodeType Type, Predicate? Where, ImmutableArray<GroupKey> Keys, ImmutableArray<OutputField> Fields) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: Groups {Type.Name} by {string.Join(", ", Keys)}"))
        {
            if (Where is not null)
            {
                printer.Line($"where {Where}");
            }

            printer.Fields(Fields);
        }
    }
}
