using System.Collections.Immutable;
using System.Text;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.Compiler.Operations;

/// <summary>
/// What of an operation's variables decides its plan, as a text: whether each is given, null or has a value; the fields of input objects; and the
/// values themselves only of booleans (they include fields, and ask for <c>any</c>), of sort directions and group keys, and of what introspection is asked for.
/// </summary>
internal sealed class VariableStructure
{
    private readonly ImmutableArray<(int Ordinal, GraphQLType Type, bool Verbatim)> _relevant;

    public VariableStructure(VariableDefinitions definitions, IEnumerable<SelectionSetNode> selectionSets)
    {
        var introspected = IntrospectedVariables(selectionSets);
        var relevant = ImmutableArray.CreateBuilder<(int, GraphQLType, bool)>();
        for (var ordinal = 0; ordinal < definitions.Items.Length; ordinal++)
        {
            var definition = definitions.Items[ordinal];
            var verbatim = introspected.Contains(definition.Name);
            if (verbatim || !(definition.Type is NonNullType && IsPlainScalar(definition.Type.Named)))
            {
                relevant.Add((ordinal, definition.Type, verbatim));
            }
        }

        _relevant = relevant.ToImmutable();
    }

    /// <summary>True where every request has the same structure.</summary>
    public bool IsConstant => _relevant.IsEmpty;

    public string Describe(CoercedVariables variables)
    {
        var text = new StringBuilder();
        foreach (var (ordinal, type, verbatim) in _relevant)
        {
            if (verbatim)
            {
                text.Append(variables[ordinal]);
            }
            else
            {
                Describe(variables[ordinal], type, text);
            }

            text.Append(';');
        }

        return text.ToString();
    }

    private static void Describe(Value? value, GraphQLType type, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case NullValue:
                text.Append('n');
                break;
            case ListValue list when type.NullableType is ListType { OfType: var item } && !IsPlainScalar(item.Named):
                text.Append('[');
                foreach (var element in list.Items)
                {
                    Describe(element, item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectValue fields when type.Named is InputObjectType input:
                text.Append('{');
                foreach (var field in fields.Fields)
                {
                    text.Append(field.Key).Append(':');
                    Describe(field.Value, input.Fields.Find(field.Key)!.Type, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case not null when IsPlainScalar(type.Named):
                text.Append('v');
                break;
            default:
                text.Append(value);
                break;
        }
    }

    /// <summary>True where only the presence of a value matters, never the value.</summary>
    private static bool IsPlainScalar(NamedType type) =>
        type is ScalarType { Name: not "Boolean" } || (type is EnumType values && !ApiNames.DecidesPlan(values));

    /// <summary>The variables that say which type <c>__type</c> describes: its answer is part of the plan.</summary>
    private static HashSet<string> IntrospectedVariables(IEnumerable<SelectionSetNode> selectionSets) =>
        [.. selectionSets
            .SelectMany(RootFields)
            .Where(field => field.Name.Value == "__type")
            .SelectMany(field => field.Arguments)
            .Select(argument => argument.Value)
            .OfType<VariableNode>()
            .Select(variable => variable.Name.Value)];

    private static IEnumerable<FieldNode> RootFields(SelectionSetNode selections) =>
        selections.Selections.SelectMany(selection => selection switch
        {
            FieldNode field => [field],
            InlineFragmentNode fragment => RootFields(fragment.SelectionSet),
            _ => [],
        });
}
