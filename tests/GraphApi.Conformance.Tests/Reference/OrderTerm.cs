using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One criterion of an order.</summary>
/// <param name="Path">What it sorts by, such as <c>relationship.since</c>: part of what a cursor is bound to.</param>
/// <param name="Kind">How the values compare.</param>
/// <param name="IsDescending">Whether large values come first, and what is not recorded before them.</param>
/// <param name="Read">The value of a row; null where it is not recorded.</param>
internal sealed record OrderTerm(string Path, PropertyKind Kind, bool IsDescending, Func<Row, object?> Read)
{
    /// <summary>Negative where the first value comes first.</summary>
    public int Compare(object? left, object? right)
    {
        // What is not recorded counts as greater than everything: last when ascending, first when descending.
        var order = (left, right) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => Comparing.Order(left, right, Kind),
        };
        return IsDescending ? -order : order;
    }

    public override string ToString() => $"{Path} {(IsDescending ? "DESC" : "ASC")}";
}
