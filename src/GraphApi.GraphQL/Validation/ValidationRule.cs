using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>A rule that documents must obey: it overrides the visits that concern it and reports to its context.</summary>
/// <remarks>
/// All rules of a run are called in parallel during one walk over the executable definitions, in document order.
/// What depends on the whole document is decided in <see cref="LeaveDocument"/>.
/// </remarks>
public abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void EnterDocument(DocumentNode node) { }

    public virtual void LeaveDocument(DocumentNode node) { }

    /// <summary>Called after the walk and before <see cref="LeaveDocument"/>, once per operation.</summary>
    public virtual void VisitReach(OperationReach reach) { }

    public virtual void EnterOperationDefinition(OperationDefinitionNode node) { }

    public virtual void LeaveOperationDefinition(OperationDefinitionNode node) { }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode node) { }

    public virtual void LeaveFragmentDefinition(FragmentDefinitionNode node) { }

    public virtual void EnterVariableDefinition(VariableDefinitionNode node) { }

    public virtual void EnterField(FieldNode node) { }

    public virtual void LeaveField(FieldNode node) { }

    public virtual void EnterFragmentSpread(FragmentSpreadNode node) { }

    public virtual void EnterInlineFragment(InlineFragmentNode node) { }

    /// <summary>Called once per place that has directives, before each of them is visited.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> nodes) { }

    public virtual void EnterDirective(DirectiveNode node, DirectiveLocation location) { }

    public virtual void EnterArgument(ArgumentNode node) { }

    public virtual void EnterObjectValue(ObjectValueNode node) { }

    /// <summary>Called for a type that is named in a type condition or in the type of a variable.</summary>
    public virtual void EnterNamedType(NamedTypeNode node) { }
}
