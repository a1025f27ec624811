using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>The document defines every fragment that it spreads.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
public sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragment names are the sender's, so there can be many long ones, and comparing names costs the product of their lengths.</summary>
    private const int MaxCandidates = 20;

    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        var name = node.Name.Value;
        if (!Context.Fragments.ContainsKey(name))
        {
            Context.ReportError($"Unknown fragment \"{name}\".{Suggestions.DidYouMean(name, Context.Fragments.Keys.Take(MaxCandidates))}", node.Name);
        }
    }
}
