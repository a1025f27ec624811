using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Model.Datasets;

namespace GraphApi.Server.Loading;

/// <summary>What came of reading a data folder: the data, or a line for everything that is wrong with it.</summary>
public sealed record DataReading(Dataset? Dataset, ImmutableArray<string> Problems)
{
    [MemberNotNullWhen(true, nameof(Dataset))]
    public bool IsValid => Dataset is not null;
}
