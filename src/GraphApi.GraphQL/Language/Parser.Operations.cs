using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

public ref partial struct Parser
{
    /// <summary>OperationDefinition : SelectionSet</summary>
    private OperationDefinitionNode ParseAnonymousQuery()
    {
        var start = _token.Location;
        return new OperationDefinitionNode(null, OperationType.Query, null, [], [], ParseSelectionSet(), start);
    }

    /// <summary>
    /// OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    /// VariablesDefinition : ( VariableDefinition+ )
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#OperationDefinition</remarks>
    private OperationDefinitionNode ParseOperationDefinition(StringValueNode? description, Location start)
    {
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(
            TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseVariableDefinition(), TokenKind.ParenthesisRight);
        return new OperationDefinitionNode(description, operation, name, variables, ParseDirectives(isConst: false), ParseSelectionSet(), start);
    }

    /// <summary>OperationType : one of query mutation subscription</summary>
    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        switch (_source[token.Start..token.End])
        {
            case "query":
                return OperationType.Query;
            case "mutation":
                return OperationType.Mutation;
            case "subscription":
                return OperationType.Subscription;
            default:
                Unexpected(token);
                return OperationType.Query;
        }
    }

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    /// <remarks>https://spec.graphql.org/September2025/#VariableDefinition</remarks>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = TakeOptional(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;
        return new VariableDefinitionNode(description, variable, type, defaultValue, ParseDirectives(isConst: true), start);
    }

    /// <summary>Variable : $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Location;
        return new VariableNode(ParseName(), start);
    }

    /// <summary>SelectionSet : { Selection+ }</summary>
    /// <remarks>https://spec.graphql.org/September2025/#SelectionSet</remarks>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Location;
        Enter();
        var selections = Many(TokenKind.BraceLeft, static (ref parser) => parser.ParseSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode(selections, start);
    }

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary>
    /// Field : Alias? Name Arguments? Directives? SelectionSet?
    /// Alias : Name :
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#Field</remarks>
    private FieldNode ParseField()
    {
        var start = _token.Location;
        NameNode? alias = null;
        var name = ParseName();
        if (TakeOptional(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, start);
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ )</summary>
    /// <remarks>https://spec.graphql.org/September2025/#Arguments</remarks>
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        Production<ArgumentNode> production = isConst
            ? static (ref parser) => parser.ParseArgument(isConst: true)
            : static (ref parser) => parser.ParseArgument(isConst: false);
        return OptionalMany(TokenKind.ParenthesisLeft, production, TokenKind.ParenthesisRight);
    }

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConst), start);
    }

    /// <summary>
    /// FragmentSpread : ... FragmentName Directives?
    /// InlineFragment : ... TypeCondition? Directives? SelectionSet
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#FragmentSpread</remarks>
    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread).Location;
        var hasTypeCondition = TakeOptionalKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode(ParseFragmentName(), ParseDirectives(isConst: false), start);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        return new InlineFragmentNode(typeCondition, ParseDirectives(isConst: false), ParseSelectionSet(), start);
    }

    /// <summary>
    /// FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    /// TypeCondition : on NamedType
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#FragmentDefinition</remarks>
    private FragmentDefinitionNode ParseFragmentDefinition(StringValueNode? description, Location start)
    {
        ExpectKeyword("fragment");
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        return new FragmentDefinitionNode(description, name, typeCondition, ParseDirectives(isConst: false), ParseSelectionSet(), start);
    }

    /// <summary>FragmentName : Name but not `on`</summary>
    private NameNode ParseFragmentName()
    {
        if (Keyword().SequenceEqual("on"))
        {
            Unexpected(_token);
        }

        return ParseName();
    }

    /// <summary>Directives[Const] : Directive[?Const]+</summary>
    /// <remarks>https://spec.graphql.org/September2025/#Directives</remarks>
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            if (directives.Count == _options.MaxDirectivesPerLocation)
            {
                FailLimit(
                    $"There are more than {_options.MaxDirectivesPerLocation} directives here, which is the most that is allowed at one place.",
                    _token.Location);
            }

            directives.Add(ParseDirective(isConst));
        }

        return directives.DrainToImmutable();
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = Expect(TokenKind.At).Location;
        return new DirectiveNode(ParseName(), ParseArguments(isConst), start);
    }
}
