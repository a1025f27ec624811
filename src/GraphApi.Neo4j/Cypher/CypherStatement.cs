using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Bolt;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Cypher;

/// <summary>
/// The one statement of an operation: its text, made once, and where its parameters come from in each request. It gives one record: the slot and version of the
/// current data set as read first, as read last, and the values of the root fields.
/// </summary>
internal sealed class CypherStatement
{
    private readonly ImmutableArray<(byte[] Name, ParameterSource Source)> _parameters;
    private readonly ImmutableArray<IOrderedText> _orderedTexts;

    public CypherStatement(string text, IReadOnlyList<ParameterSource> parameters)
    {
        Query = new Query(text);
        Parameters = [.. parameters];
        _parameters = [.. parameters.Select((source, position) => (Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"p{position}")), source))];
        _orderedTexts = [.. parameters.OfType<IOrderedText>()];
    }

    public Query Query { get; }

    /// <summary>The first is <c>$p0</c>.</summary>
    public ImmutableArray<ParameterSource> Parameters { get; }

    /// <summary>True where a request needs the statement whose comparisons of texts are exact for every text.</summary>
    public bool NeedsCodePoints(BoundPlan plan)
    {
        foreach (var text in _orderedTexts)
        {
            if (HighCharacters.Occur(text.TextOf(plan)))
            {
                return true;
            }
        }

        return false;
    }

    public QueryParameters Bind(StatementInput input)
    {
        var parameters = new QueryParameters();
        foreach (var (name, source) in _parameters)
        {
            source.Write(parameters.Add(name), input);
        }

        return parameters;
    }
}
