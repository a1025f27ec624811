using System.Collections.Immutable;
using GraphApi.Neo4j.Cypher;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Responses;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>What one record is transcoded with.</summary>
/// <param name="Input">The plan that the record answers, and what was found for it before.</param>
/// <param name="Layouts">The layouts of the plan's connections, by ordinal of the list.</param>
/// <param name="Facts">What is known of the data set, which no statement asks for.</param>
/// <param name="Response">Where the JSON goes.</param>
/// <param name="Cursor">Makes the cursors.</param>
internal sealed record TranscodingScope(StatementInput Input, ImmutableArray<ConnectionLayout> Layouts, DatasetFacts Facts, ResponseWriter Response, CursorWriter Cursor)
{
    public BoundPlan Plan => Input.Plan;
}
