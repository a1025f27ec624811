using System.Buffers;
using System.Runtime.CompilerServices;

namespace GraphApi.Ingest.Csv;

/// <summary>Reads the records of a CSV text (RFC 4180) as slices of its UTF-8 bytes, in one pass.</summary>
/// <remarks>
/// It is written here because CsvHelper and its like read characters: they decode the file first, which loses the place of invalid UTF-8, and give
/// each field as a string, which for a graph of half a million relationships takes longer than all the rest of loading.
/// What runs for every field is compiled with full optimization at once, here and in the builders: a graph is loaded before tiered compilation would get to it.
/// A fault spoils one record at most (an unterminated quote: the rest of the file), so that all faults of a file are found in one reading.
/// </remarks>
internal ref struct CsvReader
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create(",\"\r\n"u8);

    private readonly ReadOnlySpan<byte> _text;
    private int _position;

    /// <summary>Line of <see cref="_position"/>, from 1.</summary>
    private int _nextLine = 1;

    /// <summary>By field: where it starts in the text, or the complement of where it starts in <see cref="_unescaped"/>.</summary>
    private int[] _starts = new int[16];
    private int[] _lengths = new int[16];

    /// <summary>The fields of this record that had doubled quotes in them, without the doubling.</summary>
    private byte[] _unescaped = [];
    private int _unescapedLength;

    /// <param name="text">The whole file; a byte order mark is skipped.</param>
    public CsvReader(ReadOnlySpan<byte> text) => _text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    /// <summary>The line on which the record starts, from 1.</summary>
    public int Line { get; private set; }

    public int FieldCount { get; private set; }

    /// <summary>The first thing that is wrong with the record.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>The field that <see cref="Fault"/> is in.</summary>
    public int FaultField { get; private set; }

    public readonly ReadOnlySpan<byte> this[int field]
    {
        get
        {
            var start = _starts[field];
            return start < 0 ? _unescaped.AsSpan(~start, _lengths[field]) : _text.Slice(start, _lengths[field]);
        }
    }

    /// <summary>Reads the next record; false at the end of the text. Empty lines are no records.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        SkipEmptyLines();
        if (_position >= _text.Length)
        {
            return false;
        }

        (Line, FieldCount, Fault, _unescapedLength) = (_nextLine, 0, CsvFault.None, 0);
        while (true)
        {
            if (_position < _text.Length && _text[_position] == '"')
            {
                ReadQuoted();
            }
            else
            {
                ReadPlain();
            }

            if (_position >= _text.Length || _text[_position] != ',')
            {
                break;
            }

            _position++;
        }

        SkipLineEnd();
        return true;
    }

    private void SkipEmptyLines()
    {
        while (IsAtLineEnd())
        {
            SkipLineEnd();
        }
    }

    /// <summary>At a line feed, or a carriage return with a line feed or the end of the text after it.</summary>
    private readonly bool IsAtLineEnd() =>
        _position < _text.Length
        && (_text[_position] == '\n' || (_text[_position] == '\r' && (_position + 1 == _text.Length || _text[_position + 1] == '\n')));

    private void SkipLineEnd()
    {
        if (_position < _text.Length && _text[_position] == '\r')
        {
            _position++;
        }

        if (_position < _text.Length)
        {
            _position++;
        }

        _nextLine++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadPlain()
    {
        var start = _position;
        while (true)
        {
            var length = _text[_position..].IndexOfAny(s_special);
            _position = length < 0 ? _text.Length : _position + length;
            if (length < 0 || _text[_position] == ',' || IsAtLineEnd())
            {
                AddField(start, _position - start);
                return;
            }

            SetFault(_text[_position] == '"' ? CsvFault.QuoteInText : CsvFault.BareReturn);
            _position++;
        }
    }

    private void ReadQuoted()
    {
        var start = ++_position;
        var length = _text[start..].IndexOf((byte)'"');
        _position = length < 0 ? _text.Length : start + length;
        if (_position + 1 < _text.Length && _text[_position + 1] == '"')
        {
            ReadEscaped(start);
        }
        else
        {
            AddField(start, _position - start);
        }

        _nextLine += _text[start.._position].Count((byte)'\n');
        if (_position >= _text.Length)
        {
            SetFault(CsvFault.UnterminatedQuote, FieldCount - 1);
            return;
        }

        _position++;
        if (_position < _text.Length && _text[_position] != ',' && !IsAtLineEnd())
        {
            SetFault(CsvFault.TextAfterQuote, FieldCount - 1);
            SkipToFieldEnd();
        }
    }

    /// <summary>Reads a quoted field on from its first doubled quote, which the position is at, up to its closing quote.</summary>
    private void ReadEscaped(int start)
    {
        var target = _unescapedLength;
        Unescape(_text[start.._position]);
        while (_position + 1 < _text.Length && _text[_position + 1] == '"')
        {
            Unescape("\""u8);
            var next = _position + 2;
            var length = _text[next..].IndexOf((byte)'"');
            _position = length < 0 ? _text.Length : next + length;
            Unescape(_text[next.._position]);
        }

        AddField(~target, _unescapedLength - target);
    }

    private void Unescape(ReadOnlySpan<byte> text)
    {
        if (_unescaped.Length - _unescapedLength < text.Length)
        {
            Array.Resize(ref _unescaped, (int)Math.Min(Array.MaxLength, 256 + (2L * (_unescapedLength + text.Length))));
        }

        text.CopyTo(_unescaped.AsSpan(_unescapedLength));
        _unescapedLength += text.Length;
    }

    private void SkipToFieldEnd()
    {
        while (_position < _text.Length && _text[_position] != ',' && !IsAtLineEnd())
        {
            _position++;
        }
    }

    private void AddField(int start, int length)
    {
        if (FieldCount == _starts.Length)
        {
            Array.Resize(ref _starts, FieldCount * 2);
            Array.Resize(ref _lengths, FieldCount * 2);
        }

        _starts[FieldCount] = start;
        _lengths[FieldCount++] = length;
    }

    private void SetFault(CsvFault fault) => SetFault(fault, FieldCount);

    private void SetFault(CsvFault fault, int field)
    {
        if (Fault == CsvFault.None)
        {
            (Fault, FaultField) = (fault, field);
        }
    }
}
