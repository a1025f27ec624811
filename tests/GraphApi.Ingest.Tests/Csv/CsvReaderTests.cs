using System.Text;
using GraphApi.Ingest.Csv;

namespace GraphApi.Ingest.Tests.Csv;

public class CsvReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a,b", "1: [a] [b]")]
    [InlineData("a,b\n", "1: [a] [b]")]
    [InlineData("a,b\r\nc,d\r\n", "1: [a] [b]; 2: [c] [d]")]
    [InlineData("a\nb\r", "1: [a]; 2: [b]")]
    [InlineData("\uFEFFa\n", "1: [a]")]
    [InlineData("\n\r\na\n\n\nb", "3: [a]; 6: [b]")]
    [InlineData(",", "1: [] []")]
    [InlineData("a,\n,b", "1: [a] []; 2: [] [b]")]
    [InlineData("\"a,b\",\"\"", "1: [a,b] []")]
    [InlineData("\"a\nb\",c\nd,e", "1: [a\nb] [c]; 3: [d] [e]")]
    [InlineData("\"a \"\"b\"\" c\",\"\"\"\"\n\"d\"\"\"", "1: [a \"b\" c] [\"]; 2: [d\"]")]
    [InlineData("a b , c", "1: [a b ] [ c]")]
    public void Records_are_read_with_the_lines_they_start_on(string text, string records) => Assert.Equal(records, Read(text));

    [Theory]
    [InlineData("a,\"b\nc", "1: [a] [b\nc] UnterminatedQuote in 1")]
    [InlineData("\"", "1: [] UnterminatedQuote in 0")]
    [InlineData("\"a\"\"", "1: [a\"] UnterminatedQuote in 0")]
    [InlineData("\"a\"b,c\nd", "1: [a] [c] TextAfterQuote in 0; 2: [d]")]
    [InlineData("\"a\" \nd", "1: [a] TextAfterQuote in 0; 2: [d]")]
    [InlineData("x,a\"b\",c\nd", "1: [x] [a\"b\"] [c] QuoteInText in 1; 2: [d]")]
    [InlineData("a\rb\nc", "1: [a\rb] BareReturn in 0; 2: [c]")]
    public void A_fault_spoils_its_record_and_no_other(string text, string records) => Assert.Equal(records, Read(text));

    [Fact]
    public void Written_values_are_read_back()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var width = random.Next(1, 40);
            var rows = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Enumerable.Range(0, width).Select(_ => CsvText.RandomValue(random)).ToArray()).ToArray();
            rows = [.. rows.Where(row => width > 1 || row[0].Length > 0)];
            var expected = string.Join(';', rows.Select(row => string.Concat(row.Select(value => $" [{value}]"))));
            var text = string.Concat(rows.Select(row => CsvText.Record(row, random)));
            Assert.True(expected == string.Join(';', ReadRecords(text).Select(record => record[record.IndexOf(' ', StringComparison.Ordinal)..])), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void No_input_throws_or_hangs()
    {
        ReadOnlySpan<byte> letters = "a,\"\r\n\0\u00E9,,\"\"\n"u8;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var text = new byte[random.Next(60)];
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(10) == 0 ? (byte)random.Next(256) : letters[random.Next(letters.Length)];
            }

            var csv = new CsvReader(text);
            var records = 0;
            while (csv.Read())
            {
                records++;
                for (var field = 0; field < csv.FieldCount; field++)
                {
                    _ = csv[field].Length;
                }
            }

            Assert.True(records <= text.Length, $"seed {seed}");
        }
    }

    private static string Read(string text) => string.Join("; ", ReadRecords(text));

    private static List<string> ReadRecords(string text)
    {
        var records = new List<string>();
        var csv = new CsvReader(Encoding.UTF8.GetBytes(text));
        while (csv.Read())
        {
            var record = new StringBuilder($"{csv.Line}:");
            for (var field = 0; field < csv.FieldCount; field++)
            {
                record.Append(" [").Append(Encoding.UTF8.GetString(csv[field])).Append(']');
            }

            records.Add(record.Append(csv.Fault == CsvFault.None ? "" : $" {csv.Fault} in {csv.FaultField}").ToString());
        }

        return records;
    }
}
