using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Lists;

/// <summary>A total order of a list's rows: by its terms, then by position. The first term's key is computed once for each row and passed around.</summary>
internal readonly struct RowOrder(ListSource source, SortTerm[] terms)
{
    public ulong KeyOf(ElementRef element, int relationship) => terms.Length == 0 ? 0 : terms[0].KeyOf(element, relationship);

    public int Compare(ulong leftKey, int left, ulong rightKey, int right)
    {
        if (leftKey != rightKey)
        {
            return leftKey < rightKey ? -1 : 1;
        }

        return terms.Length == 0 ? left - right : CompareFurther(left, right);
    }

    /// <summary>Compares a row with a cursor; <paramref name="bounds"/> are the positions around the cursor's ids among rows that are equal otherwise.</summary>
    public int Compare(ulong key, int position, BoundCursor cursor, (int NotBefore, int Behind) bounds)
    {
        var element = source.ElementAt(position);
        var relationship = source.RelationshipAt(position);
        for (var term = 0; term < terms.Length; term++)
        {
            var rowKey = term == 0 ? key : terms[term].KeyOf(element, relationship);
            if (rowKey != cursor.Key(term))
            {
                return rowKey < cursor.Key(term) ? -1 : 1;
            }

            var order = terms[term].CompareTexts(element, relationship, cursor.Text(term));
            if (order != 0)
            {
                return order;
            }
        }

        return position < bounds.NotBefore ? -1 : position >= bounds.Behind ? 1 : 0;
    }

    /// <summary>Where the rows around a cursor are among candidates in this order: the first not before it, and the first behind it.</summary>
    public (int NotBefore, int Behind) Around(Candidates candidates, BoundCursor cursor, (int NotBefore, int Behind) bounds) =>
        (FirstAtLeast(candidates, cursor, bounds, 0), FirstAtLeast(candidates, cursor, bounds, 1));

    private int FirstAtLeast(Candidates candidates, BoundCursor cursor, (int NotBefore, int Behind) bounds, int least)
    {
        var (low, high) = (candidates.Start, candidates.End);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var position = candidates[middle];
            var key = KeyOf(source.ElementAt(position), source.RelationshipAt(position));
            if (Math.Sign(Compare(key, position, cursor, bounds)) < least)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int CompareFurther(int left, int right)
    {
        var (leftElement, leftRelationship) = (source.ElementAt(left), source.RelationshipAt(left));
        var (rightElement, rightRelationship) = (source.ElementAt(right), source.RelationshipAt(right));
        for (var term = 0; term < terms.Length; term++)
        {
            if (term > 0)
            {
                var (leftKey, rightKey) = (terms[term].KeyOf(leftElement, leftRelationship), terms[term].KeyOf(rightElement, rightRelationship));
                if (leftKey != rightKey)
                {
                    return leftKey < rightKey ? -1 : 1;
                }
            }

            var order = terms[term].CompareTexts(leftElement, leftRelationship, rightElement, rightRelationship);
            if (order != 0)
            {
                return order;
            }
        }

        return left - right;
    }
}
