using System.Text.RegularExpressions;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Model.Tests.Reading;

public sealed class ModelReaderTests
{
    [Fact]
    public void A_small_model_reads_as_what_it_says()
    {
        var model = LibraryModel.Read();
        Assert.Equal(
            """
            0 Library: label Library, table libraries, root fields library and libraries, standing, area kind=VIRTUAL
              name: String! indexed searchable; places: [String]! searchable; kind: LibraryKind!
              Holder.holdings <- Copy by HELD_BY; Library.partners <-> Library by PARTNER_OF; Record.mentions -> Record by MENTIONS; Record.mentionedIn <- Record by MENTIONS
              {name}
            1 Reader: label Person, table reading-public, root fields reader and readers
              name: String! searchable; places: [String]!; born: PartialDate indexed
              Holder.holdings <- Copy by HELD_BY; Record.mentions -> Record by MENTIONS; Record.mentionedIn <- Record by MENTIONS
              {name}[ ({born})]
            2 Work: label Work, table works, root fields work and works
              title: String! indexed searchable
              Work.copies <- Copy by COPY_OF; Record.mentions -> Record by MENTIONS; Record.mentionedIn <- Record by MENTIONS
              {title}
            3 Copy: label Copy, table copies, root fields copy and copies
              number: Int!; condition: Condition indexed; pages: Int; weight: Float; reference: Boolean!
              Copy.of (of, embodiment) -> Work by COPY_OF; Copy.holders -> Holder by HELD_BY; Record.mentions -> Record by MENTIONS; Record.mentionedIn <- Record by MENTIONS
              {of.title}, copy {number}[, {condition}][, {pages} pages]
            4 Embodiment: COPY_OF, table embodiments
            5 Holding: HELD_BY, table holdings
              since: PartialDate indexed begins
            6 Partnership: PARTNER_OF, table partnerships
            7 Mention: MENTIONS, table mentions
            Holder of Library Reader
              name: String! searchable; places: [String]!
              Holder.holdings <- Copy by HELD_BY; Record.mentions -> Record by MENTIONS; Record.mentionedIn <- Record by MENTIONS
            LibraryKind: PUBLIC "public", OF_A_UNIVERSITY "of a university", VIRTUAL "virtual"
            Condition: FINE "", WELL_READ "well read"

            """,
            ModelSummary.Of(model));
        Assert.Equal(new CommonFields("The id.", "A short text.", null, null), model.RecordFields);
        Assert.Equal(new CommonFields("The id.", null, null, null), model.RelationshipFields);
        Assert.Null(model.Evidence);
        Assert.Equal(
            "Node: Anything with an id.; PartialDate: A year, month or day.; Record: Anything in the catalogue.; Relationship: What links two records.",
            string.Join("; ", model.Descriptions.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}")));
    }

    [Fact]
    public void Evidence_brings_the_properties_that_corroboration_rests_on()
    {
        var model = LibraryModel.Read(LibraryModel.TextWithEvidence);
        var evidence = model.Evidence!;
        Assert.Equal("Source: publisher kind perspective published accessed", $"{evidence.Source}: {evidence.Publisher} {evidence.SourceKind} {evidence.Perspective} {evidence.Published} {evidence.Accessed}");
        Assert.Equal("Citation: stance", $"{evidence.Citation}: {evidence.Stance}");
        Assert.Equal(new CommonFields("The id.", "A short text.", "How well it is supported.", null), model.RecordFields);
        Assert.Equal("Library Reader Work Copy", string.Join(' ', model.NodeTypes.Where(type => type.IsRecord)));
        var mentions = model.RelationshipTypes.Single(type => type.Name == "Mention");
        Assert.Equal("Library Reader Work Copy", string.Join(' ', mentions.From.Types));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_in_the_order_of_the_file()
    {
        var text = LibraryModel.Text
            .Replace("born: PartialDate @indexed", "born: Day @indexed", StringComparison.Ordinal)
            .Replace("{title}", "{name}", StringComparison.Ordinal)
            .Replace("to: \"Holder\"", "to: \"Nobody\"", StringComparison.Ordinal)
            .Replace("  \"As new.\"\n", "", StringComparison.Ordinal);
        Assert.Equal(
            """
            57:9: "Reader.born" cannot be of type "Day". Did you mean "Date"? There are String, Int, Float, Boolean, PartialDate, Date, CountryCode, URL, LibraryKind, Condition.
            61:76: The label rule "{name}" cannot show "name": "Work" has no property "name".
            97:40: A relationship cannot go to "Nobody". There are Library, Reader, Work, Copy, Holder, Record.
            138:3: "Condition.FINE" has no description.
            """,
            LibraryModel.Issues(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("scalar PartialDate")]
    public void A_file_without_a_model_says_what_a_model_needs(string text)
    {
        var reading = ModelReader.Read(text);
        Assert.False(reading.IsValid);
        Assert.Null(reading.Model);
        Assert.NotEmpty(reading.Issues);
    }

    [Fact]
    public void The_hash_does_not_change_with_comments_and_white_space()
    {
        var other = LibraryModel.Text
            .Replace("\n  ", "\n\t\t", StringComparison.Ordinal)
            .Replace("\n}", "\n\n}\n# the end of a type", StringComparison.Ordinal)
            .Replace(", many:", " many:", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(LibraryModel.Read().Hash, LibraryModel.Read(other).Hash);
    }

    [Fact]
    public void The_hash_does_not_change_when_the_built_in_definitions_are_spelled_out() =>
        Assert.Equal(LibraryModel.Read().Hash, LibraryModel.Read(LibraryModel.Text + "\ndirective @indexed on FIELD_DEFINITION\n").Hash);

    [Theory]
    [InlineData("table: \"holdings\"", "table: \"held\"")]
    [InlineData("standing: true", "standing: false")]
    [InlineData("@text(value: \"\")", "")]
    [InlineData("pages: Int", "pages: Int @indexed")]
    [InlineData("\"As new.\"", "\"Like new.\"")]
    public void The_hash_changes_with_the_meaning(string find, string replacement)
    {
        var other = LibraryModel.Text.Replace(find, replacement, StringComparison.Ordinal);
        Assert.NotEqual(LibraryModel.Read().Hash, LibraryModel.Read(other).Hash);
    }

    [Fact]
    public void No_edit_of_a_model_makes_the_reader_fail()
    {
        var words = Regex.Split(LibraryModel.TextWithEvidence, @"(\W)").Where(word => word.Length > 0).ToArray();
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var edited = (string[])words.Clone();
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                edited[random.Next(edited.Length)] = random.Next(3) == 0 ? "" : words[random.Next(words.Length)];
            }

            var failure = Record.Exception(() => ModelReader.Read(string.Concat(edited)));
            Assert.True(failure is null, $"Seed {seed}: {failure}");
        }
    }
}
