using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The id of the record, or of the relationship, that a list's cursor stands at.</summary>
internal sealed record CursorId(int List, bool OfRelationship) : ParameterSource, IOrderedText
{
    public override void Write(PackWriter writer, StatementInput input) => writer.WriteString(TextOf(input.Plan));

    public string? TextOf(BoundPlan plan) => plan.Page(List).Cursor is { } cursor ? (OfRelationship ? cursor.RelationshipId : cursor.Id) : null;
}
