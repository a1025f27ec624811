using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>What the schema says about one place of a document; a member is null where the document does not fit the schema.</summary>
public readonly record struct TypePosition
{
    /// <summary>The type whose fields the enclosing selection set selects.</summary>
    public CompositeType? ParentType { get; init; }

    /// <summary>The type of the current field, or the type condition of the current fragment.</summary>
    public GraphQLType? OutputType { get; init; }

    /// <summary>The current field; null inside a directive, whose arguments are not those of the field.</summary>
    public FieldDefinition? Field { get; init; }

    public DirectiveDefinition? Directive { get; init; }

    public InputValueDefinition? Argument { get; init; }

    /// <summary>The type expected of the current value.</summary>
    public GraphQLType? InputType { get; init; }

    /// <summary>The input object whose field takes the current value, if the value is not itself inside a list of that field.</summary>
    public InputObjectType? InputObject { get; init; }

    /// <summary>Whether the argument or input field that takes the current value has a default value.</summary>
    public bool HasDefaultValue { get; init; }
}
