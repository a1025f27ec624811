namespace GraphApi.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>
    /// IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
    /// FloatValue :: IntegerPart FractionalPart? ExponentPart? [lookahead != {Digit, `.`, NameStart}]
    /// IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Int-Value</remarks>
    private Token ReadNumber()
    {
        var kind = TokenKind.Int;
        var end = _source[_position] == '-' ? _position + 1 : _position;
        if (end < _source.Length && _source[end] == '0')
        {
            end++;
            if (end < _source.Length && char.IsAsciiDigit(_source[end]))
            {
                return Fail($"Invalid number, unexpected digit after 0: {Describe(end)}.", end);
            }
        }
        else if (!SkipDigits(ref end))
        {
            return ExpectedDigit(end);
        }

        if (end < _source.Length && _source[end] == '.')
        {
            kind = TokenKind.Float;
            end++;
            if (!SkipDigits(ref end))
            {
                return ExpectedDigit(end);
            }
        }

        if (end < _source.Length && _source[end] is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            end += end < _source.Length && _source[end] is '+' or '-' ? 1 : 0;
            if (!SkipDigits(ref end))
            {
                return ExpectedDigit(end);
            }
        }

        var runsOn = end < _source.Length && (_source[end] == '.' || IsNameStart(_source[end]));
        return runsOn ? ExpectedDigit(end) : Take(kind, end - _position);
    }

    private readonly bool SkipDigits(ref int position)
    {
        var start = position;
        while (position < _source.Length && char.IsAsciiDigit(_source[position]))
        {
            position++;
        }

        return position > start;
    }

    private Token ExpectedDigit(int position) =>
        Fail($"Invalid number, expected digit but got: {Describe(position)}.", position);
}
