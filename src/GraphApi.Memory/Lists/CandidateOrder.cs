namespace GraphApi.Memory.Lists;

/// <summary>What is known of the order in which candidates come.</summary>
internal enum CandidateOrder
{
    /// <summary>Nothing: they have to be sorted.</summary>
    Unknown,

    /// <summary>Their positions rise, which is the order of a list that states none.</summary>
    Position,

    /// <summary>They come in the order that the list states.</summary>
    List,
}
