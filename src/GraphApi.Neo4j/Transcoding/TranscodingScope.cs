using System.Collections.Immutable;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Responses;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>What one record is transcoded with.</summary>
/// <param name="Plan">The plan that the record answers.</param>
/// <param name="Layouts">The layouts of the plan's connections, by ordinal of the list.</param>
/// <param name="Facts">What is known of the data set, which no statement asks for.</param>
/// <param name="Response">Where the JSON goes.</param>
/// <param name="Cursor">Makes the cursors.</param>
internal sealed record TranscodingScope(BoundPlan Plan, ImmutableArray<ConnectionLayout> Layouts, DatasetFacts Facts, ResponseWriter Response, CursorWriter Cursor);
