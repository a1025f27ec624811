namespace GraphApi.Bolt;

/// <summary>The bookmarks of a session's last writes: what its next transaction has to see.</summary>
internal sealed class BookmarkSet(IReadOnlyCollection<string> initial)
{
    private readonly Lock _lock = new();
    private IReadOnlyCollection<string> _current = [.. initial];

    public IReadOnlyCollection<string> Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>A transaction that had to see <paramref name="seen"/> has ended with a bookmark that stands for them, too.</summary>
    public void Replace(IReadOnlyCollection<string> seen, string bookmark)
    {
        lock (_lock)
        {
            _current = [.. _current.Except(seen), bookmark];
        }
    }
}
