using System.Buffers;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Responses;

namespace GraphApi.Memory.Columns;

/// <summary>Texts as they stand between the quotes of a JSON string.</summary>
internal static class EscapedText
{
    /// <summary>The column itself where none of its texts needs an escape, which is the rule; else an escaped copy.</summary>
    public static TextColumn Of(TextColumn texts)
    {
        if (!JsonText.NeedsEscape(texts.Bytes))
        {
            return texts;
        }

        var bytes = new ArrayBufferWriter<byte>(texts.Bytes.Length + (texts.Bytes.Length / 8));
        var offsets = new int[texts.Count + 1];
        var nulls = new bool[texts.Count];
        for (var row = 0; row < texts.Count; row++)
        {
            JsonText.Escape(texts[row], bytes);
            offsets[row + 1] = bytes.WrittenCount;
            nulls[row] = texts.IsNull(row);
        }

        return new TextColumn(bytes.WrittenSpan.ToArray(), offsets, nulls.AsSpan().Contains(true) ? nulls : null);
    }

    /// <summary>Each text as a whole JSON string, with its quotes.</summary>
    public static byte[][] Quote(IReadOnlyList<string> texts)
    {
        var quoted = new byte[texts.Count][];
        var bytes = new ArrayBufferWriter<byte>();
        for (var i = 0; i < quoted.Length; i++)
        {
            bytes.ResetWrittenCount();
            bytes.Write("\""u8);
            JsonText.Escape(System.Text.Encoding.UTF8.GetBytes(texts[i]), bytes);
            bytes.Write("\""u8);
            quoted[i] = bytes.WrittenSpan.ToArray();
        }

        return quoted;
    }
}
