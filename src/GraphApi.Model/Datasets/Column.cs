namespace GraphApi.Model.Datasets;

/// <summary>One property's values by row.</summary>
public abstract class Column
{
    public abstract int Count { get; }

    /// <summary>True where the row has no value. A list has always one, though it may be empty.</summary>
    public abstract bool IsNull(int row);
}
