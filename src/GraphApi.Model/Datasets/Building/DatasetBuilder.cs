using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects the rows of all tables in any order and makes the canonical data set of them.</summary>
public sealed class DatasetBuilder
{
    private readonly GraphModel _model;
    private TextColumn[] _ids = [];
    private IdIndex? _index;
    private ImmutableArray<LinkProblem> _problems;

    public DatasetBuilder(GraphModel model)
    {
        _model = model;
        Tables = [.. Enumerable.Range(0, model.ElementTypeCount).Select(ordinal => new TableBuilder(model, model.ElementType(ordinal)))];
    }

    /// <summary>By ordinal of the element type.</summary>
    public ImmutableArray<TableBuilder> Tables { get; }

    /// <summary>The licence note of the data.</summary>
    public string? Licence { get; set; }

    /// <summary>Whether a record or relationship without a citation is a problem. It is none in a part of a data set whose other parts have the citations.</summary>
    public bool AllowsUncited { get; init; }

    /// <summary>Resolves the references once all rows are added, and returns everything that is wrong with ids, references and citations.</summary>
    public ImmutableArray<LinkProblem> Link()
    {
        if (_index is null)
        {
            var duplicates = ImmutableArray.CreateBuilder<LinkProblem>();
            _ids = [.. Tables.Select(table => table.Ids.Build(new RowOrder(null, table.Count)))];
            _index = IdIndex.Build(_ids, (later, first) => duplicates.Add(new LinkProblem.DuplicateId(later, first)));

            // Nothing can refer to the later of two rows with one id, so that what it seems to lack is no news.
            var repeated = duplicates.Select(problem => problem.Element).ToHashSet();
            var problems = new Linker(_model, Tables).Link(_index);
            var news = problems.Where(problem => problem is not (LinkProblem.Uncited or LinkProblem.SingleMissing) || !repeated.Contains(problem.Element));
            _problems = [.. duplicates, .. news.Where(problem => !AllowsUncited || problem is not LinkProblem.Uncited)];
        }

        return _problems;
    }

    /// <summary>The data set. Throws where <see cref="Link"/> found problems.</summary>
    public Dataset Build()
    {
        var problems = Link();
        if (problems.Length > 0)
        {
            throw new InvalidOperationException($"The rows are no sound graph ({problems.Length} problems), the first: {problems[0]}.");
        }

        // 1. Canonical order, columns and references.
        var order = new CanonicalOrder(_model, Tables, _ids);
        var tables = new CanonicalTable[Tables.Length];
        Parallel.For(0, tables.Length, type => tables[type] = Canonicalize(Tables[type], order));
        var links = LinkCitations(order);

        // 2. Computed fields.
        var evidence = links is null ? null : new EvidenceColumns(_model, tables, links);
        var labels = new LabelWriter(tables, order);
        var finished = new Table[tables.Length];
        Parallel.For(0, tables.Length, type => finished[type] = Finish(tables[type], labels, evidence));

        // 3. The whole. The index is renumbered in place: building once more would link anew.
        var index = _index!.Renumber([.. tables.Select(table => table.Ids)], order.Final);
        _index = null;
        return new Dataset
        {
            Model = _model,
            Nodes = [.. finished.OfType<NodeTable>()],
            Relationships = [.. finished.OfType<RelationshipTable>()],
            Citations = links,
            NodeTypeOf = order.NodeTypeOf,
            NodeRowOf = order.NodeRowOf,
            Ids = index,
            Version = VersionHash.Of(_model, tables, links, Licence),
            Licence = Licence,
        };
    }

    private static Table Finish(CanonicalTable table, LabelWriter labels, EvidenceColumns? evidence)
    {
        var corroboration = evidence?.Corroboration(table.Type.Ordinal);
        var knownSince = evidence?.KnownSince(table.Type.Ordinal);
        return table.Type switch
        {
            NodeType node => new NodeTable
            {
                Type = node,
                Count = table.Count,
                Ids = table.Ids,
                Columns = table.Columns,
                NodeIndex = table.NodeIndex,
                Labels = labels.Write(node),
                Corroboration = corroboration,
                KnownSince = knownSince,
            },
            RelationshipType relationship => new RelationshipTable
            {
                Type = relationship,
                Count = table.Count,
                Ids = table.Ids,
                Columns = table.Columns,
                From = table.From,
                To = table.To,
                Corroboration = corroboration,
                KnownSince = knownSince,
            },
            _ => throw new InvalidOperationException($"{table.Type} is neither a node type nor a relationship type."),
        };
    }

    private CanonicalTable Canonicalize(TableBuilder builder, CanonicalOrder order)
    {
        var type = builder.Type.Ordinal;
        var rows = order[type];
        var ids = rows.IsAsAdded ? _ids[type] : builder.Ids.Build(rows);
        var table = new CanonicalTable(builder.Type, ids, ImmutableArray.CreateRange(builder.Columns, column => column.Build(rows)));
        return builder.Type is NodeType
            ? table with { NodeIndex = rows.Apply<int>(order.NodeIndexOf[type]) }
            : table with { From = Ends(builder.References[0], rows, order), To = Ends(builder.References[1], rows, order) };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Ends(ReferenceBuilder reference, RowOrder rows, CanonicalOrder order)
    {
        var ends = new int[rows.Count];
        for (var row = 0; row < ends.Length; row++)
        {
            var (type, added) = reference.Targets[rows[row]];
            ends[row] = order.NodeIndexOf[type][added];
        }

        return ends;
    }

    private CitationLinks? LinkCitations(CanonicalOrder order)
    {
        if (_model.Evidence is not { } evidence)
        {
            return null;
        }

        var citations = Tables[evidence.Citation.Ordinal];
        var rows = order[evidence.Citation.Ordinal];
        return new CitationLinks
        {
            Subject = Array.ConvertAll(rows.Apply<ElementRef>(citations.References[0].Targets), order.Final),
            Source = Array.ConvertAll(rows.Apply<ElementRef>(citations.References[1].Targets), source => order.Final(source).Row),
        };
    }
}
