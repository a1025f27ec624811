using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>One field of a response object: the key it is written under, and where its value comes from.</summary>
public abstract record OutputField(ResponseKey Key)
{
    public virtual void Print(PlanPrinter printer) => printer.Line(Key.Name == Source ? Key.Name : $"{Key.Name}: {Source}");

    /// <summary>What the value is, in the words of the model; printed behind the key where it differs.</summary>
    protected abstract string Source { get; }
}
