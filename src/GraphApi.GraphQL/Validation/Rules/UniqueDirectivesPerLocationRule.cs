using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable is applied at most once at a place.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-Per-Location</remarks>
public sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes)
    {
        if (nodes.Length == 1)
        {
            return;
        }

        _known.Clear();
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (Context.Schema.Directives.Find(name) is { IsRepeatable: false } && !_known.TryAdd(name, node))
            {
                Context.ReportError($"The directive \"@{name}\" can only be used once at this location.", _known[name], node);
            }
        }
    }
}
