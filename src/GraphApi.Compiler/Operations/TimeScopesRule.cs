using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Validation;

namespace GraphApi.Compiler.Operations;

/// <summary>A field has a time scope only where it is a root field that reads the graph, or gives a connection.</summary>
internal sealed class TimeScopesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Position is not { ParentType: { } parent, OutputType: { } output })
        {
            return;
        }

        foreach (var directive in node.Directives)
        {
            if (ApiNames.IsScope(directive.Name.Value) && FindObstacle(node, parent, output) is { } obstacle)
            {
                Context.ReportError($"\"@{directive.Name.Value}\" cannot stand on \"{parent.Name}.{node.Name.Value}\", {obstacle}.", directive);
            }
        }
    }

    private string? FindObstacle(FieldNode field, CompositeType parent, GraphQLType output)
    {
        if (parent == Context.Schema.QueryType)
        {
            return field.Name.Value == ApiNames.DatasetField || field.Name.Value.StartsWith("__", StringComparison.Ordinal)
                ? "which is the same at any time: remove it"
                : null;
        }

        return output.Named is ObjectType type && type.Fields.Find(ApiNames.PageInfoField) is not null
            ? null
            : "which has no rows to choose from: its places are the operation, its root fields, and fields that give a connection. Move it to the nearest of them";
    }
}
