using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The {extra} map of BEGIN and of a RUN outside a transaction. What is not set is left out: some keys may not be null.</summary>
internal sealed record TransactionExtra(AccessMode Mode, string? Database)
{
    public IReadOnlyCollection<string> Bookmarks { get; init; } = [];

    /// <summary>After this the server stops the transaction; never zero, which would mean that it never does.</summary>
    public TimeSpan? Timeout { get; init; }

    public void Write(PackWriter writer)
    {
        writer.WriteMapHeader(1 + (Database is null ? 0 : 1) + (Bookmarks.Count == 0 ? 0 : 1) + (Timeout is null ? 0 : 1));
        if (Bookmarks.Count > 0)
        {
            writer.WriteUtf8("bookmarks"u8);
            writer.WriteListHeader(Bookmarks.Count);
            foreach (var bookmark in Bookmarks)
            {
                writer.WriteString(bookmark);
            }
        }

        if (Timeout is { } timeout)
        {
            writer.WriteUtf8("tx_timeout"u8);
            writer.WriteInteger(Math.Max(1, (long)timeout.TotalMilliseconds));
        }

        writer.WriteUtf8("mode"u8);
        writer.WriteUtf8(Mode == AccessMode.Read ? "r"u8 : "w"u8);
        if (Database is not null)
        {
            writer.WriteUtf8("db"u8);
            writer.WriteString(Database);
        }
    }
}
