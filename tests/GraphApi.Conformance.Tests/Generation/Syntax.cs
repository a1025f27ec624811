using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes pieces of documents that no text was parsed for.</summary>
internal static class Syntax
{
    public static ValueNode Null { get; } = new NullValueNode(default);

    public static NameNode Name(string name) => new(name, default);

    public static NamedTypeNode TypeName(string name) => new(Name(name), default);

    public static ValueNode Text(string text) => new StringValueNode(text, Block: false, default);

    public static ValueNode Whole(int number) => new IntValueNode(number.ToString(System.Globalization.CultureInfo.InvariantCulture), default);

    public static VariableNode Variable(string name) => new(Name(name), default);

    public static ArgumentNode Argument(string name, ValueNode value) => new(Name(name), value, default);

    public static DirectiveNode Directive(string name, ArgumentNode argument) => new(Name(name), [argument], default);

    public static ObjectFieldNode Member(string name, ValueNode value) => new(Name(name), value, default);

    public static ObjectValueNode Object(IEnumerable<ObjectFieldNode> members) => new([.. members], default);

    public static ListValueNode List(IEnumerable<ValueNode> items) => new([.. items], default);

    public static SelectionSetNode Selections(IEnumerable<SelectionNode> selections) => new([.. selections], default);

    public static FieldNode Field(string? alias, string name, ImmutableArray<ArgumentNode> arguments, ImmutableArray<DirectiveNode> directives, SelectionSetNode? below) =>
        new(alias is null || alias == name ? null : Name(alias), Name(name), arguments, directives, below, default);

    public static TypeNode Type(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Type(nonNull.OfType), default),
        ListType list => new ListTypeNode(Type(list.OfType), default),
        NamedType named => TypeName(named.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
