using System.Runtime.CompilerServices;

namespace GraphApi.Plan.Walks;

/// <summary>
/// How far nodes are from one of the two ends of a search. Both ends share an array, which has one byte for each node of the graph: looking from both at a node costs one
/// access to memory, and what a search touches stays small.
/// </summary>
/// <param name="bytes">By node: a half for each end, with one more than the distance, and zero where the node has not been met.</param>
/// <param name="shift">Where this end's half of a byte begins.</param>
public readonly struct WalkDistances(byte[] bytes, int shift)
{
    /// <summary>Farther than any walk goes: a node with this distance has been met and is never gone to.</summary>
    public const int Barred = PathRequest.LongestPath + 1;

    private const int Half = 15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMet(int node) => ((bytes[node] >> shift) & Half) != 0;

    /// <summary>The distance of a node; above every distance where it has not been met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Of(int node) => (uint)((bytes[node] >> shift) & Half) - 1;

    /// <summary>Gives a distance to a node that has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Meet(int node, int distance) => bytes[node] |= (byte)((distance + 1) << shift);

    public void Forget(int node) => bytes[node] &= (byte)~(Half << shift);
}
