using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A field has a selection of subfields exactly if its type has fields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
public sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Position.OutputType is not { } type)
        {
            return;
        }

        var name = node.Name.Value;
        if (type.Named is CompositeType && node.SelectionSet is null)
        {
            Context.ReportError($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", node);
        }
        else if (type.Named is not CompositeType && node.SelectionSet is { } selections)
        {
            Context.ReportError($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selections);
        }
    }
}
