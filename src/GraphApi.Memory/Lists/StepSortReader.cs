using GraphApi.Memory.Steps;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>Sorts by a value of the element that a step leads to; <paramref name="byType"/> is by ordinal of that element's type.</summary>
internal sealed class StepSortReader(StepOperator step, SortReader?[] byType) : SortReader
{
    public override ulong KeyOf(int row, int relationship) => Find(row, relationship, out var target) is { } reader ? reader.KeyOf(target, -1) : NoValue;

    public override ReadOnlySpan<byte> TextOf(int row, int relationship) =>
        Find(row, relationship, out var target) is { } reader ? reader.TextOf(target, -1) : [];

    public override void WriteTo(CursorWriter cursor, int row, int relationship)
    {
        if (Find(row, relationship, out var target) is { } reader)
        {
            reader.WriteTo(cursor, target, -1);
            return;
        }

        cursor.Null();
    }

    private SortReader? Find(int row, int relationship, out int target)
    {
        var found = step.TryFollow(row, relationship, out var element);
        target = element.Row;
        return found ? byType[element.Type] : null;
    }
}
