using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace GraphApi.Server.Execution;

/// <summary>
/// Keeps documents by the bytes of their text, up to a number and a size. Reading takes no lock. When it is full, documents leave
/// in the order in which they came, but one that was asked for since its last turn gets another (the clock algorithm), so that a
/// stream of documents that are sent once cannot drive out those that are sent all the time.
/// </summary>
public sealed class DocumentShelf(int maxDocuments, int maxBytes)
{
    private readonly ConcurrentDictionary<byte[], CachedDocument> _documents = new(Utf8Comparer.Instance);
    private readonly Queue<CachedDocument> _clock = new();
    private readonly Lock _filling = new();
    private long _bytes;

    public int Count => _documents.Count;

    public bool TryFind(ReadOnlySpan<byte> text, [NotNullWhen(true)] out CachedDocument? document)
    {
        if (!_documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out document))
        {
            return false;
        }

        document.Touch();
        return true;
    }

    /// <summary>Keeps a document, unless it would take more than an eighth of the room or is there already.</summary>
    public void Add(CachedDocument document)
    {
        if (document.Text.Length > maxBytes / 8)
        {
            return;
        }

        lock (_filling)
        {
            if (!_documents.TryAdd(document.Text, document))
            {
                return;
            }

            _clock.Enqueue(document);
            _bytes += document.Text.Length;
            while (_clock.Count > maxDocuments || _bytes > maxBytes)
            {
                Evict();
            }
        }
    }

    private void Evict()
    {
        var candidate = _clock.Dequeue();
        if (candidate.TakeUse())
        {
            _clock.Enqueue(candidate);
            return;
        }

        _documents.TryRemove(candidate.Text, out _);
        _bytes -= candidate.Text.Length;
    }
}
