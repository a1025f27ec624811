using GraphApi.Compiler.Schemas;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    private static readonly OrderTerm s_bestFirst = new(new ValueRef.Score(), Descending: true);

    public SearchNode Search(CollectedField field, TimeScope scope)
    {
        var text = Argument(field, "Query", "text")!.ToOperand();
        var list = plan.AddList(ordinal => new ListArguments(
            ordinal,
            $"Query.{ApiNames.SearchField}",
            new Visibility(_model, scope).OfAny(SearchNode.TypesOf(_model)),
            [s_bestFirst],
            Argument(field, "Query", "first")?.ToOperand(),
            Argument(field, "Query", "after")?.ToOperand(),
            Last: null,
            Before: null,
            HasRelationship: false,
            field.First.Location)
        {
            Sought = text,
        });
        return new SearchNode(
            text,
            Argument(field, "Query", "types") is { IsNull: false } types ? types.ToOperand() : null,
            list,
            ConnectionFields(field, ApiNames.SearchConnection, Rows.Found(_model, scope)));
    }

    private static OutputField MatchField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, ApiNames.SearchMatch),
            "field" => new MatchField(key, IsValue: false),
            "value" => new MatchField(key, IsValue: true),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A match has no such field."),
        };
    }
}
