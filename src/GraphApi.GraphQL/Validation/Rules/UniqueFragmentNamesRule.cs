using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
public sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (Context.GetFragment(node.Name.Value) is { } first && !ReferenceEquals(first, node))
        {
            Context.ReportError($"There can be only one fragment named \"{node.Name.Value}\".", first.Name, node.Name);
        }
    }
}
