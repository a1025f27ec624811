using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A field or directive is given every argument that must not be null and has no default.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
public sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Position.Field is { Arguments.Count: > 0 } field)
        {
            Check(field.Arguments, node.Arguments, ("Field", field.Name, node));
        }
    }

    public override void EnterDirective(DirectiveNode node, DirectiveLocation location)
    {
        if (Context.Position.Directive is { Arguments.Count: > 0 } directive)
        {
            Check(directive.Arguments, node.Arguments, ("Directive", directive.ToString(), node));
        }
    }

    private void Check(
        DefinitionList<InputValueDefinition> definitions,
        ImmutableArray<ArgumentNode> given,
        (string Kind, string Name, AstNode Node) owner)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && !IsGiven(given, definition.Name))
            {
                Context.ReportError(
                    $"{owner.Kind} \"{owner.Name}\" argument \"{definition.Name}\" of type \"{definition.Type}\" is required, but it was not provided.",
                    owner.Node);
            }
        }
    }

    private static bool IsGiven(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
        {
            if (argument.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
