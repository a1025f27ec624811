using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where some object can be both of its type and of the type around it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
public sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (IsImpossible(Context.Position.OutputType as CompositeType))
        {
            Context.ReportError($"Fragment cannot be spread here as {Reason(Context.Position.OutputType)}", node);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (Context.GetFragment(node.Name.Value) is not { } fragment)
        {
            return;
        }

        var type = Context.Schema.Types.Find(fragment.TypeCondition.Name.Value) as CompositeType;
        if (IsImpossible(type))
        {
            Context.ReportError($"Fragment \"{node.Name.Value}\" cannot be spread here as {Reason(type)}", node);
        }
    }

    /// <remarks>An interface is always possible within an interface that it implements, even before any object type implements it.</remarks>
    private bool IsImpossible(CompositeType? type) =>
        type is not null
        && Context.Position.ParentType is { } parent
        && !Context.Schema.Overlap(parent, type)
        && !Context.Schema.IsSubType(parent, type)
        && !Context.Schema.IsSubType(type, parent);

    private string Reason(GraphQLType? type) => $"objects of type \"{Context.Position.ParentType}\" can never be of type \"{type}\".";
}
