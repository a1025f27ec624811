using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GraphApi.GraphQL.Errors;

namespace GraphApi.GraphQL.Language;

/// <summary>Reads a document by recursive descent, one method for each production of the grammar.</summary>
/// <remarks>
/// The first error ends the input as the parser sees it (<see cref="Lexer"/>), so productions need not check for one;
/// what they return after it is thrown away. https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary
/// </remarks>
public ref partial struct Parser
{
    private readonly ReadOnlySpan<char> _source;
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private Token _token;
    private int _tokens;
    private int _depth;

    private Parser(ReadOnlySpan<char> source, ParserOptions options)
    {
        _source = source;
        _options = options;
        _lexer = new Lexer(source);
        if (source.Length > options.MaxDocumentChars)
        {
            FailLimit($"The document has {source.Length} characters; at most {options.MaxDocumentChars} are allowed.", new Location(1, 1));
        }

        _token = _lexer.Next();
    }

    private delegate T Production<out T>(ref Parser parser);

    public static bool TryParseDocument(
        string text,
        ParserOptions options,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error) =>
        TryParse(text, options, static (ref parser) => parser.ParseDocument(), out document, out error);

    /// <summary>Reads a single value, which may hold variables.</summary>
    public static bool TryParseValue(
        string text,
        ParserOptions options,
        [NotNullWhen(true)] out ValueNode? value,
        [NotNullWhen(false)] out GraphQLError? error) =>
        TryParse(text, options, static (ref parser) => parser.ParseValue(isConst: false), out value, out error);

    private static bool TryParse<T>(
        string text,
        ParserOptions options,
        Production<T> production,
        [NotNullWhen(true)] out T? node,
        [NotNullWhen(false)] out GraphQLError? error)
        where T : AstNode
    {
        var parser = new Parser(text, options);
        node = production(ref parser);
        parser.Expect(TokenKind.EndOfFile);
        error = parser._lexer.Error;
        if (error is null)
        {
            return true;
        }

        node = null;
        return false;
    }

    /// <summary>Document : Definition+</summary>
    /// <remarks>https://spec.graphql.org/September2025/#Document</remarks>
    private DocumentNode ParseDocument()
    {
        var location = _token.Location;
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));
        return new DocumentNode(definitions.ToImmutable(), location);
    }

    /// <summary>
    /// Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension
    /// ExecutableDefinition : OperationDefinition | FragmentDefinition
    /// Description : StringValue
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#Definition</remarks>
    private DefinitionNode ParseDefinition()
    {
        var start = _token.Location;
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseAnonymousQuery();
        }

        var description = ParseDescription();
        if (description is not null && Peek(TokenKind.BraceLeft))
        {
            Fail("Unexpected description, descriptions are not supported on shorthand queries.", start);
        }

        switch (Keyword())
        {
            case "query" or "mutation" or "subscription":
                return ParseOperationDefinition(description, start);
            case "fragment":
                return ParseFragmentDefinition(description, start);
            case "extend" when description is null:
                return ParseTypeSystemExtension();
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return ParseTypeSystemDefinition(description, start);
        }

        if (description is not null)
        {
            Fail("Unexpected description, only GraphQL definitions support descriptions.", start);
        }

        Unexpected(_token);
        return new SchemaDefinitionNode(null, [], [], start);
    }

    private StringValueNode? ParseDescription() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseStringValue() : null;

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(TextOf(token), token.Location);
    }

    private readonly string TextOf(Token token) => token.Text ?? _source[token.Start..token.End].ToString();

    /// <summary>The text of the current token if it is a name; else nothing that a keyword could be.</summary>
    private readonly ReadOnlySpan<char> Keyword() => Peek(TokenKind.Name) ? _source[_token.Start.._token.End] : [];

    private readonly bool Peek(TokenKind kind) => _token.Kind == kind;

    private Token Advance()
    {
        var token = _token;
        if (_tokens == _options.MaxTokens)
        {
            FailLimit($"The document has more than {_options.MaxTokens} tokens, which is the most that is allowed.", token.Location);
        }

        _tokens++;
        _token = _lexer.Next();
        return token;
    }

    private Token Expect(TokenKind kind)
    {
        if (Peek(kind))
        {
            return kind == TokenKind.EndOfFile ? _token : Advance();
        }

        Fail($"Expected {kind.Describe()}, found {Describe(_token)}.", _token.Location);
        return _token;
    }

    private bool TakeOptional(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeOptionalKeyword(keyword))
        {
            Fail($"Expected \"{keyword}\", found {Describe(_token)}.", _token.Location);
        }
    }

    private bool TakeOptionalKeyword(string keyword)
    {
        if (!Keyword().SequenceEqual(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>One or more of a production between two tokens.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(production(ref this));
        }
        while (!TakeOptional(close) && !StopsAtEnd(close));
        return items.DrainToImmutable();
    }

    /// <summary>Nothing, or one or more of a production between two tokens.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> production, TokenKind close) =>
        Peek(open) ? Many(open, production, close) : [];

    /// <summary>Any number of a production between two tokens.</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!TakeOptional(close) && !StopsAtEnd(close))
        {
            items.Add(production(ref this));
        }

        return items.DrainToImmutable();
    }

    /// <summary>One or more of a production with a token between them, which may also stand before the first.</summary>
    private ImmutableArray<T> DelimitedMany<T>(TokenKind delimiter, Production<T> production)
    {
        TakeOptional(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(production(ref this));
        }
        while (TakeOptional(delimiter));
        return items.DrainToImmutable();
    }

    private bool StopsAtEnd(TokenKind close)
    {
        if (!Peek(TokenKind.EndOfFile))
        {
            return false;
        }

        Expect(close);
        return true;
    }

    /// <summary>Enters one level of nesting; every call is paired with <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            FailLimit($"The document nests more than {_options.MaxDepth} levels deep, which is the most that is allowed.", _token.Location);
        }
    }

    private void Leave() => _depth--;

    private void Unexpected(Token token) => Fail($"Unexpected {Describe(token)}.", token.Location);

    private void Fail(string message, Location location) => Fail(message, location, ErrorCode.ParseFailed);

    private void FailLimit(string message, Location location) => Fail(message, location, ErrorCode.LimitExceeded);

    private void Fail(string message, Location location, ErrorCode code)
    {
        _lexer.Fail(message, location, code);
        _token = _lexer.Next();
    }

    private readonly string Describe(Token token)
    {
        var kind = token.Kind.Describe();
        return token.Kind < TokenKind.Name
            ? kind
            : string.Create(CultureInfo.InvariantCulture, $"{kind} \"{Excerpt.Of(TextOf(token))}\"");
    }
}
