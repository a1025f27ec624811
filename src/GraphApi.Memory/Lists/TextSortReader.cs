using GraphApi.Model.Datasets;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Sorts by a text, by code point.</summary>
internal sealed class TextSortReader(TextColumn texts) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => texts.IsNull(row) ? NoValue : SortKey.Of(texts[row]);

    public override ReadOnlySpan<byte> TextOf(int row, int relationship) => texts[row];

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        if (texts.IsNull(row))
        {
            cursor.Null();
            return;
        }

        cursor.Text(texts[row]);
    }
}
