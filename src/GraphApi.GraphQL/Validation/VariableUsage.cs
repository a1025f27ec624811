using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>A place where a variable is used, with what that place expects.</summary>
/// <param name="Node">The use.</param>
/// <param name="LocationType">The type expected there; null where the document does not fit the schema.</param>
/// <param name="HasDefaultValue">Whether the argument or input field that takes the variable has a default value.</param>
/// <param name="OneOfType">The OneOf input object whose field takes the variable, if any.</param>
public readonly record struct VariableUsage(VariableNode Node, GraphQLType? LocationType, bool HasDefaultValue, InputObjectType? OneOfType);
