using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The metadata of SUCCESS for PULL and DISCARD: either exactly {has_more: true}, or the end of the result: {type, stats, plan, bookmark, db, ...}.</summary>
internal readonly struct PullSuccess
{
    private PullSuccess(bool hasMore, ResultSummary summary)
    {
        HasMore = hasMore;
        Summary = summary;
    }

    public bool HasMore { get; }

    public ResultSummary Summary { get; }

    public static PullSuccess Read(ReadOnlySpan<byte> metadata)
    {
        var hasMore = false;
        var summary = ResultSummary.Empty;
        var reader = new PackReader(metadata);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var key = reader.ReadUtf8();
            if (key.SequenceEqual("has_more"u8))
            {
                hasMore = reader.ReadBoolean();
            }
            else if (key.SequenceEqual("bookmark"u8))
            {
                summary = summary with { Bookmark = reader.ReadString() };
            }
            else if (key.SequenceEqual("db"u8))
            {
                summary = summary with { Database = reader.ReadString() };
            }
            else if (key.SequenceEqual("stats"u8) && reader.PeekType() == PackType.Map)
            {
                summary = summary with { Counters = QueryCounters.Read(ref reader) };
            }
            else if (key.SequenceEqual("plan"u8) || key.SequenceEqual("profile"u8))
            {
                summary = summary with { Plan = reader.ReadRaw().ToArray() };
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ExpectEnd();
        return new PullSuccess(hasMore, summary);
    }
}
