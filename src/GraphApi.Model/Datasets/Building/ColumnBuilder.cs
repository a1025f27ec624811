using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>One property's values in the order in which rows are added.</summary>
public abstract class ColumnBuilder
{
    /// <summary>A builder for the kind of values that the property has.</summary>
    public static ColumnBuilder For(Property property) => property switch
    {
        { IsList: true } => new ListColumnBuilder(property),
        { Kind: PropertyKind.Int } => new IntColumnBuilder(),
        { Kind: PropertyKind.Float } => new FloatColumnBuilder(),
        { Kind: PropertyKind.Boolean } => new BooleanColumnBuilder(),
        { Kind: PropertyKind.String or PropertyKind.Url } => new TextColumnBuilder(property),
        _ => new CodedColumnBuilder(property),
    };

    public abstract int Count { get; }

    /// <summary>Adds a row without a value (false for booleans, an empty list for lists).</summary>
    public abstract void AddMissing();

    /// <summary>Adds the value that the UTF-8 text stands for. Where it stands for none, adds a row without a value and returns false. Empty text is no value.</summary>
    public abstract bool TryAdd(ReadOnlySpan<byte> text);

    /// <summary>Makes room for as many rows in all.</summary>
    internal abstract void Reserve(int rows);

    internal abstract Column Build(RowOrder order);
}
