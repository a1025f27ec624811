using System.Globalization;
using GraphApi.GraphQL.Errors;

namespace GraphApi.GraphQL.Language;

/// <summary>Cuts a document into tokens, leaving out what the grammar ignores.</summary>
/// <remarks>
/// The first error stays: it is kept in <see cref="Error"/>, and every token from then on is the end of the file. So nothing
/// is thrown, and every loop of the parser that stops at the end of the file also stops at an error.
/// https://spec.graphql.org/September2025/#sec-Language.Source-Text
/// </remarks>
internal ref partial struct Lexer(ReadOnlySpan<char> source)
{
    private readonly ReadOnlySpan<char> _source = source;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public GraphQLError? Error { get; private set; }

    public Token Next()
    {
        if (Error is not null)
        {
            return EndOfFile();
        }

        SkipIgnored();
        if (Error is not null || _position == _source.Length)
        {
            return EndOfFile();
        }

        var c = _source[_position];
        if (IsNameStart(c))
        {
            return ReadName();
        }

        return Punctuator(c) is var kind && kind != TokenKind.EndOfFile ? Take(kind, 1) : ReadOther(c);
    }

    public Token Fail(string message, int position)
    {
        Fail(message, LocationAt(position), ErrorCode.ParseFailed);
        return EndOfFile();
    }

    public void Fail(string message, Location location, ErrorCode code) =>
        Error ??= new GraphQLError(code == ErrorCode.ParseFailed ? $"Syntax Error: {message}" : message, code, location);

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static TokenKind Punctuator(char c) => c switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.ParenthesisLeft,
        ')' => TokenKind.ParenthesisRight,
        ':' => TokenKind.Colon,
        '=' => TokenKind.EqualsSign,
        '@' => TokenKind.At,
        '[' => TokenKind.BracketLeft,
        ']' => TokenKind.BracketRight,
        '{' => TokenKind.BraceLeft,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.BraceRight,
        _ => TokenKind.EndOfFile,
    };

    private readonly Location LocationAt(int position) => new(_line, position - _lineStart + 1);

    private readonly Token EndOfFile() => new(TokenKind.EndOfFile, _position, _position, LocationAt(_position));

    private Token Take(TokenKind kind, int length)
    {
        var token = new Token(kind, _position, _position + length, LocationAt(_position));
        _position += length;
        return token;
    }

    /// <summary>Ignored :: UnicodeBOM, WhiteSpace, LineTerminator, Comment, Comma</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Language.Source-Text.Ignored-Tokens</remarks>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case '\uFEFF' or ' ' or '\t' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineTerminator();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineTerminator()
    {
        _position += _source[_position..].StartsWith("\r\n") ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    /// <summary>Comment :: `#` CommentChar* [lookahead != CommentChar]</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Comments</remarks>
    private void SkipComment()
    {
        while (_position < _source.Length && _source[_position] is not ('\n' or '\r'))
        {
            var length = ScalarLength(_position);
            if (length == 0)
            {
                Fail($"Invalid character: {Describe(_position)}.", _position);
                return;
            }

            _position += length;
        }
    }

    /// <summary>Name :: NameStart NameContinue* [lookahead != NameContinue]</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Names</remarks>
    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _source.Length && (IsNameStart(_source[end]) || char.IsAsciiDigit(_source[end])))
        {
            end++;
        }

        return Take(TokenKind.Name, end - _position);
    }

    private Token ReadOther(char c)
    {
        if (c == '"')
        {
            return _source[_position..].StartsWith("\"\"\"") ? ReadBlockString() : ReadString();
        }

        if (c == '.')
        {
            return ReadDots();
        }

        if (char.IsAsciiDigit(c) || c == '-')
        {
            return ReadNumber();
        }

        if (c == '\'')
        {
            return Fail("Unexpected single quote character ('), did you mean to use a double quote (\")?", _position);
        }

        var what = ScalarLength(_position) == 0 ? "Invalid" : "Unexpected";
        return Fail($"{what} character: {Describe(_position)}.", _position);
    }

    private Token ReadDots()
    {
        var rest = _source[_position..];
        if (rest.StartsWith("..."))
        {
            return Take(TokenKind.Spread, 3);
        }

        return rest.StartsWith("..")
            ? Fail("Unexpected \"..\", did you mean \"...\"?", _position)
            : Fail("Unexpected character: \".\".", _position);
    }

    /// <summary>How many UTF-16 units the Unicode scalar value at a position takes; 0 for half of a surrogate pair.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#SourceCharacter</remarks>
    private readonly int ScalarLength(int position)
    {
        var c = _source[position];
        if (!char.IsSurrogate(c))
        {
            return 1;
        }

        var isPair = char.IsHighSurrogate(c) && position + 1 < _source.Length && char.IsLowSurrogate(_source[position + 1]);
        return isPair ? 2 : 0;
    }

    private readonly string Describe(int position)
    {
        if (position >= _source.Length)
        {
            return "<EOF>";
        }

        var c = _source[position];
        if (c is >= ' ' and <= '~')
        {
            return c == '"' ? "'\"'" : $"\"{c}\"";
        }

        var code = ScalarLength(position) == 2 ? char.ConvertToUtf32(c, _source[position + 1]) : c;
        return string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
    }
}
