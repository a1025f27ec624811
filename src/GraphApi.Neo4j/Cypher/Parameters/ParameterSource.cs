using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>Where a parameter of a statement gets its value from in each request.</summary>
internal abstract record ParameterSource
{
    /// <summary>Writes exactly one value.</summary>
    public abstract void Write(PackWriter writer, StatementInput input);
}
