namespace GraphApi.Ingest;

/// <summary>Collects the issues of one file: keeps the first ones and counts them all.</summary>
internal sealed class IssueLog(string file, int maxIssues)
{
    private readonly List<IngestIssue> _issues = [];

    public string File => file;

    /// <summary>By row; issues of a row in the order in which they were found.</summary>
    public IEnumerable<IngestIssue> Issues => _issues.OrderBy(issue => issue.Row ?? 0);

    public int Count { get; private set; }

    public void Add(string message) => Add(new IngestIssue(file, null, null, null, message));

    public void Add(int row, string? column, string message) => Add(new IngestIssue(file, row, column, null, message));

    public void Add(int row, string? column, ReadOnlySpan<byte> value, string message)
    {
        if (HasRoom)
        {
            _issues.Add(new IngestIssue(file, row, column, IngestIssue.Show(value), message));
        }

        Count++;
    }

    private bool HasRoom => _issues.Count < maxIssues;

    private void Add(IngestIssue issue)
    {
        if (HasRoom)
        {
            _issues.Add(issue);
        }

        Count++;
    }
}
