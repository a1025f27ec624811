using System.Collections.Immutable;
using System.Text;

namespace GraphApi.GraphQL.Language;

/// <summary>Writes a syntax tree as GraphQL text, laid out as graphql-js lays it out.</summary>
public static partial class AstPrinter
{
    private const int MaxLineLength = 80;

    public static string Print(AstNode node) => node switch
    {
        DocumentNode n => Join(n.Definitions, "\n\n"),
        NameNode n => n.Value,
        ExecutableDefinitionNode n => PrintExecutable(n),
        VariableDefinitionNode n => PrintVariableDefinition(n),
        SelectionSetNode n => Block(n.Selections),
        SelectionNode n => PrintSelection(n),
        ArgumentNode n => $"{n.Name.Value}: {Print(n.Value)}",
        ObjectFieldNode n => $"{n.Name.Value}: {Print(n.Value)}",
        DirectiveNode n => $"@{n.Name.Value}{Wrap("(", Join(n.Arguments, ", "), ")")}",
        ValueNode n => PrintValue(n),
        TypeNode n => PrintType(n),
        TypeSystemDefinitionNode n => PrintTypeSystemDefinition(n),
        TypeSystemExtensionNode n => PrintTypeSystemExtension(n),
        _ => PrintPart(node),
    };

    private static string PrintExecutable(ExecutableDefinitionNode node) => Describe(node.Description) + node switch
    {
        OperationDefinitionNode n => PrintOperation(n),
        FragmentDefinitionNode n =>
            $"fragment {n.Name.Value} on {Print(n.TypeCondition)} {Wrap("", Join(n.Directives, " "), " ")}{Print(n.SelectionSet)}",
        _ => throw Unknown(node),
    };

    private static string PrintOperation(OperationDefinitionNode node)
    {
        var variables = node.VariableDefinitions.Any(static v => v.Description is not null)
            ? Wrap("(\n", Indent(Join(node.VariableDefinitions, "\n")), "\n)")
            : Wrap("(", Join(node.VariableDefinitions, ", "), ")");
        var prefix = Words(OperationName(node.Operation), node.Name?.Value + variables, Join(node.Directives, " "));
        var isShorthand = prefix == "query" && node.Description is null;
        return (isShorthand ? "" : prefix + " ") + Print(node.SelectionSet);
    }

    private static string PrintVariableDefinition(VariableDefinitionNode node) =>
        $"{Describe(node.Description)}{Print(node.Variable)}: {Print(node.Type)}"
        + Wrap(" = ", PrintOptional(node.DefaultValue)) + Wrap(" ", Join(node.Directives, " "));

    private static string PrintSelection(SelectionNode node) => node switch
    {
        FieldNode n => PrintField(n),
        FragmentSpreadNode n => $"...{n.Name.Value}{Wrap(" ", Join(n.Directives, " "))}",
        InlineFragmentNode n => Words(
            "...", Wrap("on ", PrintOptional(n.TypeCondition)), Join(n.Directives, " "), Print(n.SelectionSet)),
        _ => throw Unknown(node),
    };

    private static string PrintField(FieldNode node)
    {
        var prefix = Wrap("", node.Alias?.Value, ": ") + node.Name.Value;
        var line = prefix + Wrap("(", Join(node.Arguments, ", "), ")");
        if (line.Length > MaxLineLength)
        {
            line = prefix + Wrap("(\n", Indent(Join(node.Arguments, "\n")), "\n)");
        }

        return Words(line, Join(node.Directives, " "), PrintOptional(node.SelectionSet));
    }

    private static string PrintValue(ValueNode node)
    {
        switch (node)
        {
            case VariableNode n:
                return "$" + n.Name.Value;
            case IntValueNode n:
                return n.Value;
            case FloatValueNode n:
                return n.Value;
            case StringValueNode n:
                return n.Block ? BlockString.Print(n.Value) : PrintString(n.Value);
            case BooleanValueNode n:
                return n.Value ? "true" : "false";
            case NullValueNode:
                return "null";
            case EnumValueNode n:
                return n.Value;
            case ListValueNode n:
                var items = $"[{Join(n.Values, ", ")}]";
                return items.Length > MaxLineLength ? $"[\n{Indent(Join(n.Values, "\n"))}\n]" : items;
            case ObjectValueNode n:
                var fields = n.Fields.IsEmpty ? "{}" : $"{{ {Join(n.Fields, ", ")} }}";
                return fields.Length > MaxLineLength ? Block(n.Fields) : fields;
            default:
                throw Unknown(node);
        }
    }

    private static string PrintType(TypeNode node) => node switch
    {
        NamedTypeNode n => n.Name.Value,
        ListTypeNode n => $"[{Print(n.Type)}]",
        NonNullTypeNode n => $"{Print(n.Type)}!",
        _ => throw Unknown(node),
    };

    private static string PrintString(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        StringLiteral.Print(value, text);
        return text.ToString();
    }

    private static string OperationName(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Not an operation type."),
    };

    private static ArgumentOutOfRangeException Unknown(AstNode node) => new(nameof(node), node.GetType(), "Not a kind of node.");

    private static string Describe(StringValueNode? description) => Wrap("", PrintOptional(description), "\n");

    private static string? PrintOptional(AstNode? node) => node is null ? null : Print(node);

    private static string Join<T>(ImmutableArray<T> nodes, string separator)
        where T : AstNode => string.Join(separator, nodes.Select(Print));

    /// <summary>The parts that there are, with spaces between.</summary>
    private static string Words(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                text.Append(text.Length > 0 ? " " : "").Append(part);
            }
        }

        return text.ToString();
    }

    private static string Block<T>(ImmutableArray<T> nodes)
        where T : AstNode => Wrap("{\n", Indent(Join(nodes, "\n")), "\n}");

    private static string Wrap(string start, string? text, string end = "") =>
        string.IsNullOrEmpty(text) ? "" : start + text + end;

    private static string Indent(string text) => Wrap("  ", text.Replace("\n", "\n  ", StringComparison.Ordinal));
}
