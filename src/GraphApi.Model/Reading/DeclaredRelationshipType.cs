using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>A relationship type with the definition that it was read from.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Definition">Where it stands in the file.</param>
/// <param name="Relationship">Its directive <c>@relationship</c>.</param>
/// <param name="Responsibility">Its directive <c>@responsibility</c>, where it has one.</param>
/// <param name="DirectedAt">Its directive <c>@directedAt</c>, where it has one.</param>
internal sealed record DeclaredRelationshipType(
    RelationshipType Type, ObjectTypeDefinitionNode Definition, DirectiveUse Relationship, DirectiveUse? Responsibility, DirectiveUse? DirectedAt);
