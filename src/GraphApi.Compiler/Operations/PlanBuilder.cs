using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Nodes;

namespace GraphApi.Compiler.Operations;

/// <summary>
/// What is common to a plan in the making: its lists, its size, and what was made already. The same selections on the same type are planned
/// once: without that, fragments on interfaces would multiply with every level.
/// </summary>
internal sealed class PlanBuilder(OperationDefinitionNode operation, int maxFields)
{
    private readonly Dictionary<string, Shape> _shapes = [];
    private readonly Dictionary<string, PlanNode> _nodes = [];
    private readonly Dictionary<FieldNode, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<ListArguments>.Builder _lists = ImmutableArray.CreateBuilder<ListArguments>();
    private int _fields;

    public ImmutableArray<ListArguments> Lists => _lists.ToImmutable();

    public Shape Shape(ImmutableArray<FieldNode> selections, string types, Func<Shape> make) => Once(_shapes, selections, types, make);

    public PlanNode Node(ImmutableArray<FieldNode> selections, string source, Func<PlanNode> make) => Once(_nodes, selections, source, make);

    /// <summary>Takes in a list; its ordinal is its position.</summary>
    public ListArguments AddList(Func<int, ListArguments> make)
    {
        var list = make(_lists.Count);
        _lists.Add(list);
        return list;
    }

    /// <exception cref="PlanException">The plan has more fields than it may have.</exception>
    public void CountField()
    {
        if (++_fields > maxFields)
        {
            throw new PlanException(new GraphQLError(
                $"The operation selects more than {maxFields} fields once its fragments are resolved for each type; ask for less on interfaces, or nest less.",
                ErrorCode.LimitExceeded,
                operation.Location));
        }
    }

    private T Once<T>(Dictionary<string, T> made, ImmutableArray<FieldNode> selections, string target, Func<T> make)
    {
        var key = new StringBuilder(target);
        foreach (var field in selections)
        {
            key.Append(CultureInfo.InvariantCulture, $",{Number(field)}");
        }

        var text = key.ToString();
        if (!made.TryGetValue(text, out var result))
        {
            result = make();
            made[text] = result;
        }

        return result;
    }

    private int Number(FieldNode field)
    {
        if (!_numbers.TryGetValue(field, out var number))
        {
            _numbers[field] = number = _numbers.Count;
        }

        return number;
    }
}
