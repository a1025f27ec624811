using System.IO.Pipelines;
using GraphApi.Bolt.Connections;

namespace GraphApi.Bolt.Tests.Support;

/// <summary>Takes a byte stream apart into messages, as the client does.</summary>
internal static class Chunks
{
    private const int MaxMessageBytes = 1_000_000;

    /// <summary>The messages in hex. The stream ends after the bytes, so that an unfinished message is an error.</summary>
    public static async Task<List<string>> ReadAsync(byte[] bytes, int bufferBytes = 4096, int maxMessageBytes = MaxMessageBytes)
    {
        var pipe = PipeReader.Create(new MemoryStream(bytes), new StreamPipeReaderOptions(bufferSize: bufferBytes, minimumReadSize: 1));
        var reader = new ChunkReader(pipe, maxMessageBytes);
        List<string> messages = [];
        while (true)
        {
            while (reader.TryRead(out var message))
            {
                messages.Add(Convert.ToHexString(message.Span));
            }

            try
            {
                await reader.FillAsync();
            }
            catch (EndOfStreamException) when (!reader.HasUnread)
            {
                return messages;
            }
        }
    }
}
