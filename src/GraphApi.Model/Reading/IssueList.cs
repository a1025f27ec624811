using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.Model.Reading;

/// <summary>Collects the mistakes of a model file, so that all of them are reported together.</summary>
internal sealed class IssueList
{
    private readonly List<ModelIssue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    public void Add(AstNode where, string message) => Add(where.Location, message);

    public void Add(Location where, string message) => _issues.Add(new ModelIssue(message, where.Line, where.Column));

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ModelIssue> ToSorted() => [.. _issues.OrderBy(issue => issue.Line).ThenBy(issue => issue.Column)];
}
