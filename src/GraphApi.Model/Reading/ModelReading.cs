using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>What came of reading a model file: the model, or every mistake in the file in the order of lines.</summary>
public sealed record ModelReading(GraphModel? Model, ImmutableArray<ModelIssue> Issues)
{
    [MemberNotNullWhen(true, nameof(Model))]
    public bool IsValid => Model is not null;
}
