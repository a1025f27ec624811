using System.Globalization;
using System.Text;

namespace GraphApi.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>
    /// StringValue :: `""` [lookahead != `"`] | `"` StringCharacter+ `"`
    /// StringCharacter :: SourceCharacter but not `"` or `\` or LineTerminator | `\u` EscapedUnicode | `\` EscapedCharacter
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-String-Value</remarks>
    private Token ReadString()
    {
        StringBuilder? text = null;
        var position = _position + 1;
        var pending = position;
        while (position < _source.Length && _source[position] is not ('\n' or '\r'))
        {
            var c = _source[position];
            if (c == '"')
            {
                var rest = _source[pending..position];
                return TakeString(TokenKind.String, position + 1, text is null ? rest.ToString() : text.Append(rest).ToString());
            }

            if (c == '\\')
            {
                text = (text ?? new StringBuilder()).Append(_source[pending..position]);
                if (!ReadEscape(ref position, text))
                {
                    return EndOfFile();
                }

                pending = position;
                continue;
            }

            var length = ScalarLength(position);
            if (length == 0)
            {
                return Fail($"Invalid character within String: {Describe(position)}.", position);
            }

            position += length;
        }

        return Fail("Unterminated string.", position);
    }

    private Token TakeString(TokenKind kind, int end, string text) => Take(kind, end - _position) with { Text = text };

    /// <summary>EscapedCharacter :: one of `"` `\` `/` b f n r t</summary>
    private bool ReadEscape(ref int position, StringBuilder text)
    {
        var c = position + 1 < _source.Length ? _source[position + 1] : '\0';
        if (c == 'u')
        {
            return ReadUnicodeEscape(ref position, text);
        }

        var escaped = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (escaped == '\0')
        {
            Fail($"Invalid character escape sequence: \"{Excerpt(position, 2)}\".", position);
            return false;
        }

        text.Append(escaped);
        position += 2;
        return true;
    }

    /// <summary>EscapedUnicode :: `{` HexDigit+ `}` | HexDigit HexDigit HexDigit HexDigit</summary>
    /// <remarks>
    /// Two fixed-width escapes may form a surrogate pair; half a pair is an error.
    /// https://spec.graphql.org/September2025/#sec-String-Value.Static-Semantics
    /// </remarks>
    private bool ReadUnicodeEscape(ref int position, StringBuilder text)
    {
        var start = position;
        if (position + 2 < _source.Length && _source[position + 2] == '{')
        {
            return ReadVariableWidthEscape(ref position, text);
        }

        if (!TryReadFourHex(position, out var first))
        {
            Fail($"Invalid Unicode escape sequence: \"{Excerpt(start, 6)}\".", start);
            return false;
        }

        position += 6;
        if (!char.IsSurrogate(first))
        {
            text.Append(first);
            return true;
        }

        if (!char.IsHighSurrogate(first) || !TryReadFourHex(position, out var second) || !char.IsLowSurrogate(second))
        {
            Fail($"Invalid Unicode escape sequence: \"{Excerpt(start, 6)}\".", start);
            return false;
        }

        text.Append(first).Append(second);
        position += 6;
        return true;
    }

    private bool ReadVariableWidthEscape(ref int position, StringBuilder text)
    {
        var start = position + 3;
        var end = start;
        while (end < _source.Length && char.IsAsciiHexDigit(_source[end]))
        {
            end++;
        }

        var isClosed = end < _source.Length && _source[end] == '}';
        var digits = _source[start..end].TrimStart('0');
        if (!isClosed || end == start || digits.Length > 6 || !Rune.IsValid(ParseHex(digits)))
        {
            Fail($"Invalid Unicode escape sequence: \"{Excerpt(position, Math.Min(end + 1 - position, 14))}\".", position);
            return false;
        }

        text.Append(new Rune(ParseHex(digits)).ToString());
        position = end + 1;
        return true;
    }

    private static int ParseHex(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private readonly bool TryReadFourHex(int position, out char value)
    {
        value = '\0';
        var rest = _source[position..];
        if (rest.Length < 6 || !rest.StartsWith("\\u")
            || !ushort.TryParse(rest[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        value = (char)code;
        return true;
    }

    /// <summary>The source from a position, for a message: never past the line, and never half of a surrogate pair.</summary>
    private readonly string Excerpt(int position, int length)
    {
        var excerpt = new StringBuilder();
        for (var i = position; i < _source.Length && i - position < length && _source[i] is not ('\n' or '\r'); i++)
        {
            excerpt.Append(char.IsSurrogate(_source[i]) ? '\uFFFD' : _source[i]);
        }

        return excerpt.ToString();
    }

    /// <summary>
    /// StringValue :: `"""` BlockStringCharacter* `"""`
    /// BlockStringCharacter :: SourceCharacter but not `"""` or `\"""` | `\"""`
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-String-Value</remarks>
    private Token ReadBlockString()
    {
        var start = _position;
        var location = LocationAt(start);
        var raw = new StringBuilder();
        _position += 3;
        while (_position < _source.Length)
        {
            var rest = _source[_position..];
            if (rest.StartsWith("\"\"\""))
            {
                _position += 3;
                return new Token(TokenKind.BlockString, start, _position, location, BlockString.Dedent(raw.ToString()));
            }

            if (rest[0] is '\n' or '\r')
            {
                raw.Append('\n');
                SkipLineTerminator();
                continue;
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                raw.Append("\"\"\"");
                _position += 4;
                continue;
            }

            var length = ScalarLength(_position);
            if (length == 0)
            {
                return Fail($"Invalid character within String: {Describe(_position)}.", _position);
            }

            raw.Append(rest[..length]);
            _position += length;
        }

        return Fail("Unterminated string.", _position);
    }
}
