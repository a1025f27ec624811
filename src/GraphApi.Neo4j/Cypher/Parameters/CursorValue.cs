using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The value of one term of a list's order at the list's cursor.</summary>
internal sealed record CursorValue(int List, int Term, PropertyKind Kind) : ParameterSource, IOrderedText
{
    /// <summary>True where the values are texts that any request may bring; enums and countries are ASCII.</summary>
    public bool IsText => Kind is PropertyKind.String or PropertyKind.Url;

    public override void Write(PackWriter writer, StatementInput input) => PackedValue.Write(writer, ValueOf(input.Plan), Kind);

    public string? TextOf(BoundPlan plan) => IsText && ValueOf(plan) is StringValue text ? text.Value : null;

    private Value ValueOf(BoundPlan plan) => plan.Page(List).Cursor?.Values[Term] ?? NullValue.Instance;
}
