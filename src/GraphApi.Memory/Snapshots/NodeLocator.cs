using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Snapshots;

/// <summary>Finds a node's type and row by its node index.</summary>
internal sealed class NodeLocator(byte[] typeOf, int[] rowOf)
{
    public ElementRef this[int node] => new(typeOf[node], rowOf[node]);
}
