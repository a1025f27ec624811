namespace GraphApi.Ingest.Tests.Tables;

public class ValueIssueTests
{
    [Theory]
    [InlineData("7.5", "is not a whole number from -2147483647 to 2147483647, written in digits")]
    [InlineData("2147483648", "is not a whole number from -2147483647 to 2147483647, written in digits")]
    // The lowest 32-bit number stands for no value.
    [InlineData("-2147483648", "is not a whole number from -2147483647 to 2147483647, written in digits")]
    [InlineData(" 7", "is not a whole number from -2147483647 to 2147483647, written in digits")]
    public void A_whole_number(string value, string message) => Check("trips.csv", "2022-10,,7,", $"2022-10,,{value},", $"trips.csv, row 2, column count: \"{value}\" {message}");

    [Theory]
    [InlineData("north")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1 000")]
    public void A_number(string value) =>
        Check("camps.csv", "46.5", value, $"camps.csv, row 2, column latitude: \"{value}\" is not a number such as 46.5 or -7 (and not NaN, infinite or -0)");

    [Theory]
    [InlineData("True")]
    [InlineData("1")]
    [InlineData("yes")]
    public void A_boolean(string value) =>
        Check("camps.csv", ",true", $",{value}", $"camps.csv, row 2, column open: \"{value}\" is not a boolean; allowed are true, false, and an empty field for false");

    [Theory]
    [InlineData("MOUNTAIM", "is not a CampKind (did you mean MOUNTAIN?); allowed are SEASIDE, MOUNTAIN")]
    [InlineData("mountain", "is not a CampKind (did you mean MOUNTAIN?); allowed are SEASIDE, MOUNTAIN")]
    [InlineData("PRISON", "is not a CampKind; allowed are SEASIDE, MOUNTAIN")]
    public void A_value_of_a_closed_list(string value, string message) => Check("camps.csv", "MOUNTAIN", value, $"camps.csv, row 2, column kind: \"{value}\" {message}");

    [Theory]
    [InlineData("ua")]
    [InlineData("UKR")]
    [InlineData("U1")]
    public void A_country(string value) => Check("camps.csv", "UA", value,
        $"camps.csv, row 2, column country: \"{value}\" is not a country code; allowed are two capital letters of ISO 3166-1, such as UA");

    [Theory]
    [InlineData("2022-13")]
    [InlineData("2022-02-29")]
    [InlineData("21.10.2022")]
    [InlineData("0000")]
    [InlineData("2022-10-21T00:00")]
    public void A_partial_date(string value) => Check("people.csv", "1990", value,
        $"people.csv, row 2, column birthDate: \"{value}\" is not a date; allowed are a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-21");

    [Theory]
    [InlineData("2024-01")]
    [InlineData("2024")]
    [InlineData("2023-02-29")]
    public void A_day(string value) =>
        Check("sources.csv", "2024-01-01", value, $"sources.csv, row 2, column accessed: \"{value}\" is not a day; allowed is a day that exists, such as 2022-10-21");

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://")]
    [InlineData("https://example.org/a b")]
    [InlineData("javascript:alert(1)")]
    public void An_address(string value) => Check("people.csv", "UA,", $"UA,{value}",
        $"people.csv, row 2, column homepage: \"{value}\" is not an address; allowed is an absolute http or https address without spaces, such as https://example.org/page");

    [Theory]
    [InlineData("UA|Russia", "has the item \"Russia\", which is not a country code; allowed are two capital letters of ISO 3166-1, such as UA")]
    [InlineData("UA||RU", "has an empty item; items are separated by one | each")]
    [InlineData("UA|", "has an empty item; items are separated by one | each")]
    public void A_list(string value, string message) => Check("people.csv", "UA", value, $"people.csv, row 2, column nationalities: \"{value}\" {message}");

    [Fact]
    public void A_required_value() => Check("people.csv", ",Ann,", ",,", "people.csv, row 2, column name: the field is empty, but every row must have a value here");

    [Theory]
    [InlineData("-ann")]
    [InlineData("a b")]
    [InlineData("анна")]
    [InlineData("a/b")]
    public void An_id(string id)
    {
        using var folder = new DataFolder();
        folder.Replace("people.csv", "ann,", $"{id},").Replace("jobs.csv", "ann", id).Replace("citations.csv", "ann", id);
        Assert.Equal($"people.csv, row 2, column id: \"{id}\" is not an id; allowed are 1 to 128 ASCII letters, digits, '-', '_' and '.', of which the first is a letter or digit", folder.Issues());
    }

    [Fact]
    public void A_long_value_is_shown_in_part()
    {
        var start = new string('x', 79);
        Check("camps.csv", "MOUNTAIN", $"\"{start}\n{start}\"", $"camps.csv, row 2, column kind: \"{start}\\u000a…\" is not a CampKind; allowed are SEASIDE, MOUNTAIN");
    }

    [Fact]
    public void Empty_fields_are_not_recorded()
    {
        using var folder = new DataFolder();
        folder.Write("camps.csv", "id,name,kind,country,latitude,longitude,open\nalp,Alp,,,,,\n");
        Assert.Equal("", folder.Issues());
    }

    private static void Check(string file, string old, string replacement, string issue)
    {
        using var folder = new DataFolder();
        Assert.Equal(issue, folder.Replace(file, old, replacement).Issues());
    }
}
