namespace GraphApi.GraphQL.Values;

/// <summary>The explicit <c>null</c>; an absent value is not a value.</summary>
public sealed record NullValue : Value
{
    public static readonly NullValue Instance = new();

    private NullValue()
    {
    }
}
