using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Memory.Search;

/// <summary>Finds what fits a text: looks its words up, takes the candidates that have the most of them, and scores these by their own values.</summary>
internal sealed class SearchFinder(GraphSnapshot snapshot, SearchNode search)
{
    private readonly NodeRows _rows = new(snapshot, SearchNode.TypesOf(snapshot.Dataset.Model));

    private readonly Property[][] _searchable =
        [.. snapshot.Dataset.Nodes.Select(table => table.Type.Properties.Where(property => property.IsSearchable).ToArray())];

    /// <summary>For the filter and the cursor: the order by score is the search's own.</summary>
    private readonly ListBinder _binder = new(snapshot, search.List with { Order = [] }, new NodeRows(snapshot, SearchNode.TypesOf(snapshot.Dataset.Model)));

    /// <summary>All that was found, in no order.</summary>
    public List<SearchHit> Find(ExecutionState state)
    {
        var index = snapshot.Search;
        var query = SearchQuery.Of(search.TextOf(state.Variables), index.Vocabulary, _rows.Tables.Sum(table => table.Count), state.CancellationToken);
        var weights = snapshot.RentWeights();
        foreach (var probe in query.Probes)
        {
            var entries = index[probe.Word];
            weights.Add(probe, entries);
            state.Visit(entries.Length);
        }

        var candidates = Choose(state, weights);
        snapshot.ReturnWeights(weights);
        state.Visit(candidates.Count);
        return Score(query, candidates);
    }

    /// <summary>The candidates with the greatest weights, of equal ones those with the smaller ids.</summary>
    private List<int> Choose(ExecutionState state, CandidateWeights weights)
    {
        var list = _binder.Bind(state);
        if (list.Candidates is { Count: 0 })
        {
            return [];
        }

        var isType = new bool[snapshot.Tables.Count];
        foreach (var type in search.TypesOf(snapshot.Dataset.Model, state.Variables))
        {
            isType[type.Ordinal] = true;
        }

        var chosen = new PriorityQueue<int, long>();
        foreach (var node in weights.Nodes)
        {
            // Node indexes rise with the ids.
            var rank = ((long)weights[node] << 32) - node;
            if (chosen.Count == SearchLimits.MostCandidates && chosen.TryPeek(out _, out var least) && rank < least)
            {
                continue;
            }

            var element = _rows.ElementAt(node);
            if (!isType[element.Type] || list.Filter?.Accepts(state, element, -1) == false)
            {
                continue;
            }

            chosen.Enqueue(node, rank);
            if (chosen.Count > SearchLimits.MostCandidates)
            {
                chosen.Dequeue();
            }
        }

        return [.. chosen.UnorderedItems.Select(item => item.Element)];
    }

    private List<SearchHit> Score(SearchQuery query, List<int> candidates)
    {
        var scorer = new ElementScorer(query);
        var hits = new List<SearchHit>();
        foreach (var node in candidates)
        {
            var (type, row) = _rows.ElementAt(node);
            scorer.Begin();
            foreach (var property in _searchable[type])
            {
                AddValues(scorer, property, snapshot.Dataset.Nodes[type].Columns[property.Ordinal], row);
            }

            if (scorer.TryEnd(out var perMille, out var matches))
            {
                hits.Add(new SearchHit(_rows.IdAt(node).ToArray(), perMille, matches));
            }
        }

        return hits;
    }

    private static void AddValues(ElementScorer scorer, Property property, Column column, int row)
    {
        switch (column)
        {
            case TextColumn texts when !texts.IsNull(row):
                scorer.Add(property, texts[row]);
                break;
            case ListColumn lists:
                foreach (var code in lists[row])
                {
                    scorer.Add(property, lists.Texts[code]);
                }

                break;
        }
    }
}
