using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>Remembers which merged sets have been seen; two are the same if they consist of the same selection sets, in any order.</summary>
internal sealed class MergedSetIndex
{
    private readonly HashSet<SelectionSetNode> _single = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ImmutableArray<int>> _several = new(new KeyComparer());
    private readonly Dictionary<SelectionSetNode, int> _ids = new(ReferenceEqualityComparer.Instance);

    public bool TryAdd(SelectionSetNode set) => _single.Add(set);

    public bool TryAdd(ImmutableArray<TypedSelectionSet> sets, MergeChecks checks)
    {
        var key = new int[sets.Length + 1];
        for (var i = 0; i < sets.Length; i++)
        {
            key[i] = IdOf(sets[i].Node);
        }

        key[^1] = -(int)checks;
        Array.Sort(key);
        return _several.Add(ImmutableArray.Create(key));
    }

    private int IdOf(SelectionSetNode set)
    {
        if (!_ids.TryGetValue(set, out var id))
        {
            id = _ids.Count;
            _ids.Add(set, id);
        }

        return id;
    }

    private sealed class KeyComparer : IEqualityComparer<ImmutableArray<int>>
    {
        public bool Equals(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<int> obj)
        {
            var hash = new HashCode();
            foreach (var id in obj)
            {
                hash.Add(id);
            }

            return hash.ToHashCode();
        }
    }
}
