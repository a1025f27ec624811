using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The metadata of RUN's SUCCESS: {fields, t_first, qid, db}, of which a reader needs the columns' names.</summary>
internal readonly struct RunSuccess
{
    private RunSuccess(IReadOnlyList<string> fields) => Fields = fields;

    public IReadOnlyList<string> Fields { get; }

    public static RunSuccess Read(ReadOnlySpan<byte> metadata)
    {
        IReadOnlyList<string> fields = [];
        var reader = new PackReader(metadata);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            if (reader.ReadUtf8().SequenceEqual("fields"u8))
            {
                fields = ReadNames(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ExpectEnd();
        return new RunSuccess(fields);
    }

    private static List<string> ReadNames(ref PackReader reader)
    {
        List<string> names = [];
        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            names.Add(reader.ReadString());
        }

        return names;
    }
}
