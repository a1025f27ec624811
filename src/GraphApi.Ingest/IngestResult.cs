using System.Collections.Immutable;
using GraphApi.Model.Datasets;

namespace GraphApi.Ingest;

/// <summary>What reading a data folder gave: a data set, or what is wrong with the folder; never both.</summary>
/// <param name="Dataset">The data set; null where there is any issue.</param>
/// <param name="Issues">By file in the order of the model's tables, then by row; at most as many as the options allow.</param>
/// <param name="IssueCount">How many issues there are in all.</param>
public sealed record IngestResult(Dataset? Dataset, ImmutableArray<IngestIssue> Issues, int IssueCount)
{
    /// <summary>Issues that are counted but not among <see cref="Issues"/>.</summary>
    public int OmittedCount => IssueCount - Issues.Length;
}
