using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>The definition of a directive does not use the directive, neither on its arguments nor on their types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation</remarks>
internal sealed class DirectiveCyclesRule
{
    private readonly Schema _schema;
    private readonly HashSet<INamed> _visited = [];

    private DirectiveCyclesRule(Schema schema) => _schema = schema;

    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in SchemaWalk.OwnDirectives(schema))
        {
            if (new DirectiveCyclesRule(schema).Leads(directive, directive))
            {
                errors.Add($"Directive @{directive.Name} must not be used in its own definition.", directive.Location);
            }
        }
    }

    private bool Leads(DirectiveDefinition from, DirectiveDefinition to) =>
        _visited.Add(from) && from.Arguments.Any(argument => Leads(argument, to));

    private bool Leads(InputValueDefinition value, DirectiveDefinition to) =>
        Leads(value.AppliedDirectives, to) || Leads(value.Type.Named, to);

    private bool Leads(NamedType type, DirectiveDefinition to)
    {
        if (!_visited.Add(type))
        {
            return false;
        }

        return Leads(type.AppliedDirectives, to) || type switch
        {
            EnumType @enum => @enum.Values.Any(value => Leads(value.AppliedDirectives, to)),
            InputObjectType input => input.Fields.Any(field => Leads(field, to)),
            _ => false,
        };
    }

    private bool Leads(ImmutableArray<DirectiveNode> applied, DirectiveDefinition to) => applied.Any(node =>
        node.Name.Value == to.Name || (_schema.Directives.Find(node.Name.Value) is { } next && Leads(next, to)));
}
