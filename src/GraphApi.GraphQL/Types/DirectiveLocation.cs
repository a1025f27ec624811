namespace GraphApi.GraphQL.Types;

/// <summary>The places where a directive can be applied.</summary>
/// <remarks>https://spec.graphql.org/September2025/#DirectiveLocation</remarks>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
