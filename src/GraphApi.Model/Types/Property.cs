namespace GraphApi.Model.Types;

/// <summary>A property of a node or relationship type: one column of its table.</summary>
public sealed class Property
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required PropertyKind Kind { get; init; }

    /// <summary>The closed list of values, for <see cref="PropertyKind.Enum"/>.</summary>
    public required EnumDefinition? Enum { get; init; }

    /// <summary>True for a list of values; such a property is never null, only empty.</summary>
    public required bool IsList { get; init; }

    /// <summary>True where every row must give a value. Never for lists and Booleans, which read an empty cell as no values and as false.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>True where a row may be without a value: a list is only ever empty, and a Boolean false.</summary>
    public bool IsNullable => !IsRequired && !IsList && Kind != PropertyKind.Boolean;

    /// <summary>True where both backends keep an index over it.</summary>
    public required bool IsIndexed { get; init; }

    /// <summary>True where people look records up by it, in any spelling.</summary>
    public required bool IsSearchable { get; init; }

    /// <summary>True for a text that many records share, such as a region: records can be counted by it.</summary>
    public required bool IsCategory { get; init; }

    /// <summary>True where the record or relationship begins at this date, so that it is not there as of an earlier day. At most one property of a type.</summary>
    public required bool IsBegin { get; init; }

    /// <summary>True where the record or relationship ends at this date. At most one property of a type.</summary>
    public required bool IsEnd { get; init; }

    /// <summary>Position among the properties of its type.</summary>
    public required int Ordinal { get; init; }

    public override string ToString() => Name;
}
