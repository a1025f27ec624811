using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>A relationship type as far as it can be read before all node types are known.</summary>
/// <param name="Definition">Where it stands in the file.</param>
/// <param name="Relationship">Its directive <c>@relationship</c>.</param>
/// <param name="IdDescription">What the model says of its field <c>id</c>.</param>
/// <param name="Properties">Its own properties.</param>
/// <param name="Responsibility">Its directive <c>@responsibility</c>, where it has one.</param>
/// <param name="DirectedAt">Its directive <c>@directedAt</c>, where it has one.</param>
internal sealed record PendingRelationshipType(
    ObjectTypeDefinitionNode Definition,
    DirectiveUse Relationship,
    string IdDescription,
    ImmutableArray<Property> Properties,
    DirectiveUse? Responsibility,
    DirectiveUse? DirectedAt);
