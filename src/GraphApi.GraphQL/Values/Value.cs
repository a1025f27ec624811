namespace GraphApi.GraphQL.Values;

/// <summary>An input value without its type: what a literal or a JSON value says before coercion, and what an argument holds after it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Values</remarks>
public abstract record Value
{
    /// <summary>The value in GraphQL's literal notation.</summary>
    public sealed override string ToString() => ValuePrinter.Print(this);
}
