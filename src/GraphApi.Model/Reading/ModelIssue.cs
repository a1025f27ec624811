namespace GraphApi.Model.Reading;

/// <summary>A mistake in a model file: what was found, what is allowed, and where, counting lines and columns from 1.</summary>
public sealed record ModelIssue(string Message, int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}: {Message}";
}
