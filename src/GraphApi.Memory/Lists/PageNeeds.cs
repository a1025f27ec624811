namespace GraphApi.Memory.Lists;

/// <summary>What a connection's fields ask of a page: what nobody asks for is not computed.</summary>
[Flags]
internal enum PageNeeds
{
    None = 0,
    Rows = 1,
    TotalCount = 2,
    HasNext = 4,
    HasPrevious = 8,
}
