using System.Buffers;
using System.Globalization;
using System.Text;

namespace GraphApi.Neo4j.Import.Csv;

/// <summary>Writes rows of CSV as neo4j-admin reads them: texts always in quotes, quotes doubled, nothing between two commas for a property that is absent.</summary>
internal sealed class CsvRowWriter(Stream stream, char arrayDelimiter) : StoredValueWriter
{
    private const int FlushedBytes = 64 * 1024;
    private const int LongestNumber = 32;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushedBytes);
    private bool _isWithinRow;

    /// <summary>True once a text had a line break in it.</summary>
    public bool HasLineBreaks { get; private set; }

    public void WriteHeader(IEnumerable<string> columns)
    {
        foreach (var column in columns)
        {
            Separate();
            _buffer.Write(Encoding.UTF8.GetBytes(column));
        }

        EndRow();
    }

    public void WriteText(string text) => WriteText(Encoding.UTF8.GetBytes(text));

    public override void WriteText(ReadOnlySpan<byte> utf8)
    {
        Separate();
        _buffer.Write("\""u8);
        WriteInQuotes(utf8);
        _buffer.Write("\""u8);
    }

    public override void WriteInteger(long value) => WriteNumber(value, "D");

    public override void WriteFloat(double value) => WriteNumber(value, "R");

    public override void WriteBoolean(bool value)
    {
        Separate();
        _buffer.Write(value ? "true"u8 : "false"u8);
    }

    public override void WriteTexts(ReadOnlySpan<int> codes, byte[][] texts)
    {
        Separate();
        _buffer.Write("\""u8);
        for (var index = 0; index < codes.Length; index++)
        {
            if (index > 0)
            {
                _buffer.Write([(byte)arrayDelimiter]);
            }

            WriteInQuotes(texts[codes[index]]);
        }

        _buffer.Write("\""u8);
    }

    public void WriteAbsent() => Separate();

    public void EndRow()
    {
        _buffer.Write("\n"u8);
        _isWithinRow = false;
        if (_buffer.WrittenCount >= FlushedBytes)
        {
            Flush();
        }
    }

    public void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    private void Separate()
    {
        if (_isWithinRow)
        {
            _buffer.Write(","u8);
        }

        _isWithinRow = true;
    }

    private void WriteInQuotes(ReadOnlySpan<byte> utf8)
    {
        HasLineBreaks |= utf8.ContainsAny((byte)'\n', (byte)'\r');
        for (var quote = utf8.IndexOf((byte)'"'); quote >= 0; quote = utf8.IndexOf((byte)'"'))
        {
            _buffer.Write(utf8[..(quote + 1)]);
            _buffer.Write("\""u8);
            utf8 = utf8[(quote + 1)..];
        }

        _buffer.Write(utf8);
    }

    private void WriteNumber<TNumber>(TNumber value, string format)
        where TNumber : IUtf8SpanFormattable
    {
        Separate();
        value.TryFormat(_buffer.GetSpan(LongestNumber), out var length, format, CultureInfo.InvariantCulture);
        _buffer.Advance(length);
    }
}
