using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types.Building;

/// <summary>Reads the specified directives that say something about what they are applied to.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives</remarks>
internal static class AppliedDirective
{
    /// <summary>The reason that <c>@deprecated</c> gives; null when it is not applied.</summary>
    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives)
    {
        var directive = Find(directives, "deprecated");
        return directive is null ? null : Text(directive, "reason") ?? "No longer supported";
    }

    /// <summary>The address that <c>@specifiedBy</c> gives; null when it is not applied.</summary>
    public static string? SpecifiedByUrl(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } directive ? Text(directive, "url") : null;

    public static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }

    private static string? Text(DirectiveNode directive, string argument) =>
        directive.Arguments.FirstOrDefault(node => node.Name.Value == argument)?.Value is StringValueNode text ? text.Value : null;
}
