using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;

namespace GraphApi.Neo4j.Chains;

/// <summary>
/// How the elements of chains are laid out in the main statement's answer: for each <see cref="ChainsField"/> that has any, a list with a list for each chain, which holds a
/// value for each of its fields that has elements, in their order. Links are lists of the same kind. Everything else is known from the search.
/// </summary>
internal static class ChainLayout
{
    public static bool HasElements(OutputField field) => field switch
    {
        ChainEndField or StepElementField or WeakestField => true,
        ChainsField chains => HasElements(chains.Fields),
        StepsField links => HasElements(links.Fields),
        WeakestStepField link => HasElements(link.Fields),
        _ => false,
    };

    /// <summary>The corroboration of a link as what is returned for its relationship.</summary>
    public static Shape ShapeOf(WeakestField corroboration, ResponsibilityRules rules) =>
        new([.. rules.Rules.Select(rule => new TypedFields(rule.Relationship, corroboration.Fields))]);

    private static bool HasElements(ImmutableArray<OutputField> fields) => fields.Any(HasElements);
}
