using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>Every fragment is reached by an operation, directly or through other fragments.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used asks for one spread anywhere in the document. In a document
/// without cycles that comes to the same, and here all fragments that are missing an operation are reported at once.
/// </remarks>
public sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public override void VisitReach(OperationReach reach)
    {
        foreach (var usages in reach.Definitions)
        {
            if (usages.Definition is FragmentDefinitionNode fragment)
            {
                _used.Add(fragment.Name.Value);
            }
        }
    }

    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var definition in node.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !_used.Contains(fragment.Name.Value))
            {
                Context.ReportError($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
