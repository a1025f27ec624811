namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>What the fields of chains mean.</summary>
internal static class ChainFields
{
    public static object? Resolve(ReferenceChains chains, string field) => field switch
    {
        "chains" => chains.Chains,
        "truncated" => chains.Truncated,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Chains have no such field."),
    };

    public static object? Resolve(ReferenceChain chain, string field, FieldValues values) => field switch
    {
        "subject" => chain.Subject,
        "official" => chain.Official,
        "links" => chain.Links.Select(link => new ChainLinkAt(link, chain.Days)),
        "timeFit" => TimeFit(chain.Links.All(link => link.IsCertainAt(chain.Days))),
        "corroboration" => values.Corroboration(chain.WeakestLink.Relationship),
        "alternatives" => chain.Alternatives,
        "weakestLink" => new ChainLinkAt(chain.WeakestLink, chain.Days),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A chain has no such field."),
    };

    public static object? Resolve(ChainLinkAt link, string field) => field switch
    {
        "relationship" => link.Link.Relationship,
        "from" => link.Link.From,
        "to" => link.Link.To,
        "timeFit" => TimeFit(link.Link.IsCertainAt(link.Days)),
        "note" => link.Link.NoteAt(link.Days),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A link has no such field."),
    };

    private static string TimeFit(bool isCertain) => isCertain ? "CERTAIN" : "POSSIBLE";
}
