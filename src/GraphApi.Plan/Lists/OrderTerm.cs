using GraphApi.Plan.Predicates;

namespace GraphApi.Plan.Lists;

/// <summary>One criterion of an order. A row without the value comes last when ascending, first when descending.</summary>
public sealed record OrderTerm(ValueRef Value, bool Descending)
{
    public override string ToString() => Value + (Descending ? " DESC" : " ASC");
}
