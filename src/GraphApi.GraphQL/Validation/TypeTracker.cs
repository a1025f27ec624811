using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>Knows, during a walk over a document, what the schema says about the current place ("TypeInfo" in graphql-js).</summary>
/// <remarks>Every Enter method returns the position before it, which the walk hands back to <see cref="Leave"/>.</remarks>
public sealed class TypeTracker(Schema schema)
{
    public TypePosition Position { get; private set; }

    public void Leave(TypePosition outer) => Position = outer;

    public TypePosition EnterOperation(OperationType operation) => EnterType(schema.RootType(operation));

    public TypePosition EnterFragment(NamedTypeNode? typeCondition) =>
        EnterType(typeCondition is null ? Position.OutputType : schema.Types.Find(typeCondition.Name.Value));

    /// <summary>The selections below belong to the type of the field, fragment or operation that has them.</summary>
    public TypePosition EnterSelectionSet()
    {
        var outer = Position;
        Position = outer with { ParentType = outer.OutputType?.Named as CompositeType };
        return outer;
    }

    public TypePosition EnterField(FieldNode node)
    {
        var outer = Position;
        var field = outer.ParentType is { } parent ? schema.Field(parent, node.Name.Value) : null;
        Position = outer with { Field = field, OutputType = field?.Type };
        return outer;
    }

    public TypePosition EnterDirective(DirectiveNode node)
    {
        var outer = Position;
        Position = outer with { Field = null, Directive = schema.Directives.Find(node.Name.Value) };
        return outer;
    }

    public TypePosition EnterArgument(ArgumentNode node)
    {
        var outer = Position;
        var arguments = outer.Directive?.Arguments ?? outer.Field?.Arguments;
        var argument = arguments?.Find(node.Name.Value);
        Position = outer with
        {
            Argument = argument,
            InputType = argument?.Type,
            InputObject = null,
            HasDefaultValue = argument?.DefaultValueNode is not null,
        };
        return outer;
    }

    public TypePosition EnterVariableDefinition(VariableDefinitionNode node)
    {
        var outer = Position;
        Position = outer with { InputType = schema.Resolve(node.Type) is { IsInputType: true } type ? type : null };
        return outer;
    }

    /// <summary>The values below are items of the list that is expected here.</summary>
    public TypePosition EnterListValue()
    {
        var outer = Position;
        Position = outer with
        {
            InputType = outer.InputType?.NullableType is ListType list ? list.OfType : null,
            InputObject = null,
            HasDefaultValue = false,
        };
        return outer;
    }

    /// <remarks>A single object stands for a list of one, so what counts is the named type (section 3.11, Input Coercion).</remarks>
    public TypePosition EnterObjectField(ObjectFieldNode node)
    {
        var outer = Position;
        var type = outer.InputType?.Named as InputObjectType;
        var field = type?.Fields.Find(node.Name.Value);
        Position = outer with { InputType = field?.Type, InputObject = type, HasDefaultValue = field?.DefaultValueNode is not null };
        return outer;
    }

    private TypePosition EnterType(GraphQLType? type)
    {
        var outer = Position;
        Position = outer with { OutputType = type };
        return outer;
    }
}
