using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>A text that stored texts are compared with by their order.</summary>
internal interface IOrderedText
{
    /// <summary>The text in one request; null where there is none.</summary>
    string? TextOf(BoundPlan plan);
}
