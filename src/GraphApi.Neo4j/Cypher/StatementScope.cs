using System.Globalization;
using GraphApi.Neo4j.Cypher.Parameters;

namespace GraphApi.Neo4j.Cypher;

/// <summary>What one statement is made with: the names in the database, fresh variables, and the parameters that it takes.</summary>
/// <param name="names">The names in the slot.</param>
/// <param name="comparesByCodePoint">
/// True where the order of texts has to be made exact in the statement, because a request has a text with characters from U+D800 on.
/// </param>
internal sealed class StatementScope(GraphNames names, bool comparesByCodePoint)
{
    private readonly List<ParameterSource> _parameters = [];
    private int _variables;

    public GraphNames Names => names;

    public bool ComparesByCodePoint => comparesByCodePoint;

    /// <summary>The parameters by position: the first is <c>$p0</c>.</summary>
    public IReadOnlyList<ParameterSource> Parameters => _parameters;

    /// <summary>A variable that the statement does not have yet.</summary>
    public string Variable(char kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++_variables}");

    /// <summary>The name of a parameter; the same for the same source.</summary>
    public string Parameter(ParameterSource source)
    {
        var position = _parameters.IndexOf(source);
        if (position < 0)
        {
            position = _parameters.Count;
            _parameters.Add(source);
        }

        return string.Create(CultureInfo.InvariantCulture, $"$p{position}");
    }
}
