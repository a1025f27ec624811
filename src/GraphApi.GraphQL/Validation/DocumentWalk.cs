using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>The one walk over a document in which all rules look at it; ends early when the run is stopped.</summary>
internal sealed class DocumentWalk(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private readonly TypeTracker _types = context.Types;

    public void Run()
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(context.Document);
        }

        foreach (var definition in context.Document.Definitions)
        {
            if (!context.IsStopped && definition is ExecutableDefinitionNode executable)
            {
                context.EnterDefinition(executable);
                Visit(executable);
            }
        }

        VisitReaches();
        foreach (var rule in rules)
        {
            if (!context.IsStopped)
            {
                rule.LeaveDocument(context.Document);
            }
        }
    }

    private void VisitReaches()
    {
        var finder = new ReachFinder(context);
        foreach (var operation in context.Operations)
        {
            if (context.IsStopped || finder.Find(operation) is not { } reach)
            {
                return;
            }

            foreach (var rule in rules)
            {
                rule.VisitReach(reach);
            }
        }
    }

    private void Visit(ExecutableDefinitionNode definition)
    {
        if (definition is OperationDefinitionNode operation)
        {
            VisitOperation(operation);
        }
        else if (definition is FragmentDefinitionNode fragment)
        {
            VisitFragment(fragment);
        }
    }

    private void VisitOperation(OperationDefinitionNode node)
    {
        var outer = _types.EnterOperation(node.Operation);
        foreach (var rule in rules)
        {
            rule.EnterOperationDefinition(node);
        }

        foreach (var variable in node.VariableDefinitions)
        {
            VisitVariableDefinition(variable);
        }

        VisitDirectives(node.Directives, LocationOf(node.Operation));
        VisitSelectionSet(node.SelectionSet);
        foreach (var rule in rules)
        {
            rule.LeaveOperationDefinition(node);
        }

        _types.Leave(outer);
    }

    private void VisitFragment(FragmentDefinitionNode node)
    {
        var outer = _types.EnterFragment(node.TypeCondition);
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(node);
        }

        VisitNamedType(node.TypeCondition);
        VisitDirectives(node.Directives, DirectiveLocation.FragmentDefinition);
        VisitSelectionSet(node.SelectionSet);
        foreach (var rule in rules)
        {
            rule.LeaveFragmentDefinition(node);
        }

        _types.Leave(outer);
    }

    private void VisitVariableDefinition(VariableDefinitionNode node)
    {
        var outer = _types.EnterVariableDefinition(node);
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(node);
        }

        VisitNamedType(NamedTypeOf(node.Type));
        if (node.DefaultValue is { } value)
        {
            VisitValue(value);
        }

        VisitDirectives(node.Directives, DirectiveLocation.VariableDefinition);
        _types.Leave(outer);
    }

    private void VisitSelectionSet(SelectionSetNode node)
    {
        var outer = _types.EnterSelectionSet();
        foreach (var selection in node.Selections)
        {
            if (context.IsStopped)
            {
                break;
            }

            switch (selection)
            {
                case FieldNode field:
                    VisitField(field);
                    break;
                case FragmentSpreadNode spread:
                    VisitFragmentSpread(spread);
                    break;
                case InlineFragmentNode inline:
                    VisitInlineFragment(inline);
                    break;
            }
        }

        _types.Leave(outer);
    }

    private void VisitField(FieldNode node)
    {
        var outer = _types.EnterField(node);
        foreach (var rule in rules)
        {
            rule.EnterField(node);
        }

        VisitArguments(node.Arguments);
        VisitDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is { } selections)
        {
            VisitSelectionSet(selections);
        }

        foreach (var rule in rules)
        {
            rule.LeaveField(node);
        }

        _types.Leave(outer);
    }

    private void VisitFragmentSpread(FragmentSpreadNode node)
    {
        context.AddUsage(node);
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(node);
        }

        VisitDirectives(node.Directives, DirectiveLocation.FragmentSpread);
    }

    private void VisitInlineFragment(InlineFragmentNode node)
    {
        var outer = _types.EnterFragment(node.TypeCondition);
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(node);
        }

        if (node.TypeCondition is { } type)
        {
            VisitNamedType(type);
        }

        VisitDirectives(node.Directives, DirectiveLocation.InlineFragment);
        VisitSelectionSet(node.SelectionSet);
        _types.Leave(outer);
    }

    private void VisitDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        if (nodes.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(nodes);
        }

        foreach (var node in nodes)
        {
            var outer = _types.EnterDirective(node);
            foreach (var rule in rules)
            {
                rule.EnterDirective(node, location);
            }

            VisitArguments(node.Arguments);
            _types.Leave(outer);
        }
    }

    private void VisitArguments(ImmutableArray<ArgumentNode> nodes)
    {
        foreach (var node in nodes)
        {
            var outer = _types.EnterArgument(node);
            foreach (var rule in rules)
            {
                rule.EnterArgument(node);
            }

            VisitValue(node.Value);
            _types.Leave(outer);
        }
    }

    private void VisitValue(ValueNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                context.AddUsage(variable);
                break;
            case ListValueNode list:
                VisitList(list);
                break;
            case ObjectValueNode value:
                VisitObject(value);
                break;
        }
    }

    private void VisitList(ListValueNode node)
    {
        var outer = _types.EnterListValue();
        foreach (var value in node.Values)
        {
            VisitValue(value);
        }

        _types.Leave(outer);
    }

    private void VisitObject(ObjectValueNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterObjectValue(node);
        }

        foreach (var field in node.Fields)
        {
            var outer = _types.EnterObjectField(field);
            VisitValue(field.Value);
            _types.Leave(outer);
        }
    }

    private void VisitNamedType(NamedTypeNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterNamedType(node);
        }
    }

    private static NamedTypeNode NamedTypeOf(TypeNode node)
    {
        while (true)
        {
            switch (node)
            {
                case NamedTypeNode named:
                    return named;
                case ListTypeNode list:
                    node = list.Type;
                    break;
                case NonNullTypeNode nonNull:
                    node = nonNull.Type;
                    break;
                default:
                    throw new InvalidOperationException($"A type reference is named, a list or non-null, not {node.GetType().Name}.");
            }
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        _ => DirectiveLocation.Subscription,
    };
}
