using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Binding;

namespace GraphApi.Memory.Lists;

/// <summary>Finds the rows of one page, and does no more than the connection's fields need.</summary>
internal sealed class PageSelector(ListSource source, PageNeeds needs)
{
    private readonly bool _needsPage = (needs & ~PageNeeds.TotalCount) != 0;
    private readonly bool _needsRows = needs.HasFlag(PageNeeds.Rows);
    private readonly bool _needsTotal = needs.HasFlag(PageNeeds.TotalCount);
    private readonly bool _needsNext = needs.HasFlag(PageNeeds.HasNext);
    private readonly bool _needsPrevious = needs.HasFlag(PageNeeds.HasPrevious);

    public Page Select(ExecutionState state, RowRange range, BoundList list, BoundPage page)
    {
        var candidates = list.Candidates ?? Candidates.All(range);
        if (!_needsPage)
        {
            return new Page(0, 0, IsSelected: false, Count(state, candidates, list.Filter, candidates.Start, candidates.End), HasNext: false, HasPrevious: false);
        }

        if (candidates.Order != CandidateOrder.List && (list.Order.Length > 0 || candidates.Order == CandidateOrder.Unknown))
        {
            return SelectTop(state, range, candidates, list, page);
        }

        var window = Window(range, candidates, list, page);
        return list.Filter is null ? Slice(state, candidates, window, page) : Walk(state, candidates, window, list.Filter, page);
    }

    /// <summary>The candidates on the page's side of the cursor, where they come in the list's order.</summary>
    private RowRange Window(RowRange range, Candidates candidates, BoundList list, BoundPage page)
    {
        if (list.Cursor is null)
        {
            return new RowRange(candidates.Start, candidates.End);
        }

        var (notBefore, behind) = (source.FirstNotBefore(range, list.Cursor), source.FirstBehind(range, list.Cursor));
        if (candidates.Order == CandidateOrder.Position)
        {
            (notBefore, behind) = (candidates.FirstNotBelow(notBefore), candidates.FirstNotBelow(behind));
        }
        else
        {
            (notBefore, behind) = new RowOrder(source, list.Order).Around(candidates, list.Cursor, (notBefore, behind));
        }

        return page.Backward ? new RowRange(candidates.Start, notBefore) : new RowRange(behind, candidates.End);
    }

    /// <summary>Without a filter a page is a run of candidates, and all else is known from the range.</summary>
    private Page Slice(ExecutionState state, Candidates candidates, RowRange window, BoundPage page)
    {
        var size = Math.Min(page.Size, window.Length);
        var first = page.Backward ? window.End - size : window.Start;
        var (hasNext, hasPrevious) = (first + size < candidates.End, first > candidates.Start);
        var count = _needsRows ? size : 0;
        state.Visit(count);
        if (candidates.Positions is null)
        {
            return new Page(first, count, IsSelected: false, candidates.Count, hasNext, hasPrevious);
        }

        var taken = state.Scratch.Take(count);
        candidates.Positions.AsSpan(first, count).CopyTo(state.Scratch.Positions.AsSpan(taken));
        return new Page(taken, count, IsSelected: true, candidates.Count, hasNext, hasPrevious);
    }

    /// <summary>With a filter, where candidates come in the list's order: walks away from the cursor until the page is full.</summary>
    private Page Walk(ExecutionState state, Candidates candidates, RowRange window, RowFilter filter, BoundPage page)
    {
        var needsFurther = page.Backward ? _needsPrevious : _needsNext;
        var taken = state.Scratch.Take(Math.Min(page.Size, window.Length));
        var (count, total) = (0, 0);
        var hasFurther = false;
        for (var step = 0; step < window.Length && (count < page.Size || _needsTotal || (needsFurther && !hasFurther)); step++)
        {
            var position = candidates[page.Backward ? window.End - 1 - step : window.Start + step];
            state.Visit();
            if (!Accepts(state, filter, position))
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

        var (otherStart, otherEnd) = page.Backward ? (window.End, candidates.End) : (candidates.Start, window.Start);
        var others = CountOthers(state, candidates, filter, new RowRange(otherStart, otherEnd), page.Backward ? _needsNext : _needsPrevious);
        return new Page(taken, count, IsSelected: true, total + others, page.Backward ? others > 0 : hasFurther, page.Backward ? hasFurther : others > 0);
    }

    /// <summary>The rows on the cursor's other side: all of them for a total, else at most one, and only where it matters whether there is one.</summary>
    private int CountOthers(ExecutionState state, Candidates candidates, RowFilter filter, RowRange others, bool needsOther)
    {
        if (_needsTotal)
        {
            return Count(state, candidates, filter, others.Start, others.End);
        }

        return needsOther && Any(state, candidates, filter, others.Start, others.End) ? 1 : 0;
    }

    /// <summary>In a given order: looks at every candidate and keeps the page's rows in a heap.</summary>
    private Page SelectTop(ExecutionState state, RowRange range, Candidates candidates, BoundList list, BoundPage page)
    {
        var bounds = list.Cursor is null ? default : (source.FirstNotBefore(range, list.Cursor), source.FirstBehind(range, list.Cursor));
        var taken = state.Scratch.Take(Math.Min(page.Size, candidates.Count));
        var order = new RowOrder(source, list.Order);
        var heap = new RowHeap(order, state.Scratch, taken, page);
        var (total, eligible) = (0, 0);
        for (var index = candidates.Start; index < candidates.End; index++)
        {
            var position = candidates[index];
            var (element, relationship) = (source.ElementAt(position), source.RelationshipAt(position));
            state.Visit();
            if (list.Filter is not null && !list.Filter.Accepts(state, element, relationship))
            {
                continue;
            }

            total++;
            var key = order.KeyOf(element, relationship);
            if (list.Cursor is null || IsBeyond(order.Compare(key, position, list.Cursor, bounds), page.Backward))
            {
                eligible++;
                heap.Offer(key, position);
            }
        }

        var count = heap.Sort();
        var (further, others) = (eligible > count, total > eligible);
        return new Page(taken, count, IsSelected: true, total, page.Backward ? others : further, page.Backward ? further : others);
    }

    private bool Accepts(ExecutionState state, RowFilter filter, int position) =>
        filter.Accepts(state, source.ElementAt(position), source.RelationshipAt(position));

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
            count += Accepts(state, filter, candidates[index]) ? 1 : 0;
        }

        return count;
    }

    private bool Any(ExecutionState state, Candidates candidates, RowFilter filter, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            state.Visit();
            if (Accepts(state, filter, candidates[index]))
            {
                return true;
            }
        }

        return false;
    }
}
