namespace GraphApi.Plan.Search;

/// <summary>How much one search may ask for and may do. What is cut off depends on the text and the vocabulary alone, so that it is the same wherever the graph is kept.</summary>
public static class SearchLimits
{
    /// <summary>Characters of a text.</summary>
    public const int MostCharacters = 256;

    /// <summary>Words of the vocabulary that one word of the text is looked up by: the closest, then the more frequent ones.</summary>
    public const int MostLookups = 64;

    /// <summary>Entries of the index that are read for one text. Its rarest word is always looked up whole, and the others from the rarest on while they stay within this.</summary>
    public const int MostEntries = 20_000;

    /// <summary>Elements that are compared with the text letter by letter, and so the most that one search finds: those with the most and the rarest of its words.</summary>
    public const int MostCandidates = 256;
}
