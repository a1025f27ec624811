using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Walks;

/// <summary>How well relationships are supported: disputed before undisputed, then by publishers, then by sources.</summary>
internal sealed class Strength(Dataset dataset)
{
    /// <summary>Negative where the first is the weaker.</summary>
    public int Compare(ElementRef left, ElementRef right)
    {
        var (first, second) = (ColumnsOf(left), ColumnsOf(right));
        var order = second.Disputed[right.Row].CompareTo(first.Disputed[left.Row]);
        order = order != 0 ? order : first.Publishers[left.Row].CompareTo(second.Publishers[right.Row]);
        return order != 0 ? order : first.Sources[left.Row].CompareTo(second.Sources[right.Row]);
    }

    private CorroborationColumns ColumnsOf(ElementRef relationship) => dataset.Table(dataset.Model.ElementType(relationship.Type)).Corroboration
        ?? throw new InvalidOperationException($"Relationships of type {relationship.Type} have no corroboration.");
}
