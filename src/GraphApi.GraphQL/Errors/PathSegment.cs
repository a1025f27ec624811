using System.Globalization;

namespace GraphApi.GraphQL.Errors;

/// <summary>One step of the path to a value in a response: a response name, or an index when <see cref="Name"/> is null.</summary>
public readonly record struct PathSegment(string? Name, int Index)
{
    public static PathSegment Key(string name) => new(name, 0);

    public static PathSegment Item(int index) => new(null, index);

    public override string ToString() => Name ?? Index.ToString(CultureInfo.InvariantCulture);
}
