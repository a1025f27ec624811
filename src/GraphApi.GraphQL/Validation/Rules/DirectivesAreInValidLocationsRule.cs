using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A directive is applied only where its definition allows it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations</remarks>
public sealed class DirectivesAreInValidLocationsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode node, DirectiveLocation location)
    {
        if (Context.Position.Directive is { } directive && !directive.Locations.Contains(location))
        {
            var allowed = string.Join(", ", directive.Locations.Select(DirectiveLocationNames.Of));
            Context.ReportError($"Directive \"{directive}\" may not be used on {DirectiveLocationNames.Of(location)}, only on {allowed}.", node);
        }
    }
}
