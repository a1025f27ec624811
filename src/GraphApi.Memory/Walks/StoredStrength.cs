using GraphApi.Model.Datasets;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>How well relationships are supported; all alike in a model without evidence.</summary>
internal sealed class StoredStrength(Dataset dataset)
{
    public EvidenceStrength Of(ElementRef relationship) =>
        dataset.Table(dataset.Model.ElementType(relationship.Type)).Corroboration is { } columns
            ? new EvidenceStrength(columns.Disputed[relationship.Row], columns.Publishers[relationship.Row], columns.Sources[relationship.Row])
            : default;
}
