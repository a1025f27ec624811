namespace GraphApi.GraphQL.Language;

/// <summary>A token: the range of the source that it covers, and for a string the text that it means.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Location Location, string? Text = null);
