using GraphApi.GraphQL.Language;

namespace GraphApi.Model.Reading;

/// <summary>Names of one kind, such as tables or root fields, that must be well formed and belong to one type each.</summary>
internal sealed class UniqueNames(string kind, IssueList issues)
{
    /// <summary>Without regard to case, because tables are files and some file systems have none.</summary>
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Table names may have hyphens; all others are names in GraphQL.</summary>
    public bool AllowsHyphens { get; init; }

    public void Reserve(string name, string owner) => _owners.Add(name, owner);

    /// <summary>The owner takes the name, and where given the names that are derived from it.</summary>
    public void Claim(string name, string owner, AstNode where, string? derivedSuffix = null)
    {
        if (!IsWellFormed(name))
        {
            issues.Add(where, $"{kind} \"{name}\" must be letters, digits{(AllowsHyphens ? ", hyphens" : "")} and underscores, and begin with a letter.");
            return;
        }

        Take(name, owner, where);
        if (derivedSuffix is not null)
        {
            Take(name + derivedSuffix, owner, where);
        }
    }

    private void Take(string name, string owner, AstNode where)
    {
        if (!_owners.TryAdd(name, owner))
        {
            issues.Add(where, $"{kind} \"{name}\" belongs to {_owners[name]} already.");
        }
    }

    private bool IsWellFormed(string name) =>
        char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_' || (AllowsHyphens && c == '-'));
}
