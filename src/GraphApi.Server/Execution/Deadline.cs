using Microsoft.Extensions.ObjectPool;

namespace GraphApi.Server.Execution;

/// <summary>Ends a request's work when its time is over or its client is gone; used again for the next request when neither happened.</summary>
public sealed class Deadline : IResettable, IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _clientGone;

    public CancellationToken Token => _source.Token;

    public void Start(TimeSpan limit, CancellationToken clientGone)
    {
        _source.CancelAfter(limit);
        _clientGone = clientGone.UnsafeRegister(static source => ((CancellationTokenSource?)source)?.Cancel(), _source);
    }

    public bool TryReset()
    {
        _clientGone.Dispose();
        _clientGone = default;
        return _source.TryReset();
    }

    public void Dispose()
    {
        _clientGone.Dispose();
        _source.Dispose();
    }
}
