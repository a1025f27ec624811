using System.Collections.Immutable;
using GraphApi.Memory.Indexes;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>One table of a snapshot: its columns ready to use, and the indexes that the model asks for.</summary>
internal sealed class StoredTable
{
    private readonly Table _table;
    private readonly StoredText _ids;
    private readonly StoredText? _labels;
    private readonly StoredCodes? _knownSince;
    private readonly ImmutableDictionary<CorroborationValue, StoredColumn> _corroboration;

    /// <summary>By ordinal of the property.</summary>
    private readonly ImmutableArray<StoredColumn> _properties;
    private readonly ImmutableArray<PropertyIndex?> _indexes;
    private readonly IdRanks _idIndex;

    public StoredTable(Table table, NameRanks names)
    {
        _table = table;
        _ids = new StoredText(table.Ids);
        _idIndex = new IdRanks(table.Ids);
        _labels = table is NodeTable { Labels: { } labels } ? new StoredText(labels) : null;
        _knownSince = table.KnownSince is { } knownSince ? new StoredCodes(knownSince, isDate: true, names) : null;
        _corroboration = table.Corroboration is { } corroboration ? Store(corroboration, names) : [];
        _properties = [.. Type.Properties.Select(property => Store(property, table.Columns[property.Ordinal], names))];
        _indexes = [.. Type.Properties.Select(property => property.IsIndexed && IsScanned ? _properties[property.Ordinal].CreateIndex() : null)];
    }

    public ElementType Type => _table.ElementType;

    public int Count => _table.Count;

    public TextColumn Ids => _table.Ids;

    /// <summary>By row: the node index.</summary>
    public int[] NodeIndexes => _table is NodeTable nodes ? nodes.NodeIndex
        : throw new InvalidOperationException($"The plan leads along a relationship field from a row of {Type.Name}, which is no node.");

    public RelationshipTable Ends => _table as RelationshipTable
        ?? throw new InvalidOperationException($"The plan asks for the ends of a row of {Type.Name}, which is no relationship.");

    /// <summary>Relationships are only ever reached from their ends, so that an index over them would serve no list.</summary>
    private bool IsScanned => _table is NodeTable;

    /// <summary>The column that a value is in. A property may be that of another type: the one of the same name is meant.</summary>
    public StoredColumn Column(ValueRef value) => value switch
    {
        ValueRef.Id => _ids,
        ValueRef.OfProperty { Property: var property } when Find(property) is { } own => _properties[own.Ordinal],
        ValueRef.Label when _labels is not null => _labels,
        ValueRef.KnownSince when _knownSince is not null => _knownSince,
        ValueRef.OfCorroboration { Value: var part } when _corroboration.TryGetValue(part, out var column) => column,
        _ => throw new InvalidOperationException($"The plan asks for \"{value}\" of {Type.Name}, which has no such value."),
    };

    /// <summary>The index over a value; null where there is none.</summary>
    public PropertyIndex? Index(ValueRef value) => value switch
    {
        ValueRef.Id => _idIndex,
        ValueRef.OfProperty { Property: var property } when Find(property) is { } own => _indexes[own.Ordinal],
        _ => null,
    };

    private Property? Find(Property property) =>
        property.Ordinal < Type.Properties.Length && Type.Properties[property.Ordinal] == property ? property : Type.FindProperty(property.Name);

    private static StoredColumn Store(Property property, Column column, NameRanks names) => column switch
    {
        TextColumn texts => new StoredText(texts),
        CodedColumn codes => new StoredCodes(codes, IsDate(property), names),
        IntColumn numbers => new StoredInts(numbers),
        FloatColumn numbers => new StoredFloats(numbers),
        BooleanColumn booleans => new StoredBooleans(booleans),
        ListColumn lists => new StoredList(lists, IsDate(property)),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.GetType().Name, "A kind of column that the embedded backend does not know."),
    };

    private static ImmutableDictionary<CorroborationValue, StoredColumn> Store(CorroborationColumns columns, NameRanks names) =>
        new Dictionary<CorroborationValue, StoredColumn>
        {
            [CorroborationValue.Publishers] = new StoredInts(columns.Publishers),
            [CorroborationValue.Sources] = new StoredInts(columns.Sources),
            [CorroborationValue.Level] = new StoredCodes(columns.Level, isDate: false, names),
            [CorroborationValue.SourceKinds] = new StoredList(columns.SourceKinds, isDate: false),
            [CorroborationValue.Perspectives] = new StoredList(columns.Perspectives, isDate: false),
            [CorroborationValue.Disputed] = new StoredBooleans(columns.Disputed),
        }.ToImmutableDictionary();

    private static bool IsDate(Property property) => property.Kind is PropertyKind.Date or PropertyKind.PartialDate;
}
