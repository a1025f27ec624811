using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Binding;

namespace GraphApi.Memory.Lists;

/// <summary>Finds the rows of one page, and does no more than the connection's fields need.</summary>
internal sealed class PageSelector(ListSource source, SortTerm[] terms, PageNeeds needs)
{
    private readonly RowOrder _order = new(source, terms);
    private readonly bool _needsPage = (needs & ~PageNeeds.TotalCount) != 0;
    private readonly bool _needsRows = needs.HasFlag(PageNeeds.Rows);
    private readonly bool _needsTotal = needs.HasFlag(PageNeeds.TotalCount);
    private readonly bool _needsNext = needs.HasFlag(PageNeeds.HasNext);
    private readonly bool _needsPrevious = needs.HasFlag(PageNeeds.HasPrevious);

    public Page Select(ExecutionState state, RowRange range, BoundList list, BoundPage page)
    {
        if (list.Filter is null && list.Candidates is not { IsAscending: false } && (terms.Length == 0 || !_needsPage))
        {
            return Slice(state, range, list, page);
        }

        var candidates = list.Candidates ?? Candidates.All(range);
        if (!_needsPage)
        {
            return new Page(0, 0, false, Count(state, candidates, list.Filter, candidates.Start, candidates.End), false, false);
        }

        return terms.Length == 0 && candidates.IsAscending
            ? Walk(state, range, candidates, list, page)
            : SelectTop(state, range, candidates, list, page);
    }

    /// <summary>Without filter and order a page is a run of positions, and all else is known from the range.</summary>
    private Page Slice(ExecutionState state, RowRange range, BoundList list, BoundPage page)
    {
        var candidates = list.Candidates ?? Candidates.All(range);
        var (start, end) = Window(range, candidates, list, page);
        var count = _needsRows ? Math.Min(page.Size, end - start) : 0;
        var first = page.Backward ? end - Math.Min(page.Size, end - start) : start;
        var behind = first + Math.Min(page.Size, end - start);
        state.Visit(count);
        var hasNext = behind < candidates.End;
        var hasPrevious = first > candidates.Start;
        if (candidates.Positions is null)
        {
            return new Page(first, count, IsSelected: false, candidates.Count, hasNext, hasPrevious);
        }

        var taken = state.Scratch.Take(count);
        candidates.Positions.AsSpan(first, count).CopyTo(state.Scratch.Positions.AsSpan(taken));
        return new Page(taken, count, IsSelected: true, candidates.Count, hasNext, hasPrevious);
    }

    /// <summary>The candidates on the page's side of the cursor; they must rise.</summary>
    private (int Start, int End) Window(RowRange range, Candidates candidates, BoundList list, BoundPage page)
    {
        if (list.Cursor is null)
        {
            return (candidates.Start, candidates.End);
        }

        return page.Backward
            ? (candidates.Start, candidates.FirstNotBelow(source.FirstNotBefore(range, list.Cursor)))
            : (candidates.FirstNotBelow(source.FirstBehind(range, list.Cursor)), candidates.End);
    }

    /// <summary>With a filter and no order: walks away from the cursor until the page is full.</summary>
    private Page Walk(ExecutionState state, RowRange range, Candidates candidates, BoundList list, BoundPage page)
    {
        var (start, end) = Window(range, candidates, list, page);
        var needsFurther = page.Backward ? _needsPrevious : _needsNext;
        var taken = state.Scratch.Take(page.Size);
        var (count, total) = (0, 0);
        var hasFurther = false;
        for (var step = 0; step < end - start && (count < page.Size || _needsTotal || (needsFurther && !hasFurther)); step++)
        {
            var position = candidates[page.Backward ? end - 1 - step : start + step];
            state.Visit();
            if (list.Filter is not null && !list.Filter.Accepts(state, source, position))
            {
                continue;
            }

            total++;
            hasFurther = count == page.Size;
            if (!hasFurther)
            {
                state.Scratch.Positions[taken + count++] = position;
            }
        }

        if (page.Backward)
        {
            state.Scratch.Positions.AsSpan(taken, count).Reverse();
        }

        var (otherStart, otherEnd) = page.Backward ? (end, candidates.End) : (candidates.Start, start);
        var needsOther = page.Backward ? _needsNext : _needsPrevious;
        var others = _needsTotal ? Count(state, candidates, list.Filter, otherStart, otherEnd)
            : needsOther && Any(state, candidates, list.Filter, otherStart, otherEnd) ? 1 : 0;
        return new Page(taken, count, IsSelected: true, total + others, page.Backward ? others > 0 : hasFurther, page.Backward ? hasFurther : others > 0);
    }

    /// <summary>In a given order: looks at every candidate and keeps the page's rows in a heap.</summary>
    private Page SelectTop(ExecutionState state, RowRange range, Candidates candidates, BoundList list, BoundPage page)
    {
        var bounds = list.Cursor is null ? default : (source.FirstNotBefore(range, list.Cursor), source.FirstBehind(range, list.Cursor));
        var taken = state.Scratch.Take(Math.Min(page.Size, candidates.Count));
        var heap = new RowHeap(_order, state.Scratch, taken, page);
        var (total, eligible) = (0, 0);
        for (var index = candidates.Start; index < candidates.End; index++)
        {
            var position = candidates[index];
            state.Visit();
            if (list.Filter is not null && !list.Filter.Accepts(state, source, position))
            {
                continue;
            }

            total++;
            var key = _order.KeyOf(position);
            if (list.Cursor is null || IsBeyond(_order.Compare(key, position, list.Cursor, bounds), page.Backward))
            {
                eligible++;
                heap.Offer(key, position);
            }
        }

        var count = heap.Sort();
        var (further, others) = (eligible > count, total > eligible);
        return new Page(taken, count, IsSelected: true, total, page.Backward ? others : further, page.Backward ? further : others);
    }

    private static bool IsBeyond(int order, bool backward) => backward ? order < 0 : order > 0;

    private int Count(ExecutionState state, Candidates candidates, RowFilter? filter, int start, int end)
    {
        if (filter is null)
        {
            return end - start;
        }

        var count = 0;
        for (var index = start; index < end; index++)
        {
            state.Visit();
            count += filter.Accepts(state, source, candidates[index]) ? 1 : 0;
        }

        return count;
    }

    private bool Any(ExecutionState state, Candidates candidates, RowFilter? filter, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            state.Visit();
            if (filter is null || filter.Accepts(state, source, candidates[index]))
            {
                return true;
            }
        }

        return false;
    }
}
