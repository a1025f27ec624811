using System.Collections.Immutable;
using System.Text;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types;

/// <summary>Writes a schema as a type system document, laid out as graphql-js' <c>printSchema</c> lays it out.</summary>
/// <remarks>
/// Types and directives come in the order of their definition; what every schema has is left out, and so are applied
/// directives, except those by which clients learn something. https://spec.graphql.org/September2025/#sec-Type-System
/// </remarks>
public static class SchemaPrinter
{
    private const string DefaultDeprecationReason = "No longer supported";

    public static string Print(Schema schema)
    {
        var parts = new List<string?> { PrintSchemaDefinition(schema) };
        parts.AddRange(schema.Directives.Where(static directive => !directive.IsSpecified).Select(PrintDirective));
        parts.AddRange(schema.Types.Where(static type => !type.IsBuiltIn).Select(Print));
        return string.Join("\n\n", parts.Where(static part => part is not null)) + "\n";
    }

    public static string Print(NamedType type) => Describe(type.Description) + type switch
    {
        ScalarType scalar => $"scalar {scalar.Name}{PrintSpecifiedBy(scalar)}",
        ObjectType @object => $"type {@object.Name}{PrintInterfaces(@object.Interfaces)}{PrintFields(@object)}",
        InterfaceType @interface => $"interface {@interface.Name}{PrintInterfaces(@interface.Interfaces)}{PrintFields(@interface)}",
        UnionType union => $"union {union.Name} = {string.Join(" | ", union.Types)}",
        EnumType @enum => $"enum {@enum.Name}{PrintValues(@enum)}",
        InputObjectType input => $"input {input.Name}{(input.IsOneOf ? " @oneOf" : "")}{PrintInputFields(input)}",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a kind of type."),
    };

    /// <summary>Nothing when the operation types have their usual names and there is no description.</summary>
    private static string? PrintSchemaDefinition(Schema schema)
    {
        var hasUsualNames = schema.QueryType.Name == "Query"
            && schema.MutationType?.Name is null or "Mutation"
            && schema.SubscriptionType?.Name is null or "Subscription";
        if (schema.Description is null && hasUsualNames && !HasStrayRoot(schema))
        {
            return null;
        }

        var text = new StringBuilder(Describe(schema.Description)).Append("schema {\n  query: ").Append(schema.QueryType.Name);
        text.Append(schema.MutationType is { } mutation ? $"\n  mutation: {mutation}" : "");
        text.Append(schema.SubscriptionType is { } subscription ? $"\n  subscription: {subscription}" : "");
        return text.Append("\n}").ToString();
    }

    /// <summary>Whether a type has the usual name of an operation's root without being it, so that leaving the definition out would change it.</summary>
    private static bool HasStrayRoot(Schema schema) =>
        (schema.MutationType is null && schema.Types.Find("Mutation") is ObjectType)
        || (schema.SubscriptionType is null && schema.Types.Find("Subscription") is ObjectType);

    private static string PrintDirective(DirectiveDefinition directive) =>
        $"{Describe(directive.Description)}directive @{directive.Name}{PrintArguments(directive.Arguments, "")}"
        + $"{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Locations.Select(DirectiveLocationNames.Of))}";

    private static string PrintInterfaces(ImmutableArray<InterfaceType> interfaces) =>
        interfaces.IsEmpty ? "" : $" implements {string.Join(" & ", interfaces)}";

    private static string PrintFields(ImplementingType type) => PrintBlock(type.Fields.Select(static (field, index) =>
        $"{Describe(field.Description, "  ", index == 0)}  {field.Name}{PrintArguments(field.Arguments, "  ")}: {field.Type}"
        + PrintDeprecated(field.DeprecationReason)));

    private static string PrintValues(EnumType type) => PrintBlock(type.Values.Select(static (value, index) =>
        $"{Describe(value.Description, "  ", index == 0)}  {value.Name}{PrintDeprecated(value.DeprecationReason)}"));

    private static string PrintInputFields(InputObjectType type) => PrintBlock(type.Fields.Select(static (field, index) =>
        $"{Describe(field.Description, "  ", index == 0)}  {PrintInputValue(field)}"));

    private static string PrintBlock(IEnumerable<string> items) => $" {{\n{string.Join("\n", items)}\n}}";

    private static string PrintArguments(DefinitionList<InputValueDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        if (arguments.All(static argument => argument.Description is null))
        {
            return $"({string.Join(", ", arguments.Select(PrintInputValue))})";
        }

        var lines = arguments.Select((argument, index) =>
            $"{Describe(argument.Description, "  " + indentation, index == 0)}  {indentation}{PrintInputValue(argument)}");
        return $"(\n{string.Join("\n", lines)}\n{indentation})";
    }

    private static string PrintInputValue(InputValueDefinition value)
    {
        var defaultValue = value.DefaultValueNode is { } node ? $" = {AstPrinter.Print(node)}" : "";
        return $"{value.Name}: {value.Type}{defaultValue}{PrintDeprecated(value.DeprecationReason)}";
    }

    private static string PrintDeprecated(string? reason) => reason switch
    {
        null => "",
        DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {Quote(reason)})",
    };

    private static string PrintSpecifiedBy(ScalarType type) =>
        type.SpecifiedByUrl is { } url ? $" @specifiedBy(url: {Quote(url)})" : "";

    private static string Quote(string text) => AstPrinter.Print(new StringValueNode(text, Block: false, default));

    private static string Describe(string? description, string indentation = "", bool isFirst = true)
    {
        if (description is null)
        {
            return "";
        }

        var text = AstPrinter.Print(new StringValueNode(description, BlockString.IsPrintable(description), default));
        var prefix = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        return prefix + text.Replace("\n", "\n" + indentation, StringComparison.Ordinal) + "\n";
    }
}
