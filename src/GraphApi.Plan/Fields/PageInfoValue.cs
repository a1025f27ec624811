namespace GraphApi.Plan.Fields;

/// <summary>The values of Relay's PageInfo.</summary>
public enum PageInfoValue
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
}
