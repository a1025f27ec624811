using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Computes what citations amount to for each record and relationship: corroboration, and since when it is known.</summary>
internal sealed class EvidenceColumns
{
    private static readonly ImmutableArray<string> s_levels = ["CORROBORATED", "SINGLE_SOURCE", "UNSUPPORTED"];

    private readonly GraphModel _model;
    private readonly CanonicalTable[] _tables;
    private readonly CitationLinks _links;
    private readonly CitationsBySubject _citations;
    private readonly CodedColumn _stance;
    private readonly CodedColumn _publisher;
    private readonly CodedColumn _kind;
    private readonly CodedColumn _perspective;
    private readonly SourceDates _dates;

    public EvidenceColumns(GraphModel model, CanonicalTable[] tables, CitationLinks links)
    {
        var evidence = model.Evidence!;
        var sources = tables[evidence.Source.Ordinal];
        _model = model;
        _tables = tables;
        _links = links;
        _citations = new CitationsBySubject(tables, links.Subject);
        _stance = Coded(tables[evidence.Citation.Ordinal], evidence.Stance);
        _publisher = Coded(sources, evidence.Publisher);
        _kind = Coded(sources, evidence.SourceKind);
        _perspective = Coded(sources, evidence.Perspective);
        _dates = new SourceDates(Coded(sources, evidence.Published), Coded(sources, evidence.Accessed));
    }

    /// <summary>The corroboration of each row; null where the model does not compute it for the type.</summary>
    public CorroborationColumns? Corroboration(int type)
    {
        if (FieldsOf(type)?.Corroboration is null)
        {
            return null;
        }

        var count = _tables[type].Count;
        var (publishers, sources, disputed) = (new int[count], new int[count], new bool[count]);
        var levels = new int[count];
        var kinds = new DistinctLists(_kind.Texts);
        var perspectives = new DistinctLists(_perspective.Texts);
        List<int> supporting = [];
        for (var row = 0; row < count; row++)
        {
            FindSupporting(type, row, supporting);
            disputed[row] = IsDisputed(type, row);
            sources[row] = supporting.Count;
            publishers[row] = supporting.Select(source => _publisher[source]).Where(code => code >= 0).Distinct().Count();
            levels[row] = supporting.Count == 0 ? 2 : publishers[row] >= 2 ? 0 : 1;
            kinds.Add(supporting.Select(source => _kind[source]));
            perspectives.Add(supporting.Select(source => _perspective[source]));
        }

        var occurringLevels = CodeRange.Compact(s_levels, levels);
        return new CorroborationColumns
        {
            Publishers = new IntColumn(publishers),
            Sources = new IntColumn(sources),
            Level = new CodedColumn(occurringLevels, levels),
            SourceKinds = kinds.ToColumn(),
            Perspectives = perspectives.ToColumn(),
            Disputed = new BooleanColumn(disputed),
        };
    }

    /// <summary>The date since when each row is known; null where the model does not compute it for the type.</summary>
    public CodedColumn? KnownSince(int type)
    {
        if (FieldsOf(type)?.KnownSince is null)
        {
            return null;
        }

        List<int> supporting = [];
        var codes = new int[_tables[type].Count];
        for (var row = 0; row < codes.Length; row++)
        {
            FindSupporting(type, row, supporting);
            codes[row] = _dates.Earliest(supporting);
        }

        return _dates.ToColumn(codes);
    }

    private CommonFields? FieldsOf(int type) => _model.ElementType(type) switch
    {
        NodeType { IsRecord: false } => null,
        NodeType => _model.RecordFields,
        _ => _model.RelationshipFields,
    };

    /// <summary>Fills in the distinct sources of the citations that support the row, rising.</summary>
    private void FindSupporting(int type, int row, List<int> sources)
    {
        sources.Clear();
        foreach (var citation in _citations[type, row])
        {
            var source = _links.Source[citation];
            var position = _stance.GetString(citation) == EvidenceTypes.Supports ? sources.BinarySearch(source) : 0;
            if (position < 0)
            {
                sources.Insert(~position, source);
            }
        }
    }

    private bool IsDisputed(int type, int row)
    {
        foreach (var citation in _citations[type, row])
        {
            if (_stance.GetString(citation) == EvidenceTypes.Disputes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The column of the property as codes, whatever text it holds.</summary>
    private static CodedColumn Coded(CanonicalTable table, Property property)
    {
        if (table.Columns[property.Ordinal] is CodedColumn coded)
        {
            return coded;
        }

        var text = (TextColumn)table.Columns[property.Ordinal];
        var builder = new CodedColumnBuilder(property);
        for (var row = 0; row < text.Count; row++)
        {
            builder.TryAdd(text[row]);
        }

        return builder.Build(new RowOrder(null, text.Count));
    }
}
