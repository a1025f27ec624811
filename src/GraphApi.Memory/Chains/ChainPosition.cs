using GraphApi.Plan.Fields;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Chains;

/// <summary>The chains that were found, one of them, or one link of it.</summary>
/// <param name="Graph">The records.</param>
/// <param name="Found">The chains.</param>
/// <param name="Shown">The chain; null for all of them.</param>
/// <param name="Link">The link; null for the whole chain.</param>
internal readonly record struct ChainPosition(ChainGraph Graph, FoundChains Found, FoundChain? Shown = null, ChainLink? Link = null)
{
    public Chain Chain => Present(Shown).Chain;

    public int Alternatives => Present(Shown).Alternatives;

    /// <summary>Of the link, or of the chain as a whole.</summary>
    public TimeFit TimeFit => Link is null ? Chain.TimeFit : Link.TimeFitAt(Chain.Reference);

    public string? Note => Present(Link).NoteAt(Chain.Reference);

    public ReadOnlyMemory<byte> EndId(bool isOfficial) => Graph[isOfficial ? Chain.Official : 0].Id;

    public ReadOnlyMemory<byte> IdOf(StepElement element) => element switch
    {
        StepElement.Relationship => Present(Link).Id,
        StepElement.From => Graph[Present(Link).From].Id,
        StepElement.To => Graph[Present(Link).To].Id,
        _ => throw new InvalidOperationException($"A link has no {element}."),
    };

    private static T Present<T>(T? part)
        where T : class => part ?? throw new InvalidOperationException("The plan asks for a part of a chain where there is none.");
}
