namespace GraphApi.Ingest.Csv;

/// <summary>What can be wrong with a record as CSV.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quoted field goes on after its closing quote.</summary>
    TextAfterQuote,

    /// <summary>A field that does not begin with a quote has one in it.</summary>
    QuoteInText,

    /// <summary>The file ends inside a quoted field.</summary>
    UnterminatedQuote,

    /// <summary>A carriage return without a line feed after it.</summary>
    BareReturn,
}
