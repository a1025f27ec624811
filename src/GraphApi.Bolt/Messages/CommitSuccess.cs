using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The metadata of COMMIT's SUCCESS: {bookmark}, without which it is no answer to COMMIT at all.</summary>
internal readonly struct CommitSuccess
{
    private CommitSuccess(string? bookmark) => Bookmark = bookmark;

    /// <summary>Null for the bare SUCCESS that a stopping server may send before it closes the connection.</summary>
    public string? Bookmark { get; }

    public static CommitSuccess Read(ReadOnlySpan<byte> metadata)
    {
        string? bookmark = null;
        var reader = new PackReader(metadata);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            if (reader.ReadUtf8().SequenceEqual("bookmark"u8))
            {
                bookmark = reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ExpectEnd();
        return new CommitSuccess(bookmark);
    }
}
