namespace GraphApi.GraphQL.Values;

/// <summary>A Boolean.</summary>
public sealed record BooleanValue : Value
{
    public static readonly BooleanValue True = new(true);
    public static readonly BooleanValue False = new(false);

    private BooleanValue(bool value) => Value = value;

    public bool Value { get; }

    public static BooleanValue Of(bool value) => value ? True : False;
}
