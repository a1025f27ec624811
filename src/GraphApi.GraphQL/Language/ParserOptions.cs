namespace GraphApi.GraphQL.Language;

/// <summary>What a document may at most be, so that none can exhaust the parser or what comes after it.</summary>
public sealed record ParserOptions
{
    /// <summary>Every pass over the tree recurses; more levels than this could end in a stack overflow, which nothing can catch.</summary>
    public const int HighestMaxDepth = 512;

    private readonly int _maxDepth = 64;

    public static ParserOptions Default { get; } = new();

    /// <summary>For documents that the server itself ships, such as schemas: only depth stays limited.</summary>
    public static ParserOptions Trusted { get; } = new()
    {
        MaxTokens = int.MaxValue,
        MaxDocumentChars = int.MaxValue,
        MaxDirectivesPerLocation = int.MaxValue,
    };

    /// <summary>Tokens in a document; 10,000 by default.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>Levels of selection sets, list and object values, and list types, counted together; 64 by default, at most 512.</summary>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestMaxDepth);
            _maxDepth = value;
        }
    }

    /// <summary>UTF-16 units in a document; 262,144 by default.</summary>
    public int MaxDocumentChars { get; init; } = 262_144;

    /// <summary>Directives on one field, definition or fragment; 16 by default.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 16;
}
