using System.Collections.Immutable;
using System.Text;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Generation;

/// <summary>Makes random documents that are well-formed but mean nothing; equal seeds make equal documents.</summary>
public sealed partial class DocumentGenerator(int seed)
{
    private static readonly string[] s_names =
        ["a", "b1", "_c", "name", "type", "query", "fragment", "on", "input", "id", "extend", "schema", "true", "null", "__x", "repeatable"];

    private static readonly string[] s_texts =
        ["", "a", "two words", "Anna \U0001F600", "ä\u00A0ö", "\"", "\\", "\"\"\"", "a\nb", "a\n\n  b", " a", "a ", "\t", "\r\n", "\u0007", "\\u0041", "#", "x\"", "y\\", "{$}"];

    private readonly Random _random = new(seed);
    private int _depth;
    private bool _isFirst = true;

    public DocumentNode Document() => new(Some(1, 4, Definition), default);

    public ValueNode Value(bool isConst) => _random.Next(_depth > 3 ? 8 : 10) switch
    {
        0 => isConst ? new NullValueNode(default) : new VariableNode(Name(), default),
        1 => new IntValueNode(_random.Next(-1000, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture), default),
        2 => new FloatValueNode(Pick("0.5", "-1.25e10", "6E-3", "0e0"), default),
        3 or 4 => Text(),
        5 => new BooleanValueNode(Coin(), default),
        6 => new NullValueNode(default),
        7 => new EnumValueNode(Pick("RED", "on", "query"), default),
        8 => Deeper(() => new ListValueNode(Some(0, 3, () => Value(isConst)), default)),
        _ => Deeper(() => new ObjectValueNode(Some(0, 3, () => new ObjectFieldNode(Name(), Value(isConst), default)), default)),
    };

    private DefinitionNode Definition()
    {
        DefinitionNode definition = _random.Next(4) switch
        {
            0 => Operation(),
            1 => new FragmentDefinitionNode(Description(), FragmentName(), Named(), Directives(isConst: false), SelectionSet(), default),
            2 => TypeSystemDefinition(),
            _ => TypeSystemExtension(),
        };
        _isFirst = false;
        return definition;
    }

    /// <summary>An operation without a name only comes first: behind a type without fields its braces would be taken for them.</summary>
    private OperationDefinitionNode Operation()
    {
        if (_isFirst && Coin())
        {
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], SelectionSet(), default);
        }

        var operation = Pick(OperationType.Query, OperationType.Mutation, OperationType.Subscription);
        var variables = Some(0, 3, () => new VariableDefinitionNode(
            Description(), new VariableNode(Name(), default), Type(), Maybe(() => Value(isConst: true)), Directives(isConst: true), default));
        return new OperationDefinitionNode(
            Description(), operation, Name(), variables, Directives(isConst: false), SelectionSet(), default);
    }

    private SelectionSetNode SelectionSet() => Deeper(() => new SelectionSetNode(Some(1, 4, Selection), default));

    private SelectionNode Selection() => _random.Next(6) switch
    {
        0 => new FragmentSpreadNode(FragmentName(), Directives(isConst: false), default),
        1 when _depth < 4 => new InlineFragmentNode(Maybe(Named), Directives(isConst: false), SelectionSet(), default),
        _ => new FieldNode(
            Maybe(Name), Name(), Arguments(isConst: false), Directives(isConst: false), _depth < 4 ? Maybe(SelectionSet) : null, default),
    };

    private ImmutableArray<ArgumentNode> Arguments(bool isConst) =>
        Some(0, 3, () => new ArgumentNode(Name(), Value(isConst), default));

    private ImmutableArray<DirectiveNode> Directives(bool isConst) => _random.Next(3) > 0
        ? []
        : Some(0, 2, () => new DirectiveNode(Name(), Arguments(isConst), default));

    private TypeNode Type()
    {
        TypeNode type = _random.Next(3) == 0 ? new ListTypeNode(Type(), default) : Named();
        return Coin() ? new NonNullTypeNode(type, default) : type;
    }

    private NamedTypeNode Named() => new(Name(), default);

    private NameNode Name() => new(Pick(s_names), default);

    private NameNode FragmentName() => new(Pick("F", "name", "type", "query"), default);

    private StringValueNode? Description() => _random.Next(4) == 0 ? Text() : null;

    /// <summary>A text in either notation; a block string only when it can hold the text.</summary>
    private StringValueNode Text()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(4); i >= 0; i--)
        {
            text.Append(Pick(s_texts));
        }

        var value = text.ToString();
        return new StringValueNode(value, Coin() && BlockString.IsPrintable(value), default);
    }

    private bool Coin() => _random.Next(2) == 0;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => Coin() ? make() : null;

    private ImmutableArray<T> Some<T>(int least, int most, Func<T> make)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var i = _random.Next(least, most + 1); i > 0; i--)
        {
            items.Add(make());
        }

        return items.ToImmutable();
    }

    private T Deeper<T>(Func<T> make)
    {
        _depth++;
        var result = make();
        _depth--;
        return result;
    }
}
