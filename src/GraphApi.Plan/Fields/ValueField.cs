using GraphApi.Plan.Predicates;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>A stored value of the element itself: its id, a property, its label, when it is known since, or one value of its corroboration.</summary>
public sealed record ValueField(ResponseKey Key, ValueRef Value) : OutputField(Key)
{
    protected override string Source => Value.ToString();
}
