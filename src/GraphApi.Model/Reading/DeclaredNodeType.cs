using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>A node type with the definition that it was read from.</summary>
/// <param name="Type">The node type.</param>
/// <param name="Definition">Where it stands in the file.</param>
/// <param name="Node">Its directive <c>@node</c>.</param>
/// <param name="Role">Its role in the evidence, SOURCE or CITATION; null for a record.</param>
internal sealed record DeclaredNodeType(NodeType Type, ObjectTypeDefinitionNode Definition, DirectiveUse Node, string? Role);
