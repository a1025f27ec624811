using System.Collections.Concurrent;

namespace GraphApi.Memory.Operators;

/// <summary>Buffers that wait for the next execution. Holds as many as ever ran at the same time.</summary>
internal sealed class ScratchPool
{
    private readonly ConcurrentQueue<Scratch> _idle = new();

    public Scratch Rent() => _idle.TryDequeue(out var scratch) ? scratch : new Scratch();

    public void Return(Scratch scratch)
    {
        scratch.Release(0);
        _idle.Enqueue(scratch);
    }
}
