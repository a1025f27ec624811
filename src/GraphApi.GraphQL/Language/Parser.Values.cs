namespace GraphApi.GraphQL.Language;

public ref partial struct Parser
{
    /// <summary>
    /// Value[Const] : [if not Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    ///   | ListValue[?Const] | ObjectValue[?Const]
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#Value</remarks>
    private ValueNode ParseValue(bool isConst)
    {
        switch (_token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseListValue(isConst);
            case TokenKind.BraceLeft:
                return ParseObjectValue(isConst);
            case TokenKind.Int:
                return new IntValueNode(TextOf(_token), Advance().Location);
            case TokenKind.Float:
                return new FloatValueNode(TextOf(_token), Advance().Location);
            case TokenKind.String or TokenKind.BlockString:
                return ParseStringValue();
            case TokenKind.Name:
                return ParseNameValue();
            case TokenKind.Dollar when isConst:
                return ParseVariableInConst();
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                Unexpected(_token);
                return new NullValueNode(_token.Location);
        }
    }

    private VariableNode ParseVariableInConst()
    {
        var start = _token;
        Advance();
        if (!Peek(TokenKind.Name))
        {
            Unexpected(start);
        }

        Fail($"Unexpected variable \"${Keyword()}\" in constant value.", start.Location);
        return ParseVariable();
    }

    /// <summary>StringValue</summary>
    /// <remarks>https://spec.graphql.org/September2025/#StringValue</remarks>
    private StringValueNode ParseStringValue()
    {
        var token = Advance();
        return new StringValueNode(TextOf(token), token.Kind == TokenKind.BlockString, token.Location);
    }

    /// <summary>
    /// BooleanValue : one of true false
    /// NullValue : null
    /// EnumValue : Name but not true, false or null
    /// </summary>
    private ValueNode ParseNameValue()
    {
        var token = Advance();
        return TextOf(token) switch
        {
            "true" => new BooleanValueNode(true, token.Location),
            "false" => new BooleanValueNode(false, token.Location),
            "null" => new NullValueNode(token.Location),
            var name => new EnumValueNode(name, token.Location),
        };
    }

    /// <summary>ListValue[Const] : [ ] | [ Value[?Const]+ ]</summary>
    /// <remarks>https://spec.graphql.org/September2025/#ListValue</remarks>
    private ListValueNode ParseListValue(bool isConst)
    {
        Production<ValueNode> production = isConst
            ? static (ref parser) => parser.ParseValue(isConst: true)
            : static (ref parser) => parser.ParseValue(isConst: false);
        var start = _token.Location;
        Enter();
        var values = Any(TokenKind.BracketLeft, production, TokenKind.BracketRight);
        Leave();
        return new ListValueNode(values, start);
    }

    /// <summary>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</summary>
    /// <remarks>https://spec.graphql.org/September2025/#ObjectValue</remarks>
    private ObjectValueNode ParseObjectValue(bool isConst)
    {
        Production<ObjectFieldNode> production = isConst
            ? static (ref parser) => parser.ParseObjectField(isConst: true)
            : static (ref parser) => parser.ParseObjectField(isConst: false);
        var start = _token.Location;
        Enter();
        var fields = Any(TokenKind.BraceLeft, production, TokenKind.BraceRight);
        Leave();
        return new ObjectValueNode(fields, start);
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConst), start);
    }
}
