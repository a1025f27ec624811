using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphApi.GraphQL.Types;

/// <summary>Definitions in the order in which the schema has them, also found by name.</summary>
public sealed class DefinitionList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    /// <summary>Up to this many names are compared faster than hashed; nearly every list is that short.</summary>
    private const int LongestScan = 8;

    private readonly ImmutableArray<T> _items;
    private readonly FrozenDictionary<string, T>? _byName;

    internal DefinitionList(ImmutableArray<T> items)
    {
        _items = items;
        _byName = items.Length > LongestScan ? items.ToFrozenDictionary(static item => item.Name, StringComparer.Ordinal) : null;
    }

    internal static DefinitionList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public IEnumerable<string> Names => _items.Select(static item => item.Name);

    public T this[int index] => _items[index];

    public T? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.GetValueOrDefault(name);
        }

        foreach (var item in _items)
        {
            if (item.Name == name)
            {
                return item;
            }
        }

        return null;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();
}
