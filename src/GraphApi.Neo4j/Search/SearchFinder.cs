using System.Collections.Immutable;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Search;

/// <summary>
/// Finds what fits a text: one statement reads the candidates that have the most of its words, with their searchable values, which are scored here. The vocabulary is read
/// by one more statement, once for each data set that is served.
/// </summary>
internal sealed class SearchFinder(SearchNode search) : Finder
{
    /// <summary>Made when the first request searches.</summary>
    private CypherStatement? _statement;

    public override async ValueTask<bool> TryFindAsync(StatementRunner statements, ServedDataset served, StatementInput input, CancellationToken cancellationToken)
    {
        if (await served.FindVocabularyAsync(statements, input, cancellationToken).ConfigureAwait(false) is not { } vocabulary)
        {
            return false;
        }

        var types = SearchNode.TypesOf(served.Names.Model);
        var elements = served.Facts.Counts.Where(count => types.Any(type => type.Name == count.Key)).Sum(count => count.Value);
        var query = SearchQuery.Of(search.TextOf(input.Plan.Variables), vocabulary, elements, cancellationToken);
        var hits = new List<SearchHit>();
        if (query.Probes.IsEmpty)
        {
            input.Findings.Add(search, FoundPage.Of(hits, input.Plan.Page(search.List.Ordinal)));
            return true;
        }

        var candidates = new StatementInput(input.Plan, new Findings());
        candidates.Findings.Add(search, new SearchProbes(query, vocabulary));
        _statement ??= SearchStatements.Candidates(search, served.Names);
        var isRead = await statements.TryReadAsync(_statement, candidates, served.Mark, (ref reader) => ReadHits(ref reader, query, types, hits), cancellationToken).ConfigureAwait(false);
        if (isRead)
        {
            input.Findings.Add(search, FoundPage.Of(hits, input.Plan.Page(search.List.Ordinal)));
        }

        return isRead;
    }

    private static void ReadHits(ref PackReader reader, SearchQuery query, ImmutableArray<NodeType> types, List<SearchHit> hits)
    {
        var scorer = new ElementScorer(query);
        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            reader.ReadListHeader();
            var id = reader.ReadUtf8().ToArray();
            scorer.Begin();
            ReadValues(ref reader, scorer, types);
            if (scorer.TryEnd(out var perMille, out var matches))
            {
                hits.Add(new SearchHit(id, perMille, matches));
            }
        }
    }

    private static void ReadValues(ref PackReader reader, ElementScorer scorer, ImmutableArray<NodeType> types)
    {
        reader.ReadListHeader();
        foreach (var property in SearchStatements.PropertiesOf(types[reader.ReadInt32()]))
        {
            if (reader.TryReadNull())
            {
                continue;
            }

            if (!property.IsList)
            {
                scorer.Add(property, reader.ReadUtf8());
                continue;
            }

            for (var items = reader.ReadListHeader(); items > 0; items--)
            {
                scorer.Add(property, reader.ReadUtf8());
            }
        }
    }
}
