using System.Text;

namespace GraphApi.Neo4j.Cypher;

/// <summary>A statement as it is written: lines, two spaces a level.</summary>
internal sealed class CypherText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(' ', _depth * 2).Append(line);
    }

    /// <summary>A subquery that sees a variable of the surrounding one, or none: what is written until the result is disposed.</summary>
    public IDisposable Call(string? variable)
    {
        Line($"CALL ({variable}) {{");
        _depth++;
        return new Closing(this);
    }

    /// <summary>Ends one branch of a union and begins the next.</summary>
    public void UnionAll()
    {
        _depth--;
        Line("UNION ALL");
        _depth++;
    }

    public override string ToString() => _text.ToString();

    private sealed class Closing(CypherText text) : IDisposable
    {
        public void Dispose()
        {
            text._depth--;
            text.Line("}");
        }
    }
}
