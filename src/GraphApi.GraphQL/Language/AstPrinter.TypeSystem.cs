using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

public static partial class AstPrinter
{
    private static string PrintTypeSystemDefinition(TypeSystemDefinitionNode node) => node switch
    {
        SchemaDefinitionNode n => Describe(n.Description) + Words("schema", Join(n.Directives, " "), Block(n.OperationTypes)),
        DirectiveDefinitionNode n =>
            $"{Describe(n.Description)}directive @{n.Name.Value}{PrintArguments(n.Arguments)}"
            + $"{(n.Repeatable ? " repeatable" : "")} on {Join(n.Locations, " | ")}",
        TypeDefinitionNode n => Describe(n.Description) + PrintTypeDefinition(n),
        _ => throw Unknown(node),
    };

    private static string PrintTypeDefinition(TypeDefinitionNode node)
    {
        var directives = Join(node.Directives, " ");
        return node switch
        {
            ScalarTypeDefinitionNode n => Words("scalar", n.Name.Value, directives),
            ObjectTypeDefinitionNode n => Words("type", n.Name.Value, Implements(n.Interfaces), directives, Block(n.Fields)),
            InterfaceTypeDefinitionNode n => Words("interface", n.Name.Value, Implements(n.Interfaces), directives, Block(n.Fields)),
            UnionTypeDefinitionNode n => Words("union", n.Name.Value, directives, Wrap("= ", Join(n.Types, " | "))),
            EnumTypeDefinitionNode n => Words("enum", n.Name.Value, directives, Block(n.Values)),
            InputObjectTypeDefinitionNode n => Words("input", n.Name.Value, directives, Block(n.Fields)),
            _ => throw Unknown(node),
        };
    }

    private static string PrintTypeSystemExtension(TypeSystemExtensionNode node) => node switch
    {
        SchemaExtensionNode n => Words("extend schema", Join(n.Directives, " "), Block(n.OperationTypes)),
        TypeExtensionNode n => PrintTypeExtension(n),
        _ => throw Unknown(node),
    };

    private static string PrintTypeExtension(TypeExtensionNode node)
    {
        var directives = Join(node.Directives, " ");
        return node switch
        {
            ScalarTypeExtensionNode n => Words("extend scalar", n.Name.Value, directives),
            ObjectTypeExtensionNode n => Words("extend type", n.Name.Value, Implements(n.Interfaces), directives, Block(n.Fields)),
            InterfaceTypeExtensionNode n =>
                Words("extend interface", n.Name.Value, Implements(n.Interfaces), directives, Block(n.Fields)),
            UnionTypeExtensionNode n => Words("extend union", n.Name.Value, directives, Wrap("= ", Join(n.Types, " | "))),
            EnumTypeExtensionNode n => Words("extend enum", n.Name.Value, directives, Block(n.Values)),
            InputObjectTypeExtensionNode n => Words("extend input", n.Name.Value, directives, Block(n.Fields)),
            _ => throw Unknown(node),
        };
    }

    private static string PrintPart(AstNode node) => node switch
    {
        OperationTypeDefinitionNode n => $"{OperationName(n.Operation)}: {Print(n.Type)}",
        FieldDefinitionNode n =>
            $"{Describe(n.Description)}{n.Name.Value}{PrintArguments(n.Arguments)}: {Print(n.Type)}{Wrap(" ", Join(n.Directives, " "))}",
        InputValueDefinitionNode n => Describe(n.Description) + Words(
            $"{n.Name.Value}: {Print(n.Type)}", Wrap("= ", PrintOptional(n.DefaultValue)), Join(n.Directives, " ")),
        EnumValueDefinitionNode n => Describe(n.Description) + Words(n.Name.Value, Join(n.Directives, " ")),
        _ => throw Unknown(node),
    };

    private static string Implements(ImmutableArray<NamedTypeNode> interfaces) => Wrap("implements ", Join(interfaces, " & "));

    private static string PrintArguments(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        var line = Join(arguments, ", ");
        return line.Contains('\n') ? $"(\n{Indent(Join(arguments, "\n"))}\n)" : Wrap("(", line, ")");
    }
}
