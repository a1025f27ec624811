namespace GraphApi.GraphQL.Language;

public ref partial struct Parser
{
    /// <summary>
    /// Type : NamedType | ListType | NonNullType
    /// ListType : [ Type ]
    /// NonNullType : NamedType ! | ListType !
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#Type</remarks>
    private TypeNode ParseTypeReference()
    {
        var start = _token.Location;
        TypeNode type;
        if (TakeOptional(TokenKind.BracketLeft))
        {
            Enter();
            type = new ListTypeNode(ParseTypeReference(), start);
            Leave();
            Expect(TokenKind.BracketRight);
        }
        else
        {
            type = ParseNamedType();
        }

        return TakeOptional(TokenKind.Bang) ? new NonNullTypeNode(type, start) : type;
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var start = _token.Location;
        return new NamedTypeNode(ParseName(), start);
    }
}
