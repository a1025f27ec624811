namespace GraphApi.GraphQL.Introspection;

/// <summary>How much an introspection may ask for; types refer to each other, so its size can grow with every level.</summary>
public sealed record IntrospectionLimits
{
    public static IntrospectionLimits Default { get; } = new();

    /// <summary>Levels of selections, fragments resolved; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Selections visited while fragments are resolved; 20,000 by default.</summary>
    public int MaxSelections { get; init; } = 20_000;

    /// <summary>Bytes of one root field's value; 16 MiB by default.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;
}
