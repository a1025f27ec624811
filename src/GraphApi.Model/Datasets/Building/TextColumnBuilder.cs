using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects free text.</summary>
public sealed class TextColumnBuilder : ColumnBuilder
{
    private readonly TextBuffer _texts = new();
    private readonly Property? _property;
    private bool _hasMissing;

    public TextColumnBuilder()
    {
    }

    /// <param name="property">The property whose rule the texts must keep.</param>
    public TextColumnBuilder(Property property) => _property = property.Kind == PropertyKind.String ? null : property;

    public override int Count => _texts.Count;

    /// <summary>The UTF-8 of an added row; empty where it has no value.</summary>
    public ReadOnlySpan<byte> this[int row] => _texts[row];

    public override void AddMissing()
    {
        _texts.Add([]);
        _hasMissing = true;
    }

    public void Add(ReadOnlySpan<byte> text)
    {
        _texts.Add(text);
        _hasMissing |= text.IsEmpty;
    }

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (_property is null || text.IsEmpty || ValueSyntax.IsValid(_property, text))
        {
            Add(text);
            return true;
        }

        AddMissing();
        return false;
    }

    internal override void Reserve(int rows) => _texts.Reserve(rows);

    internal override TextColumn Build(RowOrder order)
    {
        if (!_hasMissing)
        {
            return _texts.ToColumn(order, nulls: null);
        }

        var nulls = new bool[order.Count];
        for (var row = 0; row < nulls.Length; row++)
        {
            nulls[row] = _texts[order[row]].IsEmpty;
        }

        return _texts.ToColumn(order, nulls);
    }
}
