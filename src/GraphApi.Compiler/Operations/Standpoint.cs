using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

/// <summary>From where selections on an element see the graph.</summary>
/// <param name="Scope">What was said in a directive around them.</param>
/// <param name="IsVisible">
/// True where the element itself is visible under the scope. It need not be: a part of a visible record is shown whatever its own dates, and hides what hangs on it.
/// </param>
internal sealed record Standpoint(TimeScope Scope, bool IsVisible)
{
    /// <summary>The same for the same standpoint: a part of the key of what is planned once.</summary>
    public override string ToString() => $"{Scope}{(IsVisible ? "" : ", hidden or not")}";
}
