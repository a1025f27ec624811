namespace GraphApi.Bench.Graphs;

/// <summary>A small random generator that gives the same numbers here and in the generator of the peers.</summary>
internal sealed class Mulberry32(uint seed)
{
    private uint _state = seed;

    /// <summary>A number in [0, 1).</summary>
    public double Next()
    {
        _state += 0x6D2B79F5;
        var mixed = (_state ^ (_state >> 15)) * (1 | _state);
        mixed = (mixed + ((mixed ^ (mixed >> 7)) * (61 | mixed))) ^ mixed;
        return (mixed ^ (mixed >> 14)) / 4294967296.0;
    }

    /// <summary>A whole number below <paramref name="count"/>, each as likely as the others.</summary>
    public int Below(int count) => (int)(Next() * count);

    /// <summary>A whole number below <paramref name="count"/>, small ones more likely.</summary>
    public int SkewedBelow(int count)
    {
        var x = Next();
        return (int)(count * x * x);
    }

    public T OneOf<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];
}
