using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphApi.GraphQL.Types;

/// <summary>Definitions in the order in which the schema has them, also found by name.</summary>
public sealed class DefinitionList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly ImmutableArray<T> _items;
    private readonly FrozenDictionary<string, T> _byName;

    internal DefinitionList(ImmutableArray<T> items)
    {
        _items = items;
        _byName = items.ToFrozenDictionary(static item => item.Name, StringComparer.Ordinal);
    }

    internal static DefinitionList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public IEnumerable<string> Names => _items.Select(static item => item.Name);

    public T this[int index] => _items[index];

    public T? Find(string name) => _byName.GetValueOrDefault(name);

    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();
}
